/**
 * The cycles of a graph in which each node has at most one arrow, in one walk over it. Each cycle begins with the member
 * that comes first among `nodes`.
 */
export function cyclesOf<Node>(nodes: readonly Node[], next: (node: Node) => Node | undefined): Node[][] {
  // Most nodes have no arrow and are on no cycle; of most documents that holds for all.
  if (!nodes.some((node) => next(node) !== undefined)) return [];
  const cycles: Node[][] = [];
  const done = new Set<Node>();
  for (const start of nodes) {
    if (next(start) === undefined) continue;
    const order = new Map<Node, number>();
    const walk: Node[] = [];
    let node: Node | undefined = start;
    while (node !== undefined && !done.has(node) && !order.has(node)) {
      order.set(node, walk.length);
      walk.push(node);
      node = next(node);
    }
    if (node !== undefined && order.has(node)) cycles.push(walk.slice(order.get(node)));
    for (const walked of walk) done.add(walked);
  }
  if (cycles.length === 0) return cycles;
  const rank = new Map(nodes.map((node, index) => [node, index]));
  return cycles.map((cycle) => {
    const ranks = cycle.map((node) => rank.get(node) ?? Infinity);
    const first = ranks.indexOf(ranks.reduce((least, each) => Math.min(least, each), Infinity));
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  });
}
