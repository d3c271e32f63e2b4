import * as zod3 from "zod/v3";
import { z } from "zod/v4";
import { asksFor, NOT_EMPTY } from "../../schema/sentences.ts";

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
  /** The place in the model, such as `Statement.topics[]`. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.name = "UnknownSchemaError";
    this.place = place;
  }
}

type Definition = Readonly<Record<string, unknown>>;
type Constructor = new (definition: Definition) => object;

/** What Zod 4 keeps of a schema or a check; its other members are functions and what is derived from the definition. */
interface Internals extends Readonly<Record<string, unknown>> {
  readonly def: Definition;
  readonly constr: Constructor;
}

interface Version4 {
  readonly _zod: Internals;
}

interface Version3 {
  readonly _def: Definition;
}

/**
 * Reads a schema. `place` is where it is in the model, such as `LeaderCall.participants[]`, for the message.
 *
 * `identity` is the same object for a schema and for what `.describe()` makes of it.
 *
 * @throws UnknownSchemaError where it is of a kind, or has a check or a setting, that is not known here.
 */
export function readZod(schema: ZodSchema, place: string): ZodReading {
  const reader = new Reader(place);
  if (isZodSchema(schema)) {
    if ("_zod" in schema) return reader.readVersion4(schema as unknown as Version4);
    if ("_def" in schema) return reader.readVersion3(schema as unknown as Version3);
  }
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

  #refuseUnknown(what: string): never {
    this.#refuse(`the plan does not know ${what}. ${ADVICE}`);
  }

  /** Every setting of a definition must be known, because it may change what is accepted. */
  #onlyKnows(what: string, definition: Definition, known: readonly string[]): void {
    // Inherited settings and hidden ones too, because Zod reads them like any other.
    const keys = new Set(Reflect.ownKeys(definition));
    for (const key in definition) keys.add(key);
    for (const key of keys) {
      const value: unknown = Reflect.get(definition, key);
      if (value === undefined || value === null || value === false || known.includes(String(key))) continue;
      if (Array.isArray(value) && value.length === 0) continue;
      const check = key === "checks" ? checksOf(definition)[0] : undefined;
      this.#refuseUnknown(
        check ? `${nameOfCheck(check._zod.def)} on ${what}` : `the setting "${String(key)}" of ${what}`,
      );
    }
  }

  /** Another class, or a function put in the place of Zod's own, may accept anything, whatever the definition says. */
  #isOfZod4(schema: Version4): void {
    const { def, constr } = schema._zod;
    const type = String(def.type);
    const known = Object.hasOwn(classesOfZod4, type) ? classesOfZod4[type] : undefined;
    const name = typeof constr === "function" ? constr.name : type;
    if (constr !== known && (known === undefined || Reflect.get(z, name) === constr)) {
      if (type === "union") this.#refuse(UNION_WITHOUT_KIND);
      this.#refuseUnknown(nameOfKind(name));
    }
    if (constr !== known || Object.getPrototypeOf(schema) !== constr.prototype)
      this.#refuse(`this ${type} is not made by the z of "#zod" but by another copy or kind of Zod`);
    this.#isAsMade(schema, `this ${type}`);
    const unknown = Object.keys(z.globalRegistry.get(schema as unknown as z.ZodType) ?? {}).find(
      (key) => key !== "description" && key !== "id",
    );
    if (unknown !== undefined)
      this.#refuse(
        `.meta() may only hold a description or an id: "${unknown}" would change the JSON Schema and nothing else`,
      );
  }

  #isAsMade(made: Version4, what: string): void {
    let unlike: string[];
    try {
      unlike = differences(made, new made._zod.constr(made._zod.def) as unknown as Version4);
    } catch (error) {
      // Such as a union whose kinds do not differ.
      this.#refuse(`Zod itself refuses ${what}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (unlike.length > 0) this.#refuse(`something of ${what} was replaced after Zod made it`);
  }

  #isOfZod3(schema: Version3): void {
    const name = String(schema._def.typeName);
    if (!classesOfZod3.has(name)) this.#refuseUnknown(nameOfKind(name));
    const known = Reflect.get(zod3, name) as Constructor;
    if (Object.getPrototypeOf(schema) !== known.prototype)
      this.#refuse(`this ${name} is not made by the z of "#zod" but by another copy of Zod`);
    const made = new known(schema._def);
    const isFunction = (key: string): boolean => typeof Reflect.get(schema, key) === "function";
    if (Object.getOwnPropertyNames(schema).some((key) => !Object.hasOwn(made, key) && isFunction(key)))
      this.#refuse(`something of this ${name} was replaced after Zod made it`);
  }

  readVersion4(schema: Version4): ZodReading {
    this.#isOfZod4(schema);
    const definition = schema._zod.def;
    const { type } = definition;
    switch (type) {
      case "optional":
        this.#onlyKnows("this optional", definition, ["type", "innerType", "error"]);
        return { kind: "optional", inner: definition.innerType as ZodSchema };
      case "object": {
        this.#onlyKnows("this object", definition, ["type", "shape", "catchall", "error"]);
        const catchall = definition.catchall as { _zod?: { def: Definition } } | undefined;
        if (catchall?._zod?.def.type !== "never")
          this.#refuse("this object accepts unknown keys: it must be strict");
        return { kind: "object", shape: definition.shape as Record<string, ZodSchema>, identity: definition };
      }
      case "union":
        this.#onlyKnows("this union", definition, ["type", "options", "discriminator", "inclusive", "error"]);
        if (definition.discriminator !== "kind") this.#refuse(UNION_WITHOUT_KIND);
        return { kind: "union", options: definition.options as ZodSchema[], identity: definition };
      case "array": {
        this.#onlyKnows("this list", definition, ["type", "element", "checks", "error"]);
        return {
          kind: "list",
          item: definition.element as ZodSchema,
          ...this.#lengths(
            checksOf(definition).map((check) => this.#checkVersion4("a list", check, LENGTHS)),
          ),
        };
      }
      case "enum":
        this.#onlyKnows("this enum", definition, ["type", "entries", "error"]);
        return {
          kind: "codes",
          codes: this.#codes(Object.values(definition.entries as object)),
          identity: definition,
        };
      case "literal":
        this.#onlyKnows("this literal", definition, ["type", "values", "error"]);
        return { kind: "literal", value: this.#literal(definition.values as readonly unknown[]) };
      case "string":
        this.#onlyKnows("this string", definition, ["type", "checks", "error"]);
        return {
          kind: "string",
          demands: checksOf(definition).map((check) => this.#demandVersion4(check)),
        };
      case "number":
        this.#onlyKnows("this number", definition, ["type", "checks", "error"]);
        return this.#number(checksOf(definition).map((check) => this.#boundVersion4(check)));
      default:
        this.#refuseUnknown(nameOfKind(String(type)));
    }
  }

  readVersion3(schema: Version3): ZodReading {
    this.#isOfZod3(schema);
    const definition = schema._def;
    const { typeName } = definition;
    const known = ["typeName", "description", "errorMap", "openapi"];
    switch (typeName) {
      case "ZodOptional":
        this.#onlyKnows("this optional", definition, [...known, "innerType"]);
        return { kind: "optional", inner: definition.innerType as ZodSchema };
      case "ZodObject": {
        this.#onlyKnows("this object", definition, [...known, "shape", "unknownKeys", "catchall"]);
        const catchall = definition.catchall as { _def: Definition } | undefined;
        if (definition.unknownKeys !== "strict" || catchall?._def.typeName !== "ZodNever")
          this.#refuse("this object accepts unknown keys: it must be strict");
        const shape = definition.shape as () => Record<string, ZodSchema>;
        return { kind: "object", shape: shape(), identity: shape };
      }
      case "ZodDiscriminatedUnion":
        this.#onlyKnows("this union", definition, [...known, "options", "optionsMap", "discriminator"]);
        if (definition.discriminator !== "kind") this.#refuse(UNION_WITHOUT_KIND);
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
          codes: this.#codes(definition.values),
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
        this.#refuseUnknown(nameOfKind(String(typeName)));
    }
  }

  #codes(values: unknown): string[] {
    if (!Array.isArray(values)) this.#refuse("this enum has no codes");
    return values.map((value: unknown) =>
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
    for (const { check, minimum: least, maximum: most, length } of checks) {
      if (check !== "max_length") minimum = Math.max(minimum, this.#length(least ?? length));
      if (check !== "min_length") maximum = Math.min(maximum ?? Infinity, this.#length(most ?? length));
    }
    return maximum === undefined ? { minimum } : { minimum, maximum };
  }

  #length(value: unknown): number {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
    return this.#refuse(`the length of a list must be a whole number from 0, not ${String(value)}`);
  }

  /** The definition of a check that is one of the known classes, made by Zod, and made wherever its value is looked at. */
  #checkVersion4(of: string, check: Version4, known: ReadonlyMap<unknown, readonly string[]>): Definition {
    const { def, constr } = check._zod;
    const settings = known.get(constr);
    if (settings === undefined) this.#refuseUnknown(`${nameOfCheck(def)} on ${of}`);
    this.#isAsMade(check, `${nameOfCheck(def)} on ${of}`);
    this.#onlyKnows(nameOfCheck(def), def, ["check", "error", "when", "abort", ...settings]);
    // Zod itself makes checks of a length only where there is a length. Another condition may leave the check out.
    if (def.when !== undefined && !usualConditions.has(def.when))
      this.#refuse(`${nameOfCheck(def)} on ${of} must not depend on a condition ("when")`);
    return def;
  }

  #demandVersion4(check: Version4): ReadDemand {
    const { pattern, minimum, error } = this.#checkVersion4("a string", check, DEMANDS);
    const expected = this.#expected(messageOf(error));
    return pattern === undefined ? this.#notEmpty(minimum, expected) : this.#pattern(pattern, expected);
  }

  #demandVersion3(check: Definition): ReadDemand {
    const { kind, regex, value, message } = check;
    if (kind !== "regex" && kind !== "min") this.#refuseUnknown(`the check "${String(kind)}" on a string`);
    this.#onlyKnows(`the check "${kind}"`, check, ["kind", "regex", "value", "message"]);
    const expected = this.#expected(message);
    return kind === "regex" ? this.#pattern(regex, expected) : this.#notEmpty(value, expected);
  }

  #pattern(pattern: unknown, expected: string): ReadDemand {
    if (!(pattern instanceof RegExp)) this.#refuse("a pattern must be a regular expression");
    if (pattern.flags !== "")
      this.#refuse(
        `the pattern ${String(pattern)} must have no flags, because JSON Schema does not know them`,
      );
    if (Object.getPrototypeOf(pattern) !== RegExp.prototype || Object.keys(pattern).length > 0)
      this.#refuse(`the pattern ${String(pattern)} must be a regular expression and nothing more`);
    return { pattern, expected };
  }

  #notEmpty(minimum: unknown, expected: string): ReadDemand {
    if (minimum !== 1)
      this.#refuse(
        `a string may only be asked to have at least 1 character, not ${String(minimum)}: validators count characters differently`,
      );
    return { pattern: undefined, expected };
  }

  /** What completes "This must be …", out of the sentence that Zod's own issue has. */
  #expected(message: unknown): string {
    if (message === asksFor(NOT_EMPTY)) return NOT_EMPTY;
    if (typeof message === "string" && message !== "") return /^Write (.+)\.$/s.exec(message)?.[1] ?? message;
    this.#refuse('each check needs a message that asks for something, such as text("a date", pattern)');
  }

  #boundVersion4(check: Version4): Bound {
    const { check: name, format, value, inclusive, error } = this.#checkVersion4("a number", check, BOUNDS);
    if (name === "number_format") {
      if (format !== "safeint") this.#refuseUnknown(`the format "${String(format)}" on a number`);
    } else if (inclusive !== true) this.#refuse(EXCLUSIVE_BOUND);
    const expected = this.#expected(messageOf(error));
    if (name === "number_format") return { is: "whole", expected };
    return { is: name === "greater_than" ? "minimum" : "maximum", value: this.#bound(value), expected };
  }

  #boundVersion3(check: Definition): Bound {
    const { kind, value, inclusive, message } = check;
    if (kind !== "int" && kind !== "min" && kind !== "max")
      this.#refuseUnknown(`the check "${String(kind)}" on a number`);
    this.#onlyKnows(`the check "${kind}"`, check, ["kind", "value", "inclusive", "message"]);
    if (kind !== "int" && inclusive !== true) this.#refuse(EXCLUSIVE_BOUND);
    const expected = this.#expected(message);
    if (kind === "int") return { is: "whole", expected };
    return { is: kind === "min" ? "minimum" : "maximum", value: this.#bound(value), expected };
  }

  #bound(value: unknown): number {
    if (typeof value === "number" && Number.isSafeInteger(value)) return value;
    return this.#refuse(`the bound ${String(value)} must be a whole number that every validator can hold`);
  }

  #number(bounds: readonly Bound[]): ZodReading {
    const minimums = bounds.flatMap((bound) => (bound.is === "minimum" ? [bound.value] : []));
    const maximums = bounds.flatMap((bound) => (bound.is === "maximum" ? [bound.value] : []));
    const [first, ...others] = new Set(bounds.map(({ expected }) => expected));
    if (!bounds.some(({ is }) => is === "whole") || minimums.length === 0 || maximums.length === 0)
      this.#refuse(
        "a number needs .int(), .min() and .max(), because Zod versions differ in what they accept without them",
      );
    if (first === undefined || others.length > 0)
      this.#refuse(
        "all checks of a number must have the same message, because a diagnostic says all of it at once",
      );
    return {
      kind: "number",
      minimum: Math.max(...minimums),
      maximum: Math.min(...maximums),
      expected: first,
    };
  }
}

/** What Zod would say of a value that a check refuses. */
function messageOf(error: unknown): unknown {
  return typeof error === "function" ? (error as (issue: object) => unknown)({}) : error;
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

/** What to do about something that the plan does not know. */
const ADVICE =
  "Write it as a rule (src/rules), or add it to the plan (src/generate/plan) so that every validator checks it.";

const UNION_WITHOUT_KIND =
  'a union must be a z.discriminatedUnion("kind", …): the plan does not know any other union';

const EXCLUSIVE_BOUND = "a bound must be inclusive: write .min() or .max() in place of .gt() or .lt()";

const classesOfZod4: Readonly<Record<string, unknown>> = {
  optional: z.ZodOptional,
  object: z.ZodObject,
  union: z.ZodDiscriminatedUnion,
  array: z.ZodArray,
  enum: z.ZodEnum,
  literal: z.ZodLiteral,
  string: z.ZodString,
  number: z.ZodNumber,
};

const classesOfZod3: ReadonlySet<string> = new Set([
  ...["ZodOptional", "ZodObject", "ZodDiscriminatedUnion", "ZodArray"],
  ...["ZodEnum", "ZodLiteral", "ZodString", "ZodNumber"],
]);

/** The classes of checks that are known on lists, strings and numbers, with the settings of each. */
const LENGTHS: ReadonlyMap<unknown, readonly string[]> = new Map([
  [z.core.$ZodCheckMinLength, ["minimum"]],
  [z.core.$ZodCheckMaxLength, ["maximum"]],
  [z.core.$ZodCheckLengthEquals, ["length"]],
] as readonly (readonly [unknown, readonly string[]])[]);

const DEMANDS: ReadonlyMap<unknown, readonly string[]> = new Map([
  [z.core.$ZodCheckRegex, ["format", "pattern"]],
  [z.core.$ZodCheckMinLength, ["minimum"]],
] as readonly (readonly [unknown, readonly string[]])[]);

const BOUNDS: ReadonlyMap<unknown, readonly string[]> = new Map([
  [z.ZodNumberFormat, ["type", "format"]],
  [z.core.$ZodCheckGreaterThan, ["value", "inclusive"]],
  [z.core.$ZodCheckLessThan, ["value", "inclusive"]],
] as readonly (readonly [unknown, readonly string[]])[]);

/** How kinds of schemas and checks are written, where the name of the class does not say it. */
const writtenAs: Readonly<Record<string, string>> = {
  ZodEffects: ".refine, .superRefine, .transform or z.preprocess",
  ZodPipe: ".transform or .pipe",
  ZodPipeline: ".pipe",
  custom: ".refine, .superRefine or .check",
  overwrite: ".trim, .toLowerCase or .overwrite",
};

function nameOfKind(name: string): string {
  return withWriting(name, name);
}

function nameOfCheck({ check, format }: Definition): string {
  const name = String(format ?? check);
  return withWriting(String(check), `the check "${name}"`);
}

function withWriting(key: string, name: string): string {
  return Object.hasOwn(writtenAs, key) ? `${writtenAs[key]} (${key})` : name;
}

/** What Zod decides by, beside the definition. */
const DECIDING = ["parse", "run", "check", "optin", "optout", "values", "propValues"];

/** In what a schema or check of Zod 4 differs from one that Zod makes anew of its definition. */
function differences({ _zod: one }: Version4, { _zod: other }: Version4): string[] {
  const unlike = DECIDING.filter((key) => asText(one[key]) !== asText(other[key]));
  if (unlike.length === 0 || typeof other.run !== "function") return unlike;
  // Zod puts a quicker parser in the place of the first one when a schema is used for the first time.
  (other.run as (payload: object, context: object) => void)(
    { value: undefined, issues: [] },
    { async: false },
  );
  return unlike.filter((key) => asText(one[key]) !== asText(other[key]));
}

function asText(value: unknown): string {
  if (typeof value === "function" || value === undefined) return String(value);
  return JSON.stringify(value, (_, each: unknown) =>
    each instanceof Set ? [...(each as Set<unknown>)] : each,
  );
}

/** The conditions that Zod 4 itself puts on its checks of lengths. */
const usualConditions: ReadonlySet<unknown> = new Set(
  [z.string().min(1), z.array(z.string()).min(1), z.array(z.string()).max(1), z.array(z.string()).length(1)]
    .flatMap((schema) => checksOf(schema._zod.def as unknown as Definition))
    .map(({ _zod: { def } }) => def.when),
);

/** The checks of a definition of Zod 4. */
function checksOf(definition: Definition): Version4[] {
  return (definition.checks ?? []) as Version4[];
}
