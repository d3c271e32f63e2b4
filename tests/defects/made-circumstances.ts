import type { Account, Circumstance } from "leader-calls";
import { tell } from "./made-world.ts";
import type { World } from "./made-world.ts";

type Kind = Circumstance["kind"];

/** Makes a circumstance of each kind; undefined where the dataset lacks what it speaks of. */
const makers: Readonly<Record<Kind, (world: World, account: Account) => Circumstance | undefined>> = {
  occurrence: (world, account) => ({
    kind: "occurrence",
    ...idOf(world),
    ...(world.random.chance(0.4) && { date: { value: "2031-03", basis: "context" } }),
    // Nobody denies a call that is held to be confirmed.
    ...tell(world, account, "The two leaders have spoken.", { factuality: "none" }).telling,
  }),
  initiator: (world, account) => {
    const by = world.random.pick(world.leaders);
    return {
      kind: "initiator",
      ...idOf(world),
      by: by.id,
      ...(world.random.chance(0.6) && {
        how: world.random.pick(["placed", "requested", "hosted", "arranged"] as const),
      }),
      ...tell(world, account, `The call was made by ${by.name}.`).telling,
    };
  },
  time: (world, account) => {
    const { telling, sentence } = tell(world, account, "It was in the evening of that Tuesday.");
    return {
      kind: "time",
      ...idOf(world),
      date: {
        value: world.date.value,
        partOfDay: "evening",
        zone: "Norrland time",
        asPrinted: "in the evening",
        basis: "relative",
        evidence: [world.texts.evidence(sentence, "in the evening of that Tuesday")],
      },
      ...telling,
    };
  },
  duration: (world, account) => ({
    kind: "duration",
    ...idOf(world),
    length: "PT40M",
    ...(world.random.chance(0.5) && { bound: world.random.pick(["about", "at-least", "at-most"] as const) }),
    ...(world.random.chance(0.5) && {
      counted: world.random.pick(["total", "net-of-interpreting", "excerpt"] as const),
    }),
    ...tell(world, account, "They talked for forty minutes.").telling,
  }),
  medium: (world, account) => ({
    kind: "medium",
    id: world.id("circumstance"),
    medium: "telephone",
    ...tell(world, account, "They spoke by telephone.").telling,
  }),
  place: (world, account) => {
    const [one] = world.random.shuffle(world.leaders);
    return {
      kind: "place",
      actor: one!.id,
      place: "A train.",
      ...tell(world, account, `Of the two, ${one!.name} was on a train.`).telling,
    };
  },
  attendance: (world, account) => {
    const actor = world.random.pick(world.groups);
    return {
      kind: "attendance",
      ...idOf(world),
      ...(world.random.chance(0.6)
        ? { actors: [actor], role: actor === world.groups[0] ? ("aide" as const) : ("observer" as const) }
        : { actors: world.random.shuffle(world.groups).slice(0, world.random.int(1, 2)) }),
      ...(world.random.chance(0.6) && {
        presence: world.random.pick(["on-the-line", "in-the-room", "listening"] as const),
      }),
      ...tell(world, account, "Aides were in the room.").telling,
    };
  },
  interpreting: (world, account) => ({
    kind: "interpreting",
    ...(world.random.chance(0.6) && {
      manner: world.random.pick(["consecutive", "simultaneous", "none"] as const),
    }),
    ...(world.random.chance(0.3) && { by: world.random.pick(world.groups) }),
    ...tell(world, account, "An interpreter was on the line.").telling,
  }),
  "previous-contact": (world, account) =>
    world.random.chance(0.5)
      ? {
          kind: "previous-contact",
          ...idOf(world),
          date: { value: "2030-12", asPrinted: "since last December", basis: "relative" },
          ...tell(world, account, "It was the first call since last December.").telling,
        }
      : {
          kind: "previous-contact",
          ...idOf(world),
          content: "The second call this month.",
          gap: "P10D",
          bound: "about",
          parties: world.leaders.map(({ id }) => id),
          ...tell(world, account, "It was their second call this month, after about ten days.", {
            factuality: world.random.pick(["none", "certainly-not"] as const),
          }).telling,
        },
  attempt: (world, account) => {
    const [one, other] = world.random.shuffle(world.leaders);
    return {
      kind: "attempt",
      ...idOf(world),
      date: { value: "2031-03-02", basis: "context" },
      result: world.random.pick(["failed", "rescheduled", "cancelled"] as const),
      by: one!.id,
      ...(world.random.chance(0.5) && { blamed: other!.id, cause: "A bad line." }),
      ...tell(world, account, "An attempt two days before had failed because of a bad line.").telling,
    };
  },
  recording: (world, account) => ({
    kind: "recording",
    by: world.random.pick(world.groups),
    ...(world.random.chance(0.5) && {
      releasedBy: world.leaders[0].state,
      recipients: [world.leaders[1].id],
      on: { value: "2031-03-05", basis: "context" },
    }),
    ...tell(world, account, "The call was taped.").telling,
  }),
  event: (world, account) => ({
    kind: "event",
    ...idOf(world),
    content: "The opening of the dam.",
    relation: world.random.pick(["before", "during", "after"] as const),
    ...(world.random.chance(0.4) && { date: { value: "2031-03", basis: "context" } }),
    ...tell(world, account, "They spoke when the dam was opened.").telling,
  }),
  "related-call": (world, account) =>
    world.plannedCall === undefined
      ? undefined
      : {
          kind: "related-call",
          call: world.plannedCall,
          link: "other",
          ...tell(world, account, "They will speak again on Monday.").telling,
        },
  silence: (world, account) => ({
    kind: "silence",
    ...idOf(world),
    actors: [...world.leaders.map(({ state }) => state), ...world.groups].slice(0, world.random.int(1, 4)),
    content: "Who asked for the call.",
    ...(world.random.chance(0.5) && { regarding: world.call }),
    ...(world.random.chance(0.5) && {
      asOf: { value: "2031-03-05T10:29", basis: "context" },
    }),
    ...tell(world, account, "Nobody has said who asked for it.").telling,
  }),
};

/** The circumstances that an account tells: the medium, and some of the other kinds. */
export function makeCircumstances(world: World, account: Account): Circumstance[] {
  const { random } = world;
  const others = random.shuffle((Object.keys(makers) as Kind[]).filter((kind) => kind !== "medium"));
  const kinds: Kind[] = ["medium", ...others.slice(0, random.int(0, 4))];
  return kinds.flatMap((kind) => makers[kind](world, account) ?? []);
}

/** An id where chance gives one: something may refer to it. */
function idOf(world: World): { id?: string } {
  return world.random.chance(0.6) ? { id: world.id("circumstance") } : {};
}
