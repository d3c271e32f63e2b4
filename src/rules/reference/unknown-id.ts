import { nearestWords } from "../../diagnostics/did-you-mean.ts";
import { describeKinds } from "../../diagnostics/wording.ts";
import { isId } from "../../dataset/given-ids.ts";
import type { ReadableDataset, ReferenceField } from "../../dataset/readable-dataset.ts";
import type { EntityKind } from "../../schema/reference.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import type { ReportedPlace } from "../../diagnostics/reported-place.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** How many comparisons of ids are made for the sake of suggestions. */
const COMPARISONS = 1_000_000;

/** How many of the places that name one unknown id are related. */
const PLACES = 100;

/** The lists of a dataset in which entities outside of calls are. */
const lists: Partial<Record<EntityKind, string>> = {
  source: "sources",
  person: "actors",
  organization: "actors",
  state: "actors",
  group: "actors",
  account: "accounts",
  topic: "topics",
};

export const unknownIdDoc: RuleDoc = {
  reason: "A reference to an id that does not exist leaves open who or what is meant.",
  example: { at: "/calls/0/statements/0/account", wrong: "readout-acount", right: "readout-account" },
};

interface Params {
  /** The id that nothing has. */
  readonly id: string;
  readonly targets: readonly EntityKind[];
  /** How many places use it. */
  readonly uses: number;
  /** The id that is probably meant. */
  readonly suggestion: string | undefined;
  /** Whether the suggested id is used elsewhere ("yes"), is used nowhere ("no"), or is itself the misspelled one ("misspelled"). */
  readonly isNamed: "yes" | "no" | "misspelled";
}

export const unknownId: Rule<Params> = {
  code: "reference/unknown-id",
  severity: "error",
  message: ({ id, targets, uses, suggestion, isNamed }) => {
    if (isNamed === "misspelled")
      return `Nothing has the id "${id}", although ${uses} places use it. The id "${suggestion}", which is almost the same, is used nowhere.`;
    const places = uses > 1 ? `, although ${uses} places use it` : "";
    return `Nothing has the id "${id}"${places}; this must be the id of ${describeKinds(targets)}.`;
  },
  hint: ({ id, targets, uses, suggestion, isNamed }) => {
    if (isNamed === "misspelled")
      return `Write "${id}" here, or "${suggestion}" in the ${uses} places that use it.`;
    if (suggestion !== undefined)
      return isNamed === "yes"
        ? `Did you mean "${suggestion}"?`
        : `Did you mean "${suggestion}"? Nothing refers to "${suggestion}", so the mistake may be there.`;
    const [kind] = targets;
    const list = kind && lists[kind];
    return list && `Correct the id, or add an entity with the id "${id}" to the dataset's "${list}".`;
  },
  related: ({ id }, { given }) =>
    given === undefined ? `"${id}" is used here.` : `The id "${String(given)}" is given here.`,
  check(dataset, report) {
    if (dataset.failedReferences.length === 0) return;
    const unknown = unknownIds(dataset);
    const suggestions = new Suggestions(dataset, unknown);
    const misspelled = new Set<string>();
    for (const each of unknown) {
      const { id, targets, uses } = each;
      const [first, ...others] = uses;
      if (!first) continue;
      const suggestion = suggestions.for(each);
      const given = suggestion?.id === undefined ? undefined : dataset.identify(suggestion.id);
      const unnamed = given && !dataset.isReferredTo(given.id) ? given : undefined;
      // Several places that agree are more likely right than the one that differs from them.
      const isMisspelled =
        unnamed !== undefined &&
        suggestion?.isAlike === true &&
        others.length > 0 &&
        !misspelled.has(unnamed.id);
      if (isMisspelled) misspelled.add(unnamed.id);
      const related: ReportedPlace[] = (isMisspelled ? uses : others)
        .slice(0, PLACES)
        .map(({ path }) => ({ path }));
      if (unnamed && !isMisspelled) related.unshift({ path: unnamed.path, params: { given: unnamed.id } });
      report(
        isMisspelled ? unnamed.path : first.path,
        {
          id,
          targets,
          uses: uses.length,
          suggestion: given?.id,
          isNamed: isMisspelled ? "misspelled" : unnamed ? "no" : "yes",
        },
        related,
      );
    }
  },
};

/** An id that nothing has. */
interface UnknownId {
  readonly id: string;
  /** What it may name wherever it stands. */
  targets: readonly EntityKind[];
  readonly uses: ReferenceField[];
}

/** The ids that nothing has, in the order of the document, each with all places that may mean the same by it. */
function unknownIds(dataset: ReadableDataset): readonly UnknownId[] {
  const found: UnknownId[] = [];
  const byId = new Map<string, UnknownId>();
  for (const reference of dataset.failedReferences) {
    const { id, target, targetKinds } = reference;
    // What is no id at all is reported for its format.
    if (target || !isId(id)) continue;
    if (dataset.mayBeInUnreadablePart(id, targetKinds) || dataset.mayBeHiddenByDuplicate(targetKinds))
      continue;
    const known = byId.get(id);
    const targets = known?.targets.filter((kind) => targetKinds.includes(kind)) ?? [];
    if (known && targets.length > 0) {
      known.targets = targets.length === known.targets.length ? known.targets : targets;
      known.uses.push(reference);
    } else {
      const another = { id, targets: targetKinds, uses: [reference] };
      byId.set(id, another);
      found.push(another);
    }
  }
  return found;
}

/** An entity that means nothing by itself, so that an unknown id may mean it where nothing names it. */
const wantsName: ReadonlySet<EntityKind> = new Set(Object.keys(lists) as EntityKind[]);

/** Finds the ids that are likely meant by unknown ones. */
class Suggestions {
  readonly #dataset: ReadableDataset;
  readonly #unknown: readonly UnknownId[];
  readonly #budget = new SearchBudget(COMPARISONS);
  /** By the kinds that are wanted: the ids, those that nothing names first. */
  readonly #fitting = new Map<string, readonly string[]>();

  constructor(dataset: ReadableDataset, unknown: readonly UnknownId[]) {
    this.#dataset = dataset;
    this.#unknown = unknown;
  }

  /** The id that is likely meant, and whether it is written almost alike. */
  for({ id, targets, uses }: UnknownId): { readonly id: string; readonly isAlike: boolean } | undefined {
    const fitting = this.#fittingFor(targets);
    const near = this.#budget.spend(fitting.length) ? nearestWords(id, fitting) : [];
    const alike = near.find((other) => !uses.some((use) => standsBeside(use, other)));
    if (alike !== undefined) return { id: alike, isAlike: true };
    // The id was made up from a name, or is a part of one, or means the only thing that nothing names.
    const other = this.#dataset.suggested?.idNamed(id, targets)?.id ?? this.#onlyUnnamed(targets, fitting);
    return other === undefined ? undefined : { id: other, isAlike: false };
  }

  #fittingFor(kinds: readonly EntityKind[]): readonly string[] {
    const key = kinds.join();
    let fitting = this.#fitting.get(key);
    if (!fitting) {
      const all = [...this.#dataset.ids()].filter((id) => {
        const kind = this.#dataset.identify(id)?.kind;
        return kind !== undefined && kinds.includes(kind);
      });
      const isNamed = (id: string) => this.#dataset.isReferredTo(id);
      fitting = [...all.filter((id) => !isNamed(id)), ...all.filter(isNamed)];
      this.#fitting.set(key, fitting);
    }
    return fitting;
  }

  #onlyUnnamed(kinds: readonly EntityKind[], fitting: readonly string[]): string | undefined {
    if (!kinds.every((kind) => wantsName.has(kind))) return undefined;
    const [only, second] = fitting;
    if (only === undefined || this.#dataset.isReferredTo(only)) return undefined;
    if (second !== undefined && !this.#dataset.isReferredTo(second)) return undefined;
    const wanted = this.#unknown.filter(({ targets }) => targets.some((kind) => kinds.includes(kind)));
    return wanted.length === 1 ? only : undefined;
  }
}

/** Whether an id stands in the same list as a reference, or at the other side of the same comparison, and so cannot be meant. */
function standsBeside({ owner, path }: ReferenceField, id: string): boolean {
  const last = path.at(-1);
  const key = typeof last === "number" ? path.at(-2) : last;
  return Object.entries(owner.value).some(
    ([other, value]: [string, unknown]) =>
      (other === key || owner.name === "Comparison") &&
      (value === id || (Array.isArray(value) && value.includes(id))),
  );
}
