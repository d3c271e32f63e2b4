import { memoOfEntity } from "./memo.ts";
import { participantsOf } from "./participants-of.ts";
import type { Entity } from "./readable-dataset.ts";
import { belongingOn } from "./sides.ts";
import type { BelongingOn } from "./sides.ts";

/** The sides of a call: those of its participants, so that a newsroom has none. */
export interface SidesOfCall {
  /** The sides for which an actor speaks, each by its number. */
  of(actor: string): readonly number[];
  /** The id by which a reader knows a side: mostly its state's, else that of its first participant. */
  nameOf(side: number): string | undefined;
  /**
   * Whether an actor may speak openly for these sides on the day of the call: a person only in office, or as one who took
   * part, and for the side of a leader, not for that of an observer.
   */
  isSpokenForBy(actor: string, sides: readonly number[]): boolean;
}

/** The sides of a call; gathered once for each call. */
export const sidesOfCall = memoOfEntity((dataset, call: Entity<"LeaderCall">): SidesOfCall => {
  const date = dataset.partsOf(call, "DateClaim")[0]?.value.value;
  const numbers = new Map<string, number>();
  /** By what an actor is known to which side: by its states, and only without one by whatever else it belongs to. */
  const marksOf = ({ to }: BelongingOn): readonly string[] => {
    const states = [...to].filter((each) => dataset.get("Actor", each)?.value.kind === "state");
    return states.length > 0 ? states : [...to];
  };
  const { entries, participants } = participantsOf(dataset, call);
  const names: string[] = [];
  const ofLeaders = new Set<number>();
  let sides = 0;
  for (const { value } of entries) {
    const belonging = belongingOn(dataset, value.actor, date);
    const known = marksOf(belonging).find((each) => numbers.has(each));
    const number = (known === undefined ? undefined : numbers.get(known)) ?? sides++;
    names[number] ??=
      [...belonging.to].find((each) => dataset.get("Actor", each)?.value.kind === "state") ?? value.actor;
    for (const each of belonging.to) if (!numbers.has(each)) numbers.set(each, number);
    // Whom an impostor belongs to says nothing of a call of leaders.
    if (value.roles.includes("principal") && !value.roles.includes("impostor")) ofLeaders.add(number);
  }
  return {
    of(actor) {
      const found = new Set<number>();
      for (const each of marksOf(belongingOn(dataset, actor, date))) {
        const number = numbers.get(each);
        if (number !== undefined) found.add(number);
      }
      return [...found];
    },
    nameOf: (side) => names[side],
    isSpokenForBy: (actor, those) =>
      those.some((side) => ofLeaders.has(side)) &&
      (participants.has(actor) || belongingOn(dataset, actor, date).isInOffice),
  };
});
