import { showValue } from "../../diagnostics/wording.ts";
import type { Office } from "../../schema/model-types.ts";
import { isDoubted } from "../../dataset/date-faults.ts";
import { periodsOn } from "../../text/periods-on.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { ReportDiagnostic, Rule, RuleDoc } from "../rule.ts";

interface OfficeNotHeld {
  readonly actor: string;
  readonly corrected: string;
  readonly date: string;
  /** Whether the person held the office at another time. */
  readonly atAnotherTime: boolean;
  /** The titles of the offices that the person held on that day. */
  readonly held: readonly string[];
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
  message: ({ actor, corrected, date, held }) =>
    `"${actor}" did not hold the office ${showValue(corrected)} on ${date}. For that day the dataset has ${held.length === 0 ? "no office" : held.map(showValue).join(", ")}.`,
  hint: ({ atAnotherTime }) =>
    atAnotherTime
      ? undefined
      : 'If this is an office, add it to the person\'s "offices". If it is not, leave "corrected" out.',
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
  if (isPartOfAName(corrected, person.value)) return;
  report([...description.path, "corrected"], {
    actor,
    corrected,
    date,
    atAnotherTime: offices.some((office) => isNamed(corrected, office)),
    held: held.map(({ title }) => title),
  });
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
