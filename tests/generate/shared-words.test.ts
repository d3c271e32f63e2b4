import { expect, test } from "vitest";
import { moduleOfWords, sharedWords, withSharedWords } from "../../src/generate/shared-words.ts";

const one = `export const a = say("Words that two modules have."), b = "short";`;
const other = `import x from "./words-that-two-modules-have.ts"; export const c: "Words that two modules have." = { "Words that two modules have.": "Words that two modules have." };`;

test("long words that occur twice are said once, and names and types stay", () => {
  const words = sharedWords([one, other]);
  expect(moduleOfWords(words)).toBe('export const words0 = "Words that two modules have.";');
  expect(withSharedWords(one, words)).toContain('say(words0), b = "short"');
  expect(withSharedWords(other, words)).toContain(
    'c: "Words that two modules have." = { "Words that two modules have.": words0 }',
  );
});
