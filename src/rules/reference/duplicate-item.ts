import { quotedWordsAreFaulty } from "../../dataset/quoted-words.ts";
import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import { isObject } from "../../collections/is-object.ts";
import type { ObjectPlan, ValuePlan } from "../../plan/plan.ts";
import { plansByEntity } from "../../plan/plans-by-entity.ts";
import type { EntityName } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** What has a rule of its own, which knows better when two of them are the same. */
const withOwnRules: ReadonlySet<EntityName> = new Set<EntityName>([
  "Participant",
  "DiscussedTopic",
  "Statement",
  "Outcome",
  "LeaderCall",
  "Actor",
  "Topic",
]);

/**
 * What may stand twice with nothing to tell one from the other: a voice that spoke on two occasions has two accounts, even if
 * nobody says when.
 */
const mayBeAlike: ReadonlySet<EntityName> = new Set<EntityName>(["Account"]);

export const duplicateItemDoc: RuleDoc = {
  reason:
    "A list of speakers, acts, evidence or the like names each item once. An item that is listed twice was copied by mistake, or something else was meant.",
  example: {
    at: "/calls/0/statements/0/speakers",
    wrong: ["ilse-varn", "ilse-varn"],
    right: ["ilse-varn"],
  },
};

interface Params {
  /** The key of the list. */
  readonly list: string;
  /** The item, if it is text; absent if it is an object. */
  readonly text: string | undefined;
  /** The number of the repeated item in the list, from 1. */
  readonly item: number;
  /** The number of the item that it repeats, from 1. */
  readonly first: number;
  /** Whether the items have ids, and differ only in these. */
  readonly hasId: boolean;
}

export const duplicateItem: Rule<Params> = {
  code: "reference/duplicate-item",
  severity: "warning",
  message: ({ list, text, item, first, hasId }) =>
    text === undefined
      ? `Item ${item} of "${list}" says the same as item ${first}${hasId ? ", under another id" : ""}.`
      : `"${text}" is listed twice in "${list}".`,
  hint: ({ text, hasId }) =>
    text === undefined && hasId
      ? "Remove one of them, and change references to its id to the id of the other."
      : "Remove one of them, or replace it with what was meant.",
  related: () => "The first item is here.",
  check(dataset, report) {
    const { byField, others } = checkedLists();
    const look = (number: number, list: CheckedList) => {
      const entity = dataset.valueAt(number) as Readonly<Record<string, unknown>>;
      const items = list.within ? itemsWithin(entity[list.within], list.key) : entity[list.key];
      // Most lists have one item.
      if (!Array.isArray(items) || items.length < 2 || !dataset.isSoundAt(number)) return;
      if (list.holdsObjects && dataset.hasUnsoundWithin(number)) return;
      for (const { index, first, text, hasId } of repeatedIn(dataset, number, list, items)) {
        const path = [...dataset.pathOf(number), ...(list.within ? [list.within] : []), list.key];
        report([...path, index], { list: list.key, text, item: index + 1, first: first + 1, hasId }, [
          { path: [...path, first] },
        ]);
      }
    };
    dataset.eachLongList((number, field) => {
      const list = byField.get(field);
      if (list) look(number, list);
    });
    for (const { name, lists, kind } of others) {
      for (const number of dataset.numbersOf(name)) {
        if (kind !== undefined && dataset.valueAt<"Circumstance">(number).kind !== kind) continue;
        for (const list of lists) look(number, list);
      }
    }
  },
};

/** A list of an entity. */
interface CheckedList {
  readonly key: string;
  /** The field that the list is in, where that is an object that is no part of its own in a dataset. */
  readonly within: string | undefined;
  readonly holdsObjects: boolean;
  /** What its items are; undefined where they are no entities. */
  readonly entity: EntityName | undefined;
}

interface CheckedLists {
  /** By the number of the field: lists of which the dataset knows which have more than one item. */
  readonly byField: ReadonlyMap<number, CheckedList>;
  /** The other lists: those of an entity, or of one of its kinds. */
  readonly others: readonly {
    readonly name: EntityName;
    readonly kind: string | undefined;
    readonly lists: readonly CheckedList[];
  }[];
}

const none: readonly never[] = [];
let checked: CheckedLists | undefined;

/** The lists of each entity, read off the plan, so that a new one is checked as soon as its schema is written. */
function checkedLists(): CheckedLists {
  if (checked) return checked;
  const byField = new Map<number, CheckedList>();
  const others = [...plansByEntity()].flatMap(([name, plan]) => {
    const objects: readonly (readonly [string | undefined, ObjectPlan])[] =
      plan.type === "object" ? [[undefined, plan]] : Object.entries(plan.options);
    return objects.flatMap(([kind, object]) => {
      const lists = listsIn(object, byField);
      return lists.length > 0 ? [{ name, kind, lists }] : [];
    });
  });
  return (checked = { byField, others });
}

/** The lists of an entity of which a dataset does not know how long they are; the others are added to `byField`. */
function listsIn(plan: ObjectPlan, byField: Map<number, CheckedList>, within?: string): CheckedList[] {
  return Object.entries(plan.fields).flatMap(([key, { value, number }]): CheckedList[] => {
    if (value.type === "list") {
      const entity = entityOf(value.item);
      if (entity && (withOwnRules.has(entity) || mayBeAlike.has(entity))) return [];
      const list = { key, within, holdsObjects: isObjectPlan(value.item), entity };
      if (number === 0 || within !== undefined) return [list];
      byField.set(number, list);
      return [];
    }
    // An object without a number is not walked, and so is no part of its own in a dataset. They do not nest.
    return value.type === "object" && number === 0 && within === undefined
      ? listsIn(value, byField, key)
      : [];
  });
}

function itemsWithin(object: unknown, key: string): unknown {
  return isObject(object) ? object[key] : undefined;
}

function isObjectPlan(plan: ValuePlan): boolean {
  return plan.type === "object" || plan.type === "union";
}

function entityOf(plan: ValuePlan): EntityName | undefined {
  return plan.type === "object" || plan.type === "union" ? plan.entity : undefined;
}

interface Repeated {
  readonly index: number;
  readonly first: number;
  readonly text: string | undefined;
  readonly hasId: boolean;
}

function repeatedIn(
  dataset: ReadableDataset,
  holder: number,
  list: CheckedList,
  items: readonly unknown[],
): readonly Repeated[] {
  return list.holdsObjects ? repeatedObjects(dataset, holder, list, items) : repeatedTexts(items);
}

function repeatedTexts(items: readonly unknown[]): readonly Repeated[] {
  const [one, other] = items;
  // Most lists that are longer than one item have two.
  if (items.length === 2 && one !== other) return none;
  const firsts = new Map<unknown, number>();
  const repeated: Repeated[] = [];
  for (const [index, text] of items.entries()) {
    const first = firsts.get(text);
    if (first === undefined) firsts.set(text, index);
    else if (typeof text === "string") repeated.push({ index, first, text, hasId: false });
  }
  return repeated;
}

function repeatedObjects(
  dataset: ReadableDataset,
  holder: number,
  { entity }: CheckedList,
  items: readonly unknown[],
): readonly Repeated[] {
  const isEvidence = entity === "Evidence";
  // Whole items are written down only where they may be the same: a source may hold megabytes of text.
  const rough = new Map<number, number[]>();
  for (const [index, item] of items.entries()) {
    if (!isObject(item) || !canBeTold(entity, item)) continue;
    const key = roughKey(item, isEvidence);
    const indexes = rough.get(key);
    if (indexes) indexes.push(index);
    else rough.set(key, [index]);
  }
  if (rough.size === items.length) return none;
  const repeated: Repeated[] = [];
  for (const indexes of rough.values()) {
    if (indexes.length < 2) continue;
    const firsts = new Map<string, number>();
    for (const index of indexes) {
      const item = items[index] as Readonly<Record<string, unknown>>;
      // With one id for both, reference/duplicate-id says so.
      if (typeof item.id === "string" && dataset.isDuplicated(item.id)) continue;
      const key = isEvidence ? evidenceKey(dataset, holder, item) : wholeKey(item);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      // Of a quotation that is wrong, another rule says so, wherever it stands.
      else if (!isEvidence || !quotedWordsAreFaulty(dataset, item))
        repeated.push({ index, first, text: undefined, hasId: typeof item.id === "string" });
    }
  }
  return repeated.sort((one, other) => one.index - other.index);
}

/** Whether two items with the same fields must be the same: two sources of which nothing is said may be two. */
function canBeTold(entity: EntityName | undefined, item: Readonly<Record<string, unknown>>): boolean {
  if (entity === "Source")
    return item.url !== undefined || item.text !== undefined || item.digest !== undefined;
  return true;
}

/**
 * A number that is the same for items that are the same, in whatever order their fields are written. Adding up is quick, and
 * what is alike by chance is compared in full.
 */
function roughKey(item: Readonly<Record<string, unknown>>, isEvidence: boolean): number {
  if (isEvidence) return typeof item.start === "number" ? item.start : -1;
  let sum = 0;
  for (const name in item) {
    if (name === "id" || name === "note") continue;
    const value = item[name];
    if (typeof value === "number") sum += value;
    else if (typeof value === "string" && value !== "")
      sum += value.length * 31 + value.charCodeAt(0) * 7 + value.charCodeAt(value.length - 1);
    else if (Array.isArray(value)) sum += value.length * 131;
  }
  return sum;
}

/** An item as text, without what only names it or remarks on it. */
function wholeKey(item: unknown): string {
  return JSON.stringify(item, (name, value: unknown) => {
    if (name === "id" || name === "note") return undefined;
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}

/** Where an evidence is, or, as long as nobody has located it, what it quotes. */
function evidenceKey(
  dataset: ReadableDataset,
  holder: number,
  { source, start, end, ...quote }: Readonly<Record<string, unknown>>,
): string {
  const where = source ?? ownSourceOf(dataset, holder);
  return typeof start === "number" ? JSON.stringify([where, start, end]) : wholeKey([where, quote]);
}

/** The source of evidence that names none, by the account that the holder belongs to. */
function ownSourceOf(dataset: ReadableDataset, holder: number): string | undefined {
  const entity = dataset.entityAt(holder);
  if (entity.name === "Source") return (entity.value as { readonly id: string }).id;
  return dataset.get("Account", dataset.accountIdOf(entity))?.value.source;
}
