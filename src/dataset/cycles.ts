/**
 * One cycle of each knot of a graph: of each set of nodes that all lead to one another (a strongly connected component, by
 * Tarjan's algorithm, without recursion because chains may be long). Each cycle begins with the member of its knot that
 * comes first among `nodes`, and is a shortest one through it.
 */
export function cyclesOf<Node extends object>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): Node[][] {
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const rankOf = (node: Node) => rank.get(node) ?? Infinity;
  return knotsOf(nodes, next)
    .flatMap((knot) => {
      const first = knot.reduce((least, node) => (rankOf(node) < rankOf(least) ? node : least));
      const cycle = shortestCycle(first, new Set(knot), next);
      return cycle ? [cycle] : [];
    })
    .sort(([one], [other]) => (one && other ? rankOf(one) - rankOf(other) : 0));
}

/** What Tarjan's algorithm keeps of a node that it has come to. */
interface Visited<Node> {
  readonly node: Node;
  readonly order: number;
  /** The earliest node that is known to be reached from this one. */
  low: number;
  isOpen: boolean;
}

/** A node on the way that is walked, with what it leads to and how much of that was looked at. */
interface Step<Node> {
  readonly visited: Visited<Node>;
  readonly targets: readonly Node[];
  at: number;
}

/** The sets of nodes that all lead to one another; also single nodes that lead to nothing but others. */
function knotsOf<Node extends object>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): Node[][] {
  const known = new Map<Node, Visited<Node>>();
  const open: Visited<Node>[] = [];
  const knots: Node[][] = [];
  const visit = (node: Node): Step<Node> => {
    const visited = { node, order: known.size, low: known.size, isOpen: true };
    known.set(node, visited);
    open.push(visited);
    return { visited, targets: next(node), at: 0 };
  };
  for (const start of nodes) {
    if (known.has(start)) continue;
    const way = [visit(start)];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { visited, targets } = step;
      const target = targets[step.at++];
      if (target !== undefined) {
        const other = known.get(target);
        if (!other) way.push(visit(target));
        else if (other.isOpen) visited.low = Math.min(visited.low, other.order);
        continue;
      }
      way.pop();
      const before = way.at(-1)?.visited;
      if (before) before.low = Math.min(before.low, visited.low);
      if (visited.low === visited.order) {
        const knot = open.splice(open.lastIndexOf(visited));
        for (const each of knot) each.isOpen = false;
        knots.push(knot.map(({ node }) => node));
      }
    }
  }
  return knots;
}

/** A shortest cycle through a node of a knot; undefined where the knot is one node that does not lead to itself. */
function shortestCycle<Node extends object>(
  first: Node,
  knot: ReadonlySet<Node>,
  next: (node: Node) => readonly Node[],
): Node[] | undefined {
  const cameFrom = new Map<Node, Node>();
  const reached = new Set([first]);
  // A set is walked in the order of insertion, also over what is added on the way.
  for (const node of reached) {
    for (const target of next(node)) {
      if (target === first) return wayBack(node, first, cameFrom);
      if (!knot.has(target) || reached.has(target)) continue;
      reached.add(target);
      cameFrom.set(target, node);
    }
  }
  return undefined;
}

function wayBack<Node extends object>(last: Node, first: Node, cameFrom: ReadonlyMap<Node, Node>): Node[] {
  const way: Node[] = [];
  for (let at: Node | undefined = last; at !== undefined && at !== first; at = cameFrom.get(at)) way.push(at);
  return [first, ...way.reverse()];
}
