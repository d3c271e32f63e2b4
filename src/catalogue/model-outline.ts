import { kindInWords } from "../diagnostics/wording.ts";
import { descriptions } from "../plan/descriptions.ts";
import { partName } from "../plan/plan.ts";
import type { CodelistName, FieldPlan, ObjectPlan, StringPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";
import { anyActor, entityKinds } from "../schema/all-entity-kinds.ts";
import type { EntityKind } from "../schema/all-entity-kinds.ts";

export type EntityPlan = ObjectPlan | UnionPlan;

/** A field as it is explained. */
export interface FieldOutline {
  readonly key: string;
  readonly value: ValuePlan;
  readonly isRequired: boolean;
  readonly says: string;
}

/** An entity that has fields, or one kind of an entity that has several. */
export interface PartOutline {
  /** The name by which `descriptions` and the examples know it: `Statement`, `CircumstanceSilence`. */
  readonly name: string;
  readonly entity: EntityName;
  /** The value of `kind`, for a kind that is no entity of its own. */
  readonly kind: string | undefined;
  readonly says: string;
  /** Its fields, without those that are explained once for all attributed facts. */
  readonly fields: readonly FieldOutline[];
  /** Those of its fields that are explained once; empty for what is no attributed fact. */
  readonly attributed: readonly FieldOutline[];
}

/** A field of an entity. */
export interface FieldPlace {
  readonly entity: EntityName;
  readonly key: string;
}

/** How names are printed in a page: as links, or plain. */
export interface Naming {
  entity(name: EntityName): string;
  codelist(name: CodelistName, codes: readonly string[]): string;
  /** A value that must be written so. */
  literal(value: string): string;
}

/** What every fact has that an account tells, beside an id. */
const ATTRIBUTED = ["account", "attribution", "cues", "factuality", "evidence", "note"];

/** The model as pages explain it: its entities, what they hold, and which fields hold or name them. */
export class ModelOutline {
  readonly names: readonly EntityName[];
  /** The fields that every attributed fact has, as most have them. */
  readonly attributed: readonly FieldOutline[];
  readonly #plans: ReadonlyMap<EntityName, EntityPlan>;
  readonly #entityOfKind = new Map<EntityKind, EntityName>();
  readonly #holders = new Map<EntityName, FieldPlace[]>();
  readonly #namedBy = new Map<EntityName, FieldPlace[]>();
  readonly #usedBy = new Map<CodelistName, FieldPlace[]>();

  constructor(plans: ReadonlyMap<EntityName, EntityPlan>, names: readonly EntityName[] = [...plans.keys()]) {
    this.names = names;
    this.#plans = plans;
    const parts = names.flatMap((name) => rawPartsOf(name, this.#planOf(name)));
    const places = parts.flatMap(({ entity, fields }) =>
      fields.map(({ key, value }) => ({ entity, key, value: itemOf(value) })),
    );
    for (const { entity, value } of places)
      if (value.type === "string" && value.identity !== undefined)
        this.#entityOfKind.set(value.identity, entity);
    for (const { entity, key, value } of places) {
      if (value.type === "string" && value.targets !== undefined && !isAnything(value.targets))
        for (const target of this.#entitiesOf(value.targets)) add(this.#namedBy, target, { entity, key });
      if ((value.type === "object" || value.type === "union") && value.entity !== undefined)
        add(this.#holders, value.entity, { entity, key });
      if (value.type === "code" && value.codelist !== undefined)
        add(this.#usedBy, value.codelist, { entity, key });
    }
    this.attributed = commonFields(parts.filter(isAttributed).map(({ fields }) => fields));
  }

  says(name: EntityName): string {
    return descriptions[name]?.says ?? "";
  }

  /** The entities that an entity is one of, by their `kind`; empty for all but such a union. */
  optionsOf(name: EntityName): readonly { readonly kind: string; readonly entity: EntityName }[] {
    const plan = this.#planOf(name);
    if (plan.type === "object") return [];
    return Object.entries(plan.options).flatMap(([kind, { entity }]) => (entity ? [{ kind, entity }] : []));
  }

  /** The entity with its fields; one for each kind where it has several that are no entities of their own. */
  partsOf(name: EntityName): PartOutline[] {
    return rawPartsOf(name, this.#planOf(name)).map((part) => {
      const shared = isAttributed(part)
        ? part.fields.filter((field) => this.attributed.some((other) => isSameField(field, other)))
        : [];
      return { ...part, fields: part.fields.filter((field) => !shared.includes(field)), attributed: shared };
    });
  }

  /** The entities that have the fields of attributed facts. */
  attributedEntities(): EntityName[] {
    return this.names.filter((name) => rawPartsOf(name, this.#planOf(name)).some(isAttributed));
  }

  /** The fields that hold an entity. */
  holdersOf(name: EntityName): readonly FieldPlace[] {
    return this.#holders.get(name) ?? [];
  }

  /** The fields that may have an entity's id; without those that may have any. */
  namedBy(name: EntityName): readonly FieldPlace[] {
    return this.#namedBy.get(name) ?? [];
  }

  /** The fields that have codes of a codelist. */
  usersOf(name: CodelistName): readonly FieldPlace[] {
    return this.#usedBy.get(name) ?? [];
  }

  /** What a value must be, in words. */
  valueInWords(value: ValuePlan, naming: Naming): string {
    switch (value.type) {
      case "string":
        return this.#stringInWords(value, naming);
      case "number":
        return value.expected;
      case "code":
        return value.codelist === undefined
          ? value.codes.map((code) => naming.literal(code)).join(" or ")
          : naming.codelist(value.codelist, value.codes);
      case "literal":
        return naming.literal(value.value);
      case "list": {
        const least = value.minimum > 0 ? `, at least ${value.minimum}` : "";
        const most = value.maximum === undefined ? "" : `, at most ${value.maximum}`;
        return `list${least}${most}: ${this.valueInWords(value.item, naming)}`;
      }
      case "object":
      case "union":
        return value.entity === undefined ? "an object" : naming.entity(value.entity);
    }
  }

  #stringInWords({ identity, targets, demands }: StringPlan, naming: Naming): string {
    if (identity !== undefined) return `the id of this ${kindInWords(identity)}`;
    if (targets === undefined)
      return demands.length === 0 ? "any text" : demands.map(({ expected }) => expected).join(", and ");
    const names = isAnything(targets)
      ? ["anything that has an id"]
      : this.#entitiesOf(targets).map((name) => naming.entity(name));
    return `→ ${names.join(", ")}`;
  }

  #planOf(name: EntityName): EntityPlan {
    const plan = this.#plans.get(name);
    if (plan) return plan;
    throw new Error(`Nothing in a dataset has ${name}: give it a field in one of src/schema/entities.`);
  }

  /** The entities that a reference may name; where it may name every kind of actor, that is Actor. */
  #entitiesOf(targets: readonly EntityKind[]): EntityName[] {
    const isEveryActor = anyActor.every((kind) => targets.includes(kind));
    const names = targets.map((kind) => {
      if (isEveryActor && anyActor.some((actor) => actor === kind)) return "Actor";
      const name = this.#entityOfKind.get(kind);
      if (name === undefined) throw new Error(`No entity has an id of the kind "${kind}".`);
      return name;
    });
    return [...new Set(names)];
  }
}

type RawPart = Omit<PartOutline, "attributed">;

/** The parts of an entity with all their fields; of a union of entities none, because these are parts themselves. */
function rawPartsOf(entity: EntityName, plan: EntityPlan): RawPart[] {
  if (plan.type === "object") return [rawPart(entity, entity, undefined, plan)];
  return Object.entries(plan.options).flatMap(([kind, option]) =>
    option.entity === undefined ? [rawPart(partName(option, entity, kind), entity, kind, option)] : [],
  );
}

function rawPart(name: string, entity: EntityName, kind: string | undefined, plan: ObjectPlan): RawPart {
  const fields = Object.entries(plan.fields).map(([key, field]) => fieldOutline(name, key, field));
  return { name, entity, kind, says: descriptions[name]?.says ?? "", fields };
}

function fieldOutline(part: string, key: string, { value, isRequired }: FieldPlan): FieldOutline {
  return { key, value, isRequired, says: descriptions[part]?.fields[key] ?? "" };
}

function isAttributed({ fields }: RawPart): boolean {
  return ATTRIBUTED.every((key) => fields.some((field) => field.key === key));
}

/** Each field of attributed facts as most of them have it. */
function commonFields(facts: readonly (readonly FieldOutline[])[]): FieldOutline[] {
  return ATTRIBUTED.flatMap((key) => {
    const all = facts.flatMap((fields) => fields.filter((field) => field.key === key));
    const timesOf = (field: FieldOutline) => all.filter((other) => isSameField(field, other)).length;
    const [first, ...others] = all;
    if (!first) return [];
    return [others.reduce((best, field) => (timesOf(field) > timesOf(best) ? field : best), first)];
  });
}

function isSameField(one: FieldOutline, other: FieldOutline): boolean {
  return (
    one.key === other.key &&
    one.says === other.says &&
    one.isRequired === other.isRequired &&
    JSON.stringify(one.value) === JSON.stringify(other.value)
  );
}

function isAnything(targets: readonly EntityKind[]): boolean {
  return entityKinds.every((kind) => targets.includes(kind));
}

function add<Key>(map: Map<Key, FieldPlace[]>, key: Key, place: FieldPlace): void {
  const places = map.get(key) ?? [];
  const isThere = places.some((other) => other.entity === place.entity && other.key === place.key);
  if (!isThere) map.set(key, [...places, place]);
}

function itemOf(value: ValuePlan): ValuePlan {
  return value.type === "list" ? itemOf(value.item) : value;
}
