import type { Path } from "../diagnostics/json-pointer.ts";
import type { EntityName } from "../schema/model-types.ts";
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

/** Says what is in a circle, such as `a → b → a`; of one that leads to itself, only what it does. */
export function showCycle(
  { ids }: CycleParams,
  { several, one, alone }: { readonly several: string; readonly one: string; readonly alone: string },
): string {
  const [first = ""] = ids;
  return ids.length === 1
    ? `${one} "${first}" ${alone} itself.`
    : `These ${several} one another in a circle: ${[...ids, first].join(" → ")}.`;
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
  const suspects = withoutShortWays(dataset.all(name), arrowsOf);
  if (!suspects) return;
  const next = (entity: Entity<Name>) =>
    arrowsOf(entity).flatMap(({ target }) => dataset.get(name, target) ?? []);
  for (const cycle of cyclesOf(suspects, next)) {
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

/** How deep the chains of nearly all documents are, such as an aide's telling in a post in a newspaper. */
const USUAL_DEPTH = 4;

/**
 * The entities that may be in a circle: those whose arrows do not all end after a few steps. In nearly all documents there are
 * none, and in most not even arrows.
 */
function withoutShortWays<Name extends EntityName>(
  entities: readonly Entity<Name>[],
  arrowsOf: (entity: Entity<Name>) => readonly Arrow[],
): Entity<Name>[] | undefined {
  let left: Map<string, Entity<Name>> | undefined;
  for (const entity of entities)
    if (arrowsOf(entity).length > 0) (left ??= new Map()).set(idOf(entity), entity);
  if (!left) return undefined;
  for (let depth = 0; depth < USUAL_DEPTH && left.size > 0; depth++)
    for (const [id, entity] of left) if (!hasArrowInto(left, arrowsOf(entity))) left.delete(id);
  return left.size > 0 ? [...left.values()] : undefined;
}

function hasArrowInto(ids: ReadonlyMap<string, unknown>, arrows: readonly Arrow[]): boolean {
  return arrows.some(({ target }) => ids.has(target));
}

function idOf(entity: Entity): string {
  return (entity.value as { readonly id: string }).id;
}
