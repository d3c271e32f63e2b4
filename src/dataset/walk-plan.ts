import { datasetPlan } from "../plan/dataset-plan.ts";
import type { FieldPlan, ObjectPlan, UnionPlan, ValuePlan } from "../plan/plan.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import { isOwnAccount } from "./account-ids-of-call.ts";

/**
 * What a walk over a document looks at: the fields that hold entities, ids and references. It is read off the plan, so
 * that a new field or entity is known to the rules as soon as its schema is.
 */
export interface WalkPlan {
  /** The plan of a whole document. */
  readonly root: WalkedObject;
  /** Every field that the walk looks at, by its number; there is none of the number 0. */
  readonly fields: readonly (WalkedField | undefined)[];
  /** The names of all entities, each with a number, so that what is kept by name can be kept in a list. */
  readonly numberOfName: ReadonlyMap<EntityName, number>;
  readonly namesByNumber: readonly EntityName[];
  /** The names of the entities that fields hold, by the field's number; of the number 0, that of a whole document. */
  readonly nameNumbers: readonly (number | undefined)[];
}

/** An object that the walk goes into: an entity, or one of the kinds of a union. */
export interface WalkedObject {
  readonly entity: EntityName;
  /** The fields to look at, by their keys; undefined for a union. */
  readonly fields: WalkedFields | undefined;
  /** For a union: the fields to look at, by the value of `kind`. */
  readonly fieldsOfKind: ReadonlyMap<unknown, WalkedFields> | undefined;
}

/** Fields to look at, by their keys, in the order of the schema. */
export type WalkedFields = ReadonlyMap<string, WalkedField>;

/** A field that holds an entity, an id or a reference, or a list of them. */
export interface WalkedField {
  /** Its number in the plan. */
  readonly number: number;
  readonly key: string;
  readonly isList: boolean;
  readonly isOptional: boolean;
  /** The field gives an entity of this kind its id. */
  readonly identity: EntityKind | undefined;
  /** The field holds the id of an entity of one of these kinds. */
  readonly targets: readonly EntityKind[] | undefined;
  /** The id in the field says whose account the entity is. */
  readonly namesOwnAccount: boolean;
  /** The field holds this. */
  readonly object: WalkedObject | undefined;
  /** The kinds of entity that get their ids in the field or inside what it holds. */
  readonly kindsWithin: readonly EntityKind[];
}

class Maker {
  readonly fields: (WalkedField | undefined)[] = [undefined];
  readonly #objects = new Map<ObjectPlan | UnionPlan, WalkedObject>();

  object(plan: ObjectPlan | UnionPlan): WalkedObject {
    const known = this.#objects.get(plan);
    if (known) return known;
    if (plan.entity === undefined) throw new Error("Not an entity.");
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

  #fields({ fields }: ObjectPlan): WalkedFields {
    const walked = Object.entries(fields).flatMap(([key, field]) => this.#field(key, field) ?? []);
    return new Map(walked.map((field) => [field.key, field]));
  }

  #field(key: string, { value, isRequired, number }: FieldPlan): WalkedField | undefined {
    const isList = value.type === "list";
    const inner: ValuePlan = isList ? value.item : value;
    const { identity, targets } = inner.type === "string" ? inner : {};
    const namesOwnAccount = inner.type === "string" && isOwnAccount(inner, key);
    const object = inner.type === "object" || inner.type === "union" ? this.object(inner) : undefined;
    if (!identity && !targets && !object) return undefined;
    const kindsWithin = identity ? [identity] : object ? kindsIn(object) : [];
    const field: WalkedField = {
      number,
      key,
      isList,
      isOptional: !isRequired,
      identity,
      targets,
      namesOwnAccount,
      object,
      kindsWithin,
    };
    this.fields[number] = field;
    return field;
  }
}

function kindsIn({ fields, fieldsOfKind }: WalkedObject): EntityKind[] {
  const inside = fields ? [fields] : [...(fieldsOfKind?.values() ?? [])];
  return [...new Set(inside.flatMap((each) => [...each.values()].flatMap(({ kindsWithin }) => kindsWithin)))];
}

let plan: WalkPlan | undefined;

/** The plan for walking over a dataset; made when first needed, because importing the package should cost nothing. */
export function walkPlan(): WalkPlan {
  if (!plan) {
    const maker = new Maker();
    const root = maker.object(datasetPlan);
    const names = maker.fields.map((field) => field?.object?.entity);
    names[0] = root.entity;
    const numberOfName = new Map<EntityName, number>();
    const nameNumbers = names.map((name) => {
      if (name === undefined) return undefined;
      const number = numberOfName.get(name) ?? numberOfName.size;
      numberOfName.set(name, number);
      return number;
    });
    plan = { root, fields: maker.fields, numberOfName, namesByNumber: [...numberOfName.keys()], nameNumbers };
  }
  return plan;
}
