import { oddTexts, pathOfText } from "../../dataset/odd-texts.ts";
import { nameOfPlace, showValue } from "../../diagnostics/wording.ts";
import type { EntityName } from "../../schema/model-types.ts";
import { oddLetterIn } from "../../text/mixed-scripts.ts";
import type { OddLetter } from "../../text/mixed-scripts.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params extends OddLetter {
  /** What messages call the place. */
  readonly name: string;
}

export const mixedAlphabetsDoc: RuleDoc = {
  reason:
    "Some letters of the Latin, Cyrillic and Greek alphabets look the same but are different characters. A word with one letter from the wrong alphabet is not found by a search and does not equal the word that it looks like.",
  example: { at: "/actors/3/name", wrong: "Ils\u0435 Varn", right: "Ilse Varn" },
};

export const mixedAlphabets: Rule<Params> = {
  code: "dataset/mixed-alphabets",
  severity: "warning",
  message: ({ name, word, letter, script, among }) =>
    `${name} has a ${script} letter among ${among} ones: ${codeOf(letter)} in ${showValue(word)}.`,
  hint: ({ among, double }) => `Write the ${among} letter that looks the same, ${codeOf(double)}.`,
  check(dataset, report) {
    for (const each of oddTexts(dataset).mixed) {
      if (isPrinted(each.name, each.key) || !dataset.isSoundAt(each.number)) continue;
      const odd = oddLetterIn(each.text);
      if (!odd) continue;
      const path = pathOfText(dataset, each);
      report(path, { ...odd, name: nameOfPlace(path, "The dataset") });
    }
  },
};

/** Whether a key has words of a source, which are written as they are printed and compared with it. */
function isPrinted(name: EntityName | undefined, key: string): boolean {
  return (name === "Description" && key === "text") || (name === "DateClaim" && key === "asPrinted");
}

function codeOf(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `"${letter}" (U+${code})`;
}
