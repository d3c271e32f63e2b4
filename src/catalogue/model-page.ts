import { descriptions } from "../plan/descriptions.ts";
import { partName } from "../plan/plan.ts";
import type { FieldPlan, ObjectPlan, StringPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import { anyActor, entityKinds } from "../schema/reference.ts";
import type { EntityKind } from "../schema/reference.ts";

type EntityPlan = ObjectPlan | UnionPlan;

const INTRO = `Every entity with all its fields; an object has no other keys. An arrow (→) is the id of another entity, of one of
the kinds that it names. Each code is explained in the [codelists](codelists.md), each word in the [glossary](glossary.md).
What must hold between several places of a dataset is in the [rules](rules/README.md).`;

/** The whole model in Markdown: every entity with its fields, in the order of `names`. */
export function modelPage(names: readonly EntityName[], plans: ReadonlyMap<EntityName, EntityPlan>): string {
  const page = new ModelPage(names, plans);
  const parts = ["# The model", "Made from the code by `npm run generate`.", INTRO];
  return [...parts, page.overview(), ...names.map((name) => page.section(name))].join("\n\n");
}

class ModelPage {
  private readonly entityOfKind = new Map<EntityKind, EntityName>();
  /** For each entity, the fields that hold it. */
  private readonly holders = new Map<EntityName, string[]>();
  /** For each entity, the fields that may name it by its id. */
  private readonly namedBy = new Map<EntityName, string[]>();

  constructor(
    private readonly names: readonly EntityName[],
    private readonly plans: ReadonlyMap<EntityName, EntityPlan>,
  ) {
    const fields = names.flatMap((name) =>
      fieldsOf(this.planOf(name)).map(([key, { value }]) => ({ name, key, value: itemOf(value) })),
    );
    for (const { name, value } of fields)
      if (value.type === "string" && value.identity !== undefined)
        this.entityOfKind.set(value.identity, name);
    for (const { name, key, value } of fields) {
      const place = `[${name}](#${name.toLowerCase()}).${key}`;
      if (value.type === "string" && value.targets !== undefined && !isAnything(value.targets))
        for (const target of this.entitiesOf(value.targets)) add(this.namedBy, target, place);
      if ((value.type === "object" || value.type === "union") && value.entity !== undefined)
        add(this.holders, value.entity, place);
    }
  }

  overview(): string {
    return table(
      ["entity", "what it is"],
      this.names.map((name) => [link(name), says(name)]),
    );
  }

  section(name: EntityName): string {
    const plan = this.planOf(name);
    const holders = this.holders.get(name) ?? [];
    const namedBy = this.namedBy.get(name) ?? [];
    const relations = [
      ...(holders.length > 0 ? [`- Part of: ${holders.join(", ")}.`] : []),
      ...(namedBy.length > 0 ? [`- Named by: ${namedBy.join(", ")}.`] : []),
    ];
    return [
      `## ${name}`,
      says(name),
      ...(relations.length > 0 ? [relations.join("\n")] : []),
      ...(plan.type === "object"
        ? [fieldTable(this.rowsOf(name, Object.entries(plan.fields)))]
        : this.kindsOf(name, plan)),
    ].join("\n\n");
  }

  private planOf(name: EntityName): EntityPlan {
    const plan = this.plans.get(name);
    if (plan) return plan;
    throw new Error(`Nothing in a dataset has ${name}: give it a field in one of src/schema/entities.`);
  }

  /** A union of entities is a list of them; of another, the fields that all kinds share come first. */
  private kindsOf(name: EntityName, { options }: UnionPlan): string[] {
    const kinds = Object.entries(options);
    const entities = kinds.flatMap(([kind, { entity }]) => (entity ? [[`\`${kind}\``, link(entity)]] : []));
    if (entities.length === kinds.length)
      return ["By its `kind`, it is one of these.", table(["kind", "entity"], entities)];
    const parts = kinds.map(([kind, option]) => {
      const part = partName(option, name, kind);
      return { kind, part, rows: this.rowsOf(part, Object.entries(option.fields)) };
    });
    const inAll = (row: readonly string[]) =>
      parts.every(({ rows }) => rows.some((other) => other.join() === row.join()));
    const shared = parts[0]?.rows.filter(inAll) ?? [];
    return [
      "It has one of several kinds. All kinds have `kind` and these fields:",
      fieldTable(shared),
      ...parts.flatMap(({ kind, part, rows }) => [
        `### ${name}: ${kind}`,
        says(part),
        fieldTable(rows.filter((row) => row[0] !== "`kind`" && !inAll(row))),
      ]),
    ];
  }

  private rowsOf(part: string, fields: readonly (readonly [string, FieldPlan])[]): string[][] {
    return fields.map(([key, { value, required }]) => [
      `\`${key}\``,
      this.inWords(value),
      required === undefined ? "" : "yes",
      descriptions[part]?.fields[key] ?? "",
    ]);
  }

  private inWords(value: ValuePlan): string {
    switch (value.type) {
      case "string":
        return this.stringInWords(value);
      case "number":
        return value.expected;
      case "code":
        return value.codelist === undefined
          ? value.codes.map((code) => `\`"${code}"\``).join(" or ")
          : `a code of [${value.codelist}](codelists.md#${value.codelist.toLowerCase()})`;
      case "literal":
        return `\`"${value.value}"\``;
      case "list": {
        const least = value.minimum > 0 ? `, at least ${value.minimum}` : "";
        const most = value.maximum === undefined ? "" : `, at most ${value.maximum}`;
        return `list${least}${most}: ${this.inWords(value.item)}`;
      }
      case "object":
      case "union":
        return value.entity === undefined ? "an object" : link(value.entity);
    }
  }

  private stringInWords({ identity, targets, demands }: StringPlan): string {
    if (identity !== undefined) return `the id of this ${identity}`;
    if (targets === undefined)
      return demands.length === 0 ? "any text" : demands.map(({ expected }) => expected).join(", and ");
    return `→ ${isAnything(targets) ? "anything that has an id" : this.entitiesOf(targets).map(link).join(", ")}`;
  }

  /** The entities that a reference may name; where it may name every kind of actor, that is Actor. */
  private entitiesOf(targets: readonly EntityKind[]): EntityName[] {
    const isEveryActor = anyActor.every((kind) => targets.includes(kind));
    const names = targets.map((kind) => {
      if (isEveryActor && anyActor.some((actor) => actor === kind)) return "Actor";
      const name = this.entityOfKind.get(kind);
      if (name === undefined) throw new Error(`No entity has an id of the kind "${kind}".`);
      return name;
    });
    return [...new Set(names)];
  }
}

const isAnything = (targets: readonly EntityKind[]) => entityKinds.every((kind) => targets.includes(kind));
const says = (part: string) => descriptions[part]?.says ?? "";
const link = (name: EntityName) => `[${name}](#${name.toLowerCase()})`;

const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const fieldTable = (rows: readonly (readonly string[])[]) =>
  table(["field", "value", "required", "what it says"], rows);

function add<Key>(map: Map<Key, string[]>, key: Key, place: string): void {
  const places = map.get(key) ?? [];
  if (!places.includes(place)) map.set(key, [...places, place]);
}

/** The fields of an entity; those of all its kinds where these are no entities of their own. */
function fieldsOf(plan: EntityPlan): (readonly [string, FieldPlan])[] {
  if (plan.type === "object") return Object.entries(plan.fields);
  return Object.values(plan.options).flatMap(({ entity, fields }) =>
    entity === undefined ? Object.entries(fields) : [],
  );
}

function itemOf(value: ValuePlan): ValuePlan {
  return value.type === "list" ? itemOf(value.item) : value;
}
