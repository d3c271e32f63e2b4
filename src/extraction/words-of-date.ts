import { isWellFormed } from "../text/code-points.ts";
import { foldWords, hasLetters, hasPrintedWords } from "../text/printed-words.ts";
import type { Located } from "./locate-quotes.ts";
import { isText } from "./part.ts";
import type { Part } from "./part.ts";

/**
 * If the value of a date cannot be read but is printed ("last Tuesday"), keeps it as the words of that date. They must be
 * in its quotations; if it has none, in one of the texts.
 */
export function keepWordsOfDate(
  value: Part,
  located: ReadonlyMap<Part, Located>,
  texts: readonly string[],
): void {
  const claim = value.holder;
  if (claim?.shape.type !== "object" || claim.shape.entity !== "DateClaim") return;
  const field = claim.shape.fields.find(({ key }) => key === "asPrinted");
  if (!field || value.field?.key !== "value" || claim.fields.has(field.key)) return;
  if (!isText(value) || !isWellFormed(value.value) || !hasLetters(value.value)) return;
  const quotations = (claim.fields.get("evidence")?.items ?? []).filter((item) => located.has(item));
  const quoted = quotations.map((item) => String(item.fields.get("exact")?.value));
  const passages = claim.fields.has("evidence") ? quoted : texts;
  const words = value.value.trim();
  if (!passages.some((passage) => hasPrintedWords(foldWords(passage), words, false))) return;
  const { shape, path } = value;
  claim.fields.set(field.key, {
    ...{ shape, path, field, value: words, holder: claim },
    ...{ isNeeded: false, fields: new Map(), items: [], dropped: undefined },
  });
}
