import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { haveSameSide } from "../../dataset/sides.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** A status that some account must give reason for. */
type Unsupported = "confirmed" | "denied" | "disputed";

export const statusUnsupportedDoc: RuleDoc = {
  reason:
    "A call is confirmed if a participant's side tells of it, denied if somebody is known to deny it, and disputed if both is so. Otherwise it is reported or alleged.",
  example: { at: "/calls/0/status", wrong: "denied", right: "confirmed" },
};

export const statusUnsupported: Rule<{ call: string; status: Unsupported }> = {
  code: "call/status-unsupported",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ call, status }) => `Call "${call}" has the status "${status}", but ${missing[status]}.`,
  hint: ({ status }) =>
    status === "denied"
      ? 'Add a circumstance "occurrence" with the factuality "certainly-not".'
      : 'Use "reported", or add an account by a participant\'s side (a readout, a post, a spokesperson). If there is one, say whose side it is: "partOf" of the organization and "offices" of the person must lead to the same state.',
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { id, status } = call.value;
      const isUnsupported =
        (status === "confirmed" && !isConfirmed(dataset, call)) ||
        (status === "denied" && !isDenied(dataset, call)) ||
        (status === "disputed" && !(isConfirmed(dataset, call) && isDenied(dataset, call)));
      if (isUnsupported) report([...call.path, "status"], { call: id, status });
    }
  },
};

const missing: Readonly<Record<Unsupported, string>> = {
  confirmed: "no account of it is by a participant's side",
  denied: "no circumstance says who denies it",
  disputed: "there is not both an account by a participant's side and an occurrence that is denied",
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
  return circumstances.some(
    ({ value }) => value.kind === "occurrence" && value.factuality === "certainly-not",
  );
}
