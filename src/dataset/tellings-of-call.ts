import { isDenial } from "./denial.ts";
import type { AccountKind, Act } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import { memo, memoOfEntity } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { sidesOfCall } from "./sides-of-call.ts";

/** An account by a participant's side that says whether the call took place, and where it says so. */
export interface Telling {
  readonly account: Entity<"Account">;
  /** The sides of the call for which it speaks, each by its number in the call. */
  readonly sides: readonly number[];
  readonly fact: Entity;
}

/** What the sides of a call say of whether it took place. */
export interface Tellings {
  /** Accounts that speak of the call as of one that took place, or at least do not deny it: whoever is in doubt counts. */
  readonly telling: readonly Telling[];
  /** Those that plainly and openly say that it took place, and deny nothing. */
  readonly asserting: readonly Telling[];
  /** Those of them that say so in as many words: by an occurrence. */
  readonly occurring: readonly Telling[];
  /** Those that say that it did not take place. */
  readonly denying: readonly Telling[];
  /** Those of them that do so openly, and of whose side no other account tells of the call. */
  readonly standingDenials: readonly Telling[];
}

/** Kinds of account that a side gives openly. What leaks, or is said without a name, binds nobody. */
const open: ReadonlySet<AccountKind> = new Set<AccountKind>([
  "readout",
  "post",
  "memo",
  "spokesperson-statement",
  "remarks",
  "briefing",
  "interview",
]);

/** Acts by which a speaker says neither that something was so nor that it was not. */
const evasions: ReadonlySet<Act> = new Set<Act>([
  "decline-to-comment",
  "neither-confirm-nor-deny",
  "profess-ignorance",
]);

/** Circumstances that only a call has which took place. An event or an earlier contact may also be reported of a plan. */
const ofHeldCalls: ReadonlySet<string> = new Set([
  "initiator",
  "time",
  "duration",
  "medium",
  "place",
  "attendance",
  "interpreting",
  "recording",
]);

/** What the facts of one account come to. */
interface Told {
  tells: Entity | undefined;
  asserts: Entity | undefined;
  occurs: Entity | undefined;
  denies: Entity | undefined;
  /** A denial by word: it tells of the call only where the account does not deny the call itself. */
  rejects: Entity | undefined;
}

/** What the sides of a call say of whether it took place; gathered once for each call. */
export const tellingsOf = memoOfEntity((dataset, call: Entity<"LeaderCall">): Tellings => {
  const sides = sidesOfCall(dataset, call);
  const telling: Telling[] = [];
  const asserting: Telling[] = [];
  const occurring: Telling[] = [];
  const denying: Telling[] = [];
  const openDenials: Telling[] = [];
  for (const [id, told] of toldOf(dataset, call)) {
    const account = dataset.get("Account", id);
    const ofAccount = account && sides.of(account.value.voice);
    if (!ofAccount || ofAccount.length === 0) continue;
    const isOpen = speaksOpenly(dataset, account) && sides.isSpokenForBy(account.value.voice, ofAccount);
    const { denies } = told;
    const tells = told.tells ?? (denies ? undefined : told.rejects);
    if (denies) {
      const denial = { account, sides: ofAccount, fact: denies };
      denying.push(denial);
      // A revised denial may have been taken back.
      if (isOpen && !revised(dataset).has(id)) openDenials.push(denial);
    } else if (tells) {
      telling.push({ account, sides: ofAccount, fact: tells });
      if (told.asserts && isOpen) asserting.push({ account, sides: ofAccount, fact: told.asserts });
      if (told.occurs && isOpen) occurring.push({ account, sides: ofAccount, fact: told.occurs });
    }
  }
  const ofTelling = new Set(telling.flatMap((each) => each.sides));
  const standingDenials = openDenials.filter((each) => !each.sides.some((side) => ofTelling.has(side)));
  return { telling, asserting, occurring, denying, standingDenials };
});

/** The accounts that another one revises. */
const revised = memo((dataset) => new Set(dataset.all("Account").map(({ value }) => value.revises)));

function nothingTold(): Told {
  return { tells: undefined, asserts: undefined, occurs: undefined, denies: undefined, rejects: undefined };
}

/** By account, in the order in which they are named: what its facts say of whether the call took place. */
function toldOf(dataset: ReadableDataset, call: Entity<"LeaderCall">): ReadonlyMap<string, Told> {
  const byAccount = new Map<string, Told>();
  const toldBy = (account: string): Told => {
    let told = byAccount.get(account);
    if (!told) byAccount.set(account, (told = nothingTold()));
    return told;
  };
  for (const statement of dataset.partsOf(call, "Statement")) {
    const { value } = statement;
    const told = toldBy(value.account);
    if (value.setting === "in-call") {
      told.tells ??= statement;
      if (value.attribution !== "inferred") told.asserts ??= statement;
    } else if (value.acts.some(isDenial)) told.rejects ??= statement;
    else if (!value.acts.every((act) => evasions.has(act))) told.tells ??= statement;
  }
  const facts = [
    ...dataset.partsOf(call, "DiscussedTopic"),
    ...dataset.partsOf(call, "Outcome").flatMap((outcome) => dataset.partsOf(outcome, "OutcomeClaim")),
  ];
  for (const fact of facts) {
    const told = toldBy(fact.value.account);
    told.tells ??= fact;
    if (isPlain(fact.value)) told.asserts ??= fact;
  }
  for (const description of dataset.partsOf(call, "Description")) {
    toldBy(description.value.account).tells ??= description;
  }
  for (const circumstance of dataset.partsOf(call, "Circumstance")) {
    const { value } = circumstance;
    const told = toldBy(value.account);
    if (value.kind === "silence") continue;
    if (value.kind !== "occurrence") {
      told.tells ??= circumstance;
      if (ofHeldCalls.has(value.kind) && isPlain(value)) told.asserts ??= circumstance;
    } else if (value.factuality === "certainly-not") {
      if (mayBeOfCall(dataset, call, circumstance)) told.denies ??= circumstance;
    } else if (value.factuality !== "unknown") {
      told.tells ??= circumstance;
      if (!isPlain(value) || !mayBeOfCall(dataset, call, circumstance)) continue;
      told.asserts ??= circumstance;
      told.occurs ??= circumstance;
    }
  }
  return byAccount;
}

/** Whether an account tells a fact as its own, without reserve. */
function isPlain({
  factuality = "certain",
  attribution,
}: {
  readonly factuality?: string | undefined;
  readonly attribution?: string | undefined;
}): boolean {
  return factuality === "certain" && attribution !== "inferred";
}

/** The date of a call, or of an occurrence, where it can be read. */
function dayOf(dataset: ReadableDataset, fact: Entity): string | undefined {
  return dataset.partsOf(fact, "DateClaim")[0]?.value.value;
}

/** Whether an occurrence may be that of the call; so may one of which no day is given. */
function mayBeOfCall(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  occurrence: Entity<"Circumstance">,
): boolean {
  const told = dayOf(dataset, occurrence);
  const held = dayOf(dataset, call);
  const day = told === undefined ? undefined : edtfInterval(told);
  const other = held === undefined ? undefined : edtfInterval(held);
  return !day || !other || (day.from <= other.to && other.from <= day.to);
}

function speaksOpenly(dataset: ReadableDataset, { value }: Entity<"Account">): boolean {
  return open.has(value.kind) && dataset.get("Actor", value.voice)?.value.kind !== "group";
}
