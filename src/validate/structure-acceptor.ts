import type { z } from "#zod";
import { generateAcceptor } from "./generate-acceptor.ts";
import type { GeneratedAcceptor } from "./generate-acceptor.ts";
import { countMembers } from "../json-text/count-members.ts";

/** How many characters of JSON are worth writing a program for, which takes as long as validating them does. */
const WORTH_COMPILING = 200_000;
/** What a value that was not read from a text counts as. */
const USUAL_LENGTH = 50_000;

/**
 * Accepts or refuses structures, at first with the schema as it is, and with a program made from it once enough has been
 * validated to be worth its making. Both give the same answer; where the platform forbids such programs, the schema is
 * used as it is.
 */
export class StructureAcceptor {
  readonly #schema: z.ZodTypeAny;
  readonly #generate: (schema: z.ZodTypeAny) => GeneratedAcceptor | undefined;
  #work = 0;
  #generated: GeneratedAcceptor | undefined;

  constructor(schema: z.ZodTypeAny, generate = generateAcceptor) {
    this.#schema = schema;
    this.#generate = generate;
  }

  /** Whether a value has the structure. */
  accepts(value: unknown): boolean {
    return unlessOutOfStack(
      () => this.#runGenerated(value, USUAL_LENGTH, false) >= 0 || this.#schema.safeParse(value).success,
      false,
    );
  }

  /**
   * How many members a value has at all depths, which `JSON.parse` made from so many characters; undefined where it does
   * not have the structure.
   */
  membersOf(value: unknown, length: number): number | undefined {
    return unlessOutOfStack(() => {
      const members = this.#runGenerated(value, length, true);
      // Of what JSON.parse made, the program refuses nothing that the schema accepts.
      if (members >= 0) return members;
      if (this.#generated) return undefined;
      return this.#schema.safeParse(value).success ? countMembers(value) : undefined;
    }, undefined);
  }

  /**
   * Whether a value is known to have the structure of a part of the schema; false too where nobody made a program that can
   * tell.
   */
  acceptsPart(part: z.ZodTypeAny, value: unknown): boolean {
    const generated = this.#generated;
    return generated !== undefined && unlessOutOfStack(() => generated(value, false, part) >= 0, false);
  }

  #runGenerated(value: unknown, length: number, isParsed: boolean): number {
    const before = this.#work;
    this.#work += length;
    if (this.#work < WORTH_COMPILING) return -1;
    if (before < WORTH_COMPILING) this.#generated = this.#generate(this.#schema);
    return this.#generated?.(value, isParsed) ?? -1;
  }
}

/** What a function gives; something else where a pattern ran out of stack on a string of tens of millions of characters. */
function unlessOutOfStack<Result>(run: () => Result, otherwise: Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) return otherwise;
    throw error;
  }
}
