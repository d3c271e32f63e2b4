import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cyclesOf } from "../../src/dataset/cycles.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";

interface Node {
  readonly name: number;
  readonly next: Node[];
}

/** A graph of as many nodes, with arrows between their numbers. */
function graph(size: number, arrows: readonly (readonly [number, number])[]): Node[] {
  const nodes = Array.from({ length: size }, (_, name): Node => ({ name, next: [] }));
  for (const [from, to] of arrows) nodes[from]!.next.push(nodes[to]!);
  return nodes;
}

const cyclesIn = (nodes: readonly Node[]) =>
  cyclesOf(nodes, ({ next }) => next).map((cycle) => cycle.map(({ name }) => name));

/** How many steps lead at least from each node to each other, by trying all ways through each node (Floyd and Warshall). */
function distances(nodes: readonly Node[]): number[][] {
  const steps = nodes.map(({ next }) => nodes.map((node) => (next.includes(node) ? 1 : Infinity)));
  for (const through of nodes.keys())
    for (const from of nodes.keys())
      for (const to of nodes.keys())
        steps[from]![to] = Math.min(steps[from]![to]!, steps[from]![through]! + steps[through]![to]!);
  return steps;
}

/** The nodes that lead back to themselves, those that lead to one another together, in the order of the first of each. */
function knotsOf(nodes: readonly Node[], steps: readonly (readonly number[])[]): number[][] {
  const knots = new Map<number, number[]>();
  for (const node of nodes.keys()) {
    if (steps[node]![node] === Infinity) continue;
    const first = [...nodes.keys()].find((other) => steps[node]![other]! + steps[other]![node]! < Infinity)!;
    knots.set(first, [...(knots.get(first) ?? []), node]);
  }
  return [...knots.values()];
}

const anyGraph = fc
  .integer({ min: 1, max: 9 })
  .chain((size) =>
    fc
      .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size })
      .map((arrows) => graph(size, arrows)),
  );

describe("the cycles of a graph with several arrows from a node", () => {
  test("are one of each knot that a slow search finds: a real one, a shortest one, from its first member on", () => {
    let withSeveral = 0;
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        const steps = distances(nodes);
        const knots = knotsOf(nodes, steps);
        const cycles = cyclesIn(nodes);
        expect(cycles.map(([first]) => first)).toEqual(knots.map(([first]) => first));
        for (const [at, cycle] of cycles.entries()) {
          const [first] = cycle;
          expect(new Set(cycle).size).toBe(cycle.length);
          expect(knots[at]).toEqual(expect.arrayContaining(cycle));
          expect(cycle.length).toBe(steps[first!]![first!]);
          for (const [index, name] of cycle.entries())
            expect(nodes[name]!.next).toContain(nodes[cycle[(index + 1) % cycle.length]!]);
        }
        if (cycles.length > 1) withSeveral++;
      }),
      { numRuns: runs(2500) },
    );
    // Otherwise the order of several would not be tried.
    expect(withSeveral).toBeGreaterThan(runs(150, 0));
  });

  test("do not depend on the order of the arrows, as to where each begins and how long it is", () => {
    fc.assert(
      fc.property(anyGraph, (nodes) => {
        const turned = graph(
          nodes.length,
          nodes.flatMap(({ name, next }) => next.toReversed().map((to) => [name, to.name] as const)),
        );
        const shape = (cycles: number[][]) => cycles.map((cycle) => [cycle[0], cycle.length]);
        expect(shape(cyclesIn(turned))).toEqual(shape(cyclesIn(nodes)));
      }),
      { numRuns: runs(300) },
    );
  });

  test.each([
    ["nothing", 0, [], []],
    ["nodes without arrows", 3, [], []],
    ["an arrow to itself", 2, [[1, 1]], [[1]]],
    [
      "two that lead to each other",
      2,
      [
        [0, 1],
        [1, 0],
      ],
      [[0, 1]],
    ],
    [
      "the same arrow twice",
      2,
      [
        [0, 1],
        [0, 1],
        [1, 0],
      ],
      [[0, 1]],
    ],
    [
      "a way into a circle, which is not a part of it",
      3,
      [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
      [[1, 2]],
    ],
    [
      "a circle that is closed by the second arrow",
      3,
      [
        [0, 2],
        [0, 1],
        [1, 0],
      ],
      [[0, 1]],
    ],
    [
      "two circles through one node, of which the shorter is given",
      4,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [0, 3],
        [3, 0],
      ],
      [[0, 3]],
    ],
    [
      "a diamond, which is no circle",
      4,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      [],
    ],
    [
      "two knots, the first of which leads to the second",
      4,
      [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 3],
        [3, 2],
      ],
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ] as [string, number, [number, number][], number[][]][])("%s", (_, size, arrows, expected) => {
    expect(cyclesIn(graph(size, arrows))).toEqual(expected);
  });

  test("may lead through what is not among the nodes that are asked for, and begin with one that is", () => {
    const [one, other] = graph(3, [
      [0, 1],
      [1, 2],
      [2, 1],
    ]) as [Node, Node, Node];
    expect(cyclesIn([one, other])).toEqual([[1, 2]]);
  });
});

const size = isThorough ? 100_000 : 30_000;

// Deeper than functions can call themselves.
describe(`a chain of ${size}`, () => {
  const chain = Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as [number, number]);

  test("has no circle, in whichever order it is walked", () => {
    const nodes = graph(size, chain);
    expect(cyclesIn(nodes)).toEqual([]);
    expect(cyclesIn(nodes.toReversed())).toEqual([]);
  });

  test("is one circle where its end leads to its beginning", () => {
    const [cycle, ...others] = cyclesIn(graph(size, [...chain, [size - 1, 0]]));
    expect(others).toEqual([]);
    expect(cycle).toHaveLength(size);
    expect([cycle![0], cycle![1], cycle!.at(-1)]).toEqual([0, 1, size - 1]);
  });

  test("has a circle at its end alone, of the last two", () => {
    expect(cyclesIn(graph(size, [...chain, [size - 1, size - 2]]))).toEqual([[size - 2, size - 1]]);
  });
});
