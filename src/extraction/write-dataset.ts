import type { Dataset } from "../schema/entities/dataset.ts";
import type { Source } from "../schema/entities/source.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Located } from "./locate-quotes.ts";
import { makeIds, slug } from "./make-ids.ts";
import { isKept, textOf } from "./part.ts";
import type { Part } from "./part.ts";

/** What is known of a dataset beside what its texts say. */
export type DatasetFacts = Partial<Pick<Dataset, "id" | "license" | "version" | "creators" | "createdOn">>;

/** What is known of a source beside what its text says. */
export type SourceFacts = Partial<Pick<Source, "url" | "retrievedOn" | "license" | "production">>;

/** What a dataset is written from. */
export interface Writing {
  readonly root: Part;
  readonly targets: ReadonlyMap<Part, Part>;
  readonly located: ReadonlyMap<Part, Located>;
  readonly texts: ReadonlyMap<Part, SourceText>;
  readonly dataset: DatasetFacts;
  readonly sources: Readonly<Record<string, SourceFacts>>;
  readonly inlineTexts: boolean;
}

/** A dataset, and the part of the extraction that each of its objects and lists was made from. */
export interface Written {
  readonly dataset: Record<string, unknown>;
  readonly parts: ReadonlyMap<unknown, Part>;
}

/** Writes what is kept of an extraction as a dataset. */
export function writeDataset(writing: Writing): Written {
  return new Writer(writing).write();
}

class Writer {
  readonly #writing: Writing;
  readonly #ids: ReadonlyMap<Part, string>;
  readonly #datasetId: string;
  readonly #parts = new Map<unknown, Part>();
  /** The items of the lists that the model keeps in calls, by their call. */
  readonly #ofCall = new Map<Part, Map<string, Part[]>>();

  constructor(writing: Writing) {
    this.#writing = writing;
    const { root, dataset } = writing;
    this.#datasetId = dataset.id ?? (slug(textOf(root, "title") ?? "") || "dataset");
    const sources = Object.keys(writing.sources);
    if (
      dataset.id === undefined &&
      [...writing.texts.keys()].some((part) => textOf(part, "key") === this.#datasetId)
    )
      this.#datasetId += "-dataset";
    this.#ids = makeIds(root, [this.#datasetId, ...sources]);
  }

  write(): Written {
    const { root, targets, dataset: facts } = this.#writing;
    for (const list of root.fields.values()) {
      if (!list.field?.ofCall || !isKept(list)) continue;
      for (const item of list.items.filter(isKept)) {
        const call = targets.get(item.fields.get("ofCall")!)!;
        let lists = this.#ofCall.get(call);
        if (!lists) this.#ofCall.set(call, (lists = new Map<string, Part[]>()));
        const key = list.field.modelKey!;
        const known = lists.get(key);
        if (known) known.push(item);
        else lists.set(key, [item]);
      }
    }
    const { title, description, language, ...lists } = this.#objectOf(root);
    const { id: _, ...own } = facts;
    const dataset = {
      schemaVersion: SCHEMA_VERSION,
      id: this.#datasetId,
      title,
      ...(description !== undefined && { description }),
      language,
      ...own,
      production: "machine-generated",
      ...lists,
    };
    this.#parts.set(dataset, root);
    return { dataset, parts: this.#parts };
  }

  #valueOf(part: Part): unknown {
    switch (part.shape.type) {
      case "object":
        return this.#objectOf(part);
      case "list":
        return this.#listOf(part, part.items.filter(isKept));
      case "reference":
        return this.#ids.get(this.#writing.targets.get(part)!);
      case "key":
        return this.#ids.get(part.holder!);
      default:
        return part.value;
    }
  }

  #listOf(part: Part, items: readonly Part[]): unknown[] {
    const list = items.map((item) => this.#valueOf(item));
    this.#parts.set(list, part);
    return list;
  }

  #objectOf(part: Part): Record<string, unknown> {
    if (part.shape.type !== "object") throw new Error("Not an object.");
    const object: Record<string, unknown> = {};
    for (const { key, modelKey, ofCall } of part.shape.fields) {
      const field = part.fields.get(key);
      if (modelKey === undefined || ofCall || !isKept(field)) continue;
      // A list that has lost all its items says no more than one that was never there.
      if (field.shape.type === "list" && !field.items.some(isKept)) continue;
      object[modelKey] = this.#valueOf(field);
    }
    this.#parts.set(object, part);
    return this.#completed(part, part.shape.entity, object);
  }

  /** An object with what machines know of it. */
  #completed(part: Part, entity: string, object: Record<string, unknown>): Record<string, unknown> {
    if (entity === "Evidence") return this.#evidenceOf(part, object);
    if (entity === "LeaderCall") {
      for (const [key, items] of this.#ofCall.get(part) ?? []) object[key] = this.#listOf(part, items);
    } else if (entity === "Source") {
      const text = this.#writing.texts.get(part);
      const facts = this.#writing.sources;
      const key = textOf(part, "key")!;
      Object.assign(object, Object.hasOwn(facts, key) ? facts[key] : {});
      if (text && this.#writing.inlineTexts) object.text = text.text;
      else if (text) object.digest = { sha256: text.sha256, length: text.length };
    }
    return object;
  }

  #evidenceOf(part: Part, { source, part: where, exact, prefix, suffix }: Record<string, unknown>) {
    const { start, end, source: holder, sourceFound, hasContext } = this.#writing.located.get(part)!;
    const named = source ?? (sourceFound ? this.#ids.get(holder) : undefined);
    const evidence = {
      ...(named !== undefined && { source: named }),
      ...(where !== undefined && { part: where }),
      exact,
      start,
      end,
      ...(hasContext && prefix !== undefined && { prefix }),
      ...(hasContext && suffix !== undefined && { suffix }),
    };
    this.#parts.set(evidence, part);
    return evidence;
  }
}
