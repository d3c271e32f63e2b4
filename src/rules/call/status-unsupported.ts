import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import { dateFaults } from "../../dataset/date-faults.ts";
import { hasRepeatedParticipant, missingFromCall } from "../../dataset/missing-from-call.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { belongsInCircle } from "../../dataset/sides.ts";
import { statusFaultOf } from "../../dataset/status-of-call.ts";
import type { StatusUnsupported } from "../../dataset/status-of-call.ts";
import type { ReportedPlace } from "../../diagnostics/reported-place.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const statusUnsupportedDoc: RuleDoc = {
  reason:
    "A call is confirmed if a participant's side says that it took place, denied if a participant's side denies it, and disputed if one side says so and another denies it. Otherwise it is reported or alleged.",
  example: { at: "/calls/0/status", wrong: "denied", right: "confirmed" },
};

interface Params extends Pick<StatusUnsupported, "status" | "missing" | "isTold"> {
  readonly call: string;
}

export const statusUnsupported: Rule<Params> = {
  code: "call/status-unsupported",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ call, status, missing }) =>
    `Call "${call}" has the status "${status}", but ${whatIsMissing[missing]}.`,
  hint: ({ status, missing, isTold }) => {
    if (missing === "teller")
      return `Use ${status === "disputed" ? '"denied"' : '"reported"'}, or add an account from a participant's side (a readout, a post, a spokesperson). If there already is one, show which side it is from: "partOf" of the organization and "offices" of the person must lead to the same state.`;
    if (missing === "denier")
      return `Use ${isTold ? '"confirmed"' : '"reported"'}, or add a circumstance "occurrence" with the factuality "certainly-not", of the account that denies it.`;
    return 'Use "denied" if that side maintains its denial, and "confirmed" if it does not. If they are two sides, show which side each voice is from: "partOf" of an organization and "offices" of a person lead to its state.';
  },
  related: (_, { id, takesPart, key, isTold }) =>
    `"${String(id)}" ${takesPart ? "takes part" : "reports the call"}; ${isTold ? `its side follows from "${String(key)}".` : `it has no "${String(key)}", from which its side would follow.`}`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const found = statusFaultOf(dataset, call);
      if (found?.fault !== "unsupported") continue;
      const accounts = accountsOfCall(dataset, call);
      // A call that no account reports is reported by call/without-account.
      if (accounts.length === 0) continue;
      const { participants } = participantsOf(dataset, call);
      const those = [...participants, ...accounts.map(({ value }) => value.voice)];
      if (those.some((id) => hasCircle(dataset, id))) continue;
      // Another diagnostic says of these that something is wrong on which the status may rest.
      if (missingFromCall(dataset, call).length > 0 || hasRepeatedParticipant(dataset, call)) continue;
      if (isDatedWrong(dataset, call)) continue;
      const { status, missing, isTold } = found;
      report(
        [...call.path, "status"],
        { call: call.value.id, status, missing, isTold },
        whatItRestsOn(dataset, call, accounts),
      );
    }
  },
};

const whatIsMissing: Readonly<Record<StatusUnsupported["missing"], string>> = {
  teller: "no participant's side says that it took place",
  denier: "no participant's side denies it",
  "other-side": "the same side both reports and denies it",
};

/** Whether what an actor belongs to leads in a circle, so that nobody can say its side. */
function hasCircle(dataset: ReadableDataset, id: string): boolean {
  const actor = dataset.get("Actor", id)?.value;
  const first = actor?.kind === "person" ? (actor.offices ?? []).map((office) => office.of) : [id];
  return first.some((each) => belongsInCircle(dataset, each));
}

/** Whether some diagnostic says that the day of a call may be wrong: a denial of that day was not looked at then. */
function isDatedWrong(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  return dateFaults(dataset).some(({ place: { entity } }) => dataset.callOf(entity) === call);
}

/** How many participants and voices are shown. */
const SHOWN = 4;

/** By what participants and voices belong to a side, or do not: one of these may be wrong. */
function whatItRestsOn(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  accounts: readonly Entity<"Account">[],
): ReportedPlace[] {
  const participants = participantsOf(dataset, call).participants;
  const voices = accounts.map(({ value }) => value.voice);
  return [...new Set([...[...participants].slice(0, SHOWN), ...voices])].slice(0, 2 * SHOWN).flatMap((id) => {
    const actor = dataset.get("Actor", id);
    if (!actor || actor.value.kind === "state") return [];
    const key = keyOfSide[actor.value.kind];
    const isTold = (actor.value as Readonly<Record<string, unknown>>)[key] !== undefined;
    return [
      {
        path: isTold ? [...actor.path, key] : actor.path,
        params: { id, takesPart: participants.has(id), key, isTold },
      },
    ];
  });
}

const keyOfSide = { person: "offices", organization: "partOf", group: "affiliation" } as const;
