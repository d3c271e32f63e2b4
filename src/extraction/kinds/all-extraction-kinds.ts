import type { FindingKind } from "../../diagnostics/finding-kind.ts";
import { ambiguousQuote } from "./ambiguous-quote.ts";
import { ambiguousReference } from "./ambiguous-reference.ts";
import { contextNotFound } from "./context-not-found.ts";
import { inventedQuote } from "./invented-quote.ts";
import { otherKind } from "./other-kind.ts";
import { textNotGiven } from "./text-not-given.ts";
import { unknownReference } from "./unknown-reference.ts";

/** Every kind of finding that is of extractions alone; their examples are edits of `examples/extraction/minimal.json`. */
export const extractionKinds: readonly FindingKind<never>[] = [
  inventedQuote,
  ambiguousQuote,
  contextNotFound,
  unknownReference,
  ambiguousReference,
  textNotGiven,
  otherKind,
];
