/**
 * Limits how much one validation searches, counted in characters, so that even a document full of faults takes no more
 * than seconds.
 */
export class SearchBudget {
  #left: number;

  constructor(characters: number) {
    this.#left = characters;
  }

  /** Takes the cost of a search from the budget. Returns false, and takes nothing, if the budget does not suffice. */
  spend(cost: number): boolean {
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }
}
