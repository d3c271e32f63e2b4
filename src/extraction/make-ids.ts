import { partsIn, isKept, textOf } from "./part.ts";
import type { Part } from "./part.ts";
import { namedBy } from "./not-carried.ts";

/** Longer ids are cut at a word: nobody reads on. */
const LONGEST = 60;

/** A key that says something by itself has at least one word of three letters. */
const SPEAKING = /[a-z]{3}/;

/** A text as an id: lower-case words of a to z and digits, joined by hyphens; empty where it has none of these. */
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

/** Gives out ids, each once: a second of the same name gets a number. */
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

/**
 * The id of each kept object that has a key: of a source its key, which is the name of its text; of an actor or a topic its
 * name; of all else its key, with what it is before it where the key says nothing. The same extraction always gets the same ids.
 */
export function makeIds(root: Part, taken: Iterable<string>): Map<Part, string> {
  const ids = new Map<Part, string>();
  const keyed = [...partsIn(root)].filter(
    (part) => part.shape.type === "object" && isKept(part) && isKept(part.fields.get("key")),
  );
  const sources = keyed.filter((part) => entity(part) === "Source");
  for (const part of sources) ids.set(part, textOf(part, "key")!);
  const maker = new IdMaker([...taken, ...ids.values()]);
  for (const part of keyed) {
    if (ids.has(part)) continue;
    const name = namedBy[entity(part)];
    const named = slug((name && textOf(part, name)) ?? "");
    const key = slug(textOf(part, "key")!);
    // A key such as "s1" says nothing when it is alone.
    const spoken = SPEAKING.test(key) ? key : [wordFor(part), key].filter((word) => word !== "").join("-");
    ids.set(part, maker.make(named || spoken));
  }
  return ids;
}

function entity(part: Part) {
  if (part.shape.type !== "object") throw new Error("Only objects have ids.");
  return part.shape.entity;
}

/** What an id of the object names: person, account, call. */
function wordFor(part: Part): string {
  const key = part.fields.get("key")?.shape;
  if (key?.type !== "key") throw new Error("Only objects with a key have ids.");
  return typeof key.names === "string"
    ? key.names
    : (key.names.get(textOf(part, "kind") ?? "") ?? entity(part).toLowerCase());
}
