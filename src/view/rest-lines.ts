import type { EntityName } from "../schema/entities/all-entities.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { Outline } from "./outline.ts";
import { otherMembers } from "./other-members.ts";
import type { View } from "./view.ts";

/** What stands under the sentence of an entity: the fields that the sentence lacks, and where all of it is printed. */
export function restLines(
  view: View,
  entity: EntityName,
  { whole, rest, source }: { readonly whole: object; readonly rest: object; readonly source?: string },
): Outline[] {
  return [
    ...otherMembers(view, entity, rest).map((text) => ({ text })),
    ...evidenceLines(view, entity, whole, source),
  ];
}

/** The source in which an account is read, where evidence means it without naming it. */
export function sourceOf({ index }: View, account: string): string | undefined {
  return index.account(account)?.source;
}
