import { kindOfUnion } from "../../plan/kind-of-ids.ts";
import type { PlanModel, ValueModel } from "./plan-model.ts";

/** What an id of one kind names. */
export interface Named {
  /** The type of what has the id. */
  readonly type: string;
  /** What else has an id and holds it, by the kind, with its type; the dataset, which holds all, aside. */
  readonly around: ReadonlyMap<string, string>;
}

/**
 * What ids name, by their kind. All kinds of a union are of one kind, which is named after the union: an id of a person is one of
 * an actor.
 */
export function namedByKind({ root, parts }: PlanModel): Map<string, Named> {
  const found = new Map<string, Named>();
  const visit = (name: string, around: ReadonlyMap<string, string>, union?: string): void => {
    const part = parts.get(name);
    if (part?.type === "union") for (const option of part.options.values()) visit(option, around, part.name);
    if (part?.type !== "object") return;
    let inner = around;
    for (const { value } of part.fields) {
      if (value.type !== "string" || value.identity === undefined) continue;
      const kind = union === undefined ? value.identity : kindOfUnion(union);
      const type = union ?? name;
      const known = found.get(kind);
      if (known && (known.type !== type || [...known.around].join() !== [...around].join()))
        throw new Error(
          `Ids of the kind "${kind}" name ${known.type} and ${type}, or stand in several places.`,
        );
      found.set(kind, { type, around });
      if (name !== root) inner = new Map([...around, [kind, type]]);
    }
    for (const { value } of part.fields) {
      const held = partIn(value);
      if (held !== undefined) visit(held, inner);
    }
  };
  visit(root, new Map());
  return found;
}

/** The lists of the whole document whose items have ids, with the kind of each. */
export function kindsOfLists(
  model: PlanModel,
  named: ReadonlyMap<string, Named>,
): [list: string, kind: string][] {
  const root = model.parts.get(model.root);
  return (root?.type === "object" ? root.fields : []).flatMap(({ key, value }): [string, string][] => {
    const item = value.type === "list" ? partIn(value) : undefined;
    const kind = [...named].find(([, { type }]) => type === item)?.[0];
    return kind === undefined ? [] : [[key, kind]];
  });
}

function partIn(value: ValueModel): string | undefined {
  if (value.type === "list") return partIn(value.item);
  return value.type === "part" ? value.name : undefined;
}
