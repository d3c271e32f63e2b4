import { datasetPlan } from "../plan/dataset-plan.ts";
import type { FieldPlan, ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { EntityKind } from "../schema/reference.ts";

/**
 * What a walk over a document looks at: the fields that hold entities, ids and references. It is read off the plan, so
 * that a new field or entity is known to the rules as soon as its schema is.
 */
export interface WalkPlan {
  /** The plan of a whole document. */
  readonly root: WalkedObject;
  /** Every field that the walk looks at; a field is known by its place in this list. */
  readonly fields: readonly WalkedField[];
}

/** An object that the walk goes into: an entity, or one of the kinds of a union. */
export interface WalkedObject {
  readonly entity: EntityName;
  /** The fields to look at; undefined for a union. */
  readonly fields: readonly WalkedField[] | undefined;
  /** For a union: the fields to look at, by the value of `kind`. */
  readonly fieldsOfKind: ReadonlyMap<unknown, readonly WalkedField[]> | undefined;
}

/** A field that holds an entity, an id or a reference, or a list of them. */
export interface WalkedField {
  /** Its place in the list of all fields. */
  readonly number: number;
  readonly key: string;
  readonly isList: boolean;
  readonly isOptional: boolean;
  /** The field gives an entity of this kind its id. */
  readonly identity: EntityKind | undefined;
  /** The field holds the id of an entity of one of these kinds. */
  readonly targets: readonly EntityKind[] | undefined;
  /** The field holds this. */
  readonly object: WalkedObject | undefined;
  /** The kinds of entity that get their ids in the field or inside what it holds. */
  readonly kindsWithin: readonly EntityKind[];
}

class Maker {
  readonly fields: WalkedField[] = [];
  readonly #objects = new Map<ObjectPlan | UnionPlan, WalkedObject>();

  object(plan: ObjectPlan | UnionPlan): WalkedObject {
    const known = this.#objects.get(plan);
    if (known) return known;
    if (plan.entity === undefined) throw new Error("An object that is walked into must be an entity.");
    const object: WalkedObject =
      plan.type === "object"
        ? { entity: plan.entity, fields: this.#fields(plan), fieldsOfKind: undefined }
        : {
            entity: plan.entity,
            fields: undefined,
            fieldsOfKind: new Map(
              Object.entries(plan.options).map(([kind, option]) => [kind, this.#fields(option)]),
            ),
          };
    this.#objects.set(plan, object);
    return object;
  }

  #fields({ fields }: ObjectPlan): WalkedField[] {
    return Object.entries(fields).flatMap(([key, field]) => this.#field(key, field) ?? []);
  }

  #field(key: string, { value, required }: FieldPlan): WalkedField | undefined {
    const isList = value.type === "list";
    const inner: ValuePlan = isList ? value.item : value;
    const { identity, targets } = inner.type === "string" ? inner : {};
    const object = inner.type === "object" || inner.type === "union" ? this.object(inner) : undefined;
    if (!identity && !targets && !object) return undefined;
    const kindsWithin = identity ? [identity] : object ? kindsIn(object) : [];
    const field: WalkedField = {
      number: this.fields.length,
      key,
      isList,
      isOptional: required === undefined,
      identity,
      targets,
      object,
      kindsWithin,
    };
    this.fields.push(field);
    return field;
  }
}

function kindsIn({ fields, fieldsOfKind }: WalkedObject): EntityKind[] {
  const inside = fields ?? [...(fieldsOfKind?.values() ?? [])].flat();
  return [...new Set(inside.flatMap(({ kindsWithin }) => kindsWithin))];
}

let plan: WalkPlan | undefined;

/** The plan for walking over a dataset; made when first needed, because importing the package should cost nothing. */
export function walkPlan(): WalkPlan {
  if (!plan) {
    const maker = new Maker();
    const root = maker.object(datasetPlan);
    plan = { root, fields: maker.fields };
  }
  return plan;
}
