import type { ReadableDataset } from "./readable-dataset.ts";

/** A view of a dataset that several rules share: made once for each dataset, when first asked for. */
// Bundlers drop views that nothing uses.
/* @__NO_SIDE_EFFECTS__ */
export function memo<View>(make: (dataset: ReadableDataset) => View): (dataset: ReadableDataset) => View {
  // Kept by the dataset itself: a WeakMap of datasets costs the garbage collector more than the rest of a small record.
  let slot: number | undefined;
  return (dataset) => {
    slot ??= slots++;
    const views = dataset.views as View[];
    return (views[slot] ??= make(dataset));
  };
}

let slots = 0;
