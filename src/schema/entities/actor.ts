import { unionByKind } from "#zod";
import type { UnionByKind } from "#zod";
import { GroupSchema } from "./group.ts";
import { OrganizationSchema } from "./organization.ts";
import { PersonSchema } from "./person.ts";
import { StateSchema } from "./state.ts";

/** The type of the schema of every actor. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is a name for what it extends
export interface ActorSchema extends UnionByKind<
  [typeof PersonSchema, typeof OrganizationSchema, typeof StateSchema, typeof GroupSchema]
> {}
/** Whoever acts, speaks, publishes or is spoken of: a person, an organization, a state or a group. */
export const ActorSchema: ActorSchema = unionByKind(
  "Anyone who acts, speaks, publishes or is spoken about.",
  [PersonSchema, OrganizationSchema, StateSchema, GroupSchema],
  "Actor",
);
