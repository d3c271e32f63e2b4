import { memo } from "./memo.ts";
import type { ReadableDataset } from "./readable-dataset.ts";

/**
 * Makes a function that says whether an account reaches the reader through another one, however many pass it on. Each account
 * is visited once.
 */
export function relayedThrough(dataset: ReadableDataset, relay: string): (account: string) => boolean {
  const known = new Map<string, boolean>();
  return (account) => {
    const walked: string[] = [];
    let at = dataset.get("Account", account)?.value.relayedBy;
    while (at !== undefined && at !== relay && !known.has(at)) {
      // Where the chain comes back to itself, it is known to lead nowhere.
      known.set(at, false);
      walked.push(at);
      at = dataset.get("Account", at)?.value.relayedBy;
    }
    const isRelayed = at === relay || (at !== undefined && known.get(at) === true);
    for (const each of walked) known.set(each, isRelayed);
    return isRelayed;
  };
}

/** The sources in which the chain of some account ends at another voice than the publisher, or leads back to where it began. */
export const sourcesWithBrokenRelays = memo((dataset): ReadonlySet<string> => {
  const broken = new Set<string>();
  for (const { value } of dataset.all("Account")) {
    const { source, voice, relayedBy, id } = value;
    const publisher = dataset.get("Source", source)?.value.publisher;
    const misses = relayedBy === undefined && publisher !== undefined && publisher !== voice;
    if (misses || relayedBy === id) broken.add(source);
  }
  return broken;
});
