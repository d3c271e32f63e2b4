import type { Path } from "../diagnostics/json-pointer.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { ReportDiagnostic } from "./rule.ts";
import { cyclesOf } from "../dataset/cycles.ts";
import type { Entity, ReadableDataset } from "../dataset/readable-dataset.ts";

/** Params of the rules about arrows that must not run in a circle. */
export interface CycleParams {
  readonly ids: readonly string[];
}

/** A reference from one entity to another of its kind. */
export interface Arrow {
  /** Where it is in the entity. */
  readonly path: Path;
  /** The id that it leads to. */
  readonly target: string;
}

const none: readonly Arrow[] = [];

/** The members of a cycle as messages show them, such as `a → b → a`. */
export function showCycle({ ids }: CycleParams): string {
  return [...ids, ids[0]].join(" → ");
}

/** The arrow of a field that names one other; none where it is left out. */
export function arrowAt(key: string, target: string | undefined): readonly Arrow[] {
  return target === undefined ? none : [{ path: [key], target }];
}

/** Reports one circle of each knot of entities of a name, at the arrow of its first member. */
export function reportCycles<Name extends EntityName>(
  dataset: ReadableDataset,
  name: Name,
  arrowsOf: (entity: Entity<Name>) => readonly Arrow[],
  report: ReportDiagnostic<CycleParams>,
): void {
  for (const entity of dataset.all(name)) {
    // Most entities have no arrow; in most documents that holds for all of a name.
    if (arrowsOf(entity).length === 0) continue;
    findCycles(dataset, name, arrowsOf, report);
    return;
  }
}

function findCycles<Name extends EntityName>(
  dataset: ReadableDataset,
  name: Name,
  arrowsOf: (entity: Entity<Name>) => readonly Arrow[],
  report: ReportDiagnostic<CycleParams>,
): void {
  const idOf = ({ value }: Entity<Name>) => (value as { id: string }).id;
  const next = (entity: Entity<Name>) =>
    arrowsOf(entity).flatMap(({ target }) => dataset.get(name, target) ?? []);
  for (const cycle of cyclesOf(dataset.all(name), next)) {
    const places = cycle.map((entity, index) => {
      const following = idOf(cycle[(index + 1) % cycle.length] ?? entity);
      const arrow = arrowsOf(entity).find(({ target }) => target === following);
      return { id: idOf(entity), path: [...entity.path, ...(arrow?.path ?? [])] };
    });
    const [first, ...others] = places;
    if (!first) continue;
    const related = others.map(({ id, path }) => ({ path, message: `"${id}" is part of the circle.` }));
    report(first.path, { ids: places.map(({ id }) => id) }, related);
  }
}
