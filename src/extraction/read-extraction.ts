import { isObject } from "../collections/is-object.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { emptyText } from "../diagnostics/structure/empty-text.ts";
import { missingKey } from "../diagnostics/structure/missing-key.ts";
import { outOfRange } from "../diagnostics/structure/out-of-range.ts";
import { tooFewItems } from "../diagnostics/structure/too-few-items.ts";
import { unknownCode } from "../diagnostics/structure/unknown-code.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import { wrongFormat } from "../diagnostics/structure/wrong-format.ts";
import { wrongType } from "../diagnostics/structure/wrong-type.ts";
import { nameOfPlace, showValue } from "../diagnostics/wording.ts";
import { isInRange, refusalOfString } from "../plan/plan.ts";
import type { SuggestCodes } from "../validate/suggest-codes.ts";
import type { Article } from "./article.ts";
import { extractionPlan, kindCodesOf, OF_CALL } from "./extraction-plan.ts";
import type { Field, Leaf, ListShape, ObjectShape } from "./extraction-plan.ts";
import { otherKind } from "./kinds/other-kind.ts";
import { knownMetadata } from "./known-metadata.ts";
import type { KnownMetadata } from "./known-metadata.ts";
import type { Part } from "./part.ts";
import { CONFIDENCE, NOT_STATED } from "./form-traits.ts";
import { unknownValues } from "./unknown-values.ts";

/** An extraction as it was read, and the parts of it that must be dropped. */
export interface ReadExtraction {
  readonly root: Part;
  readonly diagnostics: Diagnostic[];
  readonly faults: readonly { readonly part: Part; readonly because: Diagnostic }[];
}

interface Place {
  readonly holder: Part | undefined;
  readonly path: Path;
  readonly field?: Field;
  readonly isNeeded: boolean;
}

/**
 * Reads what a language model wrote, in any form of the schema. An absent value may be `null`, left out, empty,
 * `not-stated`, or 0. What is known of an article is taken in place of what the model wrote. Every fault is reported at its
 * place; what is missing because the answer was `cut` has that cause.
 */
export function readExtraction(
  value: unknown,
  suggestCodes?: SuggestCodes,
  articles: readonly Article[] = [],
  cut?: Diagnostic,
): ReadExtraction {
  return new Reader(value, suggestCodes, articles, cut).read(value);
}

/** A character that is not white space. */
const VISIBLE = /[^ \t\n\r]/;

class Reader {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #faults: { part: Part; because: Diagnostic }[] = [];
  readonly #suggestCodes: SuggestCodes | undefined;
  readonly #known: KnownMetadata;
  readonly #cut: Diagnostic | undefined;
  /** The key of the call, if there is only one. */
  readonly #onlyCall: unknown;

  constructor(
    value: unknown,
    suggestCodes: SuggestCodes | undefined,
    articles: readonly Article[],
    cut: Diagnostic | undefined,
  ) {
    this.#suggestCodes = suggestCodes;
    this.#cut = cut;
    this.#known = knownMetadata(value, articles);
    const calls = isObject(value) && isList(value.calls) ? value.calls : [];
    this.#onlyCall = calls.length === 1 && isObject(calls[0]) ? calls[0].key : undefined;
  }

  read(value: unknown): ReadExtraction {
    const root = this.#readPart(extractionPlan(), value, { holder: undefined, path: [], isNeeded: true });
    return { root, diagnostics: this.#diagnostics, faults: this.#faults };
  }

  #report<P extends object>(kind: DiagnosticKind<P>, path: Path, params: P): Diagnostic {
    const diagnostic = makeDiagnostic(kind, path, params);
    // The fix is made for datasets and may be wrong in an extraction.
    const { fix: _, ...reported } = diagnostic;
    this.#diagnostics.push(reported);
    return reported;
  }

  #fault<P extends object>(part: Part, kind: DiagnosticKind<P>, path: Path, params: P): void {
    this.#faults.push({ part, because: this.#report(kind, path, params) });
  }

  #readPart(shape: Leaf | ListShape | ObjectShape, value: unknown, place: Place): Part {
    const part: Part = {
      shape,
      value,
      path: place.path,
      holder: place.holder,
      field: place.field,
      isNeeded: place.isNeeded,
      fields: new Map(),
      items: [],
      dropped: undefined,
    };
    if (shape.type === "list") this.#readList(part, shape, value);
    else if (shape.type === "object") this.#readObject(part, shape, value);
    else this.#readLeaf(part, shape, value);
    return part;
  }

  #refuseType(part: Part, expected: string): void {
    const params = {
      name: nameOf(part),
      expected,
      found: showValue(part.value),
      mayBeLeftOut: false,
    };
    this.#fault(part, wrongType, part.path, params);
  }

  #readList(part: Part, shape: ListShape, value: unknown): void {
    if (!isList(value)) {
      this.#refuseType(part, "a list");
      return;
    }
    // By index, because the list of a caller may have holes.
    for (let at = 0; at < value.length; at++) {
      const place = { holder: part, path: [...part.path, at], isNeeded: false };
      part.items.push(this.#readPart(shape.item, value[at], place));
    }
    if (value.length < shape.minimum && !part.field?.ofCall)
      this.#fault(part, tooFewItems, part.path, {
        name: nameOf(part),
        minimum: shape.minimum,
        found: value.length,
      });
  }

  /** What is known of a value without what the model wrote of it. */
  #knownOf({ entity }: ObjectShape, { key }: Readonly<Record<string, unknown>>, field: Field): unknown {
    // An item need not say which call it belongs to if there is only one.
    if (field.key === OF_CALL) return this.#onlyCall;
    if (typeof key !== "string" || (entity !== "Source" && entity !== "Actor")) return undefined;
    return this.#known[entity === "Source" ? "sources" : "actors"].get(key)?.[field.key];
  }

  #readObject(part: Part, shape: ObjectShape, value: unknown): void {
    if (shape.entity === "Evidence" && typeof value === "string") {
      this.#readPlainQuotation(part, shape, value);
      return;
    }
    if (!isObject(value)) {
      this.#refuseType(part, "an object");
      return;
    }
    const own = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
    const kind = own("kind");
    const absent = new Set<string>();
    const isRequired = (field: Field): boolean =>
      (field.isRequired || (field.requiredIn?.includes(String(kind)) ?? false)) && !mayBeLeftOut(field);
    for (const field of shape.fields) {
      const { kinds } = field;
      const written = presentIn(field, own(field.key));
      const known = written && field.key === OF_CALL ? undefined : this.#knownOf(shape, value, field);
      const found = known === undefined ? written : { value: known, steps: [] };
      if (found === undefined) absent.add(field.key);
      else if (kinds && isOtherKind(kind, kinds, shape)) {
        // A list that its own kinds need is written empty for all others.
        if (isList(found.value) && found.value.length === 0) continue;
        this.#report(otherKind, [...part.path, field.key], { key: field.key, kind, kinds });
      } else {
        // What is known and was not written has no place of its own.
        const path = written ? [...part.path, field.key, ...found.steps] : part.path;
        const isNeeded = isRequired(field) || (field.essential ?? false);
        part.fields.set(
          field.key,
          this.#readPart(field.shape, found.value, { holder: part, path, field, isNeeded }),
        );
      }
    }
    const within = part.path.length === 0 ? "the extraction" : `this ${shape.entity}`;
    const allowed = shape.fields.map(({ key }) => key);
    const confidence = allowed.includes("note") ? confidenceIn(own(CONFIDENCE)) : undefined;
    if (confidence !== undefined) this.#noteConfidence(part, shape, confidence);
    const misspelled = new Map<string, Diagnostic>();
    for (const key of Object.keys(value).filter((each) => !allowed.includes(each))) {
      if (key === CONFIDENCE && (confidence !== undefined || value[key] === null)) continue;
      const suggestion = didYouMean(key, absent);
      const reported = this.#report(unknownKey, [...part.path, key], { key, within, suggestion, allowed });
      if (suggestion === undefined) continue;
      absent.delete(suggestion);
      misspelled.set(suggestion, reported);
    }
    const cut = part.holder ? undefined : this.#cut;
    for (const field of shape.fields) {
      const because = misspelled.get(field.key) ?? (absent.has(field.key) ? cut : undefined);
      // A fact without a factuality that was written under another key would be affirmed.
      if (because && (field.essential || isRequired(field)))
        this.#faults.push({ part: absentPart(part, shape, field), because });
      else if (absent.has(field.key) && isRequired(field)) {
        const { modelKey, describedIn: parts, says } = field;
        const purpose = { key: modelKey, parts };
        const params = { key: field.key, within, ...(says === undefined ? { purpose } : { says }) };
        this.#fault(absentPart(part, shape, field), missingKey, part.path, params);
      }
    }
  }

  /** A quotation that is written as its words alone. */
  #readPlainQuotation(part: Part, { fields }: ObjectShape, words: string): void {
    for (const field of fields) {
      if (field.key !== "exact") continue;
      const place = { holder: part, path: part.path, field, isNeeded: true };
      part.fields.set(field.key, this.#readPart(field.shape, words, place));
    }
  }

  /** Carries how sure the model says that it is in the note, where a person who checks it reads it. */
  #noteConfidence(part: Part, { fields }: ObjectShape, confidence: string): void {
    const field = fields.find(({ key }) => key === "note");
    if (!field) return;
    const note = part.fields.get("note");
    const said = `The model's confidence: ${confidence}.`;
    const value =
      typeof note?.value === "string" && VISIBLE.test(note.value) ? `${note.value} ${said}` : said;
    const path = note?.path ?? [...part.path, CONFIDENCE];
    part.fields.set(
      "note",
      this.#readPart(field.shape, value, { holder: part, path, field, isNeeded: false }),
    );
  }

  #readLeaf(part: Part, shape: Leaf, value: unknown): void {
    if (shape.type === "number") {
      if (typeof value !== "number") return this.#refuseType(part, "a number");
      const { expected } = shape.plan;
      if (!isInRange(shape.plan, value))
        this.#fault(part, outOfRange, part.path, { name: nameOf(part), expected, found: value });
      return;
    }
    if (typeof value !== "string") return this.#refuseType(part, "a string");
    if (shape.type === "code" || shape.type === "kind") {
      const { codes } = shape;
      if (codes.includes(value)) return;
      const list = shape.type === "kind" ? shape.entity : shape.codelist;
      const near = this.#suggestCodes?.(value, list, codes, {}) ?? [];
      this.#fault(part, unknownCode, part.path, { found: value, name: nameOf(part), near, codes, list });
    } else if (!VISIBLE.test(value)) {
      this.#fault(part, emptyText, part.path, { name: nameOf(part), optional: false });
    } else if (shape.type === "string") {
      const expected = refusalOfString(shape.plan, value);
      if (expected !== undefined)
        this.#fault(part, wrongFormat, part.path, { name: nameOf(part), expected, found: value });
    }
  }
}

/** A required value that was not written, if it can be written as unknown; otherwise the object that lacks it. */
function absentPart(holder: Part, { entity }: ObjectShape, field: Field): Part {
  const { key, shape } = field;
  if (unknownValues[entity]?.[key] === undefined) return holder;
  const absent: Part = {
    ...{ shape, holder, field, value: undefined, path: holder.path },
    ...{ isNeeded: true, isAbsent: true, fields: new Map(), items: [], dropped: undefined },
  };
  holder.fields.set(key, absent);
  return absent;
}

/** How sure a model says that it is, in words; undefined if that is no such value. An absent value is no fault. */
function confidenceIn(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && /^[\p{L}\p{N}][\p{L}\p{N} .,%/-]{0,30}$/u.test(value)
    ? value
    : undefined;
}

/** A list that may be empty may also be left out: models without constrained output do so. */
function mayBeLeftOut({ shape, ofCall }: Field): boolean {
  return shape.type === "list" && (shape.minimum === 0 || ofCall === true);
}

/** Whether the `kind` of an object is a known one, but not one of those that have a field. */
function isOtherKind(kind: unknown, kindsOfField: readonly string[], shape: ObjectShape): kind is string {
  return typeof kind === "string" && kindCodesOf(shape).includes(kind) && !kindsOfField.includes(kind);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The value of a field; undefined if it is absent, in any of the ways to write that. */
function presentIn(field: Field, value: unknown): { value: unknown; steps: Path } | undefined {
  const { shape } = field;
  if (value === undefined || value === null) return undefined;
  if (isList(value) && value.length === 0 && (shape.type === "object" || mayBeLeftOut(field)))
    return undefined;
  // In the forms without unions, an optional object is written as a list with one item or none.
  if (shape.type === "object" && isList(value) && value.length === 1) return { value: value[0], steps: [0] };
  const absent =
    value === "" ||
    (shape.type === "code" && value === NOT_STATED) ||
    (shape.type === "number" && value === 0);
  return absent && !field.isRequired ? undefined : { value, steps: [] };
}

function nameOf({ path }: Part): string {
  return nameOfPlace(path, "the extraction");
}
