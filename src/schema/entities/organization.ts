import { literal, strictObject } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { reference } from "../reference.ts";
import { actorFields } from "./actor-base.ts";
import type { Organization } from "../model-types.ts";

const organizationFields = () => ({
  kind: literal("organization").describe("Says that the actor is an organization."),
  ...actorFields("organization"),
  partOf: reference(["organization", "state"], "The organization or state that it belongs to.").optional(),
});
/** The fields of the schema of {@link Organization}. */
export type OrganizationShape = ShapeOf<typeof organizationFields>;
/** An organization: a newsroom, a press service, a ministry, an alliance. */
export const OrganizationSchema: ObjectSchema<OrganizationShape, Organization> = strictObject(
  "An organization, such as a newsroom, a press service or an alliance.",
  organizationFields,
  "Organization",
);
