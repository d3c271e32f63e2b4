// Written by `npm run generate` from the files that it imports. Do not edit.
import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { ambiguousQuote } from "./ambiguous-quote.ts";
import { ambiguousReference } from "./ambiguous-reference.ts";
import { contextNotFound } from "./context-not-found.ts";
import { cutOff } from "./cut-off.ts";
import { cutWord } from "./cut-word.ts";
import { inventedQuote } from "./invented-quote.ts";
import { notJsonAlone } from "./not-json-alone.ts";
import { notPrinted } from "./not-printed.ts";
import { otherKind } from "./other-kind.ts";
import { quoteNormalized } from "./quote-normalized.ts";
import { severalAnswers } from "./several-answers.ts";
import { textNotGiven } from "./text-not-given.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unnamedVoiceNamed } from "./unnamed-voice-named.ts";

/** Every diagnostic kind of extractions, in the order of their codes. */
export const extractionKinds: readonly KindWithDoc<never>[] = [
  ambiguousQuote,
  ambiguousReference,
  contextNotFound,
  cutOff,
  cutWord,
  inventedQuote,
  notJsonAlone,
  notPrinted,
  otherKind,
  quoteNormalized,
  severalAnswers,
  textNotGiven,
  unknownReference,
  unnamedVoiceNamed,
];
