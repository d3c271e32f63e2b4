import type { Severity } from "./diagnostic.ts";
import type { Fix } from "./fix.ts";
import type { Json } from "./json.ts";
import type { Path } from "./json-pointer.ts";

/**
 * One wrong and one right example of a kind of finding, both made from the smallest example dataset: the value at a JSON
 * Pointer is replaced (or removed, where `wrong` or `right` is left out), after the edits in `given`.
 */
export interface EditExample {
  readonly at: string;
  readonly wrong?: Json;
  readonly right?: Json;
  readonly given?: readonly { readonly at: string; readonly value: Json }[];
}

/** One wrong and one right example as JSON text, for what only text can have, such as a duplicate key. */
export interface TextExample {
  readonly wrongText: string;
  readonly rightText: string;
}

/** What is known of a kind of finding before any is made; its prose is made here and nowhere else. */
export interface FindingKind<P extends object = object> {
  /** A stable code that reads `group/what-is-wrong`. */
  readonly code: string;
  readonly severity: Severity;
  /** How bad a finding with these params is, where that depends on them. */
  severityOf?(params: P): Severity;
  /** Why this is asked of a dataset, in a sentence or two. */
  readonly reason: string;
  readonly example: EditExample | TextExample;
  /** What is wrong, what was found and what would be right. */
  message(params: P): string;
  /** What to do about it. */
  hint?(params: P): string | undefined;
  /** What mends it, where one thing only can be meant. */
  fix?(params: P, path: Path): Fix | undefined;
}
