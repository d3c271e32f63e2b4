import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { haveSameSide } from "../../dataset/sides.ts";
import type { Rule } from "../rule.ts";

export const statusUnsupported: Rule<{ call: string; status: "confirmed" | "denied" }> = {
  code: "call/status-unsupported",
  severity: "warning",
  reason:
    "A call is confirmed if a participant's side tells of it, and denied if somebody is known to deny it. Otherwise it is reported or alleged.",
  example: { at: "/calls/0/status", wrong: "denied", right: "confirmed" },
  concludesFromAbsence: true,
  message: ({ call, status }) =>
    status === "confirmed"
      ? `Call "${call}" has the status "confirmed", but no account of it is by a participant's side.`
      : `Call "${call}" has the status "denied", but no circumstance says who denies it.`,
  hint: ({ status }) =>
    status === "confirmed"
      ? 'Use "reported", or add an account by a participant\'s side (a readout, a post, a spokesperson). If there is one, say whose side it is: "partOf" of the organization and "offices" of the person must lead to the same state.'
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
  const { participants } = participantsOf(dataset, call);
  const accounts = accountsOfCall(dataset, call);
  if (accounts.some(({ value }) => participants.has(value.voice))) return true;
  for (const { value } of accounts)
    for (const participant of participants) if (haveSameSide(dataset, value.voice, participant)) return true;
  return false;
}

function isDenied(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  const circumstances = dataset.partsOf(call, "Circumstance");
  return circumstances.some(({ value }) => value.kind === "occurrence" && value.status === "denied");
}
