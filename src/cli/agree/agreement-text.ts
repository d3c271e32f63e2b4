import type { Agreement, Alpha, CodedPlace, Disagreement, SpanAgreement } from "../../agreement/agreement.ts";
import { groupBy } from "../../collections/group-by.ts";
import { showSpan } from "../../diagnostics/wording.ts";
import { visible } from "../../text/visible.ts";
import { colors } from "../colors.ts";
import { table } from "../report/table.ts";

/** What an agreement is printed with. */
export interface AgreementNames {
  readonly a: string;
  readonly b: string;
  /** Where a statement of each file is, as an editor opens it. */
  placeOf(side: "A" | "B", place: CodedPlace): string;
}

/** An agreement for people to read: the figures, then what is coded differently. */
export async function agreementText(found: Agreement, names: AgreementNames): Promise<string> {
  const { spans, statements, categories, disagreements } = found;
  const blocks = [
    [`A: ${visible(names.a)}`, `B: ${visible(names.b)}`, ...shared(found)].join("\n"),
    [
      colors.bold("The words that they mark"),
      await table(
        ["", "A", "B", "both", "F1", "alpha"],
        [
          ["for statements", ...spanCells(spans.statements)],
          ["for any fact", ...spanCells(spans.all)],
        ],
      ),
      ...notes([
        ["the words for statements", spans.statements],
        ["the words for any fact", spans.all],
      ]),
    ].join("\n"),
    colors.bold("The statements that they find there") +
      `\nA has ${statements.a}, B has ${statements.b}, and ${statements.paired} of them are a pair${statements.f1 === undefined ? "" : ` (F1 ${figure(statements.f1)})`}.`,
    [
      colors.bold("What they say of the statements that are a pair"),
      await table(
        ["", "pairs", "same", "share", "alpha"],
        categories.map((each) => [
          each.category,
          String(each.pairs),
          String(each.same),
          each.pairs === 0 ? "-" : `${Math.floor((100 * each.same) / each.pairs)} %`,
          alphaCell(each),
        ]),
      ),
      ...notes(categories.map((each) => [each.category, each])),
    ].join("\n"),
    "Alpha is Krippendorff's: 1 is perfect, 0 is chance. He asks for 0.8, and for 0.667 where conclusions are tentative.",
  ];
  if (disagreements.length === 0) return [...blocks, "They disagree nowhere."].join("\n\n");
  const list = differences(disagreements, names);
  return [...blocks, colors.bold("Where they disagree"), ...list].join("\n\n");
}

/** What both have in common, and what was left out. */
function shared({ sources, actors, unlocated }: Agreement): string[] {
  const { pairs } = sources;
  const assumed = pairs.filter(({ by }) => by !== "digest").map(({ a }) => a);
  const all: (readonly [string, readonly string[]])[] = [
    ["Sources that only A has, left out", sources.onlyA],
    ["Sources that only B has, left out", sources.onlyB],
    ["Taken for the same text by address or id, because a digest is missing", assumed],
    ["Actors that only A has", actors.onlyA],
    ["Actors that only B has", actors.onlyB],
  ];
  const lines = all.flatMap(([what, ids]) => (ids.length === 0 ? [] : [`${what}: ${ids.join(", ")}.`]));
  const unread = unlocated.a + unlocated.b;
  return [
    `Texts that both encode: ${pairs.length}. Actors that both name: ${actors.pairs.length}.`,
    ...lines.map(visible),
    ...(unread === 0
      ? []
      : [
          colors.yellow(
            `Quotations without a position, left out: ${unlocated.a} in A, ${unlocated.b} in B. Give their texts, or write the positions with "leader-calls locate --write".`,
          ),
        ]),
  ];
}

function spanCells({ a, b, both, f1, ...rest }: SpanAgreement): string[] {
  return [String(a), String(b), String(both), f1 === undefined ? "-" : figure(f1), alphaCell(rest)];
}

function alphaCell({ alpha }: Alpha): string {
  return alpha === undefined ? "-" : figure(alpha);
}

/** Cut, not rounded: a little less than 0.8 must not look like 0.8, nor one disagreement like none. */
function figure(value: number): string {
  const cut = Math.floor(value * 1000 + 1e-9) / 1000;
  return (Object.is(cut, -0) ? 0 : cut).toFixed(3);
}

/** Why there is no alpha. */
function notes(rows: readonly (readonly [string, Alpha])[]): string[] {
  const whys = {
    "nothing-varies": "both coders say the same of all, so agreement cannot be told from chance",
    "nothing-to-compare": "there is nothing to compare",
    "length-unknown": "the length of a text is not known",
  } as const;
  const reasons = rows.flatMap(([, { why }]) => why ?? []);
  return [...new Set(reasons)].map((reason) => {
    const those = rows.filter(([, { why }]) => why === reason).map(([name]) => name);
    return colors.dim(`No alpha for ${those.join(", ")}: ${whys[reason]}.`);
  });
}

/** What is coded differently: a pair of statements comes once, with the words of both. */
function differences(disagreements: readonly Disagreement[], names: AgreementNames): string[] {
  const pairs = groupBy(disagreements, ({ a, b }) => JSON.stringify([a?.id, b?.id]));
  return [...pairs.values()].map((group, at) => {
    const [{ a, b }] = group;
    const only = a && b ? undefined : (a ?? b);
    return [
      ...(only ? [`Only in ${a ? "A" : "B"}: ${visible(only.content)}`] : []),
      ...(a ? [placeText("A", a, names)] : []),
      ...(b ? [placeText("B", b, names)] : []),
      ...group.flatMap((each) =>
        each.a?.value === undefined || each.b?.value === undefined
          ? []
          : [`${colors.bold(each.category)}: ${visible(each.a.value)} (A); ${visible(each.b.value)} (B)`],
      ),
    ]
      .map((line, number) => `${number === 0 ? `${at + 1}.` : "  "} ${line}`)
      .join("\n");
  });
}

/** A statement, the place where an editor opens it, and the words that it rests on. */
function placeText(side: "A" | "B", place: CodedPlace, names: AgreementNames): string {
  const { id, words, spans } = place;
  const quoted =
    words.length > 0
      ? words.map((each) => `“${visible(each)}”`).join(" … ")
      : spans.map((span) => `${showSpan(span)} of ${span.source}`).join(", ");
  return `${side}: ${visible(names.placeOf(side, place))} ${visible(id)}: ${quoted}`;
}
