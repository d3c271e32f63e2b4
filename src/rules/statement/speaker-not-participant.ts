import { hasImpostor, presentAt } from "../../dataset/attendance.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { haveSameSide } from "../../dataset/sides.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const speakerNotParticipantDoc: RuleDoc = {
  reason:
    "What is said in a call is said by somebody who takes part in it, or by a side for which a participant speaks.",
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
    `"${speaker}" speaks in call "${call}", but is not one of its participants.`,
  hint: () => 'Add the participant, or give the statement another "setting".',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value, parent } = statement;
      const call = parent && dataset.callOf(parent);
      if (value.setting !== "in-call" || !call) continue;
      for (const [index, speaker] of value.speakers.entries()) {
        if (!takesPart(dataset, call, speaker))
          report([...statement.path, "speakers", index], { speaker, call: call.value.id });
      }
    }
  },
};

function takesPart(dataset: ReadableDataset, call: Entity<"LeaderCall">, speaker: string): boolean {
  const present = presentAt(dataset, call);
  // A group is walked with its members. A set is walked in the order of insertion, also over what is added on the way.
  const those = new Set([speaker]);
  for (const each of those) {
    if (present.has(each)) return true;
    const actor = dataset.get("Actor", each)?.value;
    // Unknown ids are reported by reference/unknown-id.
    if (actor === undefined) return true;
    // Who was played by an impostor spoke, as far as the account knows.
    if (actor.kind === "person" && hasImpostor(dataset, call)) return true;
    if (actor.kind === "group") for (const member of actor.members ?? []) those.add(member);
    if (actor.kind !== "person" && [...present].some((other) => haveSameSide(dataset, other, each)))
      return true;
  }
  return false;
}
