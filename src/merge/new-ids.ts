import { IdMaker, slug } from "../extraction/make-ids.ts";
import type { Classes } from "./classes.ts";
import type { Entry, Input } from "./entries.ts";
import type { Renamed } from "./report.ts";

/** Longer ids are made of their own id only, without that of their dataset. */
const LONGEST = 80;

/** The ids of the merged dataset. */
export interface NewIds {
  /** By the number of the first entry of those that are one. */
  readonly byClass: ReadonlyMap<number, string>;
  readonly renamed: readonly Renamed[];
}

/**
 * Gives each entry an id of the merged dataset: the first that has it keeps it. What else would have it gets one made of its
 * name, or of its dataset's id and its own.
 */
export function newIds(
  inputs: readonly Input[],
  entries: readonly Entry[],
  classes: Classes,
  datasetId: string,
  latin: (name: string) => string,
): NewIds {
  const byClass = new Map<number, string>();
  const taken = new Set<string>();
  for (const { kind, number } of entries)
    if (kind === "dataset") byClass.set(classes.find(number), datasetId);
  taken.add(datasetId);
  const firsts = new Map<number, Entry>();
  for (const entry of entries) {
    const root = classes.find(entry.number);
    if (!firsts.has(root)) firsts.set(root, entry);
    if (byClass.has(root) || taken.has(entry.id)) continue;
    byClass.set(root, entry.id);
    taken.add(entry.id);
  }
  const maker = new IdMaker([datasetId, ...inputs.flatMap((input) => [...input.ids()])]);
  for (const [root, entry] of firsts) {
    if (byClass.has(root)) continue;
    const { name, label } = entry.value;
    const named = slug(latin(typeof name === "string" ? name : typeof label === "string" ? label : ""));
    const long = `${inputs[entry.input]?.dataset.id ?? datasetId}-${entry.id}`;
    byClass.set(root, maker.make(named || (long.length > LONGEST ? entry.id : long)));
  }
  const renamed = entries.flatMap(({ kind, number, id, input }): Renamed[] => {
    const to = byClass.get(classes.find(number)) ?? id;
    return to === id || kind === "dataset" ? [] : [{ dataset: input, id, to }];
  });
  return { byClass, renamed };
}
