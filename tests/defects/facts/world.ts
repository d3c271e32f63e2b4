import { groupBy } from "../../../src/collections/group-by.ts";
import { sitesOf } from "./sites.ts";
import type { Owner, Site } from "./sites.ts";
import { isSame, pointerOf } from "./steps.ts";
import type { Loose } from "./steps.ts";

/** An example as slips are made in it: its places, what has an id, and who belongs to which side. */
export interface World {
  readonly name: string;
  readonly data: Loose;
  /** Whether none of its texts is here. */
  readonly isSealed: boolean;
  readonly sites: ReadonlyMap<string, readonly Site[]>;
  readonly owners: readonly Owner[];
  /** The field that stands at a JSON Pointer. */
  readonly places: ReadonlyMap<string, string>;
  /** The places of the same field in all examples, this one's first. */
  elsewhere(field: string): readonly Site[];
  /** Whoever is for the other side what this actor or account is for its own; undefined where there is none. */
  otherSide(id: string): string | undefined;
}

export function makeWorlds(examples: ReadonlyMap<string, Loose>): World[] {
  const worlds: World[] = [];
  for (const [name, data] of examples) {
    const { sites, owners } = sitesOf(data);
    const byField = groupBy(sites, ({ field }) => field);
    worlds.push({
      name,
      data,
      isSealed: (data.sources as Loose[]).every(({ text }) => text === undefined),
      sites: byField,
      owners,
      places: new Map(sites.map(({ steps, field }) => [pointerOf(steps), field])),
      elsewhere: (field) =>
        worlds.filter((world) => world.data !== data).flatMap((world) => world.sites.get(field) ?? []),
      otherSide: sidesOf(data as unknown as Sided, owners),
    });
  }
  return worlds;
}

interface Sided {
  readonly actors: readonly (Loose & { readonly id: string; readonly kind: string })[];
  readonly accounts: readonly { readonly id: string; readonly voice: string; readonly source: string }[];
  readonly calls: readonly {
    readonly participants: readonly { readonly actor: string; readonly roles: readonly string[] }[];
  }[];
}

/** Who is whose counterpart: the principals of the first call, their states, offices, groups and accounts. */
function sidesOf(
  { actors, accounts, calls }: Sided,
  owners: readonly Owner[],
): (id: string) => string | undefined {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const stateOf = (id: unknown, depth = 0): string | undefined => {
    const actor = byId.get(String(id));
    if (!actor || depth > 9) return undefined;
    if (actor.kind === "state") return actor.id;
    const office = (actor.offices as Loose[] | undefined)?.at(-1)?.of;
    return stateOf(actor.partOf ?? actor.affiliation ?? office, depth + 1);
  };
  const principals = (calls[0]?.participants ?? [])
    .filter(({ roles }) => roles.includes("principal"))
    .map(({ actor }) => actor);
  const sides = principals.slice(0, 2).map((id) => stateOf(id));
  const other = (id: unknown) => {
    const at = sides.indexOf(stateOf(id));
    return at < 0 || sides[0] === sides[1] ? undefined : sides[1 - at];
  };
  return (id) => {
    const account = accounts.find((each) => each.id === id);
    if (account) {
      const side = other(account.voice);
      return accounts.find(({ voice }) => side !== undefined && stateOf(voice) === side)?.id;
    }
    const actor = byId.get(id);
    const side = other(id);
    if (!actor || side === undefined) return undefined;
    if (principals.includes(id)) return principals.find((each) => stateOf(each) === side);
    const counterparts = owners.filter(({ kind, id: own }) => kind === actor.kind && stateOf(own) === side);
    return counterparts[0]?.id;
  };
}

/** The other value of the same field that comes next in the dataset; undefined where all are the same. */
export function neighbour(world: World, site: Site): unknown {
  return firstOther(world.sites.get(site.field) ?? [], site);
}

/** A value of the same field in another example. */
export function strange(world: World, site: Site): unknown {
  return firstOther(world.elsewhere(site.field), site);
}

/** The next value that is another; of lists the first item, put in the place of this list's first. */
function firstOther(sites: readonly Site[], site: Site): unknown {
  const start = sites.indexOf(site) + 1;
  const own = Array.isArray(site.value) ? (site.value as unknown[]) : undefined;
  for (const { value } of [...sites.slice(start), ...sites.slice(0, start)]) {
    if (!Array.isArray(value)) {
      if (value !== undefined && !isSame(value, site.value)) return value;
    } else {
      const [first] = value as unknown[];
      if (first === undefined || own?.some((item) => isSame(item, first))) continue;
      return [first, ...(own ?? []).slice(1)];
    }
  }
  return undefined;
}
