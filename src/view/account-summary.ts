import type { Account, DateClaim } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { introductions } from "./cue-words.ts";
import { dateInSentence } from "./date-words.ts";
import { languageWords } from "./language-words.ts";
import { inSeries } from "./names.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** One telling: whose it is, who relays it, where it is read, and what it revises; not what stands beside it. */
export function accountSummary(view: View, account: Account): SummaryLine {
  const { names, beside = false } = view;
  const {
    id,
    kind,
    source,
    authors = [],
    writtenOn,
    releasedOn,
    fidelity,
    language,
    platform,
    cues,
  } = account;
  const remarks = [
    accountKindWords(kind),
    beside ? undefined : `read in ${names.source(source)}`,
    platform === undefined ? undefined : `on ${platform}`,
    language === undefined ? undefined : `originally in ${languageWords(language)}`,
    authors.length === 0 ? undefined : `written down by ${names.actors(authors)}`,
    writtenOn && madeWords(view, writtenOn),
    releasedOn && releasedWords(view, releasedOn),
    fidelity && fidelities[fidelity],
    ...introductions(view, cues, wordOfRelay(view, account)),
    ...revisions(view, account),
  ].filter((remark) => remark !== undefined);
  return {
    of: account,
    text: beside ? capitalised(remarks.join("; ")) : `${names.account(id)}: ${remarks.join("; ")}`,
    lines: restLines(view, "Account", account, {
      worded: [
        "kind",
        "voice",
        "source",
        "relayedBy",
        "revises",
        "authors",
        "writtenOn",
        "releasedOn",
        "fidelity",
        "language",
        "platform",
        "cues",
      ],
      source,
    }),
  };
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When an account was written or spoken. */
export function madeWords(view: View, writtenOn: DateClaim): string {
  return `made ${dateInSentence(view, writtenOn)}`;
}

/** When an account was made public that had been kept back. */
export function releasedWords(view: View, releasedOn: DateClaim): string {
  return `withheld, and released ${dateInSentence(view, releasedOn)}`;
}

/** What kind of telling an account is. */
export function accountKindWords(kind: string): string {
  return kind === "other" ? "an account of another kind" : codeWords("accountKind", kind);
}

/** Whose the words are by which an account is introduced; undefined for an account that nobody relays. */
export function wordOfRelay({ names }: View, { relayedBy }: Account): string | undefined {
  return relayedBy === undefined ? undefined : `the word of ${names.within(relayedBy)}`;
}

/** What an account revises, and what revises it. */
export function revisions({ names, revisionsOf }: View, { id, revises }: Account): string[] {
  const later = revisionsOf(id);
  return [
    ...(revises === undefined ? [] : [`replaces or amends the account of ${names.account(revises)}`]),
    ...(later.length === 0
      ? []
      : [
          `later replaced or amended by the account of ${inSeries(later.map((each) => names.account(each.id)))}`,
        ]),
  ];
}

const fidelities: Readonly<Record<NonNullable<Account["fidelity"]>, string>> = {
  verbatim: "claims to give the exact words",
  reconstructed: "reconstructed as speech afterwards, from notes or memory",
  summary: "a summary that does not claim to give the exact words",
};
