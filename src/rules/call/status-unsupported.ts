import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { areOnOneSide } from "../../dataset/sides.ts";
import type { Rule } from "../rule.ts";

export const statusUnsupported: Rule<{ call: string; status: "confirmed" | "denied" }> = {
  code: "call/status-unsupported",
  severity: "warning",
  reason:
    "A call is confirmed when the side of a participant tells of it, and denied when somebody is known to deny it. Otherwise it is reported or alleged.",
  example: { at: "/calls/0/status", wrong: "denied", right: "confirmed" },
  concludesFromAbsence: true,
  message: ({ call, status }) =>
    status === "confirmed"
      ? `Call "${call}" is called confirmed, but no account of it is voiced by a participant's side.`
      : `Call "${call}" is called denied, but nothing in it says who denies it.`,
  hint: ({ status }) =>
    status === "confirmed"
      ? 'Use "reported", or add the account of a participant\'s side (a readout, a post, a spokesperson). Where it is there, say whose side it is: by "partOf" of the organization and "offices" of the person, in the same state.'
      : 'Add a circumstance "occurrence" with the status "denied".',
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { id, status } = call.value;
      if (status === "confirmed" && !isConfirmed(dataset, call))
        report([...call.path, "status"], { call: id, status });
      if (status === "denied" && !isDenied(dataset, call))
        report([...call.path, "status"], { call: id, status });
    }
  },
};

function isConfirmed(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  const participants = dataset.held(call, "Participant").map(({ value }) => value.actor);
  return accountsOfCall(dataset, call).some(({ value }) =>
    participants.some((participant) => areOnOneSide(dataset, value.voice, participant)),
  );
}

function isDenied(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  const circumstances = dataset.held(call, "Circumstance");
  return circumstances.some(({ value }) => value.kind === "occurrence" && value.status === "denied");
}
