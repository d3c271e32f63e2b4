import { codes, eitherOf, integer, list, strictObject, text, withDescription } from "#zod";
import type { z } from "#zod";
import type { JsonSchema } from "../json-schema/bundle.ts";
import { structuredOutputSchema } from "./structured-output.ts";
import type { Extraction } from "./to-extraction.ts";

/**
 * What a language model extracts, as a schema of Zod: `structuredOutputSchema("null-unions")` for whatever takes schemas of Zod,
 * such as `zodResponseFormat` of OpenAI's client or `Output.object` of the AI SDK. It asks for the shape alone; what is in it is
 * judged by `fromExtraction`.
 *
 * @example
 * const response_format = zodResponseFormat(ExtractionSchema, "extraction");
 */
export const ExtractionSchema: z.ZodType<Extraction> = strictObject(
  "What texts say about calls between leaders.",
  // Without a name: the AI SDK would write the root as a reference, and providers want an object there.
  () => new ZodWriter(structuredOutputSchema("null-unions")).root(),
) as unknown as z.ZodType<Extraction>;

type Shape = Record<string, z.ZodType>;

/** Writes a schema for structured output in Zod: it has only the few keywords that all providers know. */
class ZodWriter {
  readonly #schema: JsonSchema;
  readonly #named = new Map<string, z.ZodType>();

  constructor(schema: JsonSchema) {
    this.#schema = schema;
  }

  root(): Shape {
    return this.#shapeOf(this.#schema);
  }

  #shapeOf({ properties }: JsonSchema): Shape {
    const entries = Object.entries(properties as Readonly<Record<string, JsonSchema>>);
    return Object.fromEntries(entries.map(([key, schema]) => [key, this.#of(schema)]));
  }

  #of(schema: JsonSchema): z.ZodType {
    const made = this.#undescribed(schema);
    return typeof schema.description === "string" ? withDescription(made, schema.description) : made;
  }

  #undescribed(schema: JsonSchema): z.ZodType {
    const { $ref, anyOf, type, items } = schema;
    if (typeof $ref === "string") return this.#referred($ref.slice("#/$defs/".length));
    if (Array.isArray(anyOf)) {
      const [first, second] = anyOf as [JsonSchema, JsonSchema];
      const made = this.#of(first);
      return second.type === "null" ? made.nullable() : eitherOf(made, this.#of(second), "an object or text");
    }
    if (type === "array") return list(this.#of(items as JsonSchema));
    const types: readonly unknown[] = Array.isArray(type) ? type : [type];
    const value = this.#single(schema, types[0]);
    return types.includes("null") ? value.nullable() : value;
  }

  #single({ enum: values }: JsonSchema, type: unknown): z.ZodType {
    if (Array.isArray(values)) return codes(values.filter((value) => typeof value === "string"));
    return type === "integer" ? integer() : text();
  }

  /** A schema that has a name; its fields are made when they are first needed, for it may be used in many places. */
  #referred(name: string): z.ZodType {
    const known = this.#named.get(name);
    if (known) return known;
    const definition = (this.#schema.$defs as Readonly<Record<string, JsonSchema>>)[name] ?? {};
    const made =
      definition.type === "object"
        ? strictObject(undefined, () => this.#shapeOf(definition), `Extracted${name}`)
        : this.#of(definition);
    this.#named.set(name, made);
    return made;
  }
}
