import { isNegative } from "../../dataset/denial.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { sidesOfCall } from "../../dataset/sides-of-call.ts";
import type { SidesOfCall } from "../../dataset/sides-of-call.ts";
import type { Account } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const mutualOnOneAccountDoc: RuleDoc = {
  reason:
    "An outcome that binds both sides is more certain if both report it. If only one does, readers should know.",
  example: {
    at: "/calls/0/outcomes",
    wrong: [
      {
        id: "bridge-talks",
        kind: "stay-in-touch",
        content: "Both sides will keep talking.",
        parties: ["ilse-varn", "odo-brask"],
        claims: [{ account: "readout-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] }],
      },
    ],
    right: [
      {
        id: "bridge-talks",
        kind: "stay-in-touch",
        content: "Norrland's side will keep talking.",
        parties: ["ilse-varn"],
        claims: [{ account: "readout-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] }],
      },
    ],
  },
};

interface Params {
  readonly outcome: string;
  /** How many sides it binds. */
  readonly sides: number;
  /** The id of the only actor who claims it. */
  readonly teller: string;
  /** Whether that actor is one of the sides. */
  readonly isOfSide: boolean;
  /** How many accounts claim it. */
  readonly claims: number;
}

export const mutualOnOneAccount: Rule<Params> = {
  code: "outcome/mutual-on-one-account",
  severity: "info",
  concludesFromAbsence: true,
  message: ({ outcome, sides, teller, isOfSide }) =>
    `Outcome "${outcome}" binds ${sides === 2 ? "both" : sides} sides, but ${
      isOfSide
        ? `only one of them ("${teller}") claims it`
        : `${sides === 2 ? "neither" : "none"} of them claims it; only "${teller}" does`
    }.`,
  hint: ({ claims }) =>
    claims > 1
      ? 'Several accounts claim it. Those speak for a side whose voice takes part in the call, has an office "of" that side, or is "partOf" it.'
      : undefined,
  check(dataset, report) {
    for (const outcome of dataset.all("Outcome")) {
      const { id, parties = [] } = outcome.value;
      // Of one party alone nothing is mutual.
      if (parties.length < 2) continue;
      const call = dataset.callOf(outcome);
      if (!call) continue;
      const sides = sidesOfCall(dataset, call);
      const bound = new Set(parties.flatMap((party) => sides.of(party)));
      if (bound.size < 2) continue;
      let other: string | undefined;
      const claiming = new Set<number>();
      let claims = 0;
      for (const claim of dataset.partsOf(outcome, "OutcomeClaim")) {
        // Who denies an outcome does not claim it.
        if (isNegative(claim.value.factuality)) continue;
        const account = dataset.get("Account", claim.value.account)?.value;
        if (!account) continue;
        claims++;
        const those = sidesOfVoice(dataset, sides, account).filter((side) => bound.has(side));
        if (those.length === 0) other ??= account.voice;
        for (const side of those) claiming.add(side);
      }
      const [side] = claiming;
      const teller = side === undefined ? other : sides.nameOf(side);
      if (claiming.size > 1 || teller === undefined) continue;
      report(outcome.path, { outcome: id, sides: bound.size, teller, isOfSide: side !== undefined, claims });
    }
  },
};

/** The sides for which a voice speaks: none for a newsroom, whoever owns it, and all for officials of several sides. */
function sidesOfVoice(dataset: ReadableDataset, sides: SidesOfCall, { kind, voice }: Account): number[] {
  if (kind === "news-report") return [];
  const found = new Set<number>();
  // A set is walked in the order of insertion, also over what is added on the way.
  const voices = new Set([voice]);
  for (const each of voices) {
    for (const side of sides.of(each)) found.add(side);
    const actor = dataset.get("Actor", each)?.value;
    if (actor?.kind === "group") for (const member of actor.members ?? []) voices.add(member);
  }
  return [...found];
}
