import type { z } from "#zod";
import { targetsOf } from "../schema/reference.ts";
import { TEXT_PATTERN } from "../schema/scalars/text.ts";
import {
  boundsOf,
  codesOf,
  fieldsOf,
  itemOf,
  kindOf,
  literalOf,
  minimumOf,
  optionsOf,
  required,
  stringDemandsOf,
} from "../schema/introspect.ts";

/**
 * How many members (`key: value`) an accepted value has at all depths; -1 where it is not accepted. What it accepts, the
 * schema accepts; what it does not, the schema may still accept where it is no plain data.
 *
 * A value that `JSON.parse` made is plain (`isParsed`). Any other is looked at more closely: it may hide members from
 * enumeration, or inherit some. `part` is the schema of an object or union somewhere inside, where the value is one of those;
 * what is no such part, nothing is accepted for.
 */
export type GeneratedAcceptor = (value: unknown, isParsed: boolean, part?: z.ZodTypeAny) => number;

/**
 * Writes a program that accepts what a schema accepts, with a function for each object. It goes over the members that are
 * there, each read once, rather than over those that may be. Undefined where the platform forbids to run such programs,
 * as a Content-Security-Policy does.
 */
export function generateAcceptor(schema: z.ZodTypeAny): GeneratedAcceptor | undefined {
  const writer = new Writer();
  writer.functionFor(schema);
  const text = `"use strict";
const { getPrototypeOf, getOwnPropertyNames } = Object, { isArray } = Array, plain = Object.prototype;
let strange = false;
${writer.text}
const parts = [${[...writer.functions.values()].join(", ")}];
return (part, value, isParsed) => {
  const before = strange;
  strange = !isParsed;
  try { return parts[part](value); } finally { strange = before; }
};`;
  try {
    // What is run is written here, out of schemas alone.
    const run = new Function("known", text)(writer.known) as (
      part: number,
      value: unknown,
      isParsed: boolean,
    ) => number;
    const places = new Map([...writer.functions.keys()].map((part, at) => [part, at]));
    return (value, isParsed, part = schema) => {
      const place = places.get(part);
      return place === undefined ? -1 : run(place, value, isParsed);
    };
  } catch {
    return undefined;
  }
}

class Writer {
  readonly #parts: string[] = [];
  /** What the program needs and cannot be written as text: patterns, and schemas of kinds it has no words for. */
  readonly known: unknown[] = [];
  /** The names of the functions, by what each accepts. */
  readonly functions = new Map<z.ZodTypeAny, string>();
  readonly #constants = new Map<unknown, string>();
  #lasts = 0;
  readonly #classes = new Map<string, RegExp>();

  /** The program's functions, after what they need. */
  get text(): string {
    const constants = this.known.map((_, at) => `const k${at} = known[${at}];\n`);
    // Nothing equals what they begin with.
    const lasts = Array.from({ length: this.#lasts }, (_, at) => `let last${at} = NaN;\n`);
    return [...constants, ...lasts, ...this.#parts].join("");
  }

  /** The name of a function that takes a value and gives how many members it has, or -1. */
  functionFor(schema: z.ZodTypeAny): string {
    let name = this.functions.get(schema);
    if (name === undefined) {
      name = `f${this.functions.size}`;
      this.functions.set(schema, name);
      this.#parts.push(`function ${name}(v) {\n${this.#body(schema)}}\n`);
    }
    return name;
  }

  #body(schema: z.ZodTypeAny): string {
    switch (kindOf(schema)) {
      case "object":
        return `${PLAIN_OBJECT}${this.#fields(schema)}`;
      case "union":
        return `${PLAIN_OBJECT}switch (v.kind) {\n${[...optionsOf(schema)]
          .map(([kind, option]) => `case ${quoted(kind)}: return ${this.functionFor(option)}(v);\n`)
          .join("")}}\nreturn -1;\n`;
      default:
        return `let n = 0;\n${this.#check(schema, "v")}return n;\n`;
    }
  }

  #fields(schema: z.ZodTypeAny): string {
    const fields = Object.entries(fieldsOf(schema));
    const needed = fields.filter(([, field]) => kindOf(field) !== "optional");
    const cases = fields.map(([key, field]) => {
      const counts = kindOf(field) === "optional" ? "" : "needed--; ";
      return `case ${quoted(key)}: ${counts}${this.#check(required(field), "x")}break;\n`;
    });
    return `let own = 0, n = 0, needed = ${needed.length};\nfor (const key in v) {\nconst x = v[key];\nown++;\nswitch (key) {\n${cases.join("")}default: return -1;\n}\n}\nreturn needed === 0 && (!strange || getOwnPropertyNames(v).length === own) ? own + n : -1;\n`;
  }

  /** Statements that go on where a variable holds what the schema accepts, and return -1 otherwise. */
  #check(schema: z.ZodTypeAny, x: string): string {
    switch (kindOf(schema)) {
      case "object":
      case "union":
        return `{ const m = ${this.functionFor(schema)}(${x}); if (m < 0) return -1; n += m; }\n`;
      case "array": {
        const item = `i${x}`;
        return `if (!isArray(${x}) || ${x}.length < ${minimumOf(schema)}) return -1;\nfor (let i = 0; i < ${x}.length; i++) {\nconst ${item} = ${x}[i];\n${this.#check(itemOf(schema), item)}}\n`;
      }
      case "enum": {
        const cases = codesOf(schema).map((code) => `case ${quoted(code)}: `);
        return `switch (${x}) { ${cases.join("")}break; default: return -1; }\n`;
      }
      case "literal":
        return `if (${x} !== ${JSON.stringify(literalOf(schema))}) return -1;\n`;
      case "string": {
        const demands = stringDemandsOf(schema);
        if (!demands) break;
        const { patterns, isFilled } = demands;
        if (targetsOf(schema) && patterns.length === 1) {
          // Neighbours often name the same: comparing two strings costs less than matching one.
          const last = `last${this.#lasts++}`;
          return `if (${x} !== ${last}) { if (typeof ${x} !== "string" || !${this.#matches(patterns[0]!, x)}) return -1; ${last} = ${x}; }\n`;
        }
        const tests = patterns.map((pattern) => ` || !${this.#matches(pattern, x)}`);
        if (isFilled) tests.unshift(` || ${x} === ""`);
        return `if (typeof ${x} !== "string"${tests.join("")}) return -1;\n`;
      }
      case "number": {
        const bounds = boundsOf(schema);
        if (!bounds) break;
        const { minimum, maximum } = bounds;
        return `if (!Number.isSafeInteger(${x}) || ${x} < ${minimum} || ${x} > ${maximum}) return -1;\n`;
      }
      default:
    }
    return `if (!${this.#constant(schema)}.safeParse(${x}).success) return -1;\n`;
  }

  /** An expression that says whether a string matches; two forms that are frequent in every dataset are written faster. */
  #matches(pattern: RegExp, x: string): string {
    const test = (regex: RegExp) => `${this.#constant(regex)}.test(${x})`;
    if (pattern === TEXT_PATTERN) return `(${x}.charCodeAt(0) > 32 || ${test(pattern)})`;
    const [, characters, length] = /^\^(\[[^\]\\]+\])\{([0-9]+)\}\$$/.exec(pattern.source) ?? [];
    if (characters === undefined) return test(pattern);
    return `(${x}.length === ${length} && ${test(this.#all(characters))})`;
  }

  #all(characters: string): RegExp {
    let pattern = this.#classes.get(characters);
    if (!pattern) this.#classes.set(characters, (pattern = new RegExp(`^${characters}*$`)));
    return pattern;
  }

  #constant(value: unknown): string {
    let name = this.#constants.get(value);
    if (name === undefined) {
      name = `k${this.known.length}`;
      this.known.push(value);
      this.#constants.set(value, name);
    }
    return name;
  }
}

const PLAIN_OBJECT = `if (typeof v !== "object" || v === null || isArray(v)) return -1;
if (strange) { const p = getPrototypeOf(v); if (p !== plain && p !== null) return -1; }
`;

/** A key or code as the program writes it; it holds no more than JSON. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
