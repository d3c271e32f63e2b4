/**
 * How much searching a validation does for the sake of hints, counted in characters looked through. What is wrong is told
 * of every evidence; where the words may stand instead only until this is used up, so that a document full of faults takes
 * no more than seconds.
 */
export class SearchBudget {
  #left = 100_000_000;

  /** Takes from the budget what a search costs; false where it no longer has that much. */
  spend(cost: number): boolean {
    if (this.#left < cost) return false;
    this.#left -= cost;
    return true;
  }
}
