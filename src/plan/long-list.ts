/** How many numbers a block has. */
const BLOCK = 1 << 15;

/**
 * A list of numbers that may become very long. An array is copied each time that it grows, and what it was before is garbage
 * of twice its size; this list grows by blocks, which stay. Short ones, of which there are millions, are an array.
 */
export class LongList {
  readonly #first: number[] = [];
  #blocks: Float64Array[] | undefined = undefined;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    const at = this.#length++;
    if (at < BLOCK) this.#first.push(number);
    else this.#blockOf(at)[at % BLOCK] = number;
  }

  /** The number at a place; undefined where the list has no such place. */
  at(place: number): number | undefined {
    if (place < BLOCK) return this.#first[place];
    return place < this.#length ? this.#blockOf(place)[place % BLOCK] : undefined;
  }

  #blockOf(at: number): Float64Array {
    const block = Math.floor(at / BLOCK) - 1;
    return ((this.#blocks ??= [])[block] ??= new Float64Array(BLOCK));
  }
}
