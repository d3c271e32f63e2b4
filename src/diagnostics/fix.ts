import type { Json } from "./json.ts";
import type { Path } from "./json-pointer.ts";

/**
 * One change to a JSON document. "set" gives a member a value, and puts a new member before or after another one. "rename"
 * keeps the member's place and can give it another value. "remove" takes the member out. For these `path` leads to the
 * object. "replace" replaces the value at `path`.
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

/** A change that fixes a diagnostic. Only where one thing can be meant is there a fix. */
export interface Fix {
  /** What the fix does, as an instruction: "Rename the key". */
  readonly title: string;
  readonly edits: readonly JsonEdit[];
}
