/** Lower-case words and digits joined by single hyphens, such as `kremlin-press-service`. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Engines run out of stack where a pattern reads on through a string of tens of millions of characters. */
const LONGEST = 1_000_000;

/** Whether a string is an id, however long it is. */
export function isId(text: string): boolean {
  return text.length <= LONGEST && ID_PATTERN.test(text);
}
