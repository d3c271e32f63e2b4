/** Up to this length the platform's search is used: it is fast, but may take time with the product of both lengths. */
const SHORT = 200;

/**
 * `text.indexOf(words, from)` in time that grows with the text alone, whatever is looked for (the algorithm of Knuth, Morris
 * and Pratt for long words).
 */
export function indexOf(text: string, words: string, from = 0): number {
  if (words.length <= SHORT || words.length > text.length - from) return text.indexOf(words, from);
  const borders = bordersOf(words);
  let matched = 0;
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && words.charCodeAt(matched) !== unit) matched = borders[matched - 1]!;
    if (words.charCodeAt(matched) === unit) matched++;
    if (matched === words.length) return at - matched + 1;
  }
  return -1;
}

/** For each beginning of the words, how long an end of it is that the words begin with too. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length);
  let matched = 0;
  for (let at = 1; at < words.length; at++) {
    while (matched > 0 && words.charCodeAt(matched) !== words.charCodeAt(at)) matched = borders[matched - 1]!;
    if (words.charCodeAt(matched) === words.charCodeAt(at)) matched++;
    borders[at] = matched;
  }
  return borders;
}
