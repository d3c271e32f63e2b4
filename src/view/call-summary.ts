import { groupBy } from "../collections/group-by.ts";
import type { Account, LeaderCall, Statement } from "../schema/model-types.ts";
import { accountKindWords, revisions, wordOfRelay } from "./account-summary.ts";
import { circumstanceSummary } from "./circumstance-summary.ts";
import { codeDefinition, codeWords } from "./code-words.ts";
import { comparisonSummary } from "./comparison-summary.ts";
import { introductions } from "./cue-words.ts";
import { dateWords } from "./date-words.ts";
import { descriptionSummary } from "./description-summary.ts";
import { discussedTopicSummary } from "./discussed-topic-summary.ts";
import { mediumWords } from "./medium-words.ts";
import { inSeries } from "./names.ts";
import { section } from "./summary-line.ts";
import type { SummaryLine } from "./summary-line.ts";
import { outcomeSummary } from "./outcome-summary.ts";
import { participantSummary } from "./participant-summary.ts";
import { restLines } from "./rest-lines.ts";
import { statementSummary } from "./statement-summary.ts";
import type { View } from "./view.ts";

/**
 * A call: what the encoder holds true of it, then what each account tells, then how the accounts differ. Whatever an account
 * tells stands with whose telling it is.
 */
export function callSummary(view: View, call: LeaderCall): SummaryLine {
  const { index } = view;
  const { topics = [], descriptions = [], outcomes = [], circumstances = [], comparisons = [] } = call;
  const told = groupBy(call.statements ?? [], ({ account }) => account);
  return {
    of: call,
    text: callTitle(view, call),
    heading: true,
    lines: [
      ...callAsSeen(view, call),
      ...section(
        "About the call",
        circumstances.map((each) => circumstanceSummary(view, each)),
      ),
      ...section(
        "How accounts name people and things",
        descriptions.map((each) => descriptionSummary(view, each)),
      ),
      ...section(
        "Topics discussed",
        topics.map((each) => discussedTopicSummary(view, each)),
      ),
      ...index
        .accountsOf(call.id)
        .flatMap((account) => tellingSummary(view, account, told.get(account.id) ?? [])),
      ...section(
        "Outcomes",
        outcomes.map((each) => outcomeSummary(view, each)),
      ),
      ...section(
        "Between the accounts",
        comparisons.map((each) => comparisonSummary(view, each)),
      ),
    ],
  };
}

/** A call by its status, its date and who took part. */
export function callTitle({ names }: View, { id, status }: LeaderCall): string {
  const title = `${codeWords("callStatus", status)} ${names.call(id)}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** What the encoder holds true of a call: how and when it was held, and who took part. */
export function callAsSeen(view: View, call: LeaderCall): SummaryLine[] {
  const { medium, status, date, participants, differentFrom = [] } = call;
  const standing = standings[status];
  const seen = [
    { text: `${codeWords("callStatus", status)}: ${codeDefinition("callStatus", status) ?? ""}` },
    ...onlyRelay(view, call),
    { text: `${standing.held} ${mediumWords(medium)}` },
    { text: `date: ${dateWords(view, date)}` },
    ...(differentFrom.length === 0
      ? []
      : [{ text: `not the same as the ${inSeries(differentFrom.map((other) => view.names.call(other)))}` }]),
    ...restLines(view, "LeaderCall", call, {
      worded: ["medium", "status", "date", "differentFrom"],
      apart: [
        "participants",
        "topics",
        "descriptions",
        "statements",
        "outcomes",
        "circumstances",
        "comparisons",
      ],
    }),
  ];
  return [
    ...section("The call, as the encoder sees it", seen),
    ...section(
      `${standing.who}, as the encoder sees it`,
      participants.map((each) => participantSummary(view, call, each)),
    ),
  ];
}

/** That all accounts of a call are known through one publication: what several say there has one witness. */
function onlyRelay({ index, names }: View, { id }: LeaderCall): SummaryLine[] {
  const accounts = index.accountsOf(id);
  const [first] = accounts;
  const isOne = accounts.every(({ source }) => source === first?.source);
  const relayed = accounts.filter(({ relayedBy }) => relayedBy !== undefined);
  if (!first || !isOne || relayed.length === 0) return [];
  const publisher = index.source(first.source)?.publisher ?? first.voice;
  return [
    {
      text: `all of this is known through one publication, ${names.source(first.source)}; ${inSeries(relayed.map(({ voice }) => names.actor(voice)))} only as relayed by ${names.actor(publisher)}`,
    },
  ];
}

/** How much is said of a call by saying who took part in it and how it was held. */
interface Standing {
  readonly held: string;
  readonly who: string;
}

const took: Standing = { held: "held", who: "Who took part" };
const saidToHaveTaken: Standing = { held: "said to have been held", who: "Who is said to have taken part" };
const wasToTake: Standing = { held: "to be held", who: "Who was to take part" };

const standings: Readonly<Record<LeaderCall["status"], Standing>> = {
  confirmed: took,
  reported: took,
  alleged: saidToHaveTaken,
  disputed: saidToHaveTaken,
  denied: saidToHaveTaken,
  planned: wasToTake,
  attempted: wasToTake,
  cancelled: wasToTake,
};

/** The statements of one account under its name. */
function tellingSummary(view: View, account: Account, statements: readonly Statement[]): SummaryLine[] {
  return section(
    `What was said, according to ${view.names.account(account.id)} [${tellerWords(view, account).join("; ")}]`,
    statements.map((statement) => statementSummary(view, statement)),
  );
}

/** The same in short, for the head of a column; the rest is said where the account is. */
export function columnWords(view: View, account: Account): string[] {
  const { kind, cues, revises } = account;
  return [
    accountKindWords(kind),
    ...introductions(
      view,
      cues?.filter(({ stance }) => stance !== "neutral"),
      wordOfRelay(view, account),
    ),
    ...(revises === undefined ? [] : ["replaces or amends an earlier account"]),
    ...(view.revisionsOf(account.id).length === 0 ? [] : ["later replaced or amended"]),
  ];
}

/** What a reader must know of an account before reading what it tells. */
export function tellerWords(view: View, account: Account): string[] {
  const { kind, source, cues } = account;
  return [
    accountKindWords(kind),
    `read in ${view.names.source(source)}`,
    ...introductions(
      view,
      cues?.filter(({ stance }) => stance !== "neutral"),
      wordOfRelay(view, account),
    ),
    ...revisions(view, account),
  ];
}
