/**
 * How much searching one validation does, counted in characters looked through, so that a document full of faults takes no
 * more than seconds.
 */
export class SearchBudget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** Takes from the budget what a search costs; false where it no longer has that much. */
  spend(cost: number): boolean {
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }
}
