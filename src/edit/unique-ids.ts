/** The ids of a document in the making. All share one namespace. */
export class UniqueIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** Takes an id, or the first of `id-2`, `id-3` … where it is taken already. */
  add(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}
