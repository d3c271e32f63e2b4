import { isSchema } from "./bundle.ts";
import type { JsonSchema } from "./bundle.ts";

/** The keywords that hold a schema or several of them. */
const HOLDING = new Set([
  ...["items", "additionalItems", "additionalProperties", "propertyNames", "not", "contains"],
  ...["prefixItems", "anyOf", "oneOf", "allOf", "if", "then", "else"],
]);
/** The keywords that hold schemas by names of any kind. */
const NAMING = new Set(["properties", "patternProperties", "$defs", "definitions"]);

/** A copy of a schema in which each part is changed, the innermost first. What is no schema, such as a default, stays. */
export function mapSchemas(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const part = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(part);
    return isSchema(value) ? mapSchemas(value, change) : value;
  };
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    if (HOLDING.has(keyword)) return [keyword, part(value)];
    if (!NAMING.has(keyword) || !isSchema(value)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, each]) => [name, part(each)]))];
  });
  return change(Object.fromEntries(entries));
}
