import { bare, nearestWords } from "../diagnostics/did-you-mean.ts";
import type { CodelistName } from "../plan/plan.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { wordsForActs } from "./words-for-acts.ts";

/** A code with its definition. */
export interface CodeWithDefinition {
  readonly code: string;
  readonly definition: string;
}

/** How many codes are suggested, and how many a word may lead to before it says nothing about any of them. */
const MOST = 3;

/** No suggestions for longer words. */
const LONGEST = 100;

/** Codes of a codelist with their definitions; `added` has those that a project adds to it. */
export function withDefinitions(
  name: CodelistName,
  codes: readonly string[],
  added: Readonly<Record<string, string>> = {},
): CodeWithDefinition[] {
  const { codes: meanings }: Codelist = codelists[name];
  return codes.flatMap((code) => {
    const definition = Object.hasOwn(added, code) ? added[code] : meanings[code]?.definition;
    return definition === undefined ? [] : [{ code, definition }];
  });
}

/**
 * The codes that may be meant by a word that is none of them: those written almost like it, then those whose name has it, for
 * which it is another word, or whose definition has it. They come with their definitions, because a word that is near by its
 * letters can be far by its meaning.
 */
export function nearCodes(word: string, codes: readonly CodeWithDefinition[]): CodeWithDefinition[] {
  if (word.length > LONGEST) return [];
  const alike = nearestWords(
    word,
    codes.map(({ code }) => code),
  );
  const stems = new Set(stemsOf(word));
  const has = (text: string) => stemsOf(text).some((stem) => stems.has(stem));
  const same = codes.filter(({ code }) => bare(code) === bare(word));
  if (same.length > 0) return same;
  const named = codes.filter(({ code }) => has(code) || has(otherWordsFor(code)));
  const defined = codes.filter(({ definition }) => has(definition));
  const near = [
    ...alike.flatMap((code) => codes.filter((each) => each.code === code)),
    ...(named.length > MOST ? [] : named),
    ...(defined.length > MOST ? [] : defined),
  ];
  return [...new Set(near)].slice(0, MOST);
}

function otherWordsFor(code: string): string {
  const words: Readonly<Record<string, string | undefined>> = wordsForActs;
  return Object.hasOwn(words, code) ? (words[code] ?? "") : "";
}

const ENDING = /(?:ations?|ments?|ings?|als?|ed|es|s|e|y)$/;

/** The words of a text without what inflection and British or American spelling vary; short ones say too little. */
function stemsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3 || word === "ask")
    .map((word) => {
      const stem = word.replace(ENDING, "");
      return (stem.length < 3 ? word : stem).replace(/iz$/, "is");
    });
}
