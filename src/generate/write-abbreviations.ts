import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";

/**
 * A step of `npm run generate`: writes the abbreviations of the Unicode Common Locale Data Repository in the shortest form,
 * because whoever bundles the validator for a page carries them.
 */
const folder = join(root, "node_modules/cldr-segments-full/segments");

/** What the repository says of one language. */
interface Suppressions {
  readonly segments: {
    readonly segmentations: {
      readonly SentenceBreak?: { readonly standard?: readonly { readonly suppression: string }[] };
    };
  };
}

function abbreviationsOf(language: string): string[] {
  try {
    const { segments } = JSON.parse(
      readFileSync(join(folder, language, "suppressions.json"), "utf8"),
    ) as Suppressions;
    const all = segments.segmentations.SentenceBreak?.standard ?? [];
    // Initials are known without a list, and what is looked up is one word.
    return all.map(({ suppression }) => suppression).filter((word) => /^\S{3,}$/u.test(word));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

const lists = readdirSync(folder)
  .sort()
  .map((language) => [language, [...new Set(abbreviationsOf(language))].sort().join(" ")] as const)
  .filter(([, words]) => words !== "");
const text = `// Written by \`npm run generate\` from cldr-segments-full, the Common Locale Data Repository of Unicode. Do not edit.

/** Abbreviations after whose full stop a sentence mostly goes on, by language, with blanks between them. */
export const unicodeAbbreviations: Readonly<Record<string, string>> = {
${lists.map(([language, words]) => `${JSON.stringify(language)}: ${JSON.stringify(words)},`).join("\n")}
};
`;
const path = "src/text/unicode-abbreviations.ts";
writeOrCheck(new Map([[path, await formatted(text, path)]]), GENERATE);
