import { countOf, describeKinds, kindInWords } from "../../diagnostics/wording.ts";
import type { Entity, IdField, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** How many of the ids that were copied together are related. */
const PLACES = 100;

export const duplicateIdDoc: RuleDoc = {
  reason:
    "All ids of a dataset share one namespace. If two entities have the same id, a reference to it is ambiguous.",
  example: { at: "/calls/0/id", wrong: "readout", right: "varn-brask-2031-03-04" },
};

interface Params {
  /** The id that both have. */
  readonly id: string;
  /** The kind of the second entity with the id. */
  readonly kind: EntityKind;
  /** The kind of the first entity with the id. */
  readonly first: EntityKind;
  /** How many further ids are used twice in what was probably copied together. */
  readonly more: number;
  /** What was probably copied, if the copy has an id of its own. */
  readonly copied:
    | {
        /** The kind of the copy. */
        readonly kind: EntityKind;
        readonly id: string;
        /** The id of the original. */
        readonly original: string;
      }
    | undefined;
  /** Whether the two are the same in everything. */
  readonly isSame: boolean;
}

export const duplicateId: Rule<Params> = {
  code: "reference/duplicate-id",
  severity: "error",
  message: ({ id, kind, first, more, copied }) => {
    const where = copied ? `${kindInWords(copied.kind)} "${copied.id}"` : "it";
    const others = more > 0 ? ` The same is true of ${countOf(more, "more id")} in ${where}.` : "";
    return `The id "${id}" of this ${kindInWords(kind)} is already the id of ${describeKinds([first])}.${others}`;
  },
  hint: ({ first, more, copied, isSame }) => {
    const until =
      first === "source" || first === "account"
        ? " Until then, references to this id cannot be checked."
        : "";
    if (copied) {
      const { kind, id, original } = copied;
      return `If "${original}" was entered again as "${id}", remove that ${kindInWords(kind)}. Otherwise give everything in it new ids, and change the references to them.`;
    }
    if (isSame) return `The two are the same: remove one of them.${until}`;
    return more === 0
      ? `Give one of the two another id, and change the references to it.${until}`
      : `If it was entered twice, remove one of the two. Otherwise give this one and everything in it new ids, and change the references to them.${until}`;
  },
  related: ({ id }, { id: other }) =>
    other === undefined
      ? `The first entity with the id "${id}" is here.`
      : `The id "${String(other)}" is also the id of something else.`,
  check(dataset, report) {
    for (const { given, first, others, holder, original } of copies(dataset)) {
      const { id, kind, path } = given;
      const isSame = !dataset.hasStructureErrors && areSame(given.entity.value, first.entity.value);
      const copied = given.entity === holder ? undefined : copiedIn(dataset, holder, original);
      report(path, { id, kind, first: first.kind, more: others.length, copied, isSame }, [
        { path: first.path },
        ...others.slice(0, PLACES).map((each) => ({
          path: each.path,
          params: { id: each.id },
        })),
      ]);
    }
  },
};

/** An id that is given again, with those that were likely copied along with it. */
interface Copy {
  given: IdField;
  first: IdField;
  readonly others: IdField[];
  /** The outermost entities around both. */
  readonly holder: Entity;
  readonly original: Entity;
}

/** The ids that are given again; those of one entity that are all taken in another one belong together. */
function copies(dataset: ReadableDataset): Iterable<Copy> {
  const found = new Map<Entity, Map<Entity, Copy>>();
  const all: Copy[] = [];
  for (const { given, first } of dataset.duplicates) {
    const [holder, original] = outermost(given.entity, first.entity);
    let copiesOf = found.get(holder);
    if (!copiesOf) found.set(holder, (copiesOf = new Map<Entity, Copy>()));
    const known = copiesOf.get(original);
    if (!known) {
      const copy = { given, first, others: [], holder, original };
      copiesOf.set(original, copy);
      all.push(copy);
    } else if (given.entity === holder) {
      // Its own id may be written behind what it holds.
      known.others.push(known.given);
      known.given = given;
      known.first = first;
    } else known.others.push(given);
  }
  return all;
}

/** The outermost of the entities around two that are not the same, as long as they are of one kind. */
function outermost(one: Entity, other: Entity): readonly [Entity, Entity] {
  let pair = [one, other] as const;
  let [outer, around]: [Entity | undefined, Entity | undefined] = [one.parent, other.parent];
  while (outer && around && outer !== around && outer.name === around.name) {
    pair = [outer, around];
    [outer, around] = [outer.parent, around.parent];
  }
  // In different places of the document, nothing was copied together.
  return outer === around ? pair : [one, other];
}

function copiedIn(dataset: ReadableDataset, holder: Entity, original: Entity): Params["copied"] {
  const [id, first] = [idOf(holder), idOf(original)];
  const kind = id === undefined ? undefined : dataset.identify(id)?.kind;
  return id === undefined || first === undefined || kind === undefined
    ? undefined
    : { kind, id, original: first };
}

function idOf({ value }: Entity): string | undefined {
  return "id" in value && typeof value.id === "string" ? value.id : undefined;
}

function areSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
