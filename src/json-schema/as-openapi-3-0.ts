import { isSchema } from "./bundle.ts";
import type { JsonSchema } from "./bundle.ts";

/** What OpenAPI 3.0 has no word for. */
const UNKNOWN = ["propertyNames", "contentEncoding", "contentMediaType", "additionalItems"];

/**
 * One level of a schema of draft-07 as OpenAPI 3.0 writes it. Not every Zod 4 can write these, and those that can differ; all
 * of them write draft-07.
 */
export function asOpenApi30(schema: JsonSchema): JsonSchema {
  const made: JsonSchema = { ...schema };
  for (const keyword of UNKNOWN) delete made[keyword];
  if ("const" in made) {
    made.enum = [made.const];
    delete made.const;
  }
  writeBound(made, "minimum", "exclusiveMinimum");
  writeBound(made, "maximum", "exclusiveMaximum");
  writeTuple(made, schema.additionalItems);
  return withoutNull(made);
}

function writeBound(
  schema: JsonSchema,
  bound: "minimum" | "maximum",
  exclusive: "exclusiveMinimum" | "exclusiveMaximum",
): void {
  const { [bound]: within, [exclusive]: beyond } = schema;
  if (typeof beyond !== "number") return;
  delete schema[exclusive];
  const isStricter =
    typeof within !== "number" || (bound === "minimum" ? beyond >= within : beyond <= within);
  if (isStricter) Object.assign(schema, { [bound]: beyond, [exclusive]: true });
}

/** Items of one type each can only be written as items of any of these types. */
function writeTuple(schema: JsonSchema, others: unknown): void {
  const { items } = schema;
  if (!Array.isArray(items)) return;
  const isOpen = isSchema(others);
  schema.items = { anyOf: isOpen ? [...(items as unknown[]), others] : items };
  schema.minItems ??= items.length;
  if (!isOpen) schema.maxItems ??= items.length;
}

const isNull = (schema: unknown): boolean => isSchema(schema) && schema.nullable === true && "enum" in schema;

/** `null` is no type but a property of others. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const { type, anyOf, ...rest } = schema;
  if (type === "null") return { type: "string", ...rest, nullable: true, enum: [null] };
  if (Array.isArray(type)) {
    const types = type.filter((each) => each !== "null") as string[];
    const nullable = types.length < type.length && { nullable: true };
    return types.length === 1
      ? { type: types[0], ...rest, ...nullable }
      : { ...rest, anyOf: types.map((each) => ({ type: each, ...nullable })) };
  }
  if (Array.isArray(anyOf) && anyOf.length === 2 && anyOf.some(isNull)) {
    const other: unknown = anyOf.find((option) => !isNull(option));
    if (isSchema(other)) return { ...other, ...rest, nullable: true };
  }
  return schema;
}
