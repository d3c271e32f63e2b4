import type { SourceModule } from "./source-module.ts";

/**
 * Entities in the order in which one reads of them: the dataset first, each before its parts, and these in the order of
 * its fields. Parts of several entities, such as evidence, come after all of these.
 */
export function inReadingOrder(
  entities: readonly SourceModule[],
  all: readonly SourceModule[],
  first: string,
): SourceModule[] {
  const modules = new Map(all.map((module) => [module.path, module]));
  const folder = first.slice(0, first.lastIndexOf("/") + 1);
  const visited = new Set<string>();
  const last: string[] = [];
  const visit = (path: string): void => {
    if (visited.has(path) || !path.startsWith(folder)) return;
    visited.add(path);
    for (const part of [...(modules.get(path)?.uses ?? [])].reverse()) visit(part);
    last.push(path);
  };
  visit(first);
  // Entities that are in no dataset come last.
  const others = entities.map(({ path }) => path).filter((path) => !visited.has(path));
  const byPath = new Map(entities.map((entity) => [entity.path, entity]));
  return [...last.reverse(), ...others].flatMap((path) => byPath.get(path) ?? []);
}
