import type { z } from "#zod";
import { LANGUAGE_TAG_PATTERN } from "../language-tag-pattern.ts";
import { patterned } from "./patterned.ts";

/** A language tag of BCP 47 (RFC 5646), such as `en`, `de-CH` or `zh-Hant`. */
export const LanguageTagSchema = patterned(
  LANGUAGE_TAG_PATTERN,
  'a BCP 47 language tag, such as "en" or "uk"',
  "A language tag of BCP 47, such as en, de-CH or zh-Hant.",
  "LanguageTag",
);
/** A language tag of BCP 47 (RFC 5646). */
export type LanguageTag = z.infer<typeof LanguageTagSchema>;
