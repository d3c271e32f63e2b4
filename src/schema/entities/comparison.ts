import { list, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ComparisonKindSchema } from "../codelists/all-code-schemas.ts";
import { identity, reference } from "../reference.ts";
import type { EntityKind } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { EvidenceSchema } from "./evidence.ts";
import type { Comparison } from "../model-types.ts";

const comparable = [
  "statement",
  "element",
  "outcome",
  "outcome-claim",
  "circumstance",
  "discussed-topic",
  "description",
  "account",
] as const satisfies EntityKind[];

const comparisonFields = () => ({
  id: identity("comparison", "The comparison's id, if something refers to it.").optional(),
  kind: ComparisonKindSchema.describe("How from relates to each of to."),
  from: reference(
    comparable,
    "What is compared: the later, relaying, denying or omitting account, or a part of it.",
  ),
  to: list(reference(comparable, "What it is compared with."), 1).describe("What it is compared with."),
  account: reference(["account"], "The account that compares; absent if the encoder does.").optional(),
  note: TextSchema.describe("The reason for the comparison, in plain words."),
  evidence: list(EvidenceSchema).optional().describe("Where the comparing account says so."),
});
/** The fields of the schema of {@link Comparison}. */
export type ComparisonShape = ShapeOf<typeof comparisonFields>;
/**
 * How one account, or a part of it, relates to another. Read: `from` contradicts, omits, hardens … `to`, where `from` is
 * the later, relaying, denying or omitting one.
 */
export const ComparisonSchema: ObjectSchema<ComparisonShape, Comparison> = strictObject(
  "How one account, or a part of it, relates to another.",
  comparisonFields,
  "Comparison",
);
