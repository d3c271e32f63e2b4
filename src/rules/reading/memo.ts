import type { ReadableDataset } from "./readable-dataset.ts";

/** A view of a dataset that several rules share: made once for each dataset, when first asked for. */
// Bundlers drop views that nothing uses.
/* @__NO_SIDE_EFFECTS__ */
export function memo<View>(make: (dataset: ReadableDataset) => View): (dataset: ReadableDataset) => View {
  const views = new WeakMap<ReadableDataset, View>();
  return (dataset) => {
    let view = views.get(dataset);
    if (view === undefined) views.set(dataset, (view = make(dataset)));
    return view;
  };
}
