import { oddTexts, pathOfText } from "../../dataset/odd-texts.ts";
import { nameOfPlace, showValue } from "../../diagnostics/wording.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  /** What messages call the place. */
  readonly name: string;
  /** The half, as JSON writes it: `\ud83d`. */
  readonly half: string;
  /** The words around it. */
  readonly words: string;
}

export const datasetNotUnicodeDoc: RuleDoc = {
  reason:
    "JSON and JavaScript write some characters, such as emoji, in two halves. One half alone is not a character: many programs refuse the whole document, and others put another character in its place.",
  example: { at: "/title", wrong: "One \ud83d call", right: "One 📞 call" },
};

export const datasetNotUnicode: Rule<Params> = {
  code: "dataset/not-unicode",
  severity: "error",
  message: ({ name, half, words }) =>
    `${name} contains half of a character, ${half}, in ${showValue(words)}.`,
  hint: () =>
    "The text was cut in the middle of a character, or its other half was lost. Write the whole character, or remove the half.",
  check(dataset, report) {
    // The text of a source, and what quotes it, are reported by source/not-unicode: their digests and positions hang on them.
    for (const each of oddTexts(dataset).halved) {
      const { text } = each;
      const at = text.search(/\p{Surrogate}/u);
      const half = `\\u${text.charCodeAt(at).toString(16)}`;
      // What is cut here must not make halves of its own.
      const before = text.slice(Math.max(0, at - 20), at).replace(/^[\udc00-\udfff]/, "");
      const after = text.slice(at + 1, at + 20).replace(/[\ud800-\udbff]$/, "");
      const path = pathOfText(dataset, each);
      const words = `${before}${text.charAt(at)}${after}`;
      report(path, { name: nameOfPlace(path, "The dataset"), half, words });
    }
  },
};
