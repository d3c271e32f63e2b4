import type { Path } from "../diagnostics/json-pointer.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { ReportDiagnostic } from "./rule.ts";
import { cyclesOf } from "../dataset/cycles.ts";
import type { Entity, ReadableDataset } from "../dataset/readable-dataset.ts";

/** Params of the rules about arrows that must not run in a circle. */
export interface CycleParams {
  readonly ids: readonly string[];
}

/** The members of a cycle as messages show them, such as `a → b → a`. */
export function showCycle({ ids }: CycleParams): string {
  return [...ids, ids[0]].join(" → ");
}

/** The field by which an entity refers to another of its name, and the id that it has. */
export interface Arrow<Name extends EntityName> {
  readonly path: Path;
  target(entity: Entity<Name>): string | undefined;
}

/** Reports each circle among the entities of a name once, at the arrow of its first member. */
export function reportCycles<Name extends EntityName>(
  dataset: ReadableDataset,
  name: Name,
  arrow: Arrow<Name>,
  report: ReportDiagnostic<CycleParams>,
): void {
  for (const entity of dataset.all(name)) {
    // Most entities have no arrow; in most documents that holds for all of a name.
    if (arrow.target(entity) === undefined) continue;
    findCycles(dataset, name, arrow, report);
    return;
  }
}

function findCycles<Name extends EntityName>(
  dataset: ReadableDataset,
  name: Name,
  arrow: Arrow<Name>,
  report: ReportDiagnostic<CycleParams>,
): void {
  const idOf = ({ value }: Entity<Name>) => (value as { id: string }).id;
  const next = (entity: Entity<Name>) => dataset.get(name, arrow.target(entity));
  for (const cycle of cyclesOf(dataset.all(name), next)) {
    const [first, ...others] = cycle;
    if (!first) continue;
    const related = others.map((entity) => ({
      path: [...entity.path, ...arrow.path],
      message: `"${idOf(entity)}" is part of the circle.`,
    }));
    report([...first.path, ...arrow.path], { ids: cycle.map(idOf) }, related);
  }
}
