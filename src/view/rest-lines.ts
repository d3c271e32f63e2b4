import type { EntityName } from "../schema/model-types.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { SummaryLine } from "./summary-line.ts";
import { otherMembers } from "./other-members.ts";
import type { View } from "./view.ts";

/** The keys of an entity, of each of its kinds where it has several. */
export type KeyOf<Entity> = Entity extends unknown ? keyof Entity & string : never;

interface Rest<Entity> {
  /** The fields that the sentence above has words for. */
  readonly worded: readonly KeyOf<Entity>[];
  /** The fields with lines of their own, which have their own evidence too. */
  readonly apart?: readonly KeyOf<Entity>[];
  /** The source that is meant where evidence names none. */
  readonly source?: string;
}

/** What stands under the sentence of an entity: the fields that it has no words for, and where all of it is printed. */
export function restLines<Entity extends object>(
  view: View,
  name: EntityName,
  entity: Entity,
  { worded, apart = [], source }: Rest<Entity>,
): SummaryLine[] {
  return [
    ...otherMembers(view, name, without(entity, [...worded, ...apart])),
    ...evidenceLines(view, name, without(entity, apart), source),
  ];
}

function without(entity: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(entity).filter(([key]) => !keys.includes(key)));
}

/** The source in which an account is read, where evidence means it without naming it. */
export function sourceOf({ index }: View, account: string): string | undefined {
  return index.account(account)?.source;
}
