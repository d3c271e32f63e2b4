import type { Account, Act, Cue, Factuality, Reference, Statement } from "leader-calls";
import { things } from "./made-texts.ts";
import type { Sentence } from "./made-texts.ts";
import { tell } from "./made-world.ts";
import type { World } from "./made-world.ts";

const deeds = [
  "should reopen soon",
  "matters to both",
  "costs too much",
  "will be looked at",
  "needs a third party",
];

/** How something is said: the verb, what is done by it, and how sure the speaker then is. */
interface Speech {
  readonly verb: string;
  readonly acts: readonly Act[];
  readonly stance: Cue["stance"];
  readonly factuality?: readonly Factuality[];
}

const sure: readonly Factuality[] = ["certain", "probable", "possible"];
const speech: readonly Speech[] = [
  { verb: "said", acts: ["inform"], stance: "neutral", factuality: sure },
  { verb: "claimed", acts: ["claim"], stance: "doubting", factuality: sure },
  { verb: "recalled", acts: ["recall"], stance: "factive", factuality: ["certain"] },
  { verb: "stressed", acts: ["stress", "demand"], stance: "neutral" },
  { verb: "demanded", acts: ["demand"], stance: "neutral" },
  { verb: "warned", acts: ["warn"], stance: "evaluative", factuality: ["possible"] },
  { verb: "raised it", acts: ["raise"], stance: "neutral" },
  { verb: "denied", acts: ["deny"], stance: "neutral", factuality: ["certainly-not"] },
  { verb: "doubted", acts: ["disagree"], stance: "neutral", factuality: ["probably-not", "possibly-not"] },
  { verb: "did not know", acts: ["profess-ignorance"], stance: "neutral", factuality: ["unknown"] },
];
/** Acts that only count as done where they are negated, and are never left without it. */
const denials = new Set<Act>(["deny", "disagree"]);

/** Makes a statement, which may answer some of those before it. */
export function makeStatement(world: World, account: Account, before: readonly Statement[]): Statement {
  if (account.relayedBy === undefined && world.random.chance(0.08)) return makeAuthorial(world, account);
  const { random, texts } = world;
  const [speaker, addressee] = random.shuffle(world.leaders);
  const { verb, acts, stance, factuality } = random.pick(speech);
  const what = `${random.pick(things)} ${random.pick(deeds)}`;
  const number = Number(world.id("n").slice(2));
  const mode = random.pick([
    "direct",
    "mixed",
    "indirect",
    "indirect",
    "indirect",
    "indirect",
    "voice-report",
  ] as const);
  const unnamed = mode === "indirect" && random.chance(0.1);
  const cut = mode === "direct" && random.chance(0.4);
  const words = {
    direct: `“${what},” ${verb} ${speaker!.name}, “and ${cut ? "[its] (…) " : ""}number ${number} too.”`,
    mixed: `${speaker!.name} ${verb} that ${what}, “and so does point ${number}”.`,
    indirect: `${unnamed ? "Somebody" : speaker!.name} ${verb} that ${what}, and so does point ${number}.`,
    "voice-report": `${speaker!.name} ${verb}, on ${what} and point ${number}.`,
  }[mode];
  const isSure = factuality !== undefined && (acts.some((act) => denials.has(act)) || random.chance(0.5));
  const { telling, sentence } = tell(world, account, words, {
    cue: { text: verb, stance },
    factuality: isSure ? random.pick(factuality) : "none",
  });
  const inCall = unnamed || random.chance(0.75);
  const setting = inCall ? "in-call" : random.pick(["before-call", "after-call", "unknown"] as const);
  const together = inCall && !unnamed && random.chance(0.1);
  const discussed = account.relayedBy === undefined && world.topics.length > 0 && random.chance(0.5);
  const answered = answerable(before, speaker!.id, world);
  return {
    id: world.id("statement"),
    speakers: unnamed ? [] : together ? world.leaders.map(({ id }) => id) : [speaker!.id],
    // Out of the call nobody can guess to whom a demand is made.
    ...(!together && (!inCall || random.chance(0.6)) && { addressees: [addressee!.id] }),
    setting,
    ...(!inCall &&
      random.chance(0.6) && {
        occasion: makeReference(
          world,
          "A talk with the press.",
          setting === "after-call" ? "2031-03" : undefined,
        ),
      }),
    mode,
    acts: [...acts],
    content: `A made proposition, number ${number}.`,
    ...(random.chance(0.1) && { condition: "If the water falls." }),
    ...(discussed && { topics: [random.pick(world.topics).id] }),
    ...(random.chance(0.3) && { about: [addressee!.state] }),
    ...(answered.length > 0 && { respondsTo: answered }),
    ...(random.chance(0.15) && { refersTo: [makeReference(world, "An earlier letter.")] }),
    ...(random.chance(0.3) && { elements: [elementOf(world, account, sentence, what)] }),
    ...(cut && {
      insertions: [texts.evidence(sentence, "[its]")],
      omissions: [texts.evidence(sentence, "(…)")],
    }),
    ...telling,
  };
}

/** A statement that an account makes in its own person. */
function makeAuthorial(world: World, account: Account): Statement {
  const number = Number(world.id("n").slice(2));
  return {
    id: world.id("statement"),
    speakers: [account.voice],
    setting: "after-call",
    mode: "authorial",
    acts: ["characterise"],
    content: `A made judgement, number ${number}.`,
    ...tell(world, account, `That was a poor answer to question ${number}.`).telling,
  };
}

/** The ids of a statement, or of an element of one, that somebody else made before. */
function answerable(before: readonly Statement[], speaker: string, { random }: World): string[] {
  const [one, other] = [before.at(-1), before.length > 0 ? random.pick(before) : undefined];
  if (!random.chance(0.25)) return [];
  const ids = [one, other].flatMap((each) => {
    if (!each || each.speakers.length === 0 || each.speakers.includes(speaker)) return [];
    return random.pick([each.id, each.elements?.[0]?.id ?? each.id]);
  });
  return [...new Set(ids)];
}

function makeReference(world: World, content: string, month = "2031-02"): Reference {
  const { random } = world;
  return {
    content,
    ...(random.chance(0.5) && { by: random.pick(world.leaders).id }),
    ...(random.chance(0.4) && { date: { value: month, basis: "context" } }),
    ...(random.chance(0.4) && { place: "The harbour." }),
    ...(random.chance(0.4) && {
      to: random.pick([world.call, random.pick(world.accounts).id, random.pick(world.accounts).source]),
    }),
  };
}

/** An element that rests on a part of its statement's words. */
function elementOf(world: World, account: Account, sentence: Sentence, part: string) {
  return {
    ...(world.random.chance(0.8) && { id: world.id(`element-of-${account.id}`) }),
    content: "A made part.",
    evidence: [world.texts.evidence(sentence, part)],
  };
}
