import type { z } from "#zod";
import { patterned } from "./patterned.ts";

/** The shape of a BCP 47 language tag; that its subtags are registered is the rule `dataset/unregistered-language`. */
export const LANGUAGE_TAG_PATTERN = /^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[IXix](-[A-Za-z0-9]{1,8})+)$/;

/** A language tag of BCP 47 (RFC 5646), such as `en`, `de-CH` or `zh-Hant`. */
export const LanguageTagSchema = patterned(
  LANGUAGE_TAG_PATTERN,
  'a BCP 47 language tag, such as "en" or "uk"',
  "A language tag of BCP 47, such as en, de-CH or zh-Hant.",
  "LanguageTag",
);
/** A language tag of BCP 47 (RFC 5646). */
export type LanguageTag = z.infer<typeof LanguageTagSchema>;
