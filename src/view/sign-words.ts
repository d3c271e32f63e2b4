import type { Account, Act, Attribution, Comparison, Factuality, Mode } from "../schema/model-types.ts";

/** What a reader must not overlook in how a fact is told. */
export interface Sign {
  readonly kind: "quoted" | "denial" | "denied" | "unsure" | "own";
  readonly text: string;
  /** What the text is said of, by its ids. */
  readonly ids?: readonly string[];
}

/** Signs of what an account lacks, and of what is at odds. */
export const signs = {
  contested: "contested",
  gap: "gap",
  unsureGap: "perhaps a gap",
  notCompared: "not compared",
  cannotBeKnown: "cannot be known",
  above: "see above",
  below: "see below",
} as const;

/** What of a fact signs are about. A description has `of`, and a comparison `from`: neither claims anything of the call. */
interface Told {
  readonly mode?: Mode;
  readonly acts?: readonly Act[];
  readonly factuality?: Factuality;
  readonly attribution?: Attribution;
  readonly account?: string;
  readonly of?: string;
  readonly from?: string;
}

/** The signs that stand before the sentence of a fact, which has the same in more words; `account` is whose fact it is. */
export function signsOf(
  told: Told,
  account: Account | undefined,
  from: readonly Comparison[],
  to: readonly Comparison[],
): Sign[] {
  const { mode, acts = [], factuality, attribution } = told;
  const quoted = mode === "direct" ? "quoted" : mode === "mixed" ? "quoted in part" : undefined;
  const denies = from.filter(({ kind }) => kind === "denies").flatMap((each) => each.to);
  const doubt = factuality === undefined || factuality === "certain" ? undefined : doubts[factuality];
  const denial: Sign | undefined =
    doubt?.text === A_DENIAL && acts.includes("disagree") ? { ...doubt, text: "disagrees" } : doubt;
  return [
    ...(quoted === undefined ? [] : [{ kind: "quoted", text: quoted } as const]),
    ...(denies.length > 0
      ? [{ kind: "denial", text: "denies", ids: denies } as const]
      : denial
        ? [denial]
        : []),
    ...Object.entries(answered).flatMap(([kind, text]): Sign[] => {
      const ids = to.filter((each) => each.kind === kind).map((each) => each.from);
      return ids.length === 0 ? [] : [{ kind: "denied", text, ids }];
    }),
    ...(isOwnClaim(told, account) ? [{ kind: "own", text: unattributed.own } as const] : []),
    ...(attribution === undefined || attribution === "explicit"
      ? []
      : [{ kind: "unsure", text: unattributed[attribution] } as const]),
  ];
}

/** How a claim is marked that no source is named for. */
const unattributed = {
  own: "the newsroom's own claim",
  "carried-over": "no source named in the sentence",
  inferred: "teller inferred",
} as const;

/** Whether a newsroom says something in its own voice: where it passes on what others say, these have an account. */
export function isOwnClaim({ attribution, of, from }: Told, account: Account | undefined): boolean {
  const isNewsroom = account?.kind === "news-report" && account.relayedBy === undefined;
  return isNewsroom && attribution === undefined && of === undefined && from === undefined;
}

/** How what another denies, contradicts or relays otherwise is marked. */
const answered: Partial<Record<Comparison["kind"], string>> = {
  denies: "denied by",
  contradicts: "contradicted by",
  misreports: "relayed incorrectly by",
};

const A_DENIAL = "a denial";

const doubts: Readonly<Record<Exclude<Factuality, "certain">, Sign>> = {
  probable: { kind: "unsure", text: "probably" },
  possible: { kind: "unsure", text: "perhaps" },
  "certainly-not": { kind: "denial", text: A_DENIAL },
  "probably-not": { kind: "denial", text: "probably not so" },
  "possibly-not": { kind: "denial", text: "perhaps not so" },
  unknown: { kind: "unsure", text: "left open" },
};
