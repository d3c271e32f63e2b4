import { datasetPlan } from "../plan/dataset-plan.ts";
import { kindOfIds, listsWithIds } from "../plan/kind-of-ids.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { Dataset, KindsOfLists } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";

/** An object with fields that are looked up by their names in the plan. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something that has an id, in one of the datasets that are merged. */
export interface Entry {
  /** Its number among all of all datasets. */
  readonly number: number;
  /** The number of its dataset. */
  readonly input: number;
  readonly kind: EntityKind;
  readonly id: string;
  readonly value: Fields;
}

/** A list of a dataset whose items have ids, so that those of several datasets are compared. */
export type MergedList = keyof KindsOfLists;

/** The kinds of the items of those lists. */
export type ListedKind = KindsOfLists[MergedList];

let lists: ReadonlyMap<MergedList, ListedKind> | undefined;

/** The lists of a dataset whose items are compared, with their kinds, in the order of the model. */
export function mergedLists(): ReadonlyMap<MergedList, ListedKind> {
  // The types of the model are made of the same plan.
  return (lists ??= new Map(
    listsWithIds(datasetPlan).map(({ key, kind }) => [key, kind] as [MergedList, ListedKind]),
  ));
}

/** One of the datasets that are merged, with what has ids in it. */
export class Input {
  readonly number: number;
  readonly dataset: Dataset;
  readonly #byId = new Map<string, Entry>();
  readonly #byValue = new Map<object, Entry>();

  constructor(number: number, dataset: Dataset, entries: Entry[]) {
    this.number = number;
    this.dataset = dataset;
    eachGivenId(datasetPlan, dataset, (kind, id, value) => {
      const entry = { number: entries.length, input: number, kind, id, value };
      entries.push(entry);
      this.#byId.set(id, entry);
      this.#byValue.set(value, entry);
    });
  }

  /** @throws Error where nothing has the id, which is so in no valid dataset. */
  entry(id: string): Entry {
    const entry = this.#byId.get(id);
    if (!entry) throw new Error(`Nothing in dataset "${this.dataset.id}" has the id "${id}".`);
    return entry;
  }

  find(id: string): Entry | undefined {
    return this.#byId.get(id);
  }

  entryOf(value: object): Entry {
    const entry = this.#byValue.get(value);
    if (!entry) throw new Error("Nothing has no id.");
    return entry;
  }

  ids(): Iterable<string> {
    return this.#byId.keys();
  }
}

/** Visits each object that has an id, in the order of the document. */
function eachGivenId(
  plan: ValuePlan,
  value: unknown,
  visit: (kind: EntityKind, id: string, value: Fields) => void,
): void {
  if (plan.type === "list") for (const item of value as unknown[]) eachGivenId(plan.item, item, visit);
  if (plan.type !== "object" && plan.type !== "union") return;
  const object = value as Fields;
  for (const [key, field] of Object.entries(fieldsOf(plan, object))) {
    const member = object[key];
    if (member === undefined) continue;
    if (field.value.type === "string" && field.value.identity)
      visit(field.value.identity, String(member), object);
    else eachGivenId(field.value, member, visit);
  }
}

/** The fields that an object has by the plan. */
export function fieldsOf(plan: ObjectPlan | UnionPlan, value: Fields): ObjectPlan["fields"] {
  return plan.type === "object" ? plan.fields : (plan.options[String(value.kind)]?.fields ?? {});
}

let kinds: ReadonlyMap<EntityKind, ListedKind> | undefined;

/** The kinds of what stands in those lists, by the kinds of their ids: an actor for a person. */
export function listedKinds(): ReadonlyMap<EntityKind, ListedKind> {
  return (kinds ??= new Map(
    listsWithIds(datasetPlan).flatMap(({ item, kind }) => {
      const options = item.type === "union" ? Object.values(item.options) : [item];
      return options.map((option) => [kindOfIds(option) as EntityKind, kind as ListedKind] as const);
    }),
  ));
}

/** The plan of the items of a list. */
export function itemPlan(plan: ObjectPlan | UnionPlan, key: string): ObjectPlan | UnionPlan {
  const list = plan.type === "object" ? plan.fields[key]?.value : undefined;
  if (list?.type === "list" && (list.item.type === "object" || list.item.type === "union")) return list.item;
  throw new Error(`The model has no list "${key}" of objects here.`);
}

/** Visits each reference in a value. */
export function eachReference(plan: ValuePlan, value: unknown, visit: (id: string) => void): void {
  if (plan.type === "string" && plan.targets) visit(String(value));
  if (plan.type === "list") for (const item of value as unknown[]) eachReference(plan.item, item, visit);
  if (plan.type !== "object" && plan.type !== "union") return;
  for (const [key, field] of Object.entries(fieldsOf(plan, value as Fields))) {
    const member = (value as Fields)[key];
    if (member !== undefined) eachReference(field.value, member, visit);
  }
}
