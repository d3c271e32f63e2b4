import type { Fix } from "./fix.ts";
import type { Path } from "./json-pointer.ts";

/** How bad a diagnostic is: an error breaks the model, a warning is probably a mistake, info is good to know. */
export type Severity = "error" | "warning" | "info";

/** A place in a JSON text. `line` and `column` count from 1, `offset` from 0, both in Unicode code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where something is: always by path and pointer, and by position too where JSON text was read. */
export interface Place {
  /** The JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The same as `pointer`, as an array of keys and indexes. */
  readonly path: Path;
  /** The file, where one was read. */
  readonly file?: string;
  readonly start?: Position;
  readonly end?: Position;
}

/** Another place that has to do with a diagnostic. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

/** What a diagnostic is about, as data; its message is made from these. */
export type Params = Readonly<Record<string, unknown>>;

/** One diagnostic: a stable code, how bad it is, where it is, what is wrong and what would be right. */
export interface Diagnostic extends Place {
  /** A stable code, such as `evidence/quote-mismatch`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, what was found and what would be right, in one or two sentences. */
  readonly message: string;
  /** The data from which the message was made. */
  readonly params: Params;
  readonly related?: readonly RelatedPlace[];
  /** What to do about it. */
  readonly hint?: string;
  /** The change that fixes it, where only one thing can be meant. */
  readonly fix?: Fix;
}
