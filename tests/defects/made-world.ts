import type { Account, Cue, DateClaim, Evidence, Factuality, Topic } from "leader-calls";
import type { MadeTexts, Sentence } from "./made-texts.ts";
import type { Random } from "./random.ts";

/** One of the two who call each other. */
export interface Leader {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** Who and what a made dataset speaks of, while it is made. */
export interface World {
  readonly random: Random;
  readonly texts: MadeTexts;
  readonly leaders: readonly [Leader, Leader];
  readonly accounts: Account[];
  readonly topics: Topic[];
  /** The groups, the last of which has the others as members. */
  readonly groups: readonly string[];
  /** When the call took place. */
  readonly date: DateClaim;
  readonly call: string;
  /** The call that is only planned, if there is one. */
  readonly plannedCall: string | undefined;
  /** An id that nothing else has. */
  id(word: string): string;
}

/** The fields of every fact that an account tells. */
export interface Telling {
  account: string;
  attribution?: "explicit" | "carried-over" | "inferred";
  cues?: Cue[];
  factuality?: Factuality;
  evidence: Evidence[];
  note?: string;
}

const hedge = "Reportedly, ";

/**
 * Writes a sentence into an account's source, perhaps hedged by whoever relays it, and tells by it a fact. `cue` is in the
 * sentence. How sure the account is, is left to chance where it is not given.
 */
export function tell(
  world: World,
  account: Account,
  words: string,
  given: { cue?: Cue | undefined; factuality?: Factuality | "none" | undefined } = {},
): { telling: Telling; sentence: Sentence } {
  const { random, texts } = world;
  const hedged = random.chance(0.15);
  const sentence = texts.write(account, hedged ? hedge + words : words);
  const cues = [
    ...(given.cue ? [given.cue] : []),
    ...(hedged
      ? [
          {
            text: "Reportedly",
            stance: "hearsay" as const,
            ...(account.relayedBy !== undefined && { account: account.relayedBy }),
            ...(random.chance(0.4) && { evidence: [texts.evidence(sentence, "Reportedly")] }),
          },
        ]
      : []),
  ];
  const factuality =
    given.factuality ??
    (random.chance(0.3) ? random.pick(["certain", "probable", "possible", "unknown"] as const) : "none");
  const telling = {
    account: account.id,
    ...(account.relayedBy !== undefined &&
      random.chance(0.7) && { attribution: random.pick(["explicit", "carried-over", "inferred"] as const) }),
    ...(cues.length > 0 && { cues }),
    ...(factuality !== "none" && { factuality }),
    evidence: [texts.evidence(sentence, sentence.words)],
    ...(random.chance(0.05) && { note: "A remark made by chance." }),
  };
  return { telling, sentence };
}
