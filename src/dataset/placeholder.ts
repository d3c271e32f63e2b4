/**
 * What `init` writes where only a person knows what belongs there. A placeholder says what to write, and begins as no title,
 * name or sentence begins that somebody means.
 */
const MARK = "[FILL IN:";

/** A placeholder for words of the encoder. */
export function placeholderFor(what: string): string {
  return `${MARK} ${what}]`;
}

/** The placeholder for a language: a tag of BCP 47 for private use, which no text has. */
export const LANGUAGE_PLACEHOLDER = "und-x-fill-in";

/** What people write in a hurry where they mean to write something later. */
const LATER = /^(?:TODO|TBD|FIXME|\?{2,}|\.{3,}|…)[.:]?$/;

/** Whether words are a placeholder, also one that was filled in without taking the mark away. */
export function isPlaceholder(words: string): boolean {
  if (words.length <= 6) return LATER.test(words);
  return words.includes(MARK) || words === LANGUAGE_PLACEHOLDER;
}
