import { participantsOf } from "../../dataset/participants-of.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const lonePrincipalDoc: RuleDoc = {
  reason:
    "In a call at least two people speak for a side: two principals, or a principal and an impostor. If there is only one, another person was given the wrong role, such as aide or observer.",
  example: { at: "/calls/0/participants/1/roles/0", wrong: "observer", right: "principal" },
};

export const lonePrincipal: Rule<{ call: string; principal: string }> = {
  code: "participant/lone-principal",
  severity: "warning",
  message: ({ call, principal }) => `"${principal}" is the only principal of call "${call}".`,
  hint: () =>
    'Give the role "principal" also to the person who spoke for the other side, or "impostor" to a person who only pretended to.',
  related: (_, { actor }) => `"${String(actor)}" is not a principal.`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { entries, participants, principals } = participantsOf(dataset, call);
      const [principal] = principals;
      if (principal === undefined || principals.size > 1) continue;
      // A broken entry may be the other principal, and who is there twice is reported as a duplicate.
      if (participants.size !== call.value.participants.length) continue;
      const others = entries.filter(({ value }) => value.actor !== principal);
      if (others.length === 0 || others.some(({ value }) => value.roles.includes("impostor"))) continue;
      const related = others.map(({ path, value }) => ({
        path: [...path, "roles"],
        params: { actor: value.actor },
      }));
      report([...call.path, "participants"], { call: call.value.id, principal }, related);
    }
  },
};
