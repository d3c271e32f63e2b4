import { groupBy } from "../../../src/collections/group-by.ts";
import type { Edit } from "./slips.ts";
import type { Site } from "./sites.ts";
import { isSame, pointerOf } from "./steps.ts";

/** Two fields of one object whose values could stand in each other's place, with the values exchanged. */
export interface Exchange {
  readonly field: string;
  readonly slip: string;
  readonly edit: Edit;
}

/** Every pair of fields of an object that hold the same kind of thing: `from` and `to`, `startDate` and `endDate`. */
export function exchanges(sites: readonly Site[]): Exchange[] {
  const found: Exchange[] = [];
  for (const [, fields] of groupBy(sites, ({ holderSteps }) => pointerOf(holderSteps))) {
    const written = fields.filter(({ value, key }) => value !== undefined && key !== "note");
    for (const [index, one] of written.entries()) {
      for (const other of written.slice(index + 1)) {
        const edit = exchange(one, other);
        if (edit) found.push({ field: one.field, slip: `exchanged with ${other.field}`, edit });
      }
    }
  }
  return found;
}

function exchange(one: Site, other: Site): Edit | undefined {
  if (itemOf(one) !== itemOf(other) || isSame(one.value, other.value)) return undefined;
  const places = [one.steps, other.steps];
  const areLists = Array.isArray(one.value) === Array.isArray(other.value);
  if (areLists)
    return {
      writes: [
        [one.steps, other.value],
        [other.steps, one.value],
      ],
      places,
    };
  const [single, list] = Array.isArray(one.value) ? [other, one] : [one, other];
  const [first, ...rest] = list.value as unknown[];
  if (first === undefined || first === single.value) return undefined;
  return {
    writes: [
      [single.steps, first],
      [list.steps, [single.value, ...rest]],
    ],
    places,
  };
}

/** The plan of the value or, for a list, of its items: the same object for all fields that hold the same. */
function itemOf({ plan }: Site): unknown {
  return plan.type === "list" ? plan.item : plan;
}
