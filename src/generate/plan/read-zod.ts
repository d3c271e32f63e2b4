import { z } from "zod/v4";

/**
 * Reads one level of a Zod schema, made with either Zod version. It is the only place that looks inside Zod, and it refuses
 * what it does not know, so that no check of a schema can go missing in the plan.
 */
export type ZodReading =
  | { readonly kind: "optional"; readonly inner: ZodSchema }
  | {
      readonly kind: "object";
      readonly shape: Readonly<Record<string, ZodSchema>>;
      readonly identity: object;
    }
  | { readonly kind: "union"; readonly options: readonly ZodSchema[]; readonly identity: object }
  | { readonly kind: "list"; readonly item: ZodSchema; readonly minimum: number; readonly maximum?: number }
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly identity: object }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "string"; readonly demands: readonly ReadDemand[] }
  | {
      readonly kind: "number";
      readonly minimum: number;
      readonly maximum: number;
      readonly expected: string;
    };

/** One thing that a string must meet: a pattern, or undefined where it must not be empty. */
export interface ReadDemand {
  readonly pattern: RegExp | undefined;
  readonly expected: string;
}

/** A schema of either Zod version. */
export type ZodSchema = Pick<z.ZodType, "description">;

/** A schema holds something that no plan can say. */
export class UnknownSchemaError extends Error {
  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.name = "UnknownSchemaError";
  }
}

type Definition = Readonly<Record<string, unknown>>;

/**
 * Reads a schema. `place` is where it is in the model, such as `LeaderCall.participants[]`, for the message.
 *
 * `identity` is the same object for a schema and for what `.describe()` makes of it.
 *
 * @throws UnknownSchemaError where it is of a kind, or has a check or a setting, that is not known here.
 */
export function readZod(schema: ZodSchema, place: string): ZodReading {
  const reader = new Reader(place);
  const { _zod: four, _def: three } = schema as { _zod?: { def: Definition }; _def?: Definition };
  if (four) return reader.readVersion4(four.def);
  if (three) return reader.readVersion3(three);
  throw new UnknownSchemaError(place, "this is no Zod schema");
}

/** Whether a value is a Zod schema. */
export function isZodSchema(value: unknown): value is ZodSchema {
  return typeof value === "object" && value !== null && ("_zod" in value || "_def" in value);
}

class Reader {
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  #refuse(problem: string): never {
    throw new UnknownSchemaError(this.#place, problem);
  }

  /** Every setting of a definition must be known, because it may change what is accepted. */
  #onlyKnows(what: string, definition: Definition, known: readonly string[]): void {
    for (const [key, value] of Object.entries(definition)) {
      if (value === undefined || value === null || value === false || known.includes(key)) continue;
      if (Array.isArray(value) && value.length === 0) continue;
      this.#refuse(`${what} has a setting that the plan does not know: ${key}`);
    }
  }

  readVersion4(definition: Definition): ZodReading {
    const { type } = definition;
    switch (type) {
      case "optional":
        this.#onlyKnows("this optional", definition, ["type", "innerType"]);
        return { kind: "optional", inner: definition.innerType as ZodSchema };
      case "object": {
        this.#onlyKnows("this object", definition, ["type", "shape", "catchall"]);
        const catchall = definition.catchall as { _zod?: { def: Definition } } | undefined;
        if (catchall?._zod?.def.type !== "never")
          this.#refuse("this object accepts unknown keys: it must be strict");
        return { kind: "object", shape: definition.shape as Record<string, ZodSchema>, identity: definition };
      }
      case "union":
        this.#onlyKnows("this union", definition, ["type", "options", "discriminator", "inclusive"]);
        if (definition.discriminator !== "kind") this.#refuse('a union must be told apart by its "kind"');
        return { kind: "union", options: definition.options as ZodSchema[], identity: definition };
      case "array": {
        this.#onlyKnows("this list", definition, ["type", "element", "checks"]);
        return {
          kind: "list",
          item: definition.element as ZodSchema,
          ...this.#lengths(checksOf(definition)),
        };
      }
      case "enum":
        this.#onlyKnows("this enum", definition, ["type", "entries"]);
        return {
          kind: "codes",
          codes: this.#codes(Object.values(definition.entries as object)),
          identity: definition,
        };
      case "literal":
        this.#onlyKnows("this literal", definition, ["type", "values"]);
        return { kind: "literal", value: this.#literal(definition.values as readonly unknown[]) };
      case "string":
        this.#onlyKnows("this string", definition, ["type", "checks"]);
        return { kind: "string", demands: checksOf(definition).map((check) => this.#demandVersion4(check)) };
      case "number":
        this.#onlyKnows("this number", definition, ["type", "checks"]);
        return this.#number(checksOf(definition).map((check) => this.#boundVersion4(check)));
      default:
        this.#refuse(`a schema of the kind ${String(type)} has no place in the plan`);
    }
  }

  readVersion3(definition: Definition): ZodReading {
    const { typeName } = definition;
    const known = ["typeName", "description", "errorMap"];
    switch (typeName) {
      case "ZodOptional":
        this.#onlyKnows("this optional", definition, [...known, "innerType"]);
        return { kind: "optional", inner: definition.innerType as ZodSchema };
      case "ZodObject": {
        this.#onlyKnows("this object", definition, [...known, "shape", "unknownKeys", "catchall"]);
        const { _def: catchall } = definition.catchall as { _def: Definition };
        if (definition.unknownKeys !== "strict" || catchall.typeName !== "ZodNever")
          this.#refuse("this object accepts unknown keys: it must be strict");
        const shape = definition.shape as () => Record<string, ZodSchema>;
        return { kind: "object", shape: shape(), identity: shape };
      }
      case "ZodDiscriminatedUnion":
        this.#onlyKnows("this union", definition, [...known, "options", "optionsMap", "discriminator"]);
        if (definition.discriminator !== "kind") this.#refuse('a union must be told apart by its "kind"');
        return {
          kind: "union",
          options: definition.options as ZodSchema[],
          identity: definition.options as object,
        };
      case "ZodArray": {
        this.#onlyKnows("this list", definition, [...known, "type", "minLength", "maxLength", "exactLength"]);
        const lengths = (["minLength", "maxLength", "exactLength"] as const).flatMap((name) => {
          const length = definition[name] as { value: number } | null;
          return length === null ? [] : [{ check: lengthChecks[name], ...lengthOf(name, length.value) }];
        });
        return { kind: "list", item: definition.type as ZodSchema, ...this.#lengths(lengths) };
      }
      case "ZodEnum":
        this.#onlyKnows("this enum", definition, [...known, "values"]);
        return {
          kind: "codes",
          codes: this.#codes(definition.values as readonly unknown[]),
          identity: definition.values as object,
        };
      case "ZodLiteral":
        this.#onlyKnows("this literal", definition, [...known, "value"]);
        return { kind: "literal", value: this.#literal([definition.value]) };
      case "ZodString":
        this.#onlyKnows("this string", definition, [...known, "checks"]);
        return {
          kind: "string",
          demands: (definition.checks as Definition[]).map((check) => this.#demandVersion3(check)),
        };
      case "ZodNumber":
        this.#onlyKnows("this number", definition, [...known, "checks"]);
        return this.#number((definition.checks as Definition[]).map((check) => this.#boundVersion3(check)));
      default:
        this.#refuse(`a schema of the kind ${String(typeName)} has no place in the plan`);
    }
  }

  #codes(values: readonly unknown[]): string[] {
    return values.map((value) =>
      typeof value === "string" ? value : this.#refuse(`the code ${String(value)} is no string`),
    );
  }

  #literal(values: readonly unknown[]): string {
    const [value, ...others] = values;
    if (typeof value === "string" && others.length === 0) return value;
    return this.#refuse("a literal must be one string");
  }

  #lengths(checks: readonly Definition[]): { minimum: number; maximum?: number } {
    let minimum = 0;
    let maximum: number | undefined;
    for (const { check, minimum: least, maximum: most, length, when } of checks) {
      this.#usualCondition(when);
      if (check === "min_length") minimum = Math.max(minimum, Number(least));
      else if (check === "max_length") maximum = Math.min(maximum ?? Infinity, Number(most));
      else if (check === "length_equals") {
        minimum = Math.max(minimum, Number(length));
        maximum = Math.min(maximum ?? Infinity, Number(length));
      } else this.#refuse(`a list has a check that the plan does not know: ${String(check)}`);
    }
    return maximum === undefined ? { minimum } : { minimum, maximum };
  }

  /** Zod makes a check of a length where there is a length; another condition may leave the check out. */
  #usualCondition(when: unknown): void {
    if (when !== undefined && !usualConditions.has(String(when)))
      this.#refuse("a check that is made only under a condition has no place in the plan");
  }

  #demandVersion4(check: Definition): ReadDemand {
    const { check: name, format, pattern, minimum, error, when } = check;
    this.#onlyKnows("this check", check, [
      ...["check", "type", "format", "pattern", "minimum", "error", "when", "abort"],
    ]);
    const expected = (): string =>
      this.#expected(typeof error === "function" ? (error as () => unknown)() : error);
    if (name === "string_format" && format === "regex") return this.#pattern(pattern, expected());
    if (name === "min_length") {
      this.#usualCondition(when);
      return this.#notEmpty(minimum, expected());
    }
    this.#refuse(
      `a string has a check that the plan does not know: ${String(name)} ${String(format ?? "")}`.trim(),
    );
  }

  #demandVersion3(check: Definition): ReadDemand {
    const { kind, regex, value, message } = check;
    this.#onlyKnows("this check", check, ["kind", "regex", "value", "message"]);
    if (kind === "regex") return this.#pattern(regex, this.#expected(message));
    if (kind === "min") return this.#notEmpty(value, this.#expected(message));
    this.#refuse(`a string has a check that the plan does not know: ${String(kind)}`);
  }

  #pattern(pattern: unknown, expected: string): ReadDemand {
    if (!(pattern instanceof RegExp)) this.#refuse("a pattern must be a regular expression");
    if (pattern.flags !== "")
      this.#refuse(`a pattern must have no flags, because not every validator knows them`);
    return { pattern, expected };
  }

  #notEmpty(minimum: unknown, expected: string): ReadDemand {
    if (minimum !== 1)
      this.#refuse(
        "a string's length may only be asked to be at least 1: validators count characters differently",
      );
    return { pattern: undefined, expected };
  }

  #expected(message: unknown): string {
    if (typeof message === "string" && message !== "") return message;
    this.#refuse('a check must say what is expected, such as .regex(pattern, "a date")');
  }

  #boundVersion4(check: Definition): Bound {
    const { check: name, format, value, inclusive, error } = check;
    this.#onlyKnows("this check", check, [
      ...["check", "type", "format", "value", "inclusive", "error", "abort"],
    ]);
    const expected = this.#expected(typeof error === "function" ? (error as () => unknown)() : error);
    if (name === "number_format" && format === "safeint") return { is: "whole", expected };
    if (name === "greater_than" && inclusive === true)
      return { is: "minimum", value: Number(value), expected };
    if (name === "less_than" && inclusive === true) return { is: "maximum", value: Number(value), expected };
    this.#refuse(
      `a number has a check that the plan does not know: ${String(name)} ${String(format ?? "")}`.trim(),
    );
  }

  #boundVersion3(check: Definition): Bound {
    const { kind, value, inclusive, message } = check;
    this.#onlyKnows("this check", check, ["kind", "value", "inclusive", "message"]);
    const expected = this.#expected(message);
    if (kind === "int") return { is: "whole", expected };
    if (kind === "min" && inclusive === true) return { is: "minimum", value: Number(value), expected };
    if (kind === "max" && inclusive === true) return { is: "maximum", value: Number(value), expected };
    this.#refuse(`a number has a check that the plan does not know: ${String(kind)}`);
  }

  #number(bounds: readonly Bound[]): ZodReading {
    const minimums = bounds.flatMap((bound) => (bound.is === "minimum" ? [bound.value] : []));
    const maximums = bounds.flatMap((bound) => (bound.is === "maximum" ? [bound.value] : []));
    const [first, ...others] = new Set(bounds.map(({ expected }) => expected));
    if (!bounds.some(({ is }) => is === "whole") || minimums.length === 0 || maximums.length === 0)
      this.#refuse(
        "a number must be whole and have a minimum and a maximum: Zod versions differ in what they accept",
      );
    if (first === undefined || others.length > 0)
      this.#refuse("all checks of a number must say the same of what is expected");
    return {
      kind: "number",
      minimum: Math.max(...minimums),
      maximum: Math.min(...maximums),
      expected: first,
    };
  }
}

type Bound =
  | { readonly is: "whole"; readonly expected: string }
  | { readonly is: "minimum" | "maximum"; readonly value: number; readonly expected: string };

const lengthChecks = {
  minLength: "min_length",
  maxLength: "max_length",
  exactLength: "length_equals",
} as const;

function lengthOf(name: keyof typeof lengthChecks, value: number): Definition {
  if (name === "minLength") return { minimum: value };
  return name === "maxLength" ? { maximum: value } : { length: value };
}

/** The conditions that Zod 4 itself puts on its checks of lengths, as source text: each check has a function of its own. */
const usualConditions: ReadonlySet<string> = new Set(
  [z.string().min(1), z.array(z.string()).min(1), z.array(z.string()).max(1), z.array(z.string()).length(1)]
    .flatMap((schema) => checksOf(schema._zod.def as unknown as Definition))
    .map(({ when }) => String(when)),
);

/** The checks of a definition of Zod 4. Formats of strings such as `z.email()` are checks of themselves. */
function checksOf(definition: Definition): Definition[] {
  const checks = (definition.checks ?? []) as { _zod: { def: Definition } }[];
  return checks.map((check) => check._zod.def);
}
