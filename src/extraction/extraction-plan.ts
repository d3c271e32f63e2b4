import { datasetPlan } from "../plan/dataset-plan.ts";
import { descriptions } from "../plan/descriptions.ts";
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
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { EntityKind } from "../schema/reference.ts";
import { essentialReferences, notCarried, printedWords, requiredInExtraction } from "./not-carried.ts";

/** What a value of an extraction is. */
export type Shape = Leaf | ListShape | ObjectShape;

/** A single value: a string or number that must meet a plan, a code, a local key, or a reference to one. */
export type Leaf =
  | { readonly type: "string"; readonly plan: StringPlan }
  | { readonly type: "number"; readonly plan: NumberPlan }
  | { readonly type: "code"; readonly codelist: CodelistName; readonly codes: readonly string[] }
  | { readonly type: "kind"; readonly codes: readonly string[] }
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

/** An object. Kinds of a union are folded into one object, whose `kind` says which of its fields are meant. */
export interface ObjectShape {
  readonly type: "object";
  readonly entity: EntityName;
  readonly says: string;
  readonly fields: readonly Field[];
}

/** A field of an object. */
export interface Field {
  /** Its name in an extraction. */
  readonly key: string;
  /** Its name in the model; undefined for {@link OF_CALL}. */
  readonly modelKey: string | undefined;
  readonly says: string;
  readonly shape: Shape;
  /** Whether it must have a value; for a folded union, the kinds in which it must. */
  readonly isRequired: boolean;
  readonly requiredIn?: readonly string[];
  /** For a folded union: the kinds that have the field. */
  readonly kinds?: readonly string[];
  /** Whether the holder would say something else without it. */
  readonly essential?: boolean;
  /** Whether it is words as printed. */
  readonly printed?: boolean;
  /** For a list that the model keeps in each call. */
  readonly ofCall?: boolean;
}

/** In what a model keeps in each call, and an extraction in lists of its own: the key of the call. */
export const OF_CALL = "ofCall";

function shapeOf(plan: ValuePlan): Shape {
  switch (plan.type) {
    case "string":
      if (plan.identity) return { type: "key", names: plan.identity };
      return plan.targets ? { type: "reference", targets: plan.targets } : { type: "string", plan };
    case "number":
      return { type: "number", plan };
    case "code": {
      const { codelist, codes } = plan;
      if (codelist === undefined) throw new Error("An extraction carries no version of the schema.");
      return { type: "code", codelist, codes };
    }
    case "list": {
      const item = shapeOf(plan.item);
      if (item.type === "list") throw new Error("An extraction has no lists of lists.");
      return { type: "list", item, minimum: plan.minimum };
    }
    case "object":
      return objectOf(plan);
    case "union":
      return foldedOf(plan);
    case "literal":
      throw new Error("An extraction carries a literal only as the kind of a union.");
  }
}

function objectOf(plan: ObjectPlan): ObjectShape {
  const { entity } = plan;
  if (entity === undefined) throw new Error("Only the kinds of a union are no entities of their own.");
  return { type: "object", entity, says: described(entity).says, fields: fieldsIn(entity, entity, plan) };
}

function described(name: string) {
  const found = descriptions[name];
  if (!found) throw new Error(`The plan has no description of ${name}.`);
  return found;
}

/** The fields of an object that are carried; a literal `kind` is no field here but which kind of a union it is. */
function fieldsIn(name: string, entity: EntityName, { fields }: ObjectPlan): Field[] {
  const says = described(name).fields;
  return Object.entries(fields)
    .filter(([key, { value }]) => value.type !== "literal" && notCarried[entity]?.[key] === undefined)
    .map(([key, field]) => fieldOf(entity, key, field, says[key] ?? ""));
}

function fieldOf(entity: EntityName, modelKey: string, { value, required }: FieldPlan, says: string): Field {
  const shape = shapeOf(value);
  const isKey = shape.type === "key";
  return {
    key: isKey ? "key" : modelKey,
    modelKey,
    says: isKey ? "A short key of your own, by which others refer to it." : says,
    shape,
    isRequired: required !== undefined || (requiredInExtraction[entity]?.includes(modelKey) ?? false),
    ...(essentialReferences[entity]?.includes(modelKey) && { essential: true }),
    ...(printedWords[entity]?.includes(modelKey) && { printed: true }),
  };
}

/** A field of one kind of a union. */
interface FieldOfKind {
  readonly kind: string;
  readonly field: Field;
}

/** A union by kind as one object, which providers of constrained output understand alike. */
function foldedOf({ entity, options: plans }: UnionPlan): ObjectShape {
  const options = Object.entries(plans);
  const folded = new Map<string, [FieldOfKind, ...FieldOfKind[]]>();
  for (const [kind, option] of options) {
    for (const field of fieldsIn(partName(option, entity, kind), option.entity ?? entity, option)) {
      const known = folded.get(field.key);
      if (known) known.push({ kind, field });
      else folded.set(field.key, [{ kind, field }]);
    }
  }
  const kinds = options.map(([kind, option]) => `${kind}: ${described(partName(option, entity, kind)).says}`);
  const kind: Field = {
    key: "kind",
    modelKey: "kind",
    says: ["Which kind it is.", ...kinds].join("\n"),
    shape: { type: "kind", codes: Object.keys(plans) },
    isRequired: true,
  };
  const fields = [...folded.values()].map((uses) => foldedField(entity, uses, options.length));
  return { type: "object", entity, says: described(entity).says, fields: [kind, ...fields] };
}

/** The fields of one name in the kinds of a union, as one field. */
function foldedField(
  entity: EntityName,
  uses: readonly [FieldOfKind, ...FieldOfKind[]],
  countOfKinds: number,
): Field {
  const [{ field }] = uses;
  if (uses.some((use) => nameOfShape(use.field.shape) !== nameOfShape(field.shape)))
    throw new Error(`The kinds of ${entity} do not agree on what ${field.key} is.`);
  const everywhere = uses.length === countOfKinds;
  return {
    ...field,
    shape: foldedShape(uses),
    says: everywhere ? field.says : saysForKinds(uses),
    isRequired: everywhere && uses.every((use) => use.field.isRequired),
    requiredIn: uses.flatMap((use) => (use.field.isRequired ? [use.kind] : [])),
    kinds: uses.map((use) => use.kind),
  };
}

/** A key names another kind of entity in each kind of actor; all other fields are the same in each kind. */
function foldedShape(uses: readonly [FieldOfKind, ...FieldOfKind[]]): Shape {
  const { shape } = uses[0].field;
  if (shape.type !== "key") return shape;
  const names = new Map<string, EntityKind>();
  for (const { kind, field } of uses)
    if (field.shape.type === "key" && typeof field.shape.names === "string")
      names.set(kind, field.shape.names);
  return { type: "key", names };
}

function saysForKinds(uses: readonly FieldOfKind[]): string {
  const bySentence = new Map<string, string[]>();
  for (const { kind, field } of uses)
    bySentence.set(field.says, [...(bySentence.get(field.says) ?? []), kind]);
  return [...bySentence].map(([says, kinds]) => `For ${kinds.join(", ")}: ${says}`).join(" ");
}

/** The name of a shape: two that have the same one can be told apart by nothing that an extraction asks. */
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
  }
}

/** A whole extraction: the dataset, with the lists of its calls beside the calls, so that nothing nests deeply. */
function planExtraction(): ObjectShape {
  const dataset = objectOf(datasetPlan);
  const taken = new Set(dataset.fields.map(({ key }) => key));
  const fields = dataset.fields.flatMap((field): Field[] => {
    const { shape } = field;
    if (shape.type !== "list" || shape.item.type !== "object" || shape.item.entity !== "LeaderCall")
      return [field];
    const call = shape.item;
    const isHoisted = ({ shape: inner }: Field) => inner.type === "list" && inner.item.type === "object";
    const kept = { ...call, fields: call.fields.filter((each) => !isHoisted(each)) };
    const hoisted = call.fields.filter(isHoisted).map((each) => hoist(each, taken));
    return [{ ...field, shape: { ...shape, item: kept } }, ...hoisted];
  });
  return { ...dataset, fields };
}

function hoist(field: Field, taken: ReadonlySet<string>): Field {
  const list = field.shape as ListShape;
  const item = list.item as ObjectShape;
  const ofCall: Field = {
    key: OF_CALL,
    modelKey: undefined,
    says: "The key of the call that it belongs to.",
    shape: { type: "reference", targets: ["call"] },
    isRequired: true,
  };
  const plural = `${item.entity.charAt(0).toLowerCase()}${item.entity.slice(1)}s`;
  return {
    ...field,
    key: taken.has(field.key) ? plural : field.key,
    shape: { type: "list", minimum: list.minimum, item: { ...item, fields: [ofCall, ...item.fields] } },
    ofCall: true,
  };
}

/** The kinds that are folded into an object; none, where it is of one kind only. */
export function kindCodesOf({ fields }: ObjectShape): readonly string[] {
  return fields.flatMap(({ shape }) => (shape.type === "kind" ? shape.codes : []));
}

let plan: ObjectShape | undefined;

/**
 * What an extraction looks like. It is read off the model's plan, so that a new field, code or kind of circumstance is
 * carried as soon as the model has it. Made when first needed, because importing the package should cost nothing.
 */
export function extractionPlan(): ObjectShape {
  return (plan ??= planExtraction());
}
