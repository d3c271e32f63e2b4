import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Part } from "./part.ts";
import { isKept, partsIn } from "./part.ts";

/**
 * Drops parts, and with each part everything that makes no sense without it: the object that needs the field, the list that
 * has too few items left, and every reference to a dropped object. A part is dropped only once, for the first cause.
 */
export class Dropper {
  /** For each object the references to it. */
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

  /** Whether an object or list can be kept that has lost a part. */
  #canBeKept(holder: Part, lost: Part): boolean {
    const { shape } = holder;
    // If its only quotations were not found, nothing proves it, even if the model demands no quotation.
    if (shape.type !== "list") return !lost.isNeeded && lost.field?.key !== "evidence";
    // If one of several speakers or acts were left out, the rest would mean something else.
    if (shape.item.type !== "object") return shape.minimum === 0 && !holder.field?.essential;
    const least = shape.item.entity === "Evidence" ? 1 : shape.minimum;
    let left = 0;
    for (const item of holder.items) {
      if (left >= least) return true;
      if (isKept(item)) left++;
    }
    return left >= least;
  }
}
