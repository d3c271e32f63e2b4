/** What is used of a registry of Zod. */
interface Registry {
  readonly _idmap: { has(id: string): boolean };
}

/** The id by which tools know a part of the model: so long that it is nobody else's, in a registry that a whole program shares. */
export function idOf(name: string): string {
  return name.startsWith("LeaderCall") ? name : `LeaderCall${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

let mayRepeat: boolean | undefined;

/**
 * Gives the metadata of a schema the id by which tools know it, where that is free. It is not where the package was loaded
 * before (as a module and as CommonJS, or anew after a change): only one copy can have it, and the schemas of the other are
 * written where they are used. Zod before 4.3 throws where somebody else takes an id again; there none is taken.
 */
export function takeId(registry: Registry, meta: object, name: string): void {
  mayRepeat ??= allowsTwice(registry);
  const id = idOf(name);
  if (mayRepeat && !registry._idmap.has(id)) Object.assign(meta, { id });
}

function allowsTwice({ constructor }: Registry): boolean {
  type Empty = new () => { add(schema: object, meta: object): InstanceType<Empty> };
  try {
    new (constructor as Empty)().add({}, { id: "id" }).add({}, { id: "id" });
    return true;
  } catch {
    return false;
  }
}
