import { datasetPlan } from "../plan/dataset-plan.ts";
import { descriptions } from "../plan/descriptions.ts";
import { inWords, partName } from "../plan/plan.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { Column, KeptField, KindPlan, Table } from "./table.ts";

let tables: readonly Table[] | undefined;

/**
 * The tables that datasets are kept in, in the order in which the model names their entities. They follow from the plan, so
 * that a field or an entity that is added to the model is in them. Made when first needed.
 *
 * @throws Error where the model holds what tables cannot keep without loss.
 */
export function allTables(): readonly Table[] {
  return (tables ??= tablesOf(datasetPlan));
}

/** The tables for what a plan describes; its root is a dataset. */
export function tablesOf(plan: ObjectPlan): readonly Table[] {
  const drafts = new Map<EntityName, Draft>();
  draftOf(plan, undefined, drafts);
  for (const draft of drafts.values()) finish(draft);
  const all = [...drafts.values()].map(({ table }) => table);
  for (const table of all) {
    const other = all.find(({ name }) => name === table.name) ?? table;
    if (other !== table)
      throw new Error(
        `${other.entity} and ${table.entity} would both be the table ${table.name} (src/export/tables.ts).`,
      );
  }
  return all;
}

/** A list of objects in an entity. */
interface ChildList {
  readonly holder: Draft;
  readonly name: string;
}

/** A table while it is made: what leads to it is known only when all of the model was looked through. */
interface Draft {
  readonly table: Mutable<Table>;
  /** Whether it is the table of datasets. */
  readonly isRoot: boolean;
  readonly fields: KeptField[];
  readonly columns: Column[];
  /** Columns of objects that may be left out. They come last, so that what most rows have is seen at once. */
  readonly rarer: Set<Column>;
  readonly lists: ChildList[];
  /** Whether a list or an object of it can be there and hold nothing. */
  canBeEmpty: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

function draftOf(
  plan: ObjectPlan | UnionPlan,
  list: ChildList | undefined,
  drafts: Map<EntityName, Draft>,
): Draft {
  const { entity } = plan;
  if (entity === undefined) throw new Error("A table (src/export/tables.ts) is for a named entity.");
  let draft = drafts.get(entity);
  if (draft === undefined) {
    const isOfRoot = list?.holder.isRoot === true;
    const name = list === undefined ? "datasets" : isOfRoot ? list.name : tableName(entity);
    draft = {
      // What is missing here is filled in by `finish`, once all tables are known.
      table: { name, entity, says: descriptions[entity]?.says ?? "" } as Mutable<Table>,
      isRoot: list === undefined,
      fields: [],
      columns: [],
      rarer: new Set(),
      lists: [],
      canBeEmpty: false,
    };
    drafts.set(entity, draft);
    addFields(mergedFields(plan), "", draft, draft.fields, drafts);
  }
  if (list !== undefined) draft.lists.push(list);
  return draft;
}

/** A field that one object has, or some kinds of a union. */
interface MergedField extends Pick<Column, "says" | "required" | "kinds" | "identities"> {
  readonly key: string;
  readonly value: ValuePlan | KindPlan;
}

function mergedFields(plan: ObjectPlan | UnionPlan): MergedField[] {
  if (plan.type === "object") return fieldsOf(plan, plan.entity ?? "");
  const parts = Object.entries(plan.options).map(([kind, option]) => ({
    kind,
    fields: fieldsOf(option, partName(option, plan.entity, kind)),
  }));
  const keys = new Set(parts.flatMap(({ fields }) => fields.map(({ key }) => key)));
  return [...keys].map((key) => {
    const having = parts.flatMap(({ kind, fields }) =>
      fields.filter((field) => field.key === key).map((field) => ({ kind, field })),
    );
    const same = having.map(({ field }) => field);
    const [first] = same as [MergedField];
    if (key === "kind") return { ...first, value: { type: "kind", kinds: having.map(({ kind }) => kind) } };
    if (same.some(({ value }) => shapeOf(value) !== shapeOf(first.value)))
      throw new Error(
        `${plan.entity}.${key} is not the same in all kinds: a table (src/export/tables.ts) can keep it only if it is. Give one of them another name.`,
      );
    const inAll = having.length === parts.length;
    return {
      ...first,
      says: [...new Set(same.map(({ says }) => says))].join(" Or: "),
      required: inAll && same.every(({ required }) => required),
      ...(first.identities && { identities: same.flatMap(({ identities = [] }) => identities) }),
      ...(!inAll && { kinds: having.map(({ kind }) => kind) }),
    };
  });
}

function fieldsOf({ fields }: ObjectPlan, part: string): MergedField[] {
  return Object.entries(fields).map(([key, { value, isRequired }]) => ({
    key,
    value,
    says: descriptions[part]?.fields[key] ?? "",
    required: isRequired,
    ...(value.type === "string" && value.identity !== undefined && { identities: [value.identity] }),
  }));
}

/** What must be the same of a field in all kinds of a union: what a cell or a table has to be for it. */
function shapeOf(plan: MergedField["value"]): string {
  switch (plan.type) {
    case "list":
      return `list of ${shapeOf(plan.item)}`;
    case "object":
    case "union":
      return plan.entity ?? "object";
    case "code":
      return plan.codelist ?? "code";
    case "string":
      return plan.targets === undefined ? "text" : plan.targets.join();
    default:
      return plan.type;
  }
}

function addFields(
  fields: readonly MergedField[],
  prefix: string,
  draft: Draft,
  kept: KeptField[],
  drafts: Map<EntityName, Draft>,
  isRarer = false,
): void {
  for (const { key, value, says, required, kinds, identities } of fields) {
    const name = `${prefix}${key}`;
    const list = value.type === "list" ? value : undefined;
    const item = list ? list.item : value;
    if (item.type === "list") throw new Error(`${draft.table.entity}.${key}: tables keep no lists in lists.`);
    if (item.type === "object" || item.type === "union") {
      if (list) {
        kept.push({ as: "rows", key, name, table: draftOf(item, { holder: draft, name }, drafts).table });
        if (!required || list.minimum === 0) draft.canBeEmpty = true;
      } else {
        const inner: KeptField[] = [];
        const own = mergedFields(item).map((field) => ({
          ...field,
          required: field.required && required,
          ...(kinds && { kinds }),
        }));
        addFields(own, `${name}_`, draft, inner, drafts, isRarer || !required);
        kept.push({ as: "columns", key, name, fields: inner });
        if (!mergedFields(item).some((field) => field.required)) draft.canBeEmpty = true;
      }
      continue;
    }
    if (item.type === "literal" || (list && item.type === "number"))
      throw new Error(`${draft.table.entity}.${key}: no cell of a table (src/export/tables.ts) can keep it.`);
    kept.push({ as: "cell", key, column: draft.columns.length });
    const column: Column = {
      name,
      says,
      type: list ? "list" : item.type === "number" ? "integer" : "string",
      plan: item,
      required,
      ...(kinds && { kinds }),
      ...(identities && { identities }),
    };
    draft.columns.push(column);
    if (isRarer) draft.rarer.add(column);
  }
}

function finish(draft: Draft): void {
  const { table, lists, isRoot } = draft;
  const columns = [
    ...draft.columns.filter((column) => !draft.rarer.has(column)),
    ...draft.columns.filter((column) => draft.rarer.has(column)),
  ];
  const parents = [...new Set(lists.map(({ holder }) => holder.table))];
  const nested = lists.filter(({ holder }) => !holder.isRoot);
  const fields = [...new Set(lists.map(({ name }) => name))];
  const hasChildren = draft.fields.some(leadsToRows);
  const id = columns.find(({ plan, name }) => name === "id" && plan?.type === "string");
  const leading: Column[] = [];
  const add = (name: string, about: string, type: Column["type"] = "string"): number =>
    leading.push({ name, says: about, type, plan: undefined, required: true }) - 1;
  const dataset = add(
    "dataset",
    isRoot
      ? "The key of the dataset: its id, with a slash and a number behind it if several have that id."
      : "The key of the dataset that the row belongs to.",
  );
  const key =
    isRoot || id?.required || !hasChildren
      ? undefined
      : add("key", "The key of the row, by which the rows that belong to it name it; its id, if it has one.");
  const parent =
    nested.length > 0
      ? add("parent", `The key of the row that this one belongs to, in ${listNames(parents)}.`)
      : undefined;
  const field = fields.length > 1 ? add("field", "Which list of that row this one is in.") : undefined;
  const position = add(
    "position",
    isRoot ? "Which of the datasets it is, from 1." : "Which item of its list it is, from 1.",
    "integer",
  );
  const all = [...leading, ...columns];
  if (draft.canBeEmpty) {
    all.push({
      name: "empty",
      says: "The lists and objects of this row that are there and hold nothing, by their names; mostly there are none.",
      type: "list",
      plan: undefined,
      required: false,
    });
  }
  const names = all.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new Error(
      `The table ${table.name} would have two columns "${twice}": give the field of ${table.entity} another name (src/export/tables.ts).`,
    );
  const placed = (kept: KeptField): KeptField => {
    if (kept.as === "rows") return kept;
    if (kept.as === "columns") return { ...kept, fields: kept.fields.map(placed) };
    return { ...kept, column: all.indexOf(draft.columns[kept.column] as Column) };
  };
  const idAt = names.indexOf("id");
  const ownKey = isRoot ? dataset : id?.required ? idAt : key;
  Object.assign(table, {
    columns: all,
    at: {
      dataset,
      key: ownKey,
      parent,
      field,
      position,
      empty: draft.canBeEmpty ? all.length - 1 : undefined,
    },
    fields: draft.fields.map(placed),
    parents,
  });
}

function leadsToRows(field: KeptField): boolean {
  return field.as === "rows" || (field.as === "columns" && field.fields.some(leadsToRows));
}

function listNames(all: readonly Table[]): string {
  const names = all.map(({ name }) => name);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

/** What is not counted has no plural. */
const uncounted: readonly string[] = ["evidence"];

/** The name of a table as SQL and R like it: `OutcomeClaim` is in `outcome_claims`. */
function tableName(entity: EntityName): string {
  const one = inWords(entity).replaceAll(" ", "_");
  return uncounted.includes(one) ? one : `${one}s`.replace(/ys$/, "ies");
}
