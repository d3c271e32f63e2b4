import { reportMissing } from "../report-missing.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const addresseeNotParticipantDoc: RuleDoc = {
  reason:
    "What is said in a call is said to somebody on the line: to a participant, to a group of them, or to a side that one speaks for. An office may stand for the other side, but nobody rings another leader to talk to an office at home.",
  example: { at: "/calls/0/statements/0/addressees", wrong: ["chancellery"], right: ["odo-brask"] },
};

export const addresseeNotParticipant: Rule<{ addressee: string; call: string }> = {
  code: "statement/addressee-not-participant",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ addressee, call }) =>
    `This is said to "${addressee}" in call "${call}", but "${addressee}" is neither a participant nor a participant's side.`,
  hint: () =>
    'Name the participant who was spoken to, or give the statement another "setting". Who is only spoken of belongs in "about".',
  check(dataset, report) {
    reportMissing(dataset, "addressees", (path, actor, call, related) => {
      report(path, { addressee: actor, call }, related);
    });
  },
};
