import type { Json } from "./json.ts";
import type { Path } from "./json-pointer.ts";

/**
 * One change to a JSON document: a member is set (before or after another, where it is new), renamed in its place (and given another
 * value), or removed; or a value is replaced. `path` leads to the object, for "replace" to the value.
 */
export type JsonEdit =
  | {
      readonly op: "set";
      readonly path: Path;
      readonly key: string;
      readonly value: Json;
      readonly before?: string;
      readonly after?: string;
    }
  | {
      readonly op: "rename";
      readonly path: Path;
      readonly key: string;
      readonly to: string;
      readonly value?: Json;
    }
  | { readonly op: "remove"; readonly path: Path; readonly key: string }
  | { readonly op: "replace"; readonly path: Path; readonly value: Json };

/** What mends a finding, where one thing only can be meant. */
export interface Fix {
  /** What is done, as an order: "Rename the key". */
  readonly title: string;
  readonly edits: readonly JsonEdit[];
}
