import { groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import { datasetPlan } from "../plan/dataset-plan.ts";
import { partName } from "../plan/plan.ts";
import type {
  CodelistName,
  FieldPlan,
  NumberPlan,
  ObjectPlan,
  StringPlan,
  UnionPlan,
  ValuePlan,
} from "../plan/plan.ts";
import { printedWords } from "../plan/printed-words.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import { essentialFields, notCarried, requiredInExtraction } from "./not-carried.ts";

/** What a value of an extraction is. */
export type Shape = Leaf | ListShape | ObjectShape;

/** A single value: a string or number that must meet a plan, a code, a local key, or a reference to one. */
export type Leaf =
  | { readonly type: "string"; readonly plan: StringPlan }
  | { readonly type: "number"; readonly plan: NumberPlan }
  | { readonly type: "code"; readonly codelist: CodelistName; readonly codes: readonly string[] }
  | {
      readonly type: "kind";
      readonly codes: readonly string[];
      /** The entity whose kinds they are. */
      readonly entity: EntityName;
      /** The names of the kinds' parts in the model's plan, by which `descriptions` knows them. */
      readonly parts: readonly string[];
    }
  | KeyShape
  | { readonly type: "reference"; readonly targets: readonly EntityKind[] };

/** The key of an object, by which others refer to it. */
export interface KeyShape {
  readonly type: "key";
  /** What it names; for a folded union, by the object's kind. */
  readonly names: EntityKind | ReadonlyMap<string, EntityKind>;
}

/** A list; none of its items is optional. */
export interface ListShape {
  readonly type: "list";
  readonly item: Leaf | ObjectShape;
  readonly minimum: number;
}

/** A list of objects. */
export type ListOfObjects = ListShape & { readonly item: ObjectShape };

/** An object. Kinds of a union are folded into one object, whose `kind` says which of its fields are meant. */
export interface ObjectShape {
  readonly type: "object";
  readonly entity: EntityName;
  readonly fields: readonly Field[];
}

/** A field of an object. */
export interface Field {
  /** Its name in an extraction. */
  readonly key: string;
  /** Its name in the model; {@link OF_CALL} for the one field that the model does not have. */
  readonly modelKey: string;
  /** The parts of the model's plan that describe it; for a folded union, with the kinds that have the field, if not all have. */
  readonly describedIn: readonly DescribingPart[];
  /** What it is for, where the model does not say so. */
  readonly says?: string | undefined;
  readonly shape: Shape;
  /** Whether it must have a value; for a folded union, the kinds in which it must. */
  readonly isRequired: boolean;
  readonly requiredIn?: readonly string[];
  /** For a folded union: the kinds that have the field. */
  readonly kinds?: readonly string[];
  /** Whether its object would mean something else if its value were dropped. */
  readonly essential?: boolean;
  /** Whether it is words as printed. */
  readonly printed?: boolean;
  /** Whether it is a list that the model has within each call; see {@link OF_CALL}. */
  readonly ofCall?: boolean;
}

/** A part of the model's plan that describes a field. */
export interface DescribingPart {
  readonly name: string;
  /** The kind of a folded union whose part it is. */
  readonly kind?: string;
}

/**
 * The field with the key of the call. The model has lists within each call; an extraction has them beside the calls, and
 * there each item says by this field which call it belongs to.
 */
export const OF_CALL = "ofCall";

const KEY = "A short key of your own, by which others refer to it.";
const KIND = "Which kind it is.";

function shapeOf(plan: ValuePlan): Shape {
  switch (plan.type) {
    case "string":
      if (plan.identity) return { type: "key", names: plan.identity };
      return plan.targets ? { type: "reference", targets: plan.targets } : { type: "string", plan };
    case "number":
      return { type: "number", plan };
    case "code": {
      const { codelist, codes } = plan;
      if (codelist === undefined) throw new Error("A version.");
      return { type: "code", codelist, codes };
    }
    case "list": {
      const item = shapeOf(plan.item);
      if (item.type === "list") throw new Error("A list of lists.");
      return { type: "list", item, minimum: plan.minimum };
    }
    case "object":
      return objectOf(plan);
    case "union":
      return foldedOf(plan);
    case "literal":
      throw new Error("A literal.");
    default:
      return plan satisfies never;
  }
}

function objectOf(plan: ObjectPlan): ObjectShape {
  const { entity } = plan;
  if (entity === undefined) throw new Error("Not an entity.");
  return { type: "object", entity, fields: fieldsIn(entity, entity, plan) };
}

/** The fields of an object that an extraction has. A literal `kind` is left out: it is added where the union is folded. */
function fieldsIn(name: string, entity: EntityName, { fields }: ObjectPlan): Field[] {
  return Object.entries(fields)
    .filter(([key, { value }]) => value.type !== "literal" && notCarried[entity]?.[key] === undefined)
    .map(([key, field]) => fieldOf(name, entity, key, field));
}

function fieldOf(
  name: string,
  entity: EntityName,
  modelKey: string,
  { value, isRequired }: FieldPlan,
): Field {
  const shape = shapeOf(value);
  const isKey = shape.type === "key";
  const forExtraction = requiredInExtraction[entity]?.[modelKey];
  return {
    key: isKey ? "key" : modelKey,
    modelKey,
    describedIn: [{ name }],
    says: isKey ? KEY : forExtraction,
    shape,
    isRequired: isRequired || forExtraction !== undefined,
    ...(essentialFields[entity]?.includes(modelKey) && { essential: true }),
    ...(printedWords[entity]?.includes(modelKey) && { printed: true }),
  };
}

/** A field of one kind of a union. */
interface FieldOfKind {
  readonly kind: string;
  readonly field: Field;
}

/** A union by kind as one object, which every provider of constrained output accepts. */
function foldedOf({ entity, options: plans }: UnionPlan): ObjectShape {
  const options = Object.entries(plans);
  const uses = options.flatMap(([kind, option]) =>
    fieldsIn(partName(option, entity, kind), option.entity ?? entity, option).map((field) => ({
      kind,
      field,
    })),
  );
  const byKey = groupBy(uses, ({ field }) => field.key);
  const kind: Field = {
    key: "kind",
    modelKey: "kind",
    describedIn: [],
    says: KIND,
    shape: {
      type: "kind",
      codes: Object.keys(plans),
      entity,
      parts: options.map(([each, option]) => partName(option, entity, each)),
    },
    isRequired: true,
  };
  const fields = [...byKey.values()].map((usesOfKey) => foldedField(entity, usesOfKey, options.length));
  return { type: "object", entity, fields: [kind, ...fields] };
}

/** The fields of one name in the kinds of a union, as one field. */
function foldedField(entity: EntityName, uses: Group<FieldOfKind>, countOfKinds: number): Field {
  const [{ field }] = uses;
  if (uses.some((use) => nameOfShape(use.field.shape) !== nameOfShape(field.shape)))
    throw new Error(`${entity} has several ${field.key}.`);
  const everywhere = uses.length === countOfKinds;
  return {
    ...field,
    shape: foldedShape(uses),
    describedIn: everywhere
      ? field.describedIn
      : uses.flatMap(({ kind, field: { describedIn } }) => describedIn.map(({ name }) => ({ name, kind }))),
    isRequired: everywhere && uses.every((use) => use.field.isRequired),
    requiredIn: uses.flatMap((use) => (use.field.isRequired ? [use.kind] : [])),
    kinds: uses.map((use) => use.kind),
  };
}

/** The key of an actor names a person, a state and so on by its kind; all other fields have one shape in all kinds. */
function foldedShape(uses: Group<FieldOfKind>): Shape {
  const { shape } = uses[0].field;
  if (shape.type !== "key") return shape;
  const names = new Map<string, EntityKind>();
  for (const { kind, field } of uses)
    if (field.shape.type === "key" && typeof field.shape.names === "string")
      names.set(kind, field.shape.names);
  return { type: "key", names };
}

/** The name of a shape. Two shapes have one name if an extraction asks the same of both. */
function nameOfShape(shape: Shape): string {
  switch (shape.type) {
    case "string":
    case "number":
    case "key":
    case "kind":
      return shape.type;
    case "code":
      return `code of ${shape.codelist}`;
    case "reference":
      return `reference ${shape.targets.join(" ")}`;
    case "list":
      return `list of ${nameOfShape(shape.item)}`;
    case "object":
      return shape.entity;
    default:
      return shape satisfies never;
  }
}

/** A whole extraction: the dataset, with the lists of its calls beside the calls, so that it does not nest deeply. */
function planExtraction(): ObjectShape {
  const dataset = objectOf(datasetPlan);
  const taken = new Set(dataset.fields.map(({ key }) => key));
  const fields = dataset.fields.flatMap((field): Field[] => {
    const { shape } = field;
    if (!isListOfObjects(shape) || shape.item.entity !== "LeaderCall") return [field];
    const call = shape.item;
    const kept = { ...call, fields: call.fields.filter((each) => !isListOfObjects(each.shape)) };
    const moved = call.fields.flatMap((each) =>
      isListOfObjects(each.shape) ? [moveOutOfCall(each, each.shape, taken)] : [],
    );
    return [{ ...field, shape: { ...shape, item: kept } }, ...moved];
  });
  return { ...dataset, fields };
}

/** Whether a value is a list of objects. */
export function isListOfObjects(shape: Shape): shape is ListOfObjects {
  return shape.type === "list" && shape.item.type === "object";
}

/** A list of each call as one list beside the calls, in which every item has the key of its call. */
function moveOutOfCall(field: Field, { item, minimum }: ListOfObjects, taken: ReadonlySet<string>): Field {
  const ofCall: Field = {
    key: OF_CALL,
    modelKey: OF_CALL,
    describedIn: [],
    says: "The key of the call that it belongs to.",
    shape: { type: "reference", targets: ["call"] },
    isRequired: true,
  };
  const plural = `${item.entity.charAt(0).toLowerCase()}${item.entity.slice(1)}s`;
  return {
    ...field,
    key: taken.has(field.key) ? plural : field.key,
    shape: { type: "list", minimum, item: { ...item, fields: [ofCall, ...item.fields] } },
    ofCall: true,
  };
}

/** The kinds that are folded into an object; empty if it has only one kind. */
export function kindCodesOf({ fields }: ObjectShape): readonly string[] {
  return fields.flatMap(({ shape }) => (shape.type === "kind" ? shape.codes : []));
}

let plan: ObjectShape | undefined;

/**
 * What an extraction looks like. It is made from the model's plan, so that an extraction has every new field, code and kind
 * of circumstance of the model. It is made on first use, to keep importing the package fast.
 */
export function extractionPlan(): ObjectShape {
  return (plan ??= planExtraction());
}
