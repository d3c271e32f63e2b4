/**
 * Words up to this length are found by the platform's search. It is fast, but its worst case grows with the product of both
 * lengths, which short words keep small.
 */
const SHORT = 200;

/**
 * The same as `text.indexOf(words, from)`, but its time grows with the text alone, whatever the words are. Long words are
 * found by the algorithm of Knuth, Morris and Pratt.
 */
export function indexOf(text: string, words: string, from = 0): number {
  if (words.length <= SHORT || words.length > text.length - from) return text.indexOf(words, from);
  const borders = bordersOf(words);
  let matched = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === unit) matched++;
    if (matched === words.length) return at - matched + 1;
  }
  return -1;
}

/** For each beginning of the words: the length of its longest proper ending with which the words begin too. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length);
  let matched = 0;
  for (let at = 1; at < words.length; at++) {
    while (matched > 0 && words.charCodeAt(matched) !== words.charCodeAt(at))
      matched = borders[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === words.charCodeAt(at)) matched++;
    borders[at] = matched;
  }
  return borders;
}
