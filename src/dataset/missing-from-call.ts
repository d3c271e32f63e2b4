import { hasImpostor, presentAt } from "./attendance.ts";
import { memoOfEntity } from "./memo.ts";
import { participantsOf } from "./participants-of.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { haveSameSide } from "./sides.ts";
import type { Actor } from "../schema/model-types.ts";

/** Where a statement names somebody. */
export interface NamedInStatement {
  readonly actor: string;
  readonly statement: Entity<"Statement">;
  readonly key: "speakers" | "addressees";
  readonly index: number;
}

/** Somebody who speaks or is spoken to in a call without being on the line, and all places that say so: never empty. */
export type MissingFromCall = readonly [NamedInStatement, ...NamedInStatement[]];

/**
 * Who is missing from a call: each speaker once, with what is said to the same one or to the same side, and each addressee
 * of whose side no speaker is missing.
 */
export const missingFromCall = memoOfEntity(
  (dataset, call: Entity<"LeaderCall">): readonly MissingFromCall[] => {
    // Where somebody was entered twice, the second entry may have been meant for who is missing.
    if (hasRepeatedParticipant(dataset, call)) return none;
    const missing: Places[] = [];
    const byActor = new Map<string, Places>();
    for (const key of ["speakers", "addressees"] as const) {
      for (const statement of dataset.partsOf(call, "Statement")) {
        const { value } = statement;
        if (value.setting !== "in-call") continue;
        for (const [index, actor] of (value[key] ?? []).entries()) {
          if (isThere(dataset, call, statement, key, actor)) continue;
          const place = { actor, statement, key, index };
          const same =
            byActor.get(actor) ??
            (key === "addressees"
              ? missing.slice(0, COMPARED).find(([first]) => haveSameSide(dataset, first.actor, actor))
              : undefined);
          if (same) same.push(place);
          else {
            const found: Places = [place];
            missing.push(found);
            byActor.set(actor, found);
          }
        }
      }
    }
    return missing;
  },
);

type Places = [NamedInStatement, ...NamedInStatement[]];

const none: readonly never[] = [];

/** With how many of those who are missing the side of an addressee is compared. */
const COMPARED = 20;

/** Whether participant/duplicate is reported of a call. */
export function hasRepeatedParticipant(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  const { entries, participants } = participantsOf(dataset, call);
  return entries.length !== participants.size;
}

function isThere(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  statement: Entity<"Statement">,
  key: "speakers" | "addressees",
  actor: string,
): boolean {
  return key === "speakers" ? takesPart(dataset, call, actor) : isOnTheLine(dataset, call, statement, actor);
}

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

function isOnTheLine(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  { value: { speakers } }: Entity<"Statement">,
  addressee: string,
): boolean {
  const present = presentAt(dataset, call);
  if (present.has(addressee)) return true;
  const actor = dataset.get("Actor", addressee)?.value;
  // Unknown ids are reported by reference/unknown-id.
  if (!actor) return true;
  switch (actor.kind) {
    case "person":
      // The others take an impostor for somebody else.
      return hasImpostor(dataset, call);
    case "group":
      return isGroupOnTheLine(dataset, present, actor);
    case "state":
      return [...present].some((each) => haveSameSide(dataset, each, addressee));
    case "organization":
      // Its own office stands for nobody to whom a side could speak, unless somebody of that office is on the line.
      return [...present].some(
        (each) =>
          haveSameSide(dataset, each, addressee) &&
          (isOfficeOf(dataset, each, addressee) ||
            !speakers.some((speaker) => haveSameSide(dataset, speaker, each))),
      );
  }
}

/** Whether a person holds or held an office of the organization itself. */
function isOfficeOf(dataset: ReadableDataset, person: string, organization: string): boolean {
  const actor = dataset.get("Actor", person)?.value;
  return actor?.kind === "person" && (actor.offices ?? []).some((office) => office.of === organization);
}

/** A group is on the line if a member is, or somebody of its side, and may be if nobody says who they are. */
function isGroupOnTheLine(
  dataset: ReadableDataset,
  present: ReadonlySet<string>,
  group: Extract<Actor, { readonly kind: "group" }>,
): boolean {
  if ((group.members ?? []).length === 0 && group.affiliation === undefined) return true;
  if ([...present].some((each) => haveSameSide(dataset, each, group.id))) return true;
  // A set is walked in the order of insertion, also over what is added on the way.
  const members = new Set(group.members);
  for (const member of members) {
    if (present.has(member)) return true;
    const actor = dataset.get("Actor", member)?.value;
    if (!actor) return true;
    if (actor.kind === "group") for (const each of actor.members ?? []) members.add(each);
    if (actor.kind !== "person" && [...present].some((each) => haveSameSide(dataset, each, member)))
      return true;
  }
  return false;
}
