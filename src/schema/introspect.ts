import type { z } from "#zod";

/**
 * What can be asked of a schema on both of Zod's interfaces alike, so that everything which reads the model (the
 * explanation of structure errors, the walk that collects entities) is written once.
 */
export type SchemaKind =
  "object" | "array" | "union" | "optional" | "string" | "number" | "enum" | "literal" | "other";

interface Readable {
  _def: { typeName?: string; type?: unknown; checks?: unknown };
  shape: Record<string, z.ZodTypeAny>;
  element: z.ZodTypeAny;
  options: readonly z.ZodTypeAny[] | readonly string[];
  value: unknown;
  unwrap(): z.ZodTypeAny;
  safeParse(value: unknown): { error?: { issues: { message: string; minimum?: unknown }[] } };
}

const read = (schema: z.ZodTypeAny): Readable => schema as unknown as Readable;

const kinds: Record<string, SchemaKind> = {
  ZodObject: "object",
  object: "object",
  ZodArray: "array",
  array: "array",
  ZodUnion: "union",
  ZodDiscriminatedUnion: "union",
  union: "union",
  ZodOptional: "optional",
  optional: "optional",
  ZodString: "string",
  string: "string",
  ZodNumber: "number",
  number: "number",
  ZodEnum: "enum",
  enum: "enum",
  ZodLiteral: "literal",
  literal: "literal",
};

/** Reads something off a schema once: documents have many values of each. */
/* @__NO_SIDE_EFFECTS__ */
function once<What>(readOff: (schema: z.ZodTypeAny) => What): (schema: z.ZodTypeAny) => What {
  const known = new WeakMap<z.ZodTypeAny, { readonly what: What }>();
  return (schema) => {
    let kept = known.get(schema);
    if (!kept) known.set(schema, (kept = { what: readOff(schema) }));
    return kept.what;
  };
}

/** Which kind of schema it is. */
export function kindOf(schema: z.ZodTypeAny): SchemaKind {
  const { typeName, type } = read(schema)._def;
  return kinds[typeName ?? String(type)] ?? "other";
}

/** The schema inside an optional one, or the schema itself. */
export function required(schema: z.ZodTypeAny): z.ZodTypeAny {
  return kindOf(schema) === "optional" ? required(read(schema).unwrap()) : schema;
}

/** The fields of an object schema. */
export function fieldsOf(schema: z.ZodTypeAny): Record<string, z.ZodTypeAny> {
  return read(schema).shape;
}

/** The schema of an array's items. */
export function itemOf(schema: z.ZodTypeAny): z.ZodTypeAny {
  return read(schema).element;
}

/** The object schemas of a union, by the value of their `kind`. */
export const optionsOf = once((schema): ReadonlyMap<string, z.ZodTypeAny> => {
  const options = read(schema).options as readonly z.ZodTypeAny[];
  return new Map(options.map((option) => [String(literalOf(fieldsOf(option).kind!)), option]));
});

/** The codes of an enum. */
export function codesOf(schema: z.ZodTypeAny): readonly string[] {
  return read(schema).options as readonly string[];
}

/** The value that a literal schema accepts. */
export function literalOf(schema: z.ZodTypeAny): unknown {
  return read(schema).value;
}

/** How many items an array must hold at least. */
export const minimumOf = once((schema): number => {
  const minimum = read(schema).safeParse([]).error?.issues[0]?.minimum;
  return minimum === undefined ? 0 : Number(minimum);
});

/** What a string or number schema says of a value that it refuses ("a date of the form …"); undefined if accepted. */
export function refusalOf(schema: z.ZodTypeAny, value: unknown): string | undefined {
  try {
    return read(schema).safeParse(value).error?.issues[0]?.message;
  } catch (error) {
    // A pattern ran out of stack on a string of tens of millions of characters: nothing that long fits one.
    if (error instanceof RangeError && typeof value === "string" && value !== "")
      return refusalOf(schema, "");
    throw error;
  }
}

/** One check of a string or number schema, as either face keeps it. */
interface Check {
  readonly _zod?: { readonly def: CheckDefinition };
}

interface CheckDefinition {
  readonly kind?: string;
  readonly check?: string;
  readonly format?: string;
  readonly regex?: RegExp;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly minimum?: number;
  readonly inclusive?: boolean;
}

function checksOf(schema: z.ZodTypeAny): readonly CheckDefinition[] {
  const checks = (read(schema)._def.checks ?? []) as readonly (Check & CheckDefinition)[];
  return checks.map((check) => check._zod?.def ?? check);
}

/** What a string must be: it matches all patterns, and is perhaps not empty. */
export interface StringDemands {
  readonly patterns: readonly RegExp[];
  readonly isFilled: boolean;
}

/** What a schema asks of a string; undefined where it asks for something else too. */
export function stringDemandsOf(schema: z.ZodTypeAny): StringDemands | undefined {
  const patterns: RegExp[] = [];
  let isFilled = false;
  for (const { kind, check, regex, pattern, value, minimum } of checksOf(schema)) {
    const matched = regex ?? pattern;
    if (matched?.flags === "") patterns.push(matched);
    else if ((kind === "min" && value === 1) || (check === "min_length" && minimum === 1)) isFilled = true;
    else return undefined;
  }
  return { patterns, isFilled };
}

/** The bounds, both included, of a schema for whole numbers; undefined where something else is asked of a number. */
export function boundsOf(schema: z.ZodTypeAny): { minimum: number; maximum: number } | undefined {
  let whole = false;
  let minimum: number | undefined;
  let maximum: number | undefined;
  for (const { kind, check, format, value, inclusive } of checksOf(schema)) {
    if (kind === "int" || (check === "number_format" && format === "safeint")) whole = true;
    else if (!inclusive) return undefined;
    else if (kind === "min" || check === "greater_than") minimum = Math.max(value!, minimum ?? value!);
    else if (kind === "max" || check === "less_than") maximum = Math.min(value!, maximum ?? value!);
    else return undefined;
  }
  const bounded = whole && minimum !== undefined && maximum !== undefined;
  return bounded ? { minimum: minimum!, maximum: maximum! } : undefined;
}
