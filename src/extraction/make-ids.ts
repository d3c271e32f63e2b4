import type { EntityName } from "../schema/model-types.ts";
import { isKept, partsIn, textOf } from "./part.ts";
import type { Part } from "./part.ts";
import { namedBy } from "./not-carried.ts";

/** Longer ids are cut at the end of a word. */
const LONGEST = 60;

/** A key that means something by itself has three letters in a row. */
const MEANINGFUL = /[a-z]{3}/;

/** Makes an id of a text: words of a to z and digits, joined by hyphens. It is empty if the text has no such words. */
export function slug(text: string): string {
  const plain = text
    .slice(0, 4 * LONGEST)
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
  let id = "";
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = id === "" ? word.slice(0, LONGEST) : `${id}-${word}`;
    if (longer.length > LONGEST) break;
    id = longer;
  }
  return id;
}

/** Makes each id only once: where an id is taken, a number is added. */
export class IdMaker {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  make(wanted: string): string {
    let id = wanted;
    for (let number = this.#next.get(wanted) ?? 2; this.#taken.has(id); number++) {
      id = `${wanted}-${number}`;
      this.#next.set(wanted, number + 1);
    }
    this.#taken.add(id);
    return id;
  }
}

/** A kept object that has a key. */
interface KeyedObject {
  readonly part: Part;
  readonly key: string;
  readonly entity: EntityName;
}

/**
 * Makes an id for each kept object that has a key. The id of a source is its key, which is also the name of its text. The
 * id of an actor or a topic is made from its name, unless only its key has Latin letters, any other from its key; before a key such as "s1" comes the kind of
 * object. The same extraction always gets the same ids.
 */
export function makeIds(
  root: Part,
  taken: Iterable<string>,
  toLatin: (words: string) => string,
): Map<Part, string> {
  const ids = new Map<Part, string>();
  const keyed = [...partsIn(root)].flatMap((part): KeyedObject[] => {
    const key = textOf(part, "key");
    if (part.shape.type !== "object" || !isKept(part) || key === undefined) return [];
    return [{ part, key, entity: part.shape.entity }];
  });
  for (const { part, key, entity } of keyed) if (entity === "Source") ids.set(part, key);
  const maker = new IdMaker([...taken, ...ids.values()]);
  for (const object of keyed) {
    const { part, entity } = object;
    if (ids.has(part)) continue;
    const name = namedBy[entity];
    const words = (name && textOf(part, name)) ?? "";
    // A key in Latin letters is easier to read than a name of another script that a table writes in them.
    const isKeyBetter = /(?!\p{Script=Latin})\p{L}/u.test(words) && /^[a-z-]{3,}$/.test(object.key);
    const named = isKeyBetter ? "" : slug(toLatin(words));
    const key = slug(toLatin(object.key));
    // A key such as "s1" means nothing on its own.
    const withKind = MEANINGFUL.test(key)
      ? key
      : [wordFor(object), key].filter((word) => word !== "").join("-");
    ids.set(part, maker.make(named || withKind));
  }
  return ids;
}

/** The word for the kind of an object, to begin its id with: person, account, call. */
function wordFor({ part, entity }: KeyedObject): string {
  const key = part.fields.get("key")?.shape;
  if (key?.type !== "key") throw new Error("No key.");
  return typeof key.names === "string"
    ? key.names
    : (key.names.get(textOf(part, "kind") ?? "") ?? entity.toLowerCase());
}
