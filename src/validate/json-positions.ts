import { visit } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import type { Diagnostic, Position } from "../diagnostics/diagnostic.ts";
import type { FindingKind } from "../diagnostics/finding-kind.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { duplicateKey } from "../diagnostics/structure/duplicate-key.ts";
import { forbiddenKey } from "../diagnostics/structure/forbidden-key.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { LineIndex } from "../text/line-index.ts";

/** A stretch of a JSON text, in UTF-16 units. */
interface Range {
  readonly offset: number;
  readonly length: number;
}

/** The positions at which something begins and ends. */
export interface Positions {
  readonly start: Position;
  readonly end: Position;
}

/** A key that stands again in its object. */
export interface DuplicateKey {
  readonly path: Path;
  readonly key: string;
  readonly first: Range;
  readonly second: Range;
}

const JSON_ONLY = { disallowComments: true, allowTrailingComma: false };

/** A value whose place is wanted, or one on the way there. */
class Wanted {
  readonly inside = new Map<string | number, Wanted>();
  key: Range | undefined = undefined;
  value: Range | undefined = undefined;

  /** The value at a path inside this one, put among what is wanted where it is not. */
  at(path: Path): Wanted {
    return path.reduce<Wanted>((place, step) => {
      let inner = place.inside.get(step);
      if (!inner) place.inside.set(step, (inner = new Wanted()));
      return inner;
    }, this);
  }

  forget(): void {
    this.key = undefined;
    this.value = undefined;
    for (const inner of this.inside.values()) inner.forget();
  }
}

/** A list or object that is being read. */
interface Open {
  readonly wanted: Wanted;
  readonly offset: number;
  readonly isList: boolean;
  /** The key or index of the value that comes next. */
  next: string | number;
}

/**
 * Where values of a JSON text stand: only those that are asked for, so that a large document takes no more memory than its
 * text. Made only when there is something to report, because reading positions takes several times as long as parsing.
 */
export class JsonPositions {
  readonly #root = new Wanted();
  readonly #lines: LineIndex;

  /** Reads the text, which must be JSON, for the places of these paths. */
  constructor(text: string, paths: Iterable<Path>) {
    this.#lines = new LineIndex(text);
    for (const path of paths) this.#root.at(path);
    this.#read(text);
  }

  #read(text: string): void {
    /** What is read now; undefined where nothing in it is wanted, so that its inside is passed over. */
    const open: (Open | undefined)[] = [];
    /** What is wanted of the value that begins here. */
    const beginning = (): Wanted | undefined => {
      const holder = open.at(-1);
      if (!holder) return this.#root;
      const wanted = holder.wanted.inside.get(holder.next);
      if (holder.isList) holder.next = (holder.next as number) + 1;
      return wanted;
    };
    const begin = (offset: number, isList: boolean): boolean => {
      const wanted = beginning();
      open.push(wanted && { wanted, offset, isList, next: isList ? 0 : "" });
      return wanted !== undefined;
    };
    const end = (offset: number, length: number): void => {
      const closed = open.pop();
      if (closed) closed.wanted.value = { offset: closed.offset, length: offset + length - closed.offset };
    };
    visit(
      text,
      {
        onObjectBegin: (offset) => begin(offset, false),
        onArrayBegin: (offset) => begin(offset, true),
        onObjectEnd: end,
        onArrayEnd: end,
        onObjectProperty: (key, offset, length) => {
          const holder = open.at(-1)!;
          holder.next = key;
          const wanted = holder.wanted.inside.get(key);
          // Of two members with one key the last counts, as parsers keep it.
          if (wanted?.key) wanted.forget();
          if (wanted) wanted.key = { offset, length };
        },
        onLiteralValue: (_, offset, length) => {
          const wanted = beginning();
          if (wanted) wanted.value = { offset, length };
        },
      },
      JSON_ONLY,
    );
  }

  /**
   * The positions of a value, or with `part` "key" those of the key that it stands under. Where a value is not there, those
   * of the nearest around it.
   */
  locate(path: Path, part: "value" | "key" = "value"): Positions {
    let place = this.#root;
    for (const step of path) {
      const inner = place.inside.get(step);
      if (!inner?.value) return this.rangeOf(place.value!);
      place = inner;
    }
    return this.rangeOf((part === "key" ? place.key : undefined) ?? place.value!);
  }

  /** The positions of a stretch of the text. */
  rangeOf({ offset, length }: Range): Positions {
    return { start: this.#lines.position(offset), end: this.#lines.position(offset + length) };
  }
}

/** The mistakes of a text that is no JSON, in its order. */
export function syntaxErrors(text: string): ParseError[] {
  const errors: ParseError[] = [];
  visit(text, { onError: (error, offset, length) => errors.push({ error, offset, length }) }, JSON_ONLY);
  return errors;
}

/** Every key of a JSON text that stands again in its object, at its second place and any further one. */
export function duplicateKeysIn(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const open: Map<string, Range>[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push(new Map()),
      onObjectEnd: () => void open.pop(),
      onObjectProperty: (key, offset, length, _line, _column, pathSupplier) => {
        const seen = open.at(-1)!;
        const first = seen.get(key);
        const second = { offset, length };
        if (first) found.push({ path: [...pathSupplier(), key], key, first, second });
        else seen.set(key, second);
      },
    },
    JSON_ONLY,
  );
  return found;
}

/** The paths of the places that diagnostics speak of. */
export function* pathsIn(diagnostics: readonly Diagnostic[]): Generator<Path> {
  for (const { path, related = [] } of diagnostics) {
    yield path;
    for (const place of related) yield place.path;
  }
}

function isAboutKey(code: string): boolean {
  return code === unknownKey.code || code === forbiddenKey.code || code === duplicateKey.code;
}

/** A diagnostic with its positions and those of the places it is related to; of the key where the key is what is wrong. */
export function withPositions(diagnostic: Diagnostic, positions: JsonPositions): Diagnostic {
  const part = isAboutKey(diagnostic.code) ? "key" : "value";
  const related = diagnostic.related?.map((place) => ({ ...place, ...positions.locate(place.path) }));
  return { ...diagnostic, ...positions.locate(diagnostic.path, part), ...(related && { related }) };
}

/** A diagnostic of a document as a whole, which is refused for it; with a place where there is one to be told. */
export function ofWholeText<P extends object>(
  kind: FindingKind<P>,
  params: P,
  at?: Diagnostic["start"],
): Diagnostic {
  return { ...makeDiagnostic(kind, [], params), ...(at && { start: at, end: at }) };
}

/** A diagnostic with the name of the file that it is about, in all its places. */
export function withFile(diagnostic: Diagnostic, file: string): Diagnostic {
  const related = diagnostic.related?.map((place) => ({ ...place, file }));
  return { ...diagnostic, file, ...(related && { related }) };
}
