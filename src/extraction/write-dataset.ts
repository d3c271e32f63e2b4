import { addToGroup } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Dataset, Source } from "../schema/model-types.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import type { SourceText } from "../text/source-text.ts";
import { OF_CALL } from "./extraction-plan.ts";
import type { Located } from "./locate-quotes.ts";
import { makeIds, slug } from "./make-ids.ts";
import { isKept, textOf } from "./part.ts";
import type { Part } from "./part.ts";

/** What you know about a dataset that its texts do not say. */
export type DatasetFacts = Partial<Pick<Dataset, "id" | "license" | "version" | "creators" | "createdOn">>;

/** What you know about a source that its text does not say. */
export type SourceFacts = Partial<Pick<Source, "url" | "retrievedOn" | "license" | "production">>;

/** All that a dataset is written from. */
export interface Writing {
  readonly root: Part;
  readonly targets: ReadonlyMap<Part, Part>;
  readonly located: ReadonlyMap<Part, Located>;
  readonly texts: ReadonlyMap<Part, SourceText>;
  readonly dataset: DatasetFacts;
  readonly sources: Readonly<Record<string, SourceFacts>>;
  readonly inlineTexts: boolean;
  readonly toLatin: ((words: string) => string) | undefined;
}

/** A dataset, and for each of its objects and lists the part of the extraction that it was made from. */
export interface Written {
  readonly dataset: Record<string, unknown>;
  /** The whole extraction. */
  readonly root: Part;
  readonly parts: ReadonlyMap<unknown, Part>;
}

/** Writes the kept parts of an extraction as a dataset. */
export function writeDataset(writing: Writing): Written {
  return new Writer(writing).write();
}

class Writer {
  readonly #writing: Writing;
  readonly #ids: ReadonlyMap<Part, string>;
  readonly #datasetId: string;
  readonly #parts = new Map<unknown, Part>();
  /** For each call the lists that the model has within calls, by their keys. */
  readonly #ofCall = new Map<Part, Map<string, Group<Part>>>();

  constructor(writing: Writing) {
    this.#writing = writing;
    const { root, dataset, toLatin = (words) => words } = writing;
    const title = root.fields.get("title");
    const named = String(title?.instead ?? title?.value ?? "");
    this.#datasetId = dataset.id ?? (slug(toLatin(named)) || "dataset");
    const sources = Object.keys(writing.sources);
    if (
      dataset.id === undefined &&
      [...writing.texts.keys()].some((part) => textOf(part, "key") === this.#datasetId)
    )
      this.#datasetId += "-dataset";
    this.#ids = makeIds(root, [this.#datasetId, ...sources], toLatin);
  }

  write(): Written {
    const { root, targets, dataset: facts } = this.#writing;
    for (const list of root.fields.values()) {
      if (!list.field?.ofCall || !isKept(list)) continue;
      for (const item of list.items.filter(isKept)) {
        const reference = item.fields.get(OF_CALL);
        const call = reference && targets.get(reference);
        if (!call) throw new Error("No call.");
        let lists = this.#ofCall.get(call);
        if (!lists) this.#ofCall.set(call, (lists = new Map<string, Group<Part>>()));
        addToGroup(lists, list.field.modelKey, item);
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
    return { dataset, root, parts: this.#parts };
  }

  #valueOf(part: Part): unknown {
    const { shape, holder } = part;
    switch (shape.type) {
      case "object":
        return this.#objectOf(part);
      case "list":
        return this.#listOf(part, part.items.filter(isKept));
      case "reference": {
        const target = this.#writing.targets.get(part);
        return target && this.#ids.get(target);
      }
      case "key":
        return holder && this.#ids.get(holder);
      case "string":
      case "number":
      case "code":
      case "kind":
        return part.value;
      default:
        return shape satisfies never;
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
    for (const { key, modelKey, ofCall, isRequired, shape } of part.shape.fields) {
      const field = part.fields.get(key);
      if (modelKey === OF_CALL || ofCall) continue;
      // A list of which all items were dropped is left out, like one that was never written.
      const isEmpty = !isKept(field) || (shape.type === "list" && !field.items.some(isKept));
      if (field?.instead !== undefined) object[modelKey] = structuredClone(field.instead);
      else if (!isEmpty) object[modelKey] = this.#valueOf(field);
      // Unless the model needs it: the speakers of a statement that names none.
      else if (isRequired && shape.type === "list") object[modelKey] = [];
    }
    this.#parts.set(object, part);
    return this.#completed(part, part.shape.entity, object);
  }

  /** An object with the values that no language model writes: positions, digests, facts, the lists of calls. */
  #completed(part: Part, entity: string, object: Record<string, unknown>): Record<string, unknown> {
    if (entity === "Evidence") return this.#evidenceOf(part, object);
    if (entity === "LeaderCall") {
      for (const [key, items] of this.#ofCall.get(part) ?? []) object[key] = this.#listOf(part, items);
    } else if (entity === "Source") {
      const text = this.#writing.texts.get(part);
      const facts = this.#writing.sources;
      const key = textOf(part, "key");
      if (key !== undefined && Object.hasOwn(facts, key)) Object.assign(object, facts[key]);
      if (text && this.#writing.inlineTexts) object.text = text.text;
      else if (text) object.digest = { sha256: text.sha256, length: text.length };
    }
    return object;
  }

  #evidenceOf(part: Part, { source, part: where, prefix, suffix }: Record<string, unknown>) {
    const located = this.#writing.located.get(part);
    if (!located) throw new Error("Not located.");
    const { start, end, source: foundIn, sourceFound, hasContext, printed } = located;
    const named = source ?? (sourceFound ? this.#ids.get(foundIn) : undefined);
    const evidence = {
      ...(named !== undefined && { source: named }),
      ...(where !== undefined && { part: where }),
      exact: printed,
      start,
      end,
      ...(hasContext && prefix !== undefined && { prefix }),
      ...(hasContext && suffix !== undefined && { suffix }),
    };
    this.#parts.set(evidence, part);
    return evidence;
  }
}
