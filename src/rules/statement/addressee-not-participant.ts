import { alsoNamed, reportMissing } from "../report-missing.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const addresseeNotParticipantDoc: RuleDoc = {
  reason:
    "What is said in a call is said to someone on the line: to a participant, to a group of participants, or to a side that a participant speaks for. An office can stand for the other side, but nobody calls another leader to talk to an office at home.",
  example: { at: "/calls/0/statements/0/addressees", wrong: ["chancellery"], right: ["odo-brask"] },
};

export const addresseeNotParticipant: Rule<{ addressee: string; call: string }> = {
  code: "statement/addressee-not-participant",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ addressee, call }) =>
    `"${addressee}" is addressed in call "${call}", but is neither a participant nor a participant's side.`,
  hint: () =>
    'Name the participant who was addressed, or give the statement another "setting". An actor who is only spoken about belongs in "about".',
  related: alsoNamed,
  check(dataset, report) {
    reportMissing(dataset, "addressees", (path, actor, call, related) => {
      report(path, { addressee: actor, call }, related);
    });
  },
};
