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
  let withArrows: Map<string, Entity<Name>> | undefined;
  for (const entity of dataset.all(name)) {
    // Most entities have no arrow; in most documents that holds for all of a name.
    if (arrowsOf(entity).length > 0) (withArrows ??= new Map()).set(idOf(entity), entity);
  }
  if (withArrows && mayHaveCycle(withArrows, arrowsOf)) findCycles(dataset, name, arrowsOf, report);
}

/** How deep the chains of nearly all documents are, such as an aide's telling in a post in a newspaper. */
const USUAL_DEPTH = 4;

/** Whether circles must be looked for: in nearly all documents, a few looks show that every arrow leads to an end. */
function mayHaveCycle<Name extends EntityName>(
  withArrows: Map<string, Entity<Name>>,
  arrowsOf: (entity: Entity<Name>) => readonly Arrow[],
): boolean {
  for (let depth = 0; depth < USUAL_DEPTH && withArrows.size > 0; depth++)
    for (const [id, entity] of withArrows)
      if (!arrowsOf(entity).some(({ target }) => withArrows.has(target))) withArrows.delete(id);
  return withArrows.size > 0;
}

function idOf(entity: Entity): string {
  return (entity.value as { readonly id: string }).id;
}

function findCycles<Name extends EntityName>(
  dataset: ReadableDataset,
  name: Name,
  arrowsOf: (entity: Entity<Name>) => readonly Arrow[],
  report: ReportDiagnostic<CycleParams>,
): void {
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
