import { expect } from "vitest";

/**
 * That some names are just those that are wanted. Where not, it fails with a sentence for each name that is missing or too
 * many, and the sentence says which file to open.
 */
export function expectComplete(
  names: Iterable<string>,
  wanted: Iterable<string>,
  sayOf: { missing: (name: string) => string; unexpected: (name: string) => string },
): void {
  const given = new Set(names);
  const needed = new Set(wanted);
  const faults = [
    ...[...needed].filter((name) => !given.has(name)).map(sayOf.missing),
    ...[...given].filter((name) => !needed.has(name)).map(sayOf.unexpected),
  ];
  expect(faults, faults.join("\n")).toEqual([]);
}
