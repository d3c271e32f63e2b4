import { isObject } from "../collections/is-object.ts";

/** An id with the names of what has it. */
interface NamedId {
  readonly id: string;
  readonly kind: string;
}

/** An id that was found by words, and whether they are the name of what has it. */
export interface IdNamed {
  readonly id: string;
  readonly isName: boolean;
}

/** More candidates than these say nothing. */
const MOST = 50;

/**
 * The ids of a document by the names of what has them: for whoever writes "Morning Ledger" where the id `ledger` belongs. It
 * reads the document as it is, because its structure need not hold. Made in one pass; each look-up costs the same.
 */
export class NamedIds {
  /** By the whole name: a name, another name, a title, a label, an address, a Wikidata item. */
  readonly #byName = new Map<string, NamedId[]>();
  /** By what only leads to somebody: the title of an office, and for accounts their voices and sources. */
  readonly #byRole = new Map<string, NamedId[]>();
  /** By the words of names. */
  readonly #byWord = new Map<string, NamedId[]>();

  constructor(data: unknown) {
    const root = isObject(data) ? data : {};
    for (const source of objectsIn(root.sources)) this.#add(source, "source", [source.title, source.url]);
    for (const actor of objectsIn(root.actors)) {
      const { name, otherNames, identifiers, kind } = actor;
      const wikidata = isObject(identifiers) ? identifiers.wikidata : undefined;
      const others: unknown[] = Array.isArray(otherNames) ? otherNames : [];
      this.#add(actor, String(kind), [name, ...others, wikidata]);
      for (const { title } of objectsIn(actor.offices)) this.#addTo(this.#byRole, title, actor, String(kind));
    }
    for (const topic of objectsIn(root.topics)) this.#add(topic, "topic", [topic.label]);
    const names = new Map<unknown, unknown[]>();
    for (const { id, name, title } of [...objectsIn(root.actors), ...objectsIn(root.sources)])
      names.set(id, [name, title]);
    for (const account of objectsIn(root.accounts)) {
      for (const id of [account.voice, account.source]) {
        for (const name of [id, ...(names.get(id) ?? [])])
          this.#addTo(this.#byRole, name, account, "account");
      }
    }
  }

  #add(entity: Readonly<Record<string, unknown>>, kind: string, names: readonly unknown[]): void {
    for (const name of names) {
      this.#addTo(this.#byName, name, entity, kind);
      if (typeof name === "string")
        for (const word of wordsOf(name)) this.#addTo(this.#byWord, word, entity, kind);
    }
  }

  #addTo(
    index: Map<string, NamedId[]>,
    name: unknown,
    { id }: Readonly<Record<string, unknown>>,
    kind: string,
  ): void {
    if (typeof name !== "string" || typeof id !== "string") return;
    const key = plain(name);
    const known = index.get(key);
    if (key === "") return;
    if (!known) index.set(key, [{ id, kind }]);
    else if (known.length <= MOST && !known.some((each) => each.id === id)) known.push({ id, kind });
  }

  /**
   * The one id of these kinds whose name this is, or to which it leads, as a part of its name does; undefined where there is none,
   * or several.
   */
  find(words: string, kinds: readonly string[]): IdNamed | undefined {
    const only = (found: readonly NamedId[] = []) => {
      const fitting = found.filter(({ kind }) => kinds.includes(kind));
      return fitting.length === 1 ? fitting[0]?.id : undefined;
    };
    const key = plain(words);
    const named = only(this.#byName.get(key));
    if (named !== undefined) return { id: named, isName: true };
    const [first, ...others] = wordsOf(words).map((word) => this.#byWord.get(word) ?? []);
    const id =
      only(this.#byRole.get(key)) ??
      only(first?.filter((one) => others.every((each) => each.some(({ id: other }) => other === one.id))));
    return id === undefined ? undefined : { id, isName: false };
  }
}

function objectsIn(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** A name without what people vary most; "" where it is too long to be one. */
function plain(name: string): string {
  return wordsOf(name).join(" ");
}

function wordsOf(name: string): string[] {
  if (name.length > 200) return [];
  return (
    name
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
