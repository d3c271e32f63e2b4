import type { Dataset } from "leader-calls";
import { readExample } from "../support/examples.ts";

/** Datasets that are large in one way each, made of the examples. */

/** An example again and again in one dataset, each time with ids of its own. */
export function copiesOf(example: Dataset, size: number): Dataset {
  const count = Math.ceil(size / JSON.stringify(example).length);
  const ids = new Set<string>();
  collectIds(example);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const all = <Item>(items: readonly Item[] = []): Item[] =>
    numbers.flatMap((number) => items.map((each) => renamed(each, number) as Item));
  return {
    ...example,
    sources: all(example.sources),
    actors: all(example.actors),
    accounts: all(example.accounts),
    topics: all(example.topics),
    calls: all(example.calls),
  };

  function collectIds(value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    const { id } = value as { readonly id?: unknown };
    if (typeof id === "string") ids.add(id);
    for (const each of Object.values(value)) collectIds(each);
  }

  function renamed(value: unknown, number: number): unknown {
    if (Array.isArray(value)) return value.map((each) => renamed(each, number));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, number)]));
    return typeof value === "string" && ids.has(value) ? `${value}-${number}` : value;
  }
}

/** A source with many short lines, and nothing printed in most of them. */
export function ofManyLines(size: number): Dataset {
  const dataset = readExample<Dataset>("minimal");
  const [source] = dataset.sources;
  const lines: string[] = [source?.text ?? ""];
  for (let length = 0; length < size;) {
    const line = `Line ${lines.length}: ${"The ferry goes from quay to quay, and back again.".slice(0, 30 + (lines.length % 20))}`;
    lines.push(line);
    length += line.length + 1;
  }
  dataset.sources = [{ ...source!, text: lines.join("\n") }];
  delete dataset.sources[0]!.digest;
  return dataset;
}

/** A call of which one account makes many statements. */
export function ofManyStatements(count: number): Dataset {
  const dataset = readExample<Dataset>("minimal");
  const [call] = dataset.calls;
  const [statement] = call!.statements!;
  const statements = Array.from({ length: count }, (_, at) => ({
    ...structuredClone(statement!),
    id: `said-${at}`,
  }));
  return { ...dataset, calls: [{ ...call!, statements }] };
}
