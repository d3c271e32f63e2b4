import { bare, nearestWords } from "../diagnostics/did-you-mean.ts";
import { partName } from "../plan/plan.ts";
import { descriptions } from "../plan/descriptions.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import type { CodeToSuggest } from "./suggest-codes.ts";
import { wordsForActs } from "./words-for-acts.ts";

/** How many codes are suggested, and how many a word may lead to before it says nothing about any of them. */
const MOST = 3;

/** No suggestions for longer words. */
const LONGEST = 100;

/**
 * The codes that may be meant by a word that is none of a list: those written almost like it, then those whose name has it, for
 * which it is another word, or whose definition has it. They come with their definitions, because a word that is near by its
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
  const alike = nearestWords(
    word,
    all.map(({ code }) => code),
  );
  const stems = new Set(stemsOf(word));
  const has = (text: string) => stemsOf(text).some((stem) => stems.has(stem));
  const named = all.filter(
    ({ code }) => isPartOf(word, code) || has(code) || (list === "act" && has(otherWordsFor(code))),
  );
  const defined = all.filter(({ definition }) => has(definition));
  const near = [
    ...alike.flatMap((code) => all.filter((each) => each.code === code)),
    ...(named.length > MOST ? [] : named),
    ...(defined.length > MOST ? [] : defined),
  ];
  return [...new Set(near)].slice(0, MOST);
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

function otherWordsFor(act: string): string {
  const words: Readonly<Record<string, string | undefined>> = wordsForActs;
  return Object.hasOwn(words, act) ? (words[act] ?? "") : "";
}

/** Whether a code has a word in it, as "telephone" has "phone"; short ones say too little. */
function isPartOf(word: string, code: string): boolean {
  return bare(word).length > 3 && bare(code).includes(bare(word));
}

const ENDING = /(?:ations?|ments?|ings?|als?|ed|es|s|e|y)$/;

/** The words of a text without what inflection and British or American spelling vary; short ones say too little. */
function stemsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 || word === "vow")
    .map((word) => {
      const stem = word.replace(ENDING, "");
      return (stem.length < 3 ? word : stem).replace(/iz$/, "is");
    });
}
