/** Items with one key; never empty. */
export type Group<Item> = [Item, ...Item[]];

/**
 * Groups items by a key. Groups come in the order of their first items, and items keep their order within a group.
 * It does what `Map.groupBy` does, which Node 20 does not have.
 *
 * @example
 * groupBy(["on", "off", "in"], (word) => word.charAt(0)); // Map { "o" => ["on", "off"], "i" => ["in"] }
 */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Group<Item>> {
  const groups = new Map<Key, Group<Item>>();
  for (const item of items) addToGroup(groups, keyOf(item), item);
  return groups;
}

/** Adds an item to its group; the first item makes the group. */
export function addToGroup<Item, Key>(groups: Map<Key, Group<Item>>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
