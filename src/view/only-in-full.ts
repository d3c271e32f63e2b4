import type { FieldPlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";

/**
 * Fields that are shown only in full: they say where to find something, or serve other data, and whoever does not see them
 * reads nothing else in what is shown. Beside them these are left out: ids, and where words are printed (evidence).
 */
const fields: Partial<Record<EntityName, readonly string[]>> = {
  Dataset: ["$schema", "schemaVersion", "language", "license", "version", "createdOn"],
  Source: ["url", "authors", "license"],
  // That somebody's telling is only inferred is always said.
  DiscussedTopic: ["attribution"],
  Description: ["attribution"],
  Statement: ["attribution", "topics", "about"],
  OutcomeClaim: ["attribution", "mode"],
  Circumstance: ["attribution"],
  Person: ["otherNames", "identifiers", "note"],
  Organization: ["otherNames", "identifiers", "note"],
  State: ["otherNames", "identifiers", "note"],
  Group: ["otherNames", "identifiers", "note"],
  LeaderCall: ["sameAs"],
};

/** Whether a field is shown only in full. */
export function isOnlyInFull(entity: EntityName | undefined, key: string, { value }: FieldPlan): boolean {
  if (value.type === "string" && value.identity !== undefined) return true;
  return entity !== undefined && fields[entity]?.includes(key) === true;
}
