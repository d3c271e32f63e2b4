import type { CallStatus } from "../schema/model-types.ts";
import { memoOfEntity } from "./memo.ts";
import { participantsOf } from "./participants-of.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { haveSameSide } from "./sides.ts";
import { tellingsOf } from "./tellings-of-call.ts";

/** A status that some account must give reason for, and does not. */
export interface StatusUnsupported {
  readonly fault: "unsupported";
  readonly status: "confirmed" | "denied" | "disputed";
  /** Who is missing: a side that says that the call took place ("teller"), a side that denies it ("denier"), or a second side beside the one that does both ("other-side"). */
  readonly missing: "teller" | "denier" | "other-side";
  /** Whether a side says that the call took place. */
  readonly isTold: boolean;
}

/** A status that cannot be true beside what an account says. */
export interface StatusContradicted {
  readonly fault: "contradicted";
  readonly status: CallStatus;
  /** The status that would fit. */
  readonly fitting: CallStatus;
  /** What the account says: that the call took place, that it did not, or words that were spoken in it. */
  readonly says: "took-place" | "did-not" | "words";
  readonly account: string;
  readonly fact: Entity;
  /** Whether it is so only as long as nobody else says anything. */
  readonly concludesFromAbsence: boolean;
}

/** What is wrong with the status of a call, by what the accounts say; undefined where nothing is. */
export const statusFaultOf = memoOfEntity(
  (dataset, call: Entity<"LeaderCall">): StatusUnsupported | StatusContradicted | undefined => {
    const { status } = call.value;
    switch (status) {
      case "confirmed":
        return faultOfConfirmed(dataset, call);
      case "reported":
        return faultOfReported(dataset, call);
      case "denied":
        return faultOfDenied(dataset, call);
      case "disputed":
        return faultOfDisputed(dataset, call);
      case "planned":
      case "attempted":
      case "cancelled":
        return faultOfUnheld(dataset, call, status);
      // Whether a call was meant at all is for the encoder to judge.
      default:
        return undefined;
    }
  },
);

type Fault = StatusUnsupported | StatusContradicted | undefined;

function faultOfConfirmed(dataset: ReadableDataset, call: Entity<"LeaderCall">): Fault {
  // Nearly all calls are confirmed and reported by a side: what all say of them need not be gathered.
  if (!isDenied(dataset, call) && isToldByASide(dataset, call)) return undefined;
  const { telling, standingDenials } = tellingsOf(dataset, call);
  const [denial] = standingDenials;
  if (denial)
    return {
      fault: "contradicted",
      status: "confirmed",
      fitting: telling.length > 0 ? "disputed" : "denied",
      says: "did-not",
      account: denial.account.value.id,
      fact: denial.fact,
      concludesFromAbsence: true,
    };
  if (telling.length > 0) return undefined;
  return { fault: "unsupported", status: "confirmed", missing: "teller", isTold: false };
}

function isDenied(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  return dataset
    .partsOf(call, "Circumstance")
    .some(({ value }) => value.kind === "occurrence" && value.factuality === "certainly-not");
}

/** Whether an account by a participant's side tells what was said in a call. */
function isToldByASide(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  const { participants } = participantsOf(dataset, call);
  let last: string | undefined;
  for (const { value } of dataset.partsOf(call, "Statement")) {
    if (value.setting !== "in-call" || value.account === last) continue;
    last = value.account;
    const voice = dataset.get("Account", last)?.value.voice;
    if (voice === undefined) continue;
    for (const each of participants) if (haveSameSide(dataset, voice, each)) return true;
  }
  return false;
}

function faultOfReported(dataset: ReadableDataset, call: Entity<"LeaderCall">): Fault {
  const { asserting, denying, telling, standingDenials } = tellingsOf(dataset, call);
  const [first] = asserting;
  if (!first) {
    // What one side denies, others may still report. Where both do, and neither tells of it, the call is denied.
    const [denial] = standingDenials;
    const sides = new Set(standingDenials.flatMap((each) => each.sides));
    if (!denial || telling.length > 0 || sides.size < 2) return undefined;
    return {
      fault: "contradicted",
      status: "reported",
      fitting: "denied",
      says: "did-not",
      account: denial.account.value.id,
      fact: denial.fact,
      concludesFromAbsence: true,
    };
  }
  const isDenied = denying.some(({ sides }) => !sides.some((side) => first.sides.includes(side)));
  return {
    fault: "contradicted",
    status: "reported",
    fitting: isDenied ? "disputed" : "confirmed",
    says: "took-place",
    account: first.account.value.id,
    fact: first.fact,
    concludesFromAbsence: false,
  };
}

function faultOfDenied(dataset: ReadableDataset, call: Entity<"LeaderCall">): Fault {
  const { asserting, denying, telling } = tellingsOf(dataset, call);
  if (denying.length === 0)
    return { fault: "unsupported", status: "denied", missing: "denier", isTold: telling.length > 0 };
  const sidesOfDenying = new Set(denying.flatMap(({ sides }) => sides));
  const other = asserting.find(({ sides }) => !sides.some((side) => sidesOfDenying.has(side)));
  if (!other) return undefined;
  return {
    fault: "contradicted",
    status: "denied",
    fitting: "disputed",
    says: "took-place",
    account: other.account.value.id,
    fact: other.fact,
    concludesFromAbsence: false,
  };
}

function faultOfDisputed(dataset: ReadableDataset, call: Entity<"LeaderCall">): Fault {
  const { denying, telling } = tellingsOf(dataset, call);
  const isTold = telling.length > 0;
  const sidesOfTelling = new Set(telling.flatMap(({ sides }) => sides));
  const sidesOfDenying = new Set(denying.flatMap(({ sides }) => sides));
  const both = new Set([...sidesOfTelling, ...sidesOfDenying]);
  if (isTold && denying.length > 0 && both.size > 1) return undefined;
  const missing = denying.length === 0 ? "denier" : isTold ? "other-side" : "teller";
  return { fault: "unsupported", status: "disputed", missing, isTold };
}

function faultOfUnheld(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  status: "planned" | "attempted" | "cancelled",
): Fault {
  const { asserting, occurring } = tellingsOf(dataset, call);
  const words = dataset.partsOf(call, "Statement").find(({ value }) => value.setting === "in-call");
  const [held] = occurring;
  const contradicted = {
    fault: "contradicted",
    status,
    fitting: asserting.length > 0 ? "confirmed" : "reported",
    concludesFromAbsence: false,
  } as const;
  if (words) return { ...contradicted, says: "words", account: words.value.account, fact: words };
  if (held) return { ...contradicted, says: "took-place", account: held.account.value.id, fact: held.fact };
  return undefined;
}
