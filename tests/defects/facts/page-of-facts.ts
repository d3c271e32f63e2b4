import { groupBy } from "../../../src/collections/group-by.ts";
import { cannotBeKnown, sealed } from "./cannot-be-known.ts";
import type { KindOfSlip, Made, Verdict } from "./measure-facts.ts";
import { allFields } from "./sites.ts";

/** Of what can be known, so much must be told once and rightly. */
const THRESHOLD = 0.95;

/** The second half of the page, and why the measure fails, if it does. */
export interface Findings {
  readonly summary: string;
  readonly page: string;
  readonly problems: readonly string[];
}

const verdicts: readonly Verdict[] = ["once", "twice", "wrongly", "information", "silent"];

function count(made: readonly Made[], verdict: Verdict): number {
  return made.filter((each) => each.verdict === verdict && each.reason === undefined).length;
}

export function findingsOf(kinds: readonly KindOfSlip[]): Findings {
  const all = kinds.flatMap(({ made }) => made);
  const known = all.filter(({ reason }) => reason === undefined);
  const share = count(known, "once") / known.length;
  const unknowable = all.length - known.length;
  const summary =
    `${all.length} slips of ${kinds.length} kinds, made from the fields of the model: ${known.length} can be known. Of these ` +
    `${(share * 100).toFixed(2)} % are told once and rightly (${count(known, "once")}), ${count(known, "twice")} more than once, ` +
    `${count(known, "wrongly")} wrongly, ${count(known, "information")} only as information, ${count(known, "silent")} not at all. ` +
    `${unknowable} cannot be known.`;
  return {
    summary,
    page: [summary, tableOfFields(kinds), tableOfReasons(kinds)].join("\n\n"),
    problems: problemsOf(kinds, share),
  };
}

function tableOfFields(kinds: readonly KindOfSlip[]): string {
  const rows = [...groupBy(kinds, ({ field }) => field)].map(([field, ofField]) => {
    const made = ofField.flatMap((each) => each.made);
    const unknowable = made.filter(({ reason }) => reason !== undefined).length;
    const numbers = verdicts.map((verdict) => count(made, verdict));
    return `| ${field.replaceAll("|", "\\|")} | ${made.length} | ${numbers.join(" | ")} | ${unknowable} |`;
  });
  return [
    "| field | slips | once, rightly | more than once | wrongly | information | not at all | cannot be known |",
    "| --- | --: | --: | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
}

function tableOfReasons(kinds: readonly KindOfSlip[]): string {
  return [sealed, ...cannotBeKnown]
    .map(({ fields, slips, reason }) => {
      const made = kinds.filter((kind) => fields.includes(kind.field) && slips.includes(kind.slip));
      const silent = made.flatMap((kind) => kind.made).filter((each) => each.reason === reason).length;
      const places = new Set(
        made.filter((kind) => kind.made.some((each) => each.reason === reason)).map(({ field }) => field),
      );
      return `- **${reason}** (${silent} slips: ${slips.join(", ")}.) ${[...places].map((field) => `\`${field}\``).join(", ")}`;
    })
    .join("\n");
}

function problemsOf(kinds: readonly KindOfSlip[], share: number): string[] {
  const made = new Set(kinds.filter((kind) => kind.made.length > 0).map(({ field }) => field));
  const problems = [...allFields()]
    .filter((field) => !made.has(field) && !field.endsWith(".kind"))
    .map((field) => `no slip could be made in ${field}: use the field in an example`);
  for (const { field, slip, made: edits } of kinds) {
    const missed = edits.filter(({ verdict, reason }) => verdict === "silent" && reason === undefined);
    if (missed.length > 0 && missed.length === edits.length)
      problems.push(
        `nothing is told of ${field}, ${slip}: mend it, or say in tests/defects/facts/cannot-be-known.ts why nobody can know`,
      );
    const wrongly = edits.filter(({ verdict }) => verdict === "wrongly");
    if (wrongly.length > 0) problems.push(`${field}, ${slip}: ${wrongly.length} told wrongly`);
  }
  const named = kinds.map(({ field, slip }) => `${field} ${slip}`);
  for (const { fields } of [sealed, ...cannotBeKnown])
    for (const field of fields)
      if (!kinds.some((kind) => kind.field === field))
        problems.push(`cannot-be-known.ts names ${field}, which is no field`);
  if (new Set(named).size !== named.length) problems.push("two kinds have one name");
  if (share < THRESHOLD)
    problems.push(`only ${(share * 100).toFixed(2)} % of what can be known are told once and rightly`);
  return problems;
}
