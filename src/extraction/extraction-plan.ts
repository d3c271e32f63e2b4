import type { z } from "#zod";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { entities } from "../schema/entities/all-entities.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import { codesOf, fieldsOf, itemOf, kindOf, minimumOf, optionsOf, required } from "../schema/introspect.ts";
import { identityOf, originOf, targetsOf } from "../schema/reference.ts";
import type { EntityKind } from "../schema/reference.ts";
import { essentialReferences, notCarried, printedWords, requiredInExtraction } from "./not-carried.ts";

/** What a value of an extraction is. */
export type Shape = Leaf | ListShape | ObjectShape;

/** A single value: a string or number that a schema checks, a code, a local key, or a reference to one. */
export type Leaf =
  | { readonly type: "string" | "number"; readonly schema: z.ZodTypeAny }
  | { readonly type: "code"; readonly list: Codelist; readonly codes: readonly string[] }
  | { readonly type: "kind"; readonly codes: readonly string[] }
  | { readonly type: "key"; readonly names: EntityKind }
  | { readonly type: "reference"; readonly targets: readonly EntityKind[] };

/** A list, in which nothing optional stands. */
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
  /** Whether it holds words as printed. */
  readonly printed?: boolean;
  /** For a list that the model keeps in each call. */
  readonly ofCall?: boolean;
}

/** In what a model keeps in each call, and an extraction in lists of its own: the key of the call. */
export const OF_CALL = "ofCall";

const names = new Map<z.ZodTypeAny, EntityName>(
  Object.entries(entities).map(([name, schema]) => [schema, name as EntityName]),
);
const lists = new Map<string, Codelist>(
  Object.values<Codelist>(codelists).map((list) => [Object.keys(list.codes).join(" "), list]),
);

/** The first line of a description: a field's own sentence, without the codes. */
function sentenceOf(schema: z.ZodTypeAny): string {
  return (schema.description ?? "").split("\n")[0]!;
}

function shapeOf(declared: z.ZodTypeAny): Shape {
  const schema = required(declared);
  const named = identityOf(schema);
  if (named) return { type: "key", names: named };
  const targets = targetsOf(schema);
  if (targets) return { type: "reference", targets };
  switch (kindOf(schema)) {
    case "string":
      return { type: "string", schema };
    case "number":
      return { type: "number", schema };
    case "enum": {
      const codes = codesOf(schema);
      return { type: "code", list: lists.get(codes.join(" "))!, codes };
    }
    case "array": {
      const item = shapeOf(itemOf(schema));
      if (item.type === "list") throw new Error("An extraction has no lists of lists.");
      return { type: "list", item, minimum: minimumOf(schema) };
    }
    case "object":
      return objectOf(names.get(originOf(schema))!, schema);
    case "union":
      return foldedOf(names.get(originOf(schema))!, schema);
    default:
      throw new Error(`An extraction cannot carry a schema of kind ${kindOf(schema)}.`);
  }
}

function objectOf(entity: EntityName, schema: z.ZodTypeAny): ObjectShape {
  return { type: "object", entity, says: sentenceOf(originOf(schema)), fields: fieldsIn(entity, schema) };
}

/** The fields of an object that are carried; a literal `kind` is no field here but which kind of a union it is. */
function fieldsIn(entity: EntityName, schema: z.ZodTypeAny): Field[] {
  return Object.entries(fieldsOf(schema)).flatMap(([modelKey, declared]): Field[] => {
    if (kindOf(declared) === "literal" || notCarried[entity]?.[modelKey] !== undefined) return [];
    const shape = shapeOf(declared);
    const isKey = shape.type === "key";
    return [
      {
        key: isKey ? "key" : modelKey,
        modelKey,
        says: isKey
          ? "A short key of your own, by which others refer to it."
          : sentenceOf(declared) || sentenceOf(required(declared)),
        shape,
        isRequired:
          kindOf(declared) !== "optional" || (requiredInExtraction[entity]?.includes(modelKey) ?? false),
        ...(essentialReferences[entity]?.includes(modelKey) && { essential: true }),
        ...(printedWords[entity]?.includes(modelKey) && { printed: true }),
      },
    ];
  });
}

/** A union by kind as one object, which providers of constrained output understand alike. */
function foldedOf(entity: EntityName, schema: z.ZodTypeAny): ObjectShape {
  const options = [...optionsOf(schema)];
  const folded = new Map<string, { kind: string; field: Field }[]>();
  for (const [kind, option] of options) {
    const name = names.get(originOf(option)) ?? entity;
    for (const field of fieldsIn(name, option))
      folded.set(field.key, [...(folded.get(field.key) ?? []), { kind, field }]);
  }
  const codes = options.map(([kind]) => kind);
  const kinds = options.map(([kind, option]) => `${kind}: ${sentenceOf(option)}`);
  const fields = [...folded.values()].map((uses): Field => {
    const { field } = uses[0]!;
    if (uses.some((use) => likeness(use.field.shape) !== likeness(field.shape)))
      throw new Error(`The kinds of ${entity} do not agree on what ${field.key} is.`);
    const everywhere = uses.length === options.length;
    return {
      ...field,
      says: everywhere ? field.says : saysForKinds(uses),
      isRequired: everywhere && uses.every((use) => use.field.isRequired),
      requiredIn: uses.flatMap((use) => (use.field.isRequired ? [use.kind] : [])),
      kinds: uses.map((use) => use.kind),
    };
  });
  const kind: Field = {
    key: "kind",
    modelKey: "kind",
    says: ["Which kind it is.", ...kinds].join("\n"),
    shape: { type: "kind", codes },
    isRequired: true,
  };
  return { type: "object", entity, says: sentenceOf(schema), fields: [kind, ...fields] };
}

function saysForKinds(uses: readonly { kind: string; field: Field }[]): string {
  const bySentence = new Map<string, string[]>();
  for (const { kind, field } of uses)
    bySentence.set(field.says, [...(bySentence.get(field.says) ?? []), kind]);
  return [...bySentence].map(([says, kinds]) => `For ${kinds.join(", ")}: ${says}`).join(" ");
}

function likeness(shape: Shape): string {
  switch (shape.type) {
    case "string":
    case "number":
    case "key":
      return shape.type;
    case "code":
    case "kind":
      return shape.codes.join(" ");
    case "reference":
      return `reference ${shape.targets.join(" ")}`;
    case "list":
      return `list of ${likeness(shape.item)}`;
    case "object":
      return shape.entity;
  }
}

/** A whole extraction: the dataset, with the lists of its calls beside the calls, so that nothing nests deeply. */
function planExtraction(): ObjectShape {
  const dataset = objectOf("Dataset", entities.Dataset);
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
 * What an extraction looks like. It is read off the model's schemas, so that a new field, code or kind of circumstance is
 * carried as soon as the model has it. Made when first needed, because importing the package should cost nothing.
 */
export function extractionPlan(): ObjectShape {
  return (plan ??= planExtraction());
}
