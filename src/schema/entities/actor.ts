import { unionByKind } from "#zod";
import type { UnionByKind, z } from "#zod";
import { GroupSchema } from "./group.ts";
import { OrganizationSchema } from "./organization.ts";
import { PersonSchema } from "./person.ts";
import { StateSchema } from "./state.ts";

/** Whoever acts, speaks, publishes or is spoken of: a person, an organization, a state or a group. */
export const ActorSchema: UnionByKind<
  [typeof PersonSchema, typeof OrganizationSchema, typeof StateSchema, typeof GroupSchema]
> = unionByKind("Whoever acts, speaks, publishes or is spoken of.", [
  PersonSchema,
  OrganizationSchema,
  StateSchema,
  GroupSchema,
]);
/** Whoever acts, speaks, publishes or is spoken of. */
export type Actor = z.infer<typeof ActorSchema>;
