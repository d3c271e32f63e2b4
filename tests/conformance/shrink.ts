import {
  WrittenNumber,
  copyOf,
  placesIn,
  readText,
  removeAt,
  replaceAt,
  textOf,
  valueAt,
} from "../mutations/json-text.ts";
import type { Json } from "../mutations/json-text.ts";

/** What may be put in the place of a value to make a document simpler; `undefined` takes it out. */
function simplerThan(value: Json): (Json | undefined)[] {
  if (typeof value === "string") {
    const points = [...value];
    const half = Math.floor(points.length / 2);
    const shorter = points.length > 1 ? [points.slice(0, half).join(""), points.slice(half).join("")] : [];
    return [undefined, ...shorter];
  }
  if (typeof value === "number" || value instanceof WrittenNumber) {
    return textOf(value) === "0" ? [undefined] : [undefined, 0];
  }
  if (Array.isArray(value) && value.length > 2) {
    const half = Math.floor(value.length / 2);
    return [undefined, value.slice(0, half), value.slice(half)];
  }
  return [undefined];
}

/**
 * The smallest document that can be reached by leaving things out, one after another, while it stays interesting: then
 * nothing more can be left out of it. `keeps` is asked about several texts at once, because a validator in a process of
 * its own is quickest so.
 */
export async function shrink(
  text: string,
  keeps: (texts: readonly string[]) => Promise<readonly boolean[]>,
): Promise<string> {
  let document = readText(text);
  for (;;) {
    const before = textOf(document);
    // Places stand before what they hold: where one goes, the next is at the same index, and what it held is gone too.
    for (let at = 0; at < placesIn(document).length; at++) {
      for (let next = await simpler(document, at, keeps); next; next = await simpler(document, at, keeps)) {
        document = next;
      }
    }
    if (textOf(document) === before) return before;
  }
}

/** The first document that is simpler at a place and stays interesting. */
async function simpler(
  document: Json,
  at: number,
  keeps: (texts: readonly string[]) => Promise<readonly boolean[]>,
): Promise<Json | undefined> {
  const place = placesIn(document)[at];
  if (place === undefined) return undefined;
  const documents = simplerThan(valueAt(place)).map((value) => {
    const copy = copyOf(document);
    const copied = placesIn(copy)[at]!;
    if (value === undefined) removeAt(copied);
    else replaceAt(copied, copyOf(value));
    return copy;
  });
  const kept = await keeps(documents.map(textOf));
  return documents[kept.indexOf(true)];
}
