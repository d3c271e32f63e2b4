/** A stretch of NDJSON: text, or its UTF-8 bytes. */
export type Piece = string | Uint8Array;

/** What a stream is cut into: whole lines together, or a stretch of a line that is longer than the limit. */
export type Block<P extends Piece = Piece> =
  | { readonly kind: "lines"; readonly content: P }
  | {
      readonly kind: "overlong";
      /** Nothing where the stream ended right after the stretch before. */
      readonly content: P | undefined;
      /** Whether the line is complete with this stretch. */
      readonly ends: boolean;
    };

const NEWLINE = 0x0a;

/** The offset of the next line feed, or -1. */
export function nextNewline(piece: Piece, from = 0): number {
  return typeof piece === "string" ? piece.indexOf("\n", from) : piece.indexOf(NEWLINE, from);
}

/** A part of a piece, which is not copied. */
export function partOf<P extends Piece>(piece: P, start: number, end?: number): P {
  return (typeof piece === "string" ? piece.slice(start, end) : piece.subarray(start, end)) as P;
}

/**
 * Cuts chunks at line feeds, wherever the chunks themselves are cut: inside a line, a character or the pair of a line end.
 * Holds no more than one line, and of a line that is longer than the limit nothing but the chunk at hand.
 */
export class LineBlocks<P extends Piece> {
  readonly #maxLineLength: number;
  #held: P[] = [];
  #heldLength = 0;
  #overlong = false;

  constructor(maxLineLength: number) {
    this.#maxLineLength = maxLineLength;
  }

  /** The blocks that are complete with this chunk. The chunk may be used again afterwards. */
  *push(chunk: P): Generator<Block<P>, void, undefined> {
    let rest = chunk;
    if (this.#overlong || this.#heldLength > 0) {
      const end = nextNewline(chunk) + 1;
      if (end === 0) {
        yield* this.#hold(chunk);
        return;
      }
      yield this.#complete(partOf(chunk, 0, end));
      rest = partOf(chunk, end);
    }
    const end = (typeof rest === "string" ? rest.lastIndexOf("\n") : rest.lastIndexOf(NEWLINE)) + 1;
    if (end > 0) yield { kind: "lines", content: partOf(rest, 0, end) };
    if (end < rest.length) yield* this.#hold(partOf(rest, end));
  }

  /** What is left when the chunks have come to their end: a last line without a line feed. */
  *end(): Generator<Block<P>, void, undefined> {
    if (this.#overlong) yield { kind: "overlong", content: undefined, ends: true };
    else if (this.#heldLength > 0) yield { kind: "lines", content: this.#takeHeld() };
  }

  *#hold(piece: P): Generator<Block<P>, void, undefined> {
    this.#held.push(typeof piece === "string" ? piece : (new Uint8Array(piece) as P));
    this.#heldLength += piece.length;
    // One more than the limit may still be the carriage return of the line's end.
    this.#overlong ||= this.#heldLength > this.#maxLineLength + 1;
    if (this.#overlong) yield { kind: "overlong", content: this.#takeHeld(), ends: false };
  }

  #complete(ending: P): Block<P> {
    const overlong = this.#overlong;
    this.#overlong = false;
    this.#held.push(ending);
    const content = this.#takeHeld();
    return overlong ? { kind: "overlong", content, ends: true } : { kind: "lines", content };
  }

  #takeHeld(): P {
    const held = this.#held;
    this.#held = [];
    this.#heldLength = 0;
    return joined(held);
  }
}

/** Pieces as one; a single one is not copied. */
export function joined<P extends Piece>(pieces: readonly P[]): P {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  if (typeof first === "string") return pieces.join("") as P;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces as readonly Uint8Array[]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole as P;
}
