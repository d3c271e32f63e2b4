import { isNegative } from "../../dataset/denial.ts";
import type { ParticipantRole } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const roleUntoldDoc: RuleDoc = {
  reason:
    "If accounts disagree, the encoder can choose one of them. A role that no account gives is probably a mistake.",
  example: {
    given: [
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "attendance",
            actors: ["ilse-varn"],
            role: "host",
            account: "readout-account",
            evidence: [{ exact: "Chancellor Ilse Varn spoke", start: 0, end: 26 }],
          },
        ],
      },
    ],
    at: "/calls/0/participants/0/roles",
    wrong: ["principal"],
    right: ["principal", "host"],
  },
};

export const roleUntold: Rule<{
  actor: string;
  /** The roles that the participant has. */
  roles: readonly ParticipantRole[];
  /** The roles that the accounts give. */
  told: readonly ParticipantRole[];
}> = {
  code: "participant/role-untold",
  severity: "warning",
  message: ({ actor, roles, told }) =>
    `"${actor}" has the role ${listed(roles, "and")}, but the accounts say ${listed(told, "or")}.`,
  hint: () =>
    'Correct the participant or the circumstance, or add a circumstance "attendance" of an account that says so.',
  related: (_, { account, role }) => `Account "${String(account)}" says "${String(role)}".`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const tellings = dataset
        .partsOf(call, "Circumstance")
        .flatMap((circumstance) =>
          circumstance.value.kind === "attendance" &&
          circumstance.value.role !== undefined &&
          !isNegative(circumstance.value.factuality)
            ? [{ circumstance, actors: circumstance.value.actors, role: circumstance.value.role }]
            : [],
        );
      if (tellings.length === 0) continue;
      for (const participant of dataset.partsOf(call, "Participant")) {
        const { actor, roles } = participant.value;
        // Of a group each member may have another role.
        if (dataset.get("Actor", actor)?.value.kind !== "person") continue;
        // Whoever was deceived tells of an impostor as of somebody else.
        if (roles.includes("impostor")) continue;
        const ofActor = tellings.filter(({ actors }) => actors.includes(actor));
        if (ofActor.length === 0 || ofActor.some(({ role }) => roles.includes(role))) continue;
        const related = ofActor.map(({ circumstance, role }) => ({
          path: [...circumstance.path, "role"],
          params: { account: circumstance.value.account, role },
        }));
        const told = [...new Set(ofActor.map(({ role }) => role))];
        report([...participant.path, "roles"], { actor, roles, told }, related);
      }
    }
  },
};

function listed(codes: readonly string[], word: string): string {
  return codes.map((code) => `"${code}"`).join(` ${word} `);
}
