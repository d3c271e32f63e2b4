import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { showValue } from "../../diagnostics/wording.ts";
import type { Office } from "../../schema/model-types.ts";
import { isPlaceholder } from "../../dataset/placeholder.ts";
import { isDoubted } from "../../dataset/date-faults.ts";
import { likenessOf } from "../../text/character-names.ts";
import type { WordDifference } from "../../text/text-differences.ts";
import { periodsOn } from "../../text/periods-on.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { ReportedPlace } from "../../diagnostics/reported-place.ts";
import type { ReportDiagnostic, Rule, RuleDoc } from "../rule.ts";

interface OfficeNotHeld {
  readonly actor: string;
  /** The title in "corrected". */
  readonly corrected: string;
  readonly date: string;
  /** Whether the person held the office at another time. */
  readonly atAnotherTime: boolean;
  /** The titles of the offices that the person held on that day. */
  readonly held: readonly string[];
  /** How it differs from a title in "offices" that looks the same. */
  readonly differences: readonly WordDifference[] | undefined;
}

export const officeNotHeldDoc: RuleDoc = {
  reason: 'The title in "corrected" must be that of an office that the person held on the day of the call.',
  example: {
    given: [
      {
        at: "/actors/4/offices",
        value: [
          { title: "Mayor", kind: "other", of: "sudmark", endDate: "2029" },
          { title: "President", kind: "head-of-state", of: "sudmark", startDate: "2030" },
        ],
      },
    ],
    at: "/calls/0/descriptions",
    wrong: [
      {
        of: "odo-brask",
        text: "President Odo Brask",
        account: "readout-account",
        status: "wrong",
        corrected: "Mayor",
        evidence: [{ exact: "President Odo Brask", start: 45, end: 64 }],
      },
    ],
    right: [
      {
        of: "odo-brask",
        text: "President Odo Brask",
        account: "readout-account",
        status: "informal",
        corrected: "President",
        evidence: [{ exact: "President Odo Brask", start: 45, end: 64 }],
      },
    ],
  },
};

export const officeNotHeld: Rule<OfficeNotHeld> = {
  code: "description/office-not-held",
  severity: "error",
  severityOf: ({ atAnotherTime }) => (atAnotherTime ? "error" : "warning"),
  message: ({ actor, corrected, date, held, differences }) =>
    differences
      ? `The title ${showValue(corrected)} in "corrected" is not an office of "${actor}": it ${showDifferences(differences, "the office's title")}.`
      : `"${actor}" did not hold the office ${showValue(corrected)} on ${date}. For that day the dataset has ${held.length === 0 ? "no office" : held.map(showValue).join(", ")}.`,
  hint: ({ atAnotherTime, differences }) =>
    differences
      ? 'Write the title as it is written in "offices".'
      : atAnotherTime
        ? undefined
        : 'If this is an office of that person, add it to "offices". If it is not an office, leave "corrected" out.',
  related: (_, { startDate = "", endDate }) =>
    endDate === undefined
      ? `This office was held from ${String(startDate)} on.`
      : `This office was held until ${String(endDate)}.`,
  check(dataset, report) {
    if (dataset.all("Description").length === 0) return;
    for (const call of dataset.all("LeaderCall")) {
      const [date] = dataset.partsOf(call, "DateClaim");
      // Which offices were held on a wrong day is of no interest.
      if (!date || isDoubted(dataset, date)) continue;
      for (const description of dataset.partsOf(call, "Description"))
        checkDescription(dataset, description, date.value.value, report);
    }
  },
};

function checkDescription(
  dataset: ReadableDataset,
  description: Entity<"Description">,
  date: string,
  report: ReportDiagnostic<OfficeNotHeld>,
): void {
  const { of: actor, corrected } = description.value;
  if (corrected === undefined) return;
  const person = dataset.get("Actor", actor);
  if (person?.value.kind !== "person" || dataset.hasUnsoundPart(person)) return;
  const holdings = dataset.partsOf(person, "Office");
  if (holdings.some((office) => isDoubted(dataset, office))) return;
  const offices = holdings.map(({ value }) => value);
  const held = periodsOn(offices, date);
  if (!held || offices.length === 0 || held.some((office) => isNamed(corrected, office))) return;
  // Which office it is, is not written yet.
  if (offices.some(({ title }) => isPlaceholder(title))) return;
  if (isPartOfAName(corrected, person.value)) return;
  // A letter of another script in a word is reported by the rule dataset/mixed-alphabets.
  if (held.some(({ title }) => mixesAlphabets(corrected, title))) return;
  const differences = held
    .map(({ title }) => dataset.suggested?.unseenDifferences(corrected, title))
    .find((each) => each !== undefined);
  const others = holdings.filter(({ value }) => isNamed(corrected, value));
  report(
    [...description.path, "corrected"],
    {
      actor,
      corrected,
      date,
      atAnotherTime: others.length > 0,
      held: held.map(({ title }) => title),
      differences,
    },
    others.map((office) => periodOf(office, date)),
  );
}

/** Whether nothing but single letters of words differ, which look alike. */
function mixesAlphabets(corrected: string, title: string): boolean {
  const words = title.split(" ");
  const others = corrected.split(" ");
  return (
    words.length === others.length &&
    words.every((word, at) => {
      const letters = [...word];
      const other = [...(others[at] ?? "")];
      return (
        letters.map(likenessOf).join("") === other.map(likenessOf).join("") &&
        letters.some((letter, index) => letter === other[index])
      );
    })
  );
}

/** The end or the start by which an office was not held on a day. */
function periodOf({ path, value: { startDate, endDate } }: Entity<"Office">, date: string): ReportedPlace {
  const isOver = endDate !== undefined && periodsOn([{ endDate }], date)?.length === 0;
  return isOver
    ? { path: [...path, "endDate"], params: { endDate } }
    : {
        path: [...path, "startDate"],
        params: { startDate },
      };
}

/** Whether a misspelled name was corrected, not a title ("Anio" into "Aino"). */
function isPartOfAName(words: string, { name, otherNames = [] }: Entity<"Actor">["value"]): boolean {
  return [name, ...otherNames].some((one) => one.toLowerCase().includes(words.toLowerCase()));
}

/** Whether words name an office: its title, with more or fewer words around it ("Chancellor", "Federal Chancellor"). */
function isNamed(words: string, { title }: Office): boolean {
  const [one, other] = [words.toLowerCase(), title.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
