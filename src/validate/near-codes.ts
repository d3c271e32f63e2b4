import { bare, nearestWords } from "../diagnostics/did-you-mean.ts";
import { partName } from "../plan/plan.ts";
import { descriptions } from "../plan/descriptions.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import type { CodeToSuggest } from "./suggest-codes.ts";
import { wordsForCodes } from "./words-for-codes.ts";

/** How many codes are suggested, and how many a word may lead to before it says nothing about any of them. */
const MOST = 3;

/** No suggestions for longer words. */
const LONGEST = 100;

/**
 * The codes that may be meant by a word that is none of a list: those written almost like it, those for which it is
 * another word or whose name has it, and where there are none, those whose definition has it. They come with their definitions, because a word that is near by its
 * letters can be far by its meaning: give it to a validation as `suggestCodes`, and hints have them. It brings all
 * definitions along, so a page that must be small goes without.
 *
 * `list` is the name of a codelist, or of an entity with several kinds. Only its `codes` are suggested, and those that a project
 * adds to it.
 *
 * @example
 * nearCodes("pledge", "act")[0]?.code; // "promise"
 */
export function nearCodes(
  word: string,
  list: string,
  codes?: readonly string[],
  added: Readonly<Record<string, string>> = {},
): CodeToSuggest[] {
  if (word.length > LONGEST) return [];
  const all = Object.entries({ ...definitionsIn(list), ...added }).flatMap(([code, definition]) =>
    (codes === undefined || codes.includes(code)) && definition ? [{ code, definition }] : [],
  );
  const same = all.filter(({ code }) => bare(code) === bare(word));
  if (same.length > 0) return same;
  const parts = word.split(/[^\p{L}\p{M}\p{N}-]+/u).filter((part) => part !== "");
  const written = all.filter(({ code }) => parts.includes(code));
  if (written.length > 0 && written.length === parts.length) return written.slice(0, MOST);
  const stems = new Set(stemsOf(word));
  const has = (text: string) => stemsOf(text).some((stem) => stems.has(stem));
  const meant = all.filter(({ code }) => hasWord(otherWordsFor(list, code), word, has));
  const named = all.filter(({ code }) => isPartOf(parts, code) || has(code));
  const alike = nearestWords(
    word,
    all.map(({ code }) => code),
  ).flatMap((code) => all.filter((each) => each.code === code && !isOpposite(word, code)));
  // What is written alike by chance says little beside a word of the same meaning: "propose" is no "promise".
  const near = [
    ...written,
    ...(meant.length > 0 ? alike.filter(({ code }) => has(code)) : alike),
    ...meant,
    ...(named.length > MOST ? [] : named.filter(({ code }) => !isOpposite(word, code))),
  ];
  const defined = near.length > 0 ? [] : all.filter(({ definition }) => has(definition));
  return [...new Set([...near, ...(defined.length > MOST ? [] : defined)])].slice(0, MOST);
}

/** The definitions of the codes of a codelist, or of the kinds of an entity, as `descriptions` has them. */
function definitionsIn(list: string): Record<string, string> {
  const codelist = Object.entries<Codelist>(codelists).find(([name]) => name === list)?.[1];
  if (codelist)
    return Object.fromEntries(
      Object.entries(codelist.codes).map(([code, { definition }]) => [code, definition]),
    );
  const plan = [...plansByEntity()].find(([name]) => name === list)?.[1];
  if (plan?.type !== "union") return {};
  return Object.fromEntries(
    Object.entries(plan.options).map(([kind, option]) => [
      kind,
      descriptions[partName(option, plan.entity, kind)]?.says ?? "",
    ]),
  );
}

function otherWordsFor(list: string, code: string): string {
  const lists: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = wordsForCodes;
  const words = Object.hasOwn(lists, list) ? lists[list] : undefined;
  return words && Object.hasOwn(words, code) ? (words[code] ?? "") : "";
}

/** Whether one of the words for a code is the word, or is inflected like it; short words and other scripts only as they are. */
function hasWord(words: string, word: string, has: (text: string) => boolean): boolean {
  if (words === "") return false;
  const written = word.toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u);
  return words.split(" ").some((each) => written.includes(each)) || has(words);
}

/** Whether a code has one of the words in it, as "telephone" has "phone"; short ones say too little. */
function isPartOf(words: readonly string[], code: string): boolean {
  return words.some((word) => bare(word).length > 4 && bare(code).includes(bare(word)));
}

/** Whether a word negates a code: "uncertain" is written almost like "certain". */
function isOpposite(word: string, code: string): boolean {
  return new RegExp(`^(?:un|in|im|non|not)${bare(code)}$`).test(bare(word));
}

const ENDING = /(?:ations?|ments?|ings?|i?als?|ie[ds]|ed|es|s|e|y)$/;

/** The words of a text without what inflection and British or American spelling vary; short ones say too little. */
function stemsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3)
    .map((word) => {
      const stem = word.replace(ENDING, "");
      return (stem.length < 3 ? word : stem).replace(/iz$/, "is");
    });
}
