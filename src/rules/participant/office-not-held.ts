import { showValue } from "../../diagnostics/wording.ts";
import type { Office } from "../../schema/entities/office.ts";
import { periodsOn } from "../../text/periods-on.ts";
import type { Rule } from "../rule.ts";

interface OfficeNotHeld {
  readonly actor: string;
  readonly corrected: string;
  readonly date: string;
  /** Whether the person held the office at another time. */
  readonly atAnotherTime: boolean;
  /** The titles of the offices that the person held on that day. */
  readonly held: readonly string[];
}

export const officeNotHeld: Rule<OfficeNotHeld> = {
  code: "participant/office-not-held",
  severity: "error",
  severityOf: ({ atAnotherTime }) => (atAnotherTime ? "error" : "warning"),
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
    at: "/calls/0/participants/1/describedAs",
    wrong: [
      {
        text: "President Odo Brask",
        account: "readout-account",
        status: "wrong",
        corrected: "Mayor",
        evidence: [{ exact: "President Odo Brask", start: 45, end: 64 }],
      },
    ],
    right: [
      {
        text: "President Odo Brask",
        account: "readout-account",
        status: "informal",
        corrected: "President",
        evidence: [{ exact: "President Odo Brask", start: 45, end: 64 }],
      },
    ],
  },
  message: ({ actor, corrected, date, held }) =>
    `"${actor}" did not hold the office ${showValue(corrected)} on ${date}. For that day the dataset has ${held.length === 0 ? "no office" : held.map(showValue).join(", ")}.`,
  hint: ({ atAnotherTime }) =>
    atAnotherTime
      ? undefined
      : 'If this is an office, add it to the person\'s "offices". If it is not, leave "corrected" out.',
  check(dataset, report) {
    for (const description of dataset.all("Description")) {
      const { corrected } = description.value;
      const participant = description.parent;
      if (corrected === undefined || participant?.name !== "Participant" || !participant.sound) continue;
      const call = dataset.callOf(participant);
      const [date] = call ? dataset.held(call, "DateClaim") : [];
      const { actor } = participant.value as { actor: string };
      const person = dataset.get("Actor", actor);
      if (!date || !person || dataset.holdsUnsound(person)) continue;
      const offices = dataset.held(person, "Office").map(({ value }) => value);
      if (offices.length === 0) continue;
      const held = periodsOn(offices, date.value.value);
      if (!held || held.some((office) => isNamed(corrected, office))) continue;
      report([...description.path, "corrected"], {
        actor,
        corrected,
        date: date.value.value,
        atAnotherTime: offices.some((office) => isNamed(corrected, office)),
        held: held.map(({ title }) => title),
      });
    }
  },
};

/** Whether words name an office: its title, with more or fewer words around it ("Chancellor", "Federal Chancellor"). */
function isNamed(words: string, { title }: Office): boolean {
  const [one, other] = [words.toLowerCase(), title.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
