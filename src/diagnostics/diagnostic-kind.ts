import type { Params, Severity } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";
import type { Json } from "./json.ts";
import type { Path } from "./json-pointer.ts";

/**
 * One wrong and one right example of a kind of diagnostic. Both are made from the smallest example dataset: first the edits
 * in `given` are made, then the value at the JSON Pointer `at` is replaced by `wrong` or `right`, or removed where that is
 * left out.
 */
export interface EditExample {
  readonly at: string;
  readonly wrong?: Json;
  readonly right?: Json;
  readonly given?: readonly { readonly at: string; readonly value: Json }[];
}

/** One wrong and one right example as JSON text, for defects that only a text can have, such as a duplicate key. */
export interface TextExample {
  readonly wrongText: string;
  readonly rightText: string;
}

/** A kind of diagnostic: its code, how bad it is, and the only place where the prose of its diagnostics is written. */
export interface DiagnosticKind<P extends object = object> {
  /** A stable code that reads `group/what-is-wrong`. */
  readonly code: string;
  readonly severity: Severity;
  /** The severity of a diagnostic with these params, where it depends on them. */
  severityOf?(params: P): Severity;
  /** What is wrong, what was found and what would be right. */
  message(params: P): string;
  /** What to do about it. */
  hint?(params: P): string | undefined;
  /** What a related place has to do with it, where whoever reports the place does not say so; `own` are the place's params. */
  related?(params: P, own: Params): string;
  /** The change that fixes it, where only one thing can be meant. */
  fix?(params: P, path: Path): Fix | undefined;
}

/**
 * What the docs say of a kind of diagnostic. It is in the same file, but in a constant of its own, so that the bundle of a page
 * that only validates is without it.
 */
export interface KindDoc {
  /** Why a dataset must be like this, in a sentence or two. */
  readonly reason: string;
  readonly example: EditExample | TextExample;
}

/** A kind of diagnostic with its reason and its example. */
export interface KindWithDoc<P extends object = object> extends DiagnosticKind<P>, KindDoc {}

/** What the docs say of a param, or of a member of one. */
export interface ParamDoc {
  readonly name: string;
  /** Its type as TypeScript writes it: `string`, `number[]`, `"mode" | "act"`, `object`. The name of a codelist's type means any of its codes. */
  readonly type: string;
  /** Whether it can be absent. */
  readonly isOptional?: true;
  /** What it means, in a sentence or two. */
  readonly says: string;
  /** The members of an object, or of the objects in a list. */
  readonly members?: readonly ParamDoc[];
}

/** A kind of diagnostic with all that the docs say of it. */
export interface DocumentedKind<P extends object = object> extends KindWithDoc<P> {
  /** What the params of its diagnostics are; empty where they have none. */
  readonly params: readonly ParamDoc[];
}
