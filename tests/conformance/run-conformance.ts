import { availableParallelism } from "node:os";
import type { Asked } from "./documents.ts";
import { corpusDocuments, mutatedDocument } from "./documents.ts";
import { emptyJudgement, explains, judge, sameVerdict, structureVerdict } from "./judge.ts";
import type { Disagreement, Judgement } from "./judge.ts";
import type { Quirk } from "./quirks.ts";
import { shrink } from "./shrink.ts";
import { labelOf } from "./validators/all-validators.ts";
import type { Session, Validator } from "./validators/validator.ts";

/** How many documents a validator is asked about at once. */
const BATCH = 500;
/** How many disagreements of a validator are shrunk and shown; the others have most often the same cause. */
const SHOWN = 3;
/** How much of a document is shown, in UTF-16 units. */
const LONGEST_SHOWN = 4_000;

/** What came of one validator. */
export interface Outcome {
  readonly validator: Validator;
  readonly version: string;
  readonly corpus: Judgement;
  readonly differential: Judgement;
  /** Why it could not be asked, or stopped. */
  readonly failure?: string;
  /** Disagreements that no quirk explains, each shrunk, in words. */
  readonly reports: readonly string[];
  /** The names of its declared quirks that do not occur any more. */
  readonly stale: readonly string[];
}

export interface ConformanceOptions {
  readonly validators: readonly Validator[];
  readonly quirks: readonly Quirk[];
  /** How many mutated documents are asked about. */
  readonly differential: number;
  readonly seed: number;
  tell(line: string): void;
}

/** What was asked, and what came of it. */
export interface Conformance {
  readonly outcomes: readonly Outcome[];
  /** How many of the mutated documents the package accepts. */
  readonly accepted: number;
  /** How often each mutation was used. */
  readonly mutations: ReadonlyMap<string, number>;
}

/** Asks every validator about the corpus and about mutated documents, as many at a time as there are processors. */
export async function runConformance(options: ConformanceOptions): Promise<Conformance> {
  const { validators, differential, seed } = options;
  const corpus = corpusDocuments();
  const batches = new Map<number, readonly Asked[]>();
  const batchFrom = (start: number): readonly Asked[] => {
    const known = batches.get(start);
    if (known) return known;
    const numbers = Array.from({ length: Math.min(BATCH, differential - start) }, (_, at) => start + at);
    const batch = numbers.map((number) => {
      const document = mutatedDocument(seed, number);
      return { ...document, expected: structureVerdict(document.text) };
    });
    batches.set(start, batch);
    return batch;
  };

  // The last in the table are the slowest: begun first, they do not run alone at the end.
  const left = [...validators].reverse();
  const outcomes = new Map<Validator, Outcome>();
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const begun = performance.now();
      const outcome = await askOne(next, corpus, batchFrom, options);
      outcomes.set(next, outcome);
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
      options.tell(`${labelOf(next)}: ${outcome.failure ?? `asked in ${seconds} s`}`);
    }
  };
  // One more than there are processors, because those in processes of their own wait for this one now and then.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));

  const mutations = new Map<string, number>();
  let accepted = 0;
  for (const document of [...batches.values()].flat()) {
    if (document.expected === "accept") accepted++;
    for (const { mutation } of document.steps) mutations.set(mutation, (mutations.get(mutation) ?? 0) + 1);
  }
  return { outcomes: validators.map((each) => outcomes.get(each)!), accepted, mutations };
}

async function askOne(
  validator: Validator,
  corpus: readonly Asked[],
  batchFrom: (start: number) => readonly Asked[],
  { quirks, differential }: ConformanceOptions,
): Promise<Outcome> {
  const own = quirks.filter((quirk) => quirk.validators.includes(labelOf(validator)));
  const outcome = { validator, version: "", corpus: emptyJudgement(), differential: emptyJudgement() };
  const reports: string[] = [];
  const stale: string[] = [];
  let session: Session | undefined;
  try {
    session = await validator.open();
    outcome.version = session.version;
    for (const quirk of own) if (!(await occurs(session, quirk, corpus))) stale.push(quirk.name);
    await judge(session, corpus, own, outcome.corpus);
    for (let start = 0; start < differential; start += BATCH) {
      await judge(session, batchFrom(start), own, outcome.differential);
    }
    const undeclared = [...outcome.corpus.undeclared, ...outcome.differential.undeclared];
    for (const each of undeclared.slice(0, SHOWN))
      reports.push(await reportOf(each, validator, session, own));
    if (undeclared.length > SHOWN) reports.push(`${labelOf(validator)}: ${undeclared.length - SHOWN} more.`);
    await session.close();
    return { ...outcome, reports, stale };
  } catch (error) {
    await session?.close().catch(() => undefined);
    return { ...outcome, reports, stale, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a quirk still shows in the document that was written to show it. */
async function occurs(session: Session, quirk: Quirk, corpus: readonly Asked[]): Promise<boolean> {
  const minimal = corpus.find(({ id }) => id === "valid/minimal")!.text;
  const text = minimal.replace(quirk.witness.find, () => quirk.witness.put);
  if (text === minimal) throw new Error(`The witness of "${quirk.name}" changes nothing.`);
  const [says] = await session.ask([text]);
  const expected = structureVerdict(text);
  if (sameVerdict(says!, expected)) return false;
  return (await explains(session, [quirk], text, says!, expected)) !== undefined;
}

/** A disagreement in words, with the smallest document that still shows it. */
async function reportOf(
  { document, says, expected }: Disagreement,
  validator: Validator,
  session: Session,
  quirks: readonly Quirk[],
): Promise<string> {
  const smallest = await shrink(document.text, async (texts) => {
    const said = await session.ask(texts);
    const kept: boolean[] = [];
    for (const [at, text] of texts.entries()) {
      kept.push(
        said[at] === says &&
          sameVerdict(structureVerdict(text), expected) &&
          (await explains(session, quirks, text, says, expected)) === undefined,
      );
    }
    return kept;
  });
  const steps = document.steps.map(({ mutation, pointer }) => `${mutation} at "${pointer}"`);
  return [
    `${labelOf(validator)} says ${says}, and should say ${expected}: ${document.id}`,
    ...(steps.length > 0 ? [`  made by: ${steps.join("; ")}`] : []),
    `  smallest: ${abridged(smallest)}`,
  ].join("\n");
}

/** Whether nothing is undeclared, nothing declared is gone, and every validator was asked. */
export function conforms(outcomes: readonly Outcome[], { allowMissing }: { allowMissing: boolean }): boolean {
  return outcomes.every(
    ({ validator, failure, corpus, differential, stale }) =>
      corpus.undeclared.length + differential.undeclared.length + stale.length === 0 &&
      (failure === undefined || (allowMissing && validator.needs?.present() === false)),
  );
}

/** A document that is short enough to be read; of a longer one, how it begins and how long it is. */
function abridged(text: string): string {
  return text.length <= LONGEST_SHOWN
    ? text
    : `${text.slice(0, LONGEST_SHOWN)}… (${text.length} UTF-16 units in all)`;
}
