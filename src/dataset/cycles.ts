/**
 * The cycles of a graph in which each node has at most one arrow, in one walk over it. Each cycle begins with the member
 * that comes first among `nodes`.
 */
export function cyclesOf<Node>(nodes: readonly Node[], next: (node: Node) => Node | undefined): Node[][] {
  const cycles: Node[][] = [];
  /** The nodes that were walked over, each with the start of its walk. */
  const walked = new Map<Node, Node>();
  for (const start of nodes) {
    let node = next(start) === undefined ? undefined : start;
    while (node !== undefined && !walked.has(node)) {
      walked.set(node, start);
      node = next(node);
    }
    // Whoever comes back to where this same walk was has walked in a circle.
    if (node !== undefined && walked.get(node) === start) cycles.push(cycleFrom(node, next));
  }
  if (cycles.length === 0) return cycles;
  const rank = new Map(nodes.map((node, index) => [node, index]));
  return cycles.map((cycle) => {
    const ranks = cycle.map((node) => rank.get(node) ?? Infinity);
    const first = ranks.indexOf(ranks.reduce((least, each) => Math.min(least, each), Infinity));
    return [...cycle.slice(first), ...cycle.slice(0, first)];
  });
}

function cycleFrom<Node>(member: Node, next: (node: Node) => Node | undefined): Node[] {
  const cycle = [member];
  for (let node = next(member); node !== undefined && node !== member; node = next(node)) cycle.push(node);
  return cycle;
}
