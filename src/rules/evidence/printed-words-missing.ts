import { endSentence, showValue } from "../../diagnostics/wording.ts";
import { findMissing, WordSearch } from "../../dataset/missing-words.ts";
import type { MissingFrom } from "../../dataset/missing-words.ts";
import { isPlaceholder } from "../../dataset/placeholder.ts";
import type { EntityName } from "../../schema/model-types.ts";
import { printedWords } from "../../plan/printed-words.ts";
import { isWellFormed } from "../../text/code-points.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** What messages call the words of each entity. */
const names: { readonly [Name in EntityName]?: string } = {
  Cue: "cue",
  DateClaim: "words of the date",
  Description: "description",
};

/** Words that are not printed where they should be. */
interface Missing extends MissingFrom {
  /** The words that are not printed there. */
  readonly words: string;
  /** The entity that has the words. */
  readonly of: EntityName;
}

export const printedWordsMissingDoc: RuleDoc = {
  reason:
    "Cues, descriptions and dates as printed consist of printed words, so readers must find these words in the evidence.",
  example: { at: "/calls/0/statements/0/cues/0/text", wrong: "insisted", right: "urged" },
};

export const printedWordsMissing: Rule<Missing> = {
  code: "evidence/printed-words-missing",
  severity: "error",
  message: ({ words, of, evidence, sources }) => {
    const what = `The ${names[of] ?? "words"} ${showValue(words)}`;
    const isPlural = of === "DateClaim";
    const is = isPlural ? "are" : "is";
    if (evidence.length === 0) {
      const where = sources.map((id) => `"${id}"`).join(" or ");
      return `${what} ${is} nowhere in source ${where}.`;
    }
    const [only = "", ...others] = evidence;
    // Of several words, nobody would know which one is meant.
    const isPart = !isPlural && !/\s/.test(words) && evidence.some((each) => each.includes(words));
    const lacks = `${is} not${isPart ? " a whole word" : ""}`;
    return others.length === 0
      ? endSentence(`${what} ${lacks} in the evidence, which reads ${showValue(only)}`)
      : `${what} ${lacks} in any of the evidence.`;
  },
  hint: ({ of, evidence }) => {
    const write = "Write the words exactly as they are printed, in whole words.";
    if (evidence.length === 0)
      return of === "DateClaim" ? `${write} If none are printed, leave "asPrinted" out.` : write;
    return of === "Cue"
      ? `${write} If the evidence was shortened, quote enough to have them in it. If they are printed elsewhere, give the cue its own "evidence".`
      : `${write} If they are printed elsewhere, add that passage as evidence.`;
  },
  check(dataset, report) {
    const search = new WordSearch();
    for (const [name, keys = []] of Object.entries(printedWords) as [EntityName, readonly string[]][]) {
      for (const number of dataset.numbersOf(name)) {
        if (!dataset.isSoundAt(number)) continue;
        const value = dataset.valueAt(number) as Readonly<Record<string, unknown>>;
        for (const key of keys) {
          const words = value[key];
          // Half a character is printed nowhere: dataset/not-unicode tells it.
          if (typeof words !== "string" || !isWellFormed(words)) continue;
          // Of a date that is still to be filled in, dataset/placeholder-left says so.
          if (name === "DateClaim" && isPlaceholder(words)) continue;
          const missing = findMissing(dataset, number, name, words, search);
          if (missing) report([...dataset.pathOf(number), key], { words, of: name, ...missing });
        }
      }
    }
  },
};
