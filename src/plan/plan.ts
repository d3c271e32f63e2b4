import type { codelists } from "../schema/codelists/all-codelists.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";

/**
 * The model as data: what each entity holds, what each value must be, and which fields name something. It is written by
 * `npm run generate` from the Zod schemas (see `dataset-plan.ts`), so that whatever reads the model (the validator, the
 * rules, the index, the extraction, the docs) needs no Zod, and works the same with both Zod versions.
 */
export type ValuePlan = StringPlan | NumberPlan | CodePlan | LiteralPlan | ListPlan | ObjectPlan | UnionPlan;

/** A string. */
export interface StringPlan {
  readonly type: "string";
  /** What it is, by the name of its scalar, such as `WebAddress`, or of the only field that has it. */
  readonly form: string;
  /** What it must meet, all of it. */
  readonly demands: readonly StringDemand[];
  /** The field gives an entity of this kind its id. */
  readonly identity?: EntityKind;
  /** The field holds the id of an entity of one of these kinds. */
  readonly targets?: readonly EntityKind[];
}

/** One thing that a string must meet. */
export interface StringDemand {
  /** What it matches; undefined where it only must not be empty. */
  readonly pattern: RegExp | undefined;
  /** What is expected, as messages say it: "This must be …". */
  readonly expected: string;
}

/** A whole number within bounds, both included. */
export interface NumberPlan {
  readonly type: "number";
  readonly minimum: number;
  readonly maximum: number;
  /** What is expected, as messages say it: "This must be …". */
  readonly expected: string;
}

/** One code of a codelist. */
export interface CodePlan {
  readonly type: "code";
  /** The codelist; undefined for the versions of the schema, which are no codelist. */
  readonly codelist: CodelistName | undefined;
  readonly codes: readonly string[];
}

/** The one string that tells a kind of a union from the others. */
export interface LiteralPlan {
  readonly type: "literal";
  readonly value: string;
}

/** A list. */
export interface ListPlan {
  readonly type: "list";
  readonly item: ValuePlan;
  /** How many items there must be at least. */
  readonly minimum: number;
  /** How many items there may be at most; undefined where there is no limit. */
  readonly maximum: number | undefined;
}

/** An object that may have its own fields and no others. */
export interface ObjectPlan {
  readonly type: "object";
  /** Which entity it is; undefined for a kind of a union that is no entity of its own. */
  readonly entity: EntityName | undefined;
  /** By their keys, in the order of the schema. */
  readonly fields: Readonly<Record<string, FieldPlan>>;
  readonly accepts: Acceptor;
}

/** A field of an object. */
export interface FieldPlan {
  readonly value: ValuePlan;
  /** Whether it must be there; `purposes` says what for. */
  readonly isRequired: boolean;
  /** The field's own number from 1, where it holds entities, an id or references; else 0. */
  readonly number: number;
}

/** Objects that are told apart by their `kind`. */
export interface UnionPlan {
  readonly type: "union";
  readonly entity: EntityName;
  /** By the value of `kind`. */
  readonly options: Readonly<Record<string, ObjectPlan>>;
  readonly accepts: Acceptor;
}

/**
 * How many members (`key: value`) a value has at all depths; REFUSED where it does not meet the plan. `holder` and `place`
 * are the number of the entity that holds the value and its place there, as they are to be noted in columns.
 */
export type Acceptor = (value: unknown, holder: number, place: number) => number;

/** The name of a codelist, such as `callStatus`. */
export type CodelistName = keyof typeof codelists;

/** What the model calls an object, as messages say it: "statement", "date claim". */
export function nounOf({ entity }: ObjectPlan | UnionPlan): string {
  return entity === undefined ? "object" : inWords(entity);
}

/** The name of a kind of a union, by which `descriptions` knows it: its entity's, or `CircumstancePreviousContact`. */
export function partName({ entity }: ObjectPlan, union: EntityName, kind: string): string {
  return entity ?? `${union}${pascalCase(kind)}`;
}

/** A code as part of a name: `previous-contact` is "PreviousContact". */
export function pascalCase(code: string): string {
  return code.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The name of an entity in words: `OutcomeClaim` is an "outcome claim". */
export function inWords(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

/**
 * Why a string does not meet its plan: what is expected; undefined where it does.
 */
export function refusalOfString({ demands }: StringPlan, value: string): string | undefined {
  return demands.find(({ pattern }) => !matches(pattern, value))?.expected;
}

function matches(pattern: RegExp | undefined, value: string): boolean {
  if (pattern === undefined) return value !== "";
  try {
    return pattern.test(value);
  } catch (error) {
    // The engine ran out of stack on a string of tens of millions of characters; nothing that long meets a pattern.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether a number meets its plan. */
export function isInRange({ minimum, maximum }: NumberPlan, value: number): boolean {
  return Number.isSafeInteger(value) && value >= minimum && value <= maximum;
}
