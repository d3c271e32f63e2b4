import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Part } from "./part.ts";
import { isKept, partsIn } from "./part.ts";

/**
 * Drops parts, and with each whatever makes no sense without it: the object that needs the field, the list that is left with
 * too little, and every reference to what is gone. Each part is dropped once, for the first cause that reached it.
 */
export class Dropper {
  /** The references that lead to an object. */
  readonly #referrers: ReadonlyMap<Part, readonly Part[]>;

  constructor(referrers: ReadonlyMap<Part, readonly Part[]>) {
    this.#referrers = referrers;
  }

  drop(part: Part, because: Diagnostic): void {
    const waiting = [part];
    for (const each of waiting) {
      if (!isKept(each)) continue;
      for (const inner of partsIn(each)) {
        if (inner.dropped) continue;
        inner.dropped = because;
        waiting.push(...(this.#referrers.get(inner) ?? []));
      }
      const { holder } = each;
      if (holder && isKept(holder) && !this.#canBeKept(holder, each)) waiting.push(holder);
    }
  }

  /** Whether something can be kept that has lost a part. */
  #canBeKept(holder: Part, lost: Part): boolean {
    const { shape } = holder;
    // What rests only on quotations that are not there rests on nothing, also where the model asks for none.
    if (shape.type !== "list") return !lost.isNeeded && lost.field?.key !== "evidence";
    // Of several speakers or acts none can be left out without saying something else.
    if (shape.item.type !== "object") return shape.minimum === 0;
    const least = shape.item.entity === "Evidence" ? 1 : shape.minimum;
    let left = 0;
    for (const item of holder.items) {
      if (left >= least) return true;
      if (isKept(item)) left++;
    }
    return left >= least;
  }
}
