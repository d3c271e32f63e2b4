import type { Dataset } from "leader-calls";
import { structuredOutputSchema } from "leader-calls/extraction";
import type { StructuredOutputForm } from "leader-calls/extraction";
import { readExample } from "../support/examples.ts";

export type JsonSchema = { [keyword: string]: unknown };

/** A shipped example by its name, such as `minimal` or `extraction/minimal`. */
export function example<Kind = Dataset>(name: string): Kind {
  return readExample<Kind>(name);
}

/** The texts that a dataset holds, by source. */
export function textsOf({ sources }: Dataset): Record<string, string> {
  return Object.fromEntries(sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])));
}

/** The schema that a part of a schema stands for. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (typeof schema.$ref !== "string") return schema;
  return (root.$defs as Record<string, JsonSchema>)[schema.$ref.replace("#/$defs/", "")]!;
}

/** An extraction with null unions in another form, with every quotation as an object. */
export function inForm(extraction: unknown, form: StructuredOutputForm): unknown {
  const root = structuredOutputSchema(form);
  const isCompact = form.startsWith("compact");
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const convert = (value: unknown, given: JsonSchema): unknown => {
    const named = resolved(given, root);
    const [full] = (named.anyOf ?? []) as JsonSchema[];
    const schema = full ? resolved(full, root) : named;
    if (value === null) {
      if (schema.type === "array") return [];
      if (schema.type === "integer") return 0;
      return schema.enum === undefined ? "" : "not-stated";
    }
    if (schema.type === "array") {
      const items = schema.items as JsonSchema;
      return Array.isArray(value) ? value.map((each) => convert(each, items)) : [convert(value, items)];
    }
    if (schema.type !== "object") return value;
    const properties = schema.properties as Record<string, JsonSchema>;
    const required = schema.required as string[];
    const fields = Object.entries(value as object).filter(
      ([key, each]) => !isCompact || !isEmpty(each) || required.includes(key),
    );
    return Object.fromEntries(fields.map(([key, each]) => [key, convert(each, properties[key]!)]));
  };
  return form === "null-unions" ? extraction : convert(extraction, root);
}
