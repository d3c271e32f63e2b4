import { participantsOf } from "../../dataset/participants-of.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const noPrincipalsDoc: RuleDoc = {
  reason: "A call between leaders has at least one leader in it: a person who speaks for a side.",
  example: {
    at: "/calls/0/participants",
    wrong: [
      { actor: "ilse-varn", roles: ["aide"] },
      { actor: "odo-brask", roles: ["aide"] },
    ],
    right: [
      { actor: "ilse-varn", roles: ["principal"] },
      { actor: "odo-brask", roles: ["principal"] },
    ],
  },
};

export const noPrincipals: Rule<{ call: string }> = {
  code: "participant/no-principals",
  severity: "error",
  concludesFromAbsence: true,
  message: ({ call }) => `No participant of call "${call}" is a principal.`,
  hint: () => 'Give the leaders the role "principal".',
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      if (participantsOf(dataset, call).principals.size === 0)
        report([...call.path, "participants"], { call: call.value.id });
    }
  },
};
