import type { Path } from "../../diagnostics/json-pointer.ts";
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
    "Some letters of the Latin, Cyrillic and Greek alphabets look the same and are not. A word with one from the wrong keyboard is found by no search, and is not equal to the word that it looks like.",
  example: { at: "/actors/3/name", wrong: "Ils\u0435 Varn", right: "Ilse Varn" },
};

export const mixedAlphabets: Rule<Params> = {
  code: "dataset/mixed-alphabets",
  severity: "warning",
  message: ({ name, word, letter, script, among }) =>
    `${name} has a ${script} letter among ${among} ones: ${codeOf(letter)} in ${showValue(word)}.`,
  hint: ({ among, double }) => `Write the ${among} letter that looks the same, ${codeOf(double)}.`,
  check(dataset, report) {
    dataset.eachNumber((number, name) => {
      if (name === "Evidence" || name === "Cue") return;
      const value = dataset.valueAt(number) as unknown as Readonly<Record<string, unknown>>;
      for (const key in value) {
        const member = value[key];
        if (typeof member === "string") look(member, number, name, key);
        else if (Array.isArray(member)) {
          for (const [index, item] of member.entries()) {
            // Lists of strings hold nothing else, and what else lists hold is visited for itself.
            if (typeof item !== "string") break;
            look(item, number, name, key, index);
          }
        }
      }
    });

    function look(
      text: string,
      number: number,
      name: EntityName | undefined,
      key: string,
      ...index: number[]
    ): void {
      if (isPrinted(name, key) || !dataset.isSoundAt(number)) return;
      const odd = oddLetterIn(text);
      if (!odd) return;
      const path: Path = [...dataset.pathOf(number), key, ...index];
      report(path, { ...odd, name: nameOfPlace(path, "The dataset") });
    }
  },
};

/** Whether a key has words of a source, which are written as they are printed and compared with it. */
function isPrinted(name: EntityName | undefined, key: string): boolean {
  return (
    (name === "Source" && key === "text") ||
    (name === "Description" && key === "text") ||
    (name === "DateClaim" && key === "asPrinted")
  );
}

function codeOf(letter: string): string {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `"${letter}" (U+${code})`;
}
