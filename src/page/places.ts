import { faultsOf, evidenceResults } from "../dataset/evidence-fault.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import { spanBasis } from "../dataset/source-texts.ts";
import type { EntityName, Evidence, Source } from "../schema/model-types.ts";
import type { Span } from "../text/source-text.ts";

/** Something of a dataset that has a place of its own on the page. */
export interface Place {
  readonly of: object;
  readonly name: EntityName;
  /** The id of its element, by which links find it. */
  readonly anchor: string;
  /** Its number among what has evidence, by which marks in a source name it; undefined without evidence. */
  number: number | undefined;
}

/** Words of a source on which something rests. */
export interface Mark {
  readonly evidence: Evidence;
  /** The id of the element where the words are. */
  readonly anchor: string;
  readonly place: Place;
  /** Where the words are; undefined where that is not known. */
  readonly span: Span | undefined;
  /** Whether the words there are not those of the evidence. */
  readonly isWrong: boolean;
}

/** What has a place of its own. What else there is stands at the place of what holds it. */
const PLACED: ReadonlySet<EntityName | undefined> = new Set<EntityName>([
  "Dataset",
  "Source",
  "Person",
  "Organization",
  "State",
  "Group",
  "Account",
  "Topic",
  "LeaderCall",
  "DiscussedTopic",
  "Description",
  "Statement",
  "StatementElement",
  "Outcome",
  "OutcomeClaim",
  "Circumstance",
  "Comparison",
]);

/** Where on the page everything is: found before anything is written, because what is written first links to what comes last. */
export class Places {
  readonly #byObject = new Map<object, Place>();
  readonly #byId = new Map<string, Place>();
  readonly #marks = new Map<object, Mark>();
  readonly #bySource = new Map<object, Mark[]>();

  constructor(dataset: ReadableDataset) {
    const holders = new Map<object, Place>();
    const located = new Map<object, Span>(
      faultsOf(dataset, "not-located").map(({ evidence, params }) => [evidence.value, params.span]),
    );
    const faulty = new Set<object>();
    for (const { evidence, fault } of evidenceResults(dataset).faults)
      if (fault.name !== "not-located" && fault.name !== "not-verified") faulty.add(evidence.value);
    let count = 0;
    let numbers = 0;
    dataset.eachNumber((at, name) => {
      const value: object = dataset.valueAt(at);
      const holder = dataset.parentOf(at)?.value;
      const around = holder && holders.get(holder);
      if (name !== undefined && PLACED.has(name)) {
        const { id } = value as { readonly id?: string };
        const isFirst = id !== undefined && !this.#byId.has(id);
        const anchor = isFirst ? id : `_f${++count}`;
        const place: Place = { of: value, name, anchor, number: undefined };
        if (isFirst) this.#byId.set(id, place);
        this.#byObject.set(value, place);
        holders.set(value, place);
        return;
      }
      if (!around) return;
      holders.set(value, around);
      if (name !== "Evidence") return;
      around.number ??= ++numbers;
      const evidence = value as Evidence;
      const source = dataset.sourceAt(at);
      // What stands in no source here is not looked for.
      if (typeof source === "string") return;
      const { start, end } = located.get(evidence) ?? evidence;
      const { length } = spanBasis(dataset, source);
      const isPlace = start !== undefined && end !== undefined && start < end && end <= (length ?? Infinity);
      const mark: Mark = {
        evidence,
        anchor: `_m${this.#marks.size + 1}`,
        place: around,
        span: isPlace ? { start, end } : undefined,
        isWrong: faulty.has(evidence),
      };
      this.#marks.set(evidence, mark);
      const others = this.#bySource.get(source.value);
      if (others) others.push(mark);
      else this.#bySource.set(source.value, [mark]);
    });
  }

  /** The place of an entity, as the very object of the dataset. */
  of(entity: object): Place | undefined {
    return this.#byObject.get(entity);
  }

  /** The place of what an id names. */
  named(id: string): Place | undefined {
    return this.#byId.get(id);
  }

  /** Where the words of an evidence are. */
  mark(evidence: object): Mark | undefined {
    return this.#marks.get(evidence);
  }

  /** The marks in a source, in the order of the dataset. */
  marksIn(source: Source): readonly Mark[] {
    return this.#bySource.get(source) ?? [];
  }
}
