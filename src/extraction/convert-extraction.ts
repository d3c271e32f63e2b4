import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toPointer } from "../diagnostics/json-pointer.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import { tooFewItems } from "../diagnostics/structure/too-few-items.ts";
import { unreadable } from "../diagnostics/structure/unreadable.ts";
import { isId } from "../dataset/given-ids.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { Dataset } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import { unusedAccount } from "../rules/account/unused.ts";
import { callWithoutAccount } from "../rules/call/without-account.ts";
import { printedWordsMissing } from "../rules/evidence/printed-words-missing.ts";
import { unusedEntity } from "../rules/reference/unused-entity.ts";
import type { BuiltIn } from "../validate/built-in.ts";
import { textsProblem } from "../validate/options-problem.ts";
import { checkDataset, problemOf } from "../validate/check-dataset.ts";
import type { Checked } from "../validate/check-dataset.ts";
import type { SuggestCodes } from "../validate/suggest-codes.ts";
import { withNamesOfTexts } from "./alike-keys.ts";
import { withArticles } from "./article.ts";
import type { Article } from "./article.ts";
import { Dropper } from "./drop.ts";
import { extractionPlan, OF_CALL } from "./extraction-plan.ts";
import { ambiguousReference } from "./kinds/ambiguous-reference.ts";
import { textNotGiven } from "./kinds/text-not-given.ts";
import { keepWordsOfDate } from "./words-of-date.ts";
import { locateQuotes } from "./locate-quotes.ts";
import type { Quotations } from "./locate-quotes.ts";
import { tellsOfNoCall } from "./no-call.ts";
import { entityOf, isKept, isText, keptField, objectAround, textOf } from "./part.ts";
import type { Part } from "./part.ts";
import { readExtraction } from "./read-extraction.ts";
import { refusalOfFact } from "./refusal-of-fact.ts";
import { resolveReferences } from "./resolve-references.ts";
import { UnprintedDetails } from "./unprinted-details.ts";
import { writeDataset } from "./write-dataset.ts";
import type { DatasetFacts, SourceFacts, Written } from "./write-dataset.ts";

/** The options of `fromExtraction`. */
export interface FromExtractionOptions {
  /** The texts that the model was given, by the names that it was given for them. A name becomes the id of the source. */
  readonly texts?: Readonly<Record<string, string>>;
  /** The articles that the model was given: texts with what is known of them. Give `texts`, `articles` or both. */
  readonly articles?: readonly Article[];
  /** What you know about the sources beside their texts (`url`, `license` …), by the same names. */
  readonly sources?: Readonly<Record<string, SourceFacts>>;
  /** What you know about the dataset (`id`, `license` …). Without an id, one is made from the title. */
  readonly dataset?: DatasetFacts;
  /** Whether to write the texts into the dataset (only if you may redistribute them). By default their digests are written. */
  readonly inlineTexts?: boolean;
  /**
   * Suggests codes for a word that is none, as for a validation: give it `nearCodes`. It is not built in, because it brings all
   * definitions along.
   */
  readonly suggestCodes?: SuggestCodes;
  /** Writes words in Latin letters, for ids that are made of names and keys in other scripts; the command has one. */
  readonly toLatin?: (words: string) => string;
}

/** Options of which the articles are also among the texts, and their addresses among the facts. */
type GivenOptions = FromExtractionOptions & Required<Pick<FromExtractionOptions, "texts" | "sources">>;

/** A part of an extraction that is left out of the dataset. */
export interface Dropped {
  /** The JSON Pointer (RFC 6901) of its place in the extraction. */
  readonly pointer: string;
  /** The same as `pointer`, as an array of keys and indexes. */
  readonly path: Path;
  /** The name of the entity that it is or belongs to, such as `Statement`. */
  readonly entity: string;
  /** The key of that entity in the extraction, where it has one. */
  readonly key?: string;
  /** The name of the field, where only a value of the entity is left out, and not the whole. */
  readonly field?: string;
  /** Why it is left out; one of the diagnostics. */
  readonly because: Diagnostic;
}

/** What `fromExtraction` made of an extraction. */
export interface FromExtractionResult {
  /** A valid dataset with everything that could be kept; undefined if what was kept is no dataset. */
  readonly dataset: Dataset | undefined;
  /** Every diagnostic, one for each cause, with pointers into the extraction. */
  readonly diagnostics: Diagnostic[];
  /** What is left out of the dataset. What is within a dropped object or list is not listed again. */
  readonly dropped: Dropped[];
  /** How many quotations the dataset has; all of them were found in their texts. */
  readonly checked: Checked;
  /** Whether the model answered that no text tells of a call: then there is no dataset, and that is no error. */
  readonly noCall: boolean;
  /** The extraction as it was given; undefined if its text is no JSON. For {@link repairRequest} and {@link applyRepair}. */
  readonly extraction: unknown;
}

/** A part that has a fault, and what is reported for it. */
interface Fault {
  readonly part: Part;
  readonly because: Diagnostic;
}

/** How often the dataset is validated at most. Each round can show errors that those of the round before had hidden. */
const ROUNDS = 12;

/** What only the text of an answer shows. */
export interface TextFaults {
  /** That it was cut off, for which much may be missing. */
  readonly cut: Diagnostic | undefined;
  /** The keys that an object has twice, so that it is unknown which value was meant. */
  readonly repeated: readonly Diagnostic[];
}

/**
 * Turns an extraction into a dataset. The package's kinds of finding have no words of their own in what is built:
 * `fromExtraction` adds them.
 *
 * @throws TypeError if the options are wrong.
 */
export function convertExtraction(
  output: unknown,
  options: FromExtractionOptions,
  builtIn: BuiltIn,
  textFaults: TextFaults = { cut: undefined, repeated: [] },
): FromExtractionResult {
  const given = withArticles(options);
  checkOptions(given);
  try {
    if (!textFaults.cut && tellsOfNoCall(output)) return { ...NOTHING, noCall: true, extraction: output };
    const named = withNamesOfTexts(output, Object.keys(given.texts));
    return { ...new Conversion(named, given, builtIn, textFaults).convert(), extraction: output };
  } catch (error) {
    const problem = problemOf(error);
    const diagnostics = [makeDiagnostic(unreadable, [], { problem })];
    return { ...NOTHING, diagnostics, extraction: output };
  }
}

/** What is made of an extraction of which nothing is kept. */
export const NOTHING = {
  ...{ dataset: undefined, diagnostics: [], dropped: [], checked: { spans: 0, of: 0 } },
  ...{ noCall: false, extraction: undefined },
} satisfies FromExtractionResult;

function checkOptions({ texts, sources, dataset = {}, articles = [] }: GivenOptions): void {
  const problem = textsProblem(texts);
  if (problem !== undefined) throw new TypeError(problem);
  for (const name of Object.keys(texts)) {
    if (!isId(name))
      throw new TypeError(
        `The name of a text becomes the id of a source, but "${name}" is not an id. An id looks like "first-article".`,
      );
  }
  const check = (entity: "Dataset" | "Source", facts: object, what: string): void => {
    const plan = plansByEntity().get(entity);
    const fields = new Map(plan?.type === "object" ? Object.entries(plan.fields) : []);
    for (const [key, value] of Object.entries(facts)) {
      const field = fields.get(key);
      if (!field) throw new TypeError(`${what} has no "${key}".`);
      const refusal = value === undefined ? undefined : refusalOfFact(field.value, value);
      if (refusal !== undefined) throw new TypeError(`"${key}" of ${what} must be ${refusal}.`);
    }
  };
  check("Dataset", dataset, "the dataset");
  for (const { id, title, language, publishedOn, authors } of articles)
    check("Source", { title, language, publishedOn, authors }, `the article "${id}"`);
  for (const [name, facts] of Object.entries(sources)) {
    if (!Object.hasOwn(texts, name))
      throw new TypeError(`"sources" describes "${name}", but "texts" has no text with that name.`);
    check("Source", facts, `the source "${name}"`);
  }
}

/** A result, without what was given. */
type Converted = Omit<FromExtractionResult, "extraction">;

class Conversion {
  readonly #options: GivenOptions;
  readonly #builtIn: BuiltIn;
  readonly #cut: Diagnostic | undefined;
  readonly #root: Part;
  readonly #diagnostics: Diagnostic[];
  readonly #targets: ReadonlyMap<Part, Part>;
  readonly #dropper: Dropper;
  readonly #located: Quotations["located"];
  readonly #texts = new Map<Part, SourceText>();
  /** What something refers to before anything is dropped. That it is not used after that is no news. */
  readonly #reachedAtFirst: ReadonlySet<Part>;

  constructor(output: unknown, options: GivenOptions, builtIn: BuiltIn, { cut, repeated }: TextFaults) {
    this.#options = options;
    this.#builtIn = builtIn;
    this.#cut = cut;
    const { suggestCodes, articles } = options;
    const { root, diagnostics, faults } = readExtraction(output, suggestCodes, articles, cut);
    const references = resolveReferences(root, cut);
    this.#root = root;
    this.#targets = references.targets;
    this.#dropper = new Dropper(references.referrers);
    this.#diagnostics = [...repeated, ...diagnostics, ...references.diagnostics];
    const repeats = repeated.flatMap((because) => {
      const part = partWithin(root, because.path);
      return part ? [{ part, because }] : [];
    });
    const textFaults = this.#findTexts();
    this.#reachedAtFirst = this.#reached();
    this.#located = this.#judgeQuotations([...repeats, ...faults, ...textFaults, ...references.faults]);
  }

  /**
   * Looks for all quotations, also for those in parts that have another fault, so that all is reported at once, and then
   * drops what has a fault.
   */
  #judgeQuotations(faults: readonly Fault[]): Quotations["located"] {
    // In a value that cannot be read nothing is looked for.
    const unreadable = faults.filter(({ part }) => part.shape.type !== "object");
    for (const { part, because } of unreadable) part.dropped = because;
    const quotations = locateQuotes(this.#root, this.#targets, this.#texts);
    const searched = [...this.#texts.values()].map(({ text }) => text);
    for (const { part } of unreadable) keepWordsOfDate(part, quotations.located, searched);
    for (const { part } of unreadable) part.dropped = undefined;
    this.#diagnostics.push(...quotations.diagnostics);
    for (const { part, because } of [...faults, ...quotations.faults]) this.#dropper.drop(part, because);
    return quotations.located;
  }

  convert(): Converted {
    this.#titleBySource();
    const details = this.#details();
    for (const { part, because } of details.namedVoices()) {
      this.#diagnostics.push(because);
      this.#dropper.drop(part, because);
    }
    const { texts, sources, dataset: facts = {}, inlineTexts = false, toLatin } = this.#options;
    for (let round = 0; ; round++) {
      this.#sweep();
      if (!isKept(this.#root)) return this.#result(undefined);
      const written = writeDataset({
        ...{ root: this.#root, targets: this.#targets, located: this.#located, texts: this.#texts },
        ...{ sources, dataset: facts, inlineTexts, toLatin },
      });
      const result = checkDataset(written.dataset, { texts }, this.#builtIn);
      if (result.ok) {
        for (const each of result.diagnostics) {
          const isCaused = isUnused(each) && this.#reachedAtFirst.has(partAt(each.path, written));
          if (!isCaused) this.#diagnostics.push(inExtraction(each, written));
        }
        this.#diagnostics.push(...details.diagnostics());
        return this.#result(result.data, result.checked);
      }
      const errors = result.diagnostics.filter(({ severity }) => severity === "error");
      for (const error of errors) {
        const part = leastAt(error.path, written);
        const known = this.#knownCause(error, part);
        const because = known ?? inExtraction(error, written);
        if (!known) this.#diagnostics.push(because);
        this.#dropper.drop(part, because);
      }
      if (round === ROUNDS) return this.#result(undefined);
    }
  }

  #details(): UnprintedDetails {
    const { articles, sources } = this.#options;
    const addresses = new Map(Object.entries(sources).flatMap(([key, { url }]) => (url ? [[key, url]] : [])));
    return new UnprintedDetails({
      ...{ root: this.#root, targets: this.#targets, texts: this.#texts, articles, addresses },
    });
  }

  /** Looks for the text of each source. A source without a text is a fault, because its quotations cannot be checked. */
  #findTexts(): Fault[] {
    const { texts } = this.#options;
    const known = new Map<string, Part>();
    const faults: Fault[] = [];
    const report = (part: Part, because: Diagnostic): void => {
      this.#diagnostics.push(because);
      faults.push({ part, because });
    };
    for (const part of this.#root.fields.get("sources")?.items ?? []) {
      const key = part.fields.get("key");
      if (!isText(key)) continue;
      const first = known.get(key.value);
      if (first) {
        const reported = this.#diagnostics.find(
          ({ code, params }) => code === ambiguousReference.code && params.key === key.value,
        );
        const related = [{ path: first.path, params: { isSource: true } }];
        const params = { key: key.value, count: 2 };
        if (reported) faults.push({ part, because: reported });
        else report(part, makeDiagnostic(ambiguousReference, key.path, params, related));
        continue;
      }
      known.set(key.value, part);
      const given = Object.hasOwn(texts, key.value) ? texts[key.value] : undefined;
      const text = given === undefined ? undefined : new SourceText(given);
      if (text?.wellFormed) this.#texts.set(part, text);
      else if (key.value.trim() !== "") {
        const params = { key: key.value, given: Object.keys(texts), isUnicode: text === undefined };
        report(part, makeDiagnostic(textNotGiven, key.path, params));
      }
    }
    return faults;
  }

  /** Drops calls with too few participants, and accounts of which nothing is left. */
  #sweep(): void {
    for (;;) {
      const short = this.#callsWithTooFew();
      for (const { call, because } of short) this.#dropper.drop(call, because);
      const unproven = this.#dropper.dropUnproven();
      if ((short.length === 0 && !unproven) || !isKept(this.#root)) return;
    }
  }

  /** A dataset whose title cannot be read is called by that of its first source. */
  #titleBySource(): void {
    const title = this.#root.fields.get("title");
    const [source] = this.#keptItems("sources");
    if (title?.instead === undefined || !source) return;
    title.instead = textOf(source, "title") ?? textOf(source, "key") ?? title.instead;
  }

  /** The calls with fewer items than the model demands, such as two participants. */
  #callsWithTooFew(): { call: Part; because: Diagnostic }[] {
    return extractionPlan().fields.flatMap(({ key, shape, ofCall }) =>
      ofCall && shape.type === "list" && shape.minimum > 0 ? this.#callsWithFewer(key, shape.minimum) : [],
    );
  }

  #callsWithFewer(key: string, minimum: number): { call: Part; because: Diagnostic }[] {
    const kept = new Map<Part, number>();
    const lost = new Map<Part, Diagnostic>();
    for (const each of this.#root.fields.get(key)?.items ?? []) {
      const reference = each.fields.get(OF_CALL);
      const call = reference && this.#targets.get(reference);
      if (!call) continue;
      if (isKept(each)) kept.set(call, (kept.get(call) ?? 0) + 1);
      else if (each.dropped) lost.set(call, each.dropped);
    }
    return this.#keptItems("calls").flatMap((call) => {
      const found = kept.get(call) ?? 0;
      if (found >= minimum) return [];
      let because = lost.get(call) ?? this.#cut;
      if (!because) {
        because = makeDiagnostic(tooFewItems, call.path, { name: `"${key}" of this call`, minimum, found });
        this.#diagnostics.push(because);
      }
      return [{ call, because }];
    });
  }

  /** The cause of an error that there is only because something was dropped. */
  #knownCause({ code }: Diagnostic, part: Part): Diagnostic | undefined {
    if (code === callWithoutAccount.code) return this.#lossOf(part);
    // Printed words may have been in a quotation that was dropped.
    return code === printedWordsMissing.code ? lostQuotation(part) : undefined;
  }

  /** Why something that belongs to a call was dropped. */
  #lossOf(call: Part): Diagnostic | undefined {
    for (const list of this.#root.fields.values()) {
      if (!list.field?.ofCall) continue;
      for (const { fields, dropped } of list.items) {
        const reference = fields.get(OF_CALL);
        if (dropped && reference && this.#targets.get(reference) === call) return dropped;
      }
    }
    return undefined;
  }

  #keptItems(key: string): Part[] {
    const list = this.#root.fields.get(key);
    return isKept(list) ? list.items.filter(isKept) : [];
  }

  /** What any reference leads to. */
  #reached(): Set<Part> {
    return new Set(this.#targets.values());
  }

  #result(dataset: Dataset | undefined, checked: Checked = { spans: 0, of: 0 }): Converted {
    const dropped: Dropped[] = [];
    listDropped(this.#root, dropped);
    return { dataset, diagnostics: this.#diagnostics, dropped, checked, noCall: false };
  }
}

/** The part at a place of the extraction; undefined where the extraction has no such value. */
function partWithin(root: Part, path: Path): Part | undefined {
  let part: Part | undefined = root;
  for (const step of path) {
    if (!part) return undefined;
    part = typeof step === "number" ? (part.items[step] ?? part) : part.fields.get(step);
  }
  return part;
}

/** Lists the dropped parts that are in kept ones. */
function listDropped(part: Part, dropped: Dropped[]): void {
  if (part.dropped) {
    if (part.isAbsent) return;
    const object = objectAround(part);
    const key = keyOf(object);
    const field = object === part ? undefined : (part.field ?? part.holder?.field)?.key;
    const { path, dropped: because } = part;
    dropped.push({
      ...{ pointer: toPointer(path), path, entity: entityOf(part) },
      ...(key !== undefined && { key }),
      ...(field !== undefined && { field }),
      because,
    });
    return;
  }
  for (const field of part.fields.values()) listDropped(field, dropped);
  for (const item of part.items) listDropped(item, dropped);
}

/** The key of an object, also of a dropped one. */
function keyOf(part: Part): string | undefined {
  const key = part.fields.get("key");
  return isText(key) ? key.value : undefined;
}

/** The part of the extraction that a place of the dataset was made from: that field, or the object or list around it. */
function partAt(path: Path, { dataset, root, parts }: Written): Part {
  let value: unknown = dataset;
  let part = root;
  for (const step of path) {
    const holder = part;
    value = isObject(value) ? value[step] : undefined;
    const made = parts.get(value);
    const field = [...holder.fields.values()].find(({ field: each }) => each?.modelKey === step);
    if (made) part = made;
    else if (field && isKept(field)) return field;
    else if (holder.shape.type === "list") return holder.items.filter(isKept)[Number(step)] ?? holder;
    else return holder;
  }
  return part;
}

/** The least part that an error is about. */
function leastAt(path: Path, written: Written): Part {
  const part = partAt(path, written);
  // A date that rests on a source of which nobody says which it is rests on nothing that is known.
  const isDate = part.shape.type === "object" && part.shape.entity === "DateClaim";
  return (isDate && keptField(part, "basis")) || part;
}

/** Why a quotation of something or of what is around it was dropped. */
function lostQuotation(part: Part): Diagnostic | undefined {
  for (let at: Part | undefined = part; at; at = at.holder) {
    const lost = at.fields.get("evidence")?.items.find(({ dropped }) => dropped);
    if (lost) return lost.dropped;
  }
  return undefined;
}

/** Whether a diagnostic says that nothing refers to something. */
function isUnused({ code }: Diagnostic): boolean {
  return code === unusedEntity.code || code === unusedAccount.code;
}

function isObject(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A diagnostic about the dataset as one about the extraction that it was made from. */
function inExtraction({ fix: _, related, ...diagnostic }: Diagnostic, written: Written): Diagnostic {
  const placed = <P extends { path: Path }>(place: P) => {
    const { path } = partAt(place.path, written);
    return { ...place, path, pointer: toPointer(path) };
  };
  return { ...placed(diagnostic), ...(related && { related: related.map(placed) }) };
}
