import { isObject } from "../collections/is-object.ts";
import type { EntityName } from "../schema/model-types.ts";
import type { ObjectPlan, StringPlan, ValuePlan } from "./plan.ts";

/**
 * The way through a value of the model to the strings that are looked for. What leads to none of them has no route, so that
 * it takes no time to look through a large dataset for a few fields.
 */
export type Route = StringRoute | ListRoute | ObjectRoute | UnionRoute;

interface StringRoute {
  readonly type: "string";
  readonly plan: StringPlan;
}

interface ListRoute {
  readonly type: "list";
  readonly item: Route;
}

interface ObjectRoute {
  readonly type: "object";
  readonly entity: EntityName | undefined;
  readonly fields: readonly { readonly key: string; readonly route: Route }[];
}

interface UnionRoute {
  readonly type: "union";
  readonly options: ReadonlyMap<string, ObjectRoute>;
}

/** Whether a string is looked for: what the model says of it, and the key of its field. */
export type IsWanted = (plan: StringPlan, key: string) => boolean;

/** The route through a value to all strings that are wanted; undefined where there is none. */
export function routeTo(isWanted: IsWanted, plan: ValuePlan, key = ""): Route | undefined {
  switch (plan.type) {
    case "string":
      return isWanted(plan, key) ? { type: "string", plan } : undefined;
    case "list": {
      const item = routeTo(isWanted, plan.item, key);
      return item && { type: "list", item };
    }
    case "object":
      return routeThrough(isWanted, plan);
    case "union": {
      const options = new Map<string, ObjectRoute>();
      for (const [kind, option] of Object.entries(plan.options)) {
        const route = routeThrough(isWanted, option);
        if (route) options.set(kind, route);
      }
      return options.size > 0 ? { type: "union", options } : undefined;
    }
    case "number":
    case "code":
    case "literal":
      return undefined;
  }
}

function routeThrough(isWanted: IsWanted, { entity, fields: all }: ObjectPlan): ObjectRoute | undefined {
  const fields = Object.entries(all).flatMap(([key, { value }]) => {
    const route = routeTo(isWanted, value, key);
    return route ? [{ key, route }] : [];
  });
  return fields.length > 0 ? { type: "object", entity, fields } : undefined;
}

/** The objects around a string that was found, by the entities that they are. */
export type Around = { readonly [Name in EntityName]?: object };

/** What is done with a string that was found: what it is, the object that has it, and the entities around it. */
export type Visit = (text: string, plan: StringPlan, holder: object, around: Around) => void;

/** Visits the strings of a value that a route leads to, in the order of the model. What is not as planned is passed over. */
export function follow(route: Route, value: unknown, visit: Visit): void {
  const around: { [Name in EntityName]?: object } = {};
  const walk = (at: Route, found: unknown, holder: object): void => {
    switch (at.type) {
      case "string":
        if (typeof found === "string") visit(found, at.plan, holder, around);
        return;
      case "list":
        if (Array.isArray(found)) for (const item of found as readonly unknown[]) walk(at.item, item, holder);
        return;
      case "union": {
        const option = isObject(found) ? at.options.get(String(found.kind)) : undefined;
        if (option) walk(option, found, holder);
        return;
      }
      case "object": {
        if (!isObject(found)) return;
        const { entity } = at;
        const outer = entity && around[entity];
        if (entity) around[entity] = found;
        for (const field of at.fields) {
          const inner = found[field.key];
          if (inner !== undefined) walk(field.route, inner, found);
        }
        if (entity) around[entity] = outer;
      }
    }
  };
  walk(route, value, {});
}
