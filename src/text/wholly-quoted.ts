/** From its first to its last character in quotation marks, with none in between. */
const WHOLLY_QUOTED = /^\s*["“„«「『][^"“”„«»「」『』]*["”“»」』][.,;]?\s*$/;

/** Whether words are one quotation as a whole, so that all of them can be a speaker's own. */
export function isWhollyQuoted(words: string): boolean {
  return WHOLLY_QUOTED.test(words);
}
