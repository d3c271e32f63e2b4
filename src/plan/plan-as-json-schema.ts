import type { ExtensionCodes } from "./extension-codes.ts";
import { partName, pascalCase } from "./plan.ts";
import type { CodePlan, ObjectPlan, StringPlan, UnionPlan, ValuePlan } from "./plan.ts";

/** A JSON Schema, or a part of one. */
type JsonSchema = Record<string, unknown>;

/** How a target writes the parts that have a name: under a keyword, with references, or each where it is used. */
interface Dialect {
  readonly $schema?: string;
  readonly definitions: "$defs" | "definitions" | undefined;
}

const dialects: Readonly<Record<string, Dialect>> = {
  "draft-2020-12": { $schema: "https://json-schema.org/draft/2020-12/schema", definitions: "$defs" },
  "draft-07": { $schema: "http://json-schema.org/draft-07/schema#", definitions: "definitions" },
  // It has no place for definitions but that of the document which the schema is written into.
  "openapi-3.0": { definitions: undefined },
};

/**
 * What an object of the plan must look like, as JSON Schema, without descriptions: those of the published schemas take more
 * than all the rest.
 *
 * @throws TypeError where there is no such target.
 */
export function planAsJsonSchema(plan: ObjectPlan, target: string, added: ExtensionCodes = {}): JsonSchema {
  const dialect = Object.hasOwn(dialects, target) ? dialects[target] : undefined;
  if (!dialect) {
    const known = Object.keys(dialects).join(", ");
    throw new TypeError(`There is no target ${JSON.stringify(target)}. The targets are ${known}.`);
  }
  const { $schema, definitions } = dialect;
  const writer = new Writer(definitions, added);
  const root = writer.ofObject(plan);
  return {
    ...($schema !== undefined && { $schema }),
    ...(plan.entity !== undefined && { title: plan.entity }),
    ...root,
    ...(definitions !== undefined && { [definitions]: Object.fromEntries(writer.named) }),
  };
}

class Writer {
  readonly named = new Map<string, JsonSchema>();
  readonly #keyword: Dialect["definitions"];
  readonly #added: ExtensionCodes;

  constructor(keyword: Dialect["definitions"], added: ExtensionCodes) {
    this.#keyword = keyword;
    this.#added = added;
  }

  ofObject({ fields }: ObjectPlan): JsonSchema {
    const properties = Object.entries(fields);
    const required = properties.flatMap(([key, field]) => (field.isRequired ? [key] : []));
    return {
      type: "object",
      properties: Object.fromEntries(properties.map(([key, { value }]) => [key, this.#ofValue(value)])),
      ...(required.length > 0 && { required }),
      additionalProperties: false,
    };
  }

  #ofValue(plan: ValuePlan): JsonSchema {
    switch (plan.type) {
      case "string":
        return this.#refer(plan.form, () => ofString(plan));
      case "number":
        return { type: "integer", minimum: plan.minimum, maximum: plan.maximum };
      case "code":
        return plan.codelist === undefined
          ? this.#ofCodes(plan)
          : this.#refer(pascalCase(plan.codelist), () => this.#ofCodes(plan));
      case "literal":
        // OpenAPI 3.0 has no "const".
        return { type: "string", ...(this.#keyword ? { const: plan.value } : { enum: [plan.value] }) };
      case "list":
        return {
          type: "array",
          ...(plan.minimum > 0 && { minItems: plan.minimum }),
          ...(plan.maximum !== undefined && { maxItems: plan.maximum }),
          items: this.#ofValue(plan.item),
        };
      case "object":
        return plan.entity === undefined
          ? this.ofObject(plan)
          : this.#refer(plan.entity, () => this.ofObject(plan));
      case "union":
        return this.#refer(plan.entity, () => this.#ofUnion(plan));
    }
  }

  #ofUnion({ entity, options }: UnionPlan): JsonSchema {
    return {
      oneOf: Object.entries(options).map(([kind, option]) =>
        this.#refer(partName(option, entity, kind), () => this.ofObject(option)),
      ),
    };
  }

  #ofCodes({ codelist, codes }: CodePlan): JsonSchema {
    const own = codelist === undefined ? {} : (this.#added[codelist] ?? {});
    return { type: "string", enum: [...codes, ...Object.keys(own)] };
  }

  #refer(name: string, make: () => JsonSchema): JsonSchema {
    if (this.#keyword === undefined) return make();
    if (!this.named.has(name)) {
      // Its place is that of its first use, whatever it needs itself.
      this.named.set(name, {});
      this.named.set(name, make());
    }
    return { $ref: `#/${this.#keyword}/${name}` };
  }
}

/** What a string must meet. A pattern ends at the end of the text in JavaScript alone; elsewhere a line break may follow. */
function ofString({ demands }: StringPlan): JsonSchema {
  const patterns = demands.flatMap(({ pattern }) => pattern ?? []);
  const [first, ...others] = patterns.map(({ source }): JsonSchema => ({
    pattern: source,
    ...(source.endsWith("$") && { not: { type: "string", pattern: "[\\n\\r]$" } }),
  }));
  return {
    type: "string",
    ...(patterns.length < demands.length && { minLength: 1 }),
    ...first,
    ...(others.length > 0 && { allOf: others }),
  };
}
