import type { Attribution, Factuality, Mode } from "../schema/model-types.ts";

/** What a reader must not overlook in how a fact is told. */
export interface Sign {
  readonly kind: "quoted" | "denied" | "unsure";
  readonly text: string;
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

/** The signs that stand before the sentence of a fact, which has the same in more words. */
export function signsOf({
  mode,
  factuality,
  attribution,
}: {
  readonly mode?: Mode;
  readonly factuality?: Factuality;
  readonly attribution?: Attribution;
}): Sign[] {
  const quoted = mode === "direct" ? "quoted" : mode === "mixed" ? "quoted in part" : undefined;
  return [
    ...(quoted === undefined ? [] : [{ kind: "quoted", text: quoted } as const]),
    ...(factuality === undefined || factuality === "certain" ? [] : [doubts[factuality]]),
    ...(attribution === "inferred" ? [{ kind: "unsure", text: "teller inferred" } as const] : []),
  ];
}

const doubts: Readonly<Record<Exclude<Factuality, "certain">, Sign>> = {
  probable: { kind: "unsure", text: "probably" },
  possible: { kind: "unsure", text: "perhaps" },
  "certainly-not": { kind: "denied", text: "denied" },
  "probably-not": { kind: "denied", text: "probably not so" },
  "possibly-not": { kind: "denied", text: "perhaps not so" },
  unknown: { kind: "unsure", text: "left open" },
};
