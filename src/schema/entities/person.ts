import { list, literal, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { actorFields } from "./actor-base.ts";
import { OfficeSchema } from "./office.ts";
import type { Person } from "../model-types.ts";

const personFields = () => ({
  kind: literal("person").describe("Says that the actor is a person."),
  ...actorFields("person"),
  offices: list(OfficeSchema).optional().describe("The offices that the person held, and when."),
});
/** The fields of the schema of {@link Person}. */
export type PersonShape = ShapeOf<typeof personFields>;
/** A person, with the offices that the person held. */
export const PersonSchema: ObjectSchema<PersonShape, Person> = strictObject(
  "A person.",
  personFields,
  "Person",
);
