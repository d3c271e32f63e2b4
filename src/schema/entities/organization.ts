import { strictObject, z } from "#zod";
import { reference } from "../reference.ts";
import { actorFields } from "./actor-base.ts";

/** An organization: a newsroom, a press service, a ministry, an alliance. */
export const OrganizationSchema = strictObject(
  "An organization, such as a newsroom, a press service or an alliance.",
  () => ({
    kind: z.literal("organization").describe("Says that the actor is an organization."),
    ...actorFields("organization"),
    partOf: reference(["organization", "state"], "The organization or state that it belongs to.").optional(),
  }),
);
/** An organization. */
export type Organization = z.infer<typeof OrganizationSchema>;
