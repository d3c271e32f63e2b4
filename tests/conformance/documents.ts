import { codelists } from "leader-calls";
import { Random } from "../defects/random.ts";
import { smallDocument } from "../mutations/base-documents.ts";
import { textOf } from "../mutations/json-text.ts";
import { mutated } from "../mutations/mutate.ts";
import type { Step } from "../mutations/mutate.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import type { Verdict } from "./validators/validator.ts";

/** A document that validators are asked about, as JSON text in one line. */
export interface Asked {
  readonly id: string;
  readonly text: string;
  /** What was done to a valid document to make it. */
  readonly steps: readonly Step[];
  /** What must be said, where that is written down. */
  readonly expected?: Verdict;
}

const codes = [
  ...new Set(Object.values(codelists).flatMap(({ codes }) => Object.keys(codes as Record<string, unknown>))),
];

/** The document of a number: each is determined by the seed and its number alone. */
export function mutatedDocument(seed: number, number: number): Asked {
  const random = new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const times = random.chance(0.03) ? 0 : random.chance(0.75) ? 1 : random.int(2, 3);
  const { document, steps } = mutated(smallDocument(random), times, { random, codes });
  return { id: `mutated ${seed}:${number}`, text: textOf(document), steps };
}

/** The documents of the corpus that JSON Schema validators can be asked about. */
export function corpusDocuments(): Asked[] {
  const { index, bytesOf } = readCorpus();
  return index.documents.flatMap((document) => {
    const { id, verdicts } = document;
    if (verdicts.schema === "unspecified") return [];
    // Between the parts of JSON a line break means nothing, and inside a text it cannot stand.
    const text = new TextDecoder().decode(bytesOf(document)).trim().replaceAll(/\n */g, "");
    return [{ id, text, steps: [], expected: verdicts.schema }];
  });
}
