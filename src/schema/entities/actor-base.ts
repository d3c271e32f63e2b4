import { list } from "#zod";
import { identity } from "../reference.ts";
import type { EntityKind } from "../reference.ts";
import { TextSchema } from "../scalars/text.ts";
import { IdentifiersSchema } from "./identifiers.ts";

/** The fields that every kind of actor has. */
export function actorFields(kind: EntityKind) {
  return {
    id: identity(kind, "The actor's id."),
    name: TextSchema.describe("The actor's usual name in the dataset's language."),
    otherNames: list(TextSchema).optional().describe("Other names and spellings of the actor."),
    identifiers: IdentifiersSchema.optional().describe("The actor's identifiers in other registers."),
    note: TextSchema.optional().describe("A remark of the encoder."),
  };
}
