import { alsoNamed, reportMissing } from "../report-missing.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const speakerNotParticipantDoc: RuleDoc = {
  reason: "What is said in a call is said by a participant, or by a side that a participant speaks for.",
  example: {
    given: [
      { at: "/actors/-", value: { kind: "person", id: "una-holt", name: "Una Holt" } },
      { at: "/calls/0/statements/0/about", value: ["una-holt"] },
    ],
    at: "/calls/0/statements/0/speakers",
    wrong: ["ilse-varn", "una-holt"],
    right: ["ilse-varn"],
  },
};

export const speakerNotParticipant: Rule<{ speaker: string; call: string }> = {
  code: "statement/speaker-not-participant",
  severity: "error",
  concludesFromAbsence: true,
  message: ({ speaker, call }) =>
    `"${speaker}" speaks in call "${call}", but is neither a participant nor a participant's side.`,
  hint: () => 'Add the participant, or give the statement another "setting".',
  related: alsoNamed,
  check(dataset, report) {
    reportMissing(dataset, "speakers", (path, actor, call, related) => {
      report(path, { speaker: actor, call }, related);
    });
  },
};
