/** Which entries are one: each set of those that are has the number of its first. */
export class Classes {
  readonly #parents: number[];

  constructor(parents: Iterable<number>) {
    this.#parents = [...parents];
  }

  static ofEach(count: number): Classes {
    return new Classes(Array.from({ length: count }, (_, number) => number));
  }

  copy(): Classes {
    return new Classes(this.#parents);
  }

  /** The number of the first of those that are one with this. */
  find(number: number): number {
    let root = number;
    while (this.#parentOf(root) !== root) root = this.#parentOf(root);
    for (let at = number; at !== root;) {
      const next = this.#parentOf(at);
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }

  join(one: number, other: number): void {
    const [first, second] = [this.find(one), this.find(other)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }

  #parentOf(number: number): number {
    return this.#parents[number] ?? number;
  }
}
