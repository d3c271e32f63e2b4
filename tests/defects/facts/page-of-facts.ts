import { groupBy } from "../../../src/collections/group-by.ts";
import { cannotBeKnown, sealed } from "./cannot-be-known.ts";
import type { CannotBeKnown, Needed } from "./cannot-be-known.ts";
import type { KindOfSlip, Made, Verdict } from "./measure-facts.ts";
import { allFields } from "./sites.ts";
import { pointerOf } from "./steps.ts";

/** Of what can be known, so much must be told once and rightly. */
const THRESHOLD = 0.95;

/** What the measure says of slips, and why it fails, if it does. */
export interface Results {
  readonly summary: string;
  /** The same, counted so that no excuse helps. */
  readonly strictly: string;
  readonly tables: {
    readonly fields: string;
    /** The kinds of which some are not told once and rightly, though they can be known. */
    readonly otherwise: string;
    readonly reasons: string;
  };
  readonly problems: readonly string[];
}

const verdicts: readonly Verdict[] = ["once", "twice", "wrongly", "information", "silent"];

function count(made: readonly Made[], verdict: Verdict): number {
  return made.filter((each) => each.verdict === verdict && each.reason === undefined).length;
}

export function resultsOf(kinds: readonly KindOfSlip[]): Results {
  const all = kinds.flatMap(({ made }) => made);
  const known = all.filter(({ reason }) => reason === undefined);
  const share = count(known, "once") / known.length;
  const unknowable = all.length - known.length;
  const summary =
    `${all.length} slips of ${kinds.length} kinds, made from the fields of the model: ${known.length} can be known. Of these ` +
    `${(share * 100).toFixed(2)} % are reported once and rightly (${count(known, "once")}), ${count(known, "twice")} more than once, ` +
    `${count(known, "wrongly")} wrongly, ${count(known, "information")} only as information, ${count(known, "silent")} not at all. ` +
    `${unknowable} cannot be known.`;
  const whole = kinds.filter(({ made }) => made.every(({ reason }) => reason === undefined));
  const inWhole = whole.flatMap(({ made }) => made);
  const strictly =
    `A mistake that is reported can clearly be known, while a silent one may be excused; that makes the share look better. Counted without excuses: ` +
    `of all ${all.length} mistakes, including those that cannot be known, ${percent(all)} are reported once and rightly. ` +
    `Of the ${inWhole.length} mistakes of the ${whole.length} kinds without any excuse, it is ${percent(inWhole)}.`;
  return {
    summary,
    strictly,
    tables: { fields: tableOfFields(kinds), otherwise: tableOfOthers(kinds), reasons: tableOfReasons(kinds) },
    problems: problemsOf(kinds, share),
  };
}

function percent(made: readonly Made[]): string {
  return `${((made.filter(({ verdict }) => verdict === "once").length / made.length) * 100).toFixed(2)} %`;
}

function tableOfOthers(kinds: readonly KindOfSlip[]): string {
  const rows = kinds.flatMap(({ field, slip, made }) => {
    const [once = 0, ...others] = verdicts.map((verdict) => count(made, verdict));
    if (others.every((number) => number === 0)) return [];
    return [`| ${field} | ${slip} | ${once} | ${others.join(" | ")} |`];
  });
  return [
    "| field | slip | once, rightly | more than once | wrongly | information | not at all |",
    "| --- | --- | --: | --: | --: | --: | --: |",
    ...rows,
  ].join("\n");
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

const headings: Readonly<Record<Needed, string>> = {
  meaning: "Only a reader who understands the text can know",
  world: "Only a reader who knows the world can know",
  contradiction: "Nothing contradicts it",
  text: "The dataset does not have what would show it",
};

function tableOfReasons(kinds: readonly KindOfSlip[]): string {
  return [...groupBy([...cannotBeKnown, sealed], ({ needed }) => needed)]
    .map(([needed, declared]) => {
      const items = declared.map((each) => itemOf(each, kinds));
      const silent = items.reduce((sum, each) => sum + each.silent, 0);
      return `### ${headings[needed]} (${silent})\n\n${items.map(({ text }) => text).join("\n")}`;
    })
    .join("\n\n");
}

/** A reason, with how many slips it excuses and how many of the same kinds are told, an example, and where it holds. */
function itemOf({ reason, fields, slips }: CannotBeKnown, kinds: readonly KindOfSlip[]) {
  const excused = kinds
    .filter(({ field, slip }) => fields.includes(field) && slips.includes(slip))
    .filter(({ made }) => made.some((each) => each.reason === reason));
  const made = excused.flatMap((kind) => kind.made);
  const silent = made.filter((each) => each.reason === reason);
  const places = [...new Set(excused.map(({ field }) => `\`${field}\``))].join(", ");
  const told = made.filter((each) => each.reason === undefined && each.verdict !== "silent").length;
  const example = silent[Math.floor(silent.length / 2)];
  return {
    silent: silent.length,
    text:
      `- **${reason}** ${silent.length === 1 ? "1 slip" : `${silent.length} slips`} (${slips.join(", ")})` +
      `${told > 0 ? `; ${told} of the same kinds are reported, because something beside them contradicts them` : ""}.` +
      `${example ? ` Such as ${exampleOf(example)}.` : ""} In ${places}`,
  };
}

function exampleOf({ world, edit: { writes } }: Made): string {
  const shown = writes.map(
    ([steps, value]) =>
      `\`${pointerOf(steps)}\` ${value === undefined ? "left out" : `= ${shortened(JSON.stringify(value))}`}`,
  );
  return `${shown.join(" and ")} in ${world}`;
}

function shortened(json: string): string {
  const characters = [...json.replaceAll("`", "'")];
  return `\`${characters.slice(0, 80).join("")}\`${characters.length > 80 ? "…" : ""}`;
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
  for (const { reason, fields, slips } of [sealed, ...cannotBeKnown]) {
    // A declaration that nothing needs would hide what is silent one day.
    const excused = kinds.filter((kind) => kind.made.some((each) => each.reason === reason));
    const unneeded = [
      ...fields.filter((field) => !excused.some((kind) => kind.field === field)),
      ...slips.filter((slip) => !excused.some((kind) => kind.slip === slip)),
    ];
    for (const name of unneeded)
      problems.push(
        `cannot-be-known.ts has "${name}" where it says "${reason}", and no slip needs it: take it out`,
      );
  }
  if (new Set(named).size !== named.length) problems.push("two kinds have one name");
  if (share < THRESHOLD)
    problems.push(`only ${(share * 100).toFixed(2)} % of what can be known are told once and rightly`);
  return problems;
}
