import { parseTree } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { forbiddenKey } from "../diagnostics/structure/forbidden-key.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { LineIndex } from "../text/line-index.ts";

/** A key that stands twice in an object. */
export interface DuplicateKey {
  readonly path: Path;
  readonly key: string;
  readonly first: Node;
  readonly second: Node;
}

/**
 * Where the values of a JSON text stand. Made only when there is something to report, because reading positions takes
 * several times as long as parsing.
 */
export class JsonPositions {
  readonly errors: readonly ParseError[];
  readonly #root: Node | undefined;
  readonly #lines: LineIndex;

  constructor(text: string) {
    const errors: ParseError[] = [];
    this.#root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    this.errors = errors;
    this.#lines = new LineIndex(text);
  }

  /** The position of a UTF-16 offset. */
  position(unit: number): Position {
    return this.#lines.position(unit);
  }

  /** The positions at which a value begins and ends; with `part` "key", those of the key that it stands under. */
  locate(path: Path, part: "value" | "key" = "value"): { start: Position; end: Position } | undefined {
    let node = this.#root;
    for (const step of path) {
      const parent = node;
      node = parent && childOf(parent, step);
      // The place is not there, because the text is broken or the value is not what was read: the nearest must do.
      if (!node) return parent && this.rangeOf(parent);
    }
    const property = node?.parent;
    return (
      node && this.rangeOf(part === "key" && property?.type === "property" ? property.children![0]! : node)
    );
  }

  /** The positions of a node. */
  rangeOf({ offset, length }: Pick<Node, "offset" | "length">): { start: Position; end: Position } {
    return { start: this.position(offset), end: this.position(offset + length) };
  }

  /** Every key that stands twice in its object, at its second place and any further one. */
  duplicateKeys(): DuplicateKey[] {
    const found: DuplicateKey[] = [];
    const walk = (node: Node, path: Path): void => {
      const seen = new Map<string, Node>();
      for (const [index, child] of (node.children ?? []).entries()) {
        if (node.type !== "object") walk(child, [...path, index]);
        else {
          const [name, value] = child.children!;
          const key = String(name!.value);
          const first = seen.get(key);
          if (first) found.push({ path: [...path, key], key, first, second: name! });
          else seen.set(key, name!);
          if (value) walk(value, [...path, key]);
        }
      }
    };
    if (this.#root) walk(this.#root, []);
    return found;
  }
}

/** The value under a key (the last, as parsers keep it) or at an index. */
function childOf(node: Node, step: string | number): Node | undefined {
  if (node.type === "array") return typeof step === "number" ? node.children?.[step] : undefined;
  if (node.type !== "object") return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === step)?.children?.[1];
}

const aboutKeys: ReadonlySet<string> = new Set([unknownKey.code, forbiddenKey.code, duplicateKey.code]);

/** A diagnostic with its positions and those of the places it is related to; of the key where the key is what is wrong. */
export function withPositions(diagnostic: Diagnostic, positions: JsonPositions): Diagnostic {
  const part = aboutKeys.has(diagnostic.code) ? "key" : "value";
  const related = diagnostic.related?.map((place) => ({ ...place, ...positions.locate(place.path) }));
  return { ...diagnostic, ...positions.locate(diagnostic.path, part), ...(related && { related }) };
}

/** A diagnostic with the name of the file that it is about, in all its places. */
export function withFile(diagnostic: Diagnostic, file: string): Diagnostic {
  const related = diagnostic.related?.map((place) => ({ ...place, file }));
  return { ...diagnostic, file, ...(related && { related }) };
}
