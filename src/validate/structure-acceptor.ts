import { z } from "#zod";
import { fieldsOf, itemOf, kindOf, minimumOf, required } from "../schema/introspect.ts";

/** Says whether the structure of a value holds, and nothing more. */
type Accept = (value: unknown) => boolean;

interface Compiler {
  /** Newer versions of Zod 4 have it; it needs no more than `new Function`, and does without where that is forbidden. */
  readonly compile?: (schema: z.ZodTypeAny) => z.ZodTypeAny;
}

/** How many characters of JSON are worth compiling the schemas for, which takes as long as validating them does. */
const WORTH_COMPILING = 400_000;
/** What a value that was not read from a text counts as. */
const USUAL_LENGTH = 50_000;

/**
 * Accepts or refuses structures, at first with the schema as it is, and with compiled schemas once enough has been
 * validated to be worth their making. Both give the same answer; where Zod cannot compile, the schema is used as it is.
 */
export class StructureAcceptor {
  readonly #schema: z.ZodTypeAny;
  #work = 0;
  #compiled: Accept | undefined;

  constructor(schema: z.ZodTypeAny) {
    this.#schema = schema;
  }

  /** Whether a value has the structure. `length` is that of its JSON text, where it was read from one. */
  accepts(value: unknown, length = USUAL_LENGTH): boolean {
    this.#work += length;
    if (this.#work < WORTH_COMPILING) return this.#schema.safeParse(value).success;
    this.#compiled ??= compileParts(this.#schema);
    return this.#compiled(value);
  }
}

/**
 * Compiles a schema in parts: one function for all of a dataset would be larger than engines optimize. Lists of objects
 * are taken out of the object that holds them, and their items get a function of their own.
 */
export function compileParts(schema: z.ZodTypeAny): Accept {
  if (kindOf(schema) !== "object") return compileWhole(schema);
  const shell: Record<string, z.ZodTypeAny> = {};
  const lists: { key: string; accept: Accept }[] = [];
  for (const [key, field] of Object.entries(fieldsOf(schema))) {
    const list = required(field);
    if (kindOf(list) !== "array" || !holdsObjects(itemOf(list))) shell[key] = field;
    else {
      const items = z.array(z.unknown()).min(minimumOf(list));
      shell[key] = kindOf(field) === "optional" ? items.optional() : items;
      lists.push({
        key,
        accept: hasLists(itemOf(list)) ? compileParts(itemOf(list)) : compileWhole(itemOf(list)),
      });
    }
  }
  const acceptShell = compileWhole(z.object(shell).strict());
  return (value) =>
    acceptShell(value) &&
    lists.every(({ key, accept }) => {
      const items = (value as Record<string, unknown>)[key] as readonly unknown[] | undefined;
      return items === undefined || acceptsAll(items, accept);
    });
}

/** Whether every item is accepted, also what is missing from a sparse list, which `every` would skip. */
function acceptsAll(items: readonly unknown[], accept: Accept): boolean {
  for (const item of items) if (!accept(item)) return false;
  return true;
}

function holdsObjects(schema: z.ZodTypeAny): boolean {
  return ["object", "union"].includes(kindOf(schema));
}

/** Whether an object holds lists of objects that hold lists themselves, and so is too large for one function. */
function hasLists(schema: z.ZodTypeAny): boolean {
  if (kindOf(schema) !== "object") return false;
  const lists = Object.values(fieldsOf(schema))
    .map(required)
    .filter((field) => kindOf(field) === "array");
  return lists.map(itemOf).filter(holdsObjects).length > 4;
}

function compileWhole(schema: z.ZodTypeAny): Accept {
  // As a plain property of the namespace: taken apart, it would bring all of Zod into every bundle.
  const compile = (z as Compiler).compile;
  const compiled = compile ? compile(schema) : schema;
  return (value) => compiled.safeParse(value).success;
}
