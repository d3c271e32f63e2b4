import { endOfValue, OPEN_BRACE, OPEN_BRACKET, skipSpace } from "./end-of-value.ts";
import { readItems, readMembers } from "./read-holder.ts";
import type { Range } from "./read-holder.ts";

/** A key that its object has already. */
export interface DuplicateKey {
  readonly path: readonly (string | number)[];
  readonly key: string;
  readonly first: Range;
  readonly second: Range;
}

/**
 * Every key of a JSON text that its object has already, at its second place and any further one. The text must be
 * JSON, and must not nest too deeply.
 */
export function duplicateKeysIn(text: string): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  const path: (string | number)[] = [];
  const read = (start: number): number => {
    switch (text.charCodeAt(start)) {
      case OPEN_BRACE: {
        const seen = new Map<string, Range>();
        return readMembers(text, start, (key, keyStart, keyEnd, valueStart) => {
          const first = seen.get(key);
          const range = { start: keyStart, end: keyEnd };
          path.push(key);
          if (first) found.push({ path: [...path], key, first, second: range });
          else seen.set(key, range);
          const end = read(valueStart);
          path.pop();
          return end;
        });
      }
      case OPEN_BRACKET:
        return readItems(text, start, (index, valueStart) => {
          path.push(index);
          const end = read(valueStart);
          path.pop();
          return end;
        });
      default:
        return endOfValue(text, start);
    }
  };
  read(skipSpace(text, 0));
  return found;
}
