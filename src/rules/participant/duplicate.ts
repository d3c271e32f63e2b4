import type { Entity } from "../../dataset/readable-dataset.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const duplicateParticipantDoc: RuleDoc = {
  reason:
    "Each participant is entered once, with any number of roles. A participant who is entered twice is counted twice.",
  example: {
    at: "/calls/0/participants/2",
    wrong: { actor: "odo-brask", roles: ["host"] },
  },
};

export const duplicateParticipant: Rule<{ actor: string }> = {
  code: "participant/duplicate",
  severity: "error",
  message: ({ actor }) => `This call already has the participant "${actor}".`,
  hint: () => 'Keep one entry, with all the "roles".',
  related: () => "The first entry is here.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { entries, participants } = participantsOf(dataset, call);
      if (entries.length === participants.size) continue;
      const first = new Map<string, Entity<"Participant">>();
      for (const participant of entries) {
        const { value } = participant;
        const earlier = first.get(value.actor);
        if (earlier === undefined) first.set(value.actor, participant);
        else report([...participant.path, "actor"], { actor: value.actor }, [{ path: earlier.path }]);
      }
    }
  },
};
