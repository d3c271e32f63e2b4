/**
 * Where the lines of a text begin, one after the other. A line ends with a line feed, with a carriage return, or with both,
 * as editors count lines; U+2028 ends none, because it may stand within a string of JSON.
 */
export class LineBreaks {
  readonly #text: string;
  #feed: number;
  #return: number;

  constructor(text: string) {
    this.#text = text;
    this.#feed = this.#find("\n", 0);
    this.#return = this.#find("\r", 0);
  }

  /** Where the next line begins; Infinity after the last. */
  next(): number {
    const end = Math.min(this.#feed, this.#return);
    if (end === Infinity) return Infinity;
    const begin = end + (end === this.#return && this.#feed === end + 1 ? 2 : 1);
    if (this.#feed < begin) this.#feed = this.#find("\n", begin);
    if (this.#return < begin) this.#return = this.#find("\r", begin);
    return begin;
  }

  /** A text without such a character is searched once, however many lines it has. */
  #find(character: string, from: number): number {
    const at = this.#text.indexOf(character, from);
    return at < 0 ? Infinity : at;
  }
}
