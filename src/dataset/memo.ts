import type { EntityName } from "../schema/model-types.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

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

/** A view of an entity that several rules share: made once for each, when first asked for. */
/* @__NO_SIDE_EFFECTS__ */
export function memoOfEntity<Name extends EntityName, View>(
  make: (dataset: ReadableDataset, entity: Entity<Name>) => View,
): (dataset: ReadableDataset, entity: Entity<Name>) => View {
  let slot: number | undefined;
  return (dataset, entity) => {
    slot ??= slots++;
    const views = entity.views as View[];
    return (views[slot] ??= make(dataset, entity));
  };
}

let slots = 0;
