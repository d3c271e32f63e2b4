import { unregisteredSubtag } from "../../text/language-tags.ts";
import type { SubtagKind } from "../../text/language-tags.ts";
import { meantLanguage } from "../../text/meant-code.ts";
import type { MeantCode } from "../../text/meant-code.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  readonly tag: string;
  /** The part of the tag that is not registered. */
  readonly subtag: string;
  /** What the part would be. */
  readonly kind: SubtagKind;
  /** The tag that may be meant. */
  readonly meant: MeantCode | undefined;
}

const kinds: Record<SubtagKind, string> = {
  language: "language",
  script: "script",
  region: "country or region",
  variant: "variant of a language",
};

export const unregisteredLanguageDoc: RuleDoc = {
  reason:
    "Programs look up a language by its tag (BCP 47). They know no tag with a part that is not in the registry of language subtags. Such a part is usually a country code, the name of the language, or a code of three letters where there is one of two.",
  example: { at: "/language", wrong: "deutsch", right: "de" },
};

export const unregisteredLanguage: Rule<Params> = {
  code: "dataset/unregistered-language",
  severity: "warning",
  message: ({ tag, subtag, kind }) =>
    `"${subtag}"${subtag === tag ? "" : ` in "${tag}"`} is not registered as a ${kinds[kind]}.`,
  hint: ({ meant }) =>
    meant
      ? `Did you mean "${meant.code}"${meant.name === undefined ? "" : ` (${meant.name})`}?`
      : 'Write the tag of the language, such as "en", "de" or "uk". For a language without a tag, make one for private use, such as "x-norrish".',
  check(dataset, report) {
    for (const name of ["Dataset", "Source", "Account"] as const) {
      for (const entity of dataset.all(name)) {
        const { language } = entity.value;
        const wrong = language === undefined ? undefined : unregisteredSubtag(language);
        if (language === undefined || wrong === undefined) continue;
        report([...entity.path, "language"], { tag: language, ...wrong, meant: meantLanguage(language) });
      }
    }
  },
};
