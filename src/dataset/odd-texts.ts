import type { EntityName } from "../schema/model-types.ts";
import { isWellFormed } from "../text/code-points.ts";
import { hasTwoScripts } from "../text/mixed-scripts.ts";
import { memo } from "./memo.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { ReadableDataset } from "./readable-dataset.ts";

/** A text of a dataset, and its place. */
export interface OddText {
  readonly text: string;
  /** The number and the name of the entity. */
  readonly number: number;
  readonly name: EntityName | undefined;
  readonly key: string;
  /** Its place in a list. */
  readonly index: number | undefined;
}

interface OddTexts {
  /** Texts with half a character. */
  readonly halved: readonly OddText[];
  readonly placeholders: readonly OddText[];
  /** Texts with letters of two alphabets. */
  readonly mixed: readonly OddText[];
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * What is odd in any text whatever its field, sound or not, found in one pass for all rules that look at each text. The text
 * of a source is left out, and of evidence its words, which are written as they are printed.
 */
export const oddTexts = memo((dataset): OddTexts => {
  const halved: OddText[] = [];
  const placeholders: OddText[] = [];
  const mixed: OddText[] = [];

  const look = (text: string, number: number, name: EntityName | undefined, key: string, index?: number) => {
    const isPlain = !BEYOND_ASCII.test(text);
    if (!isPlain && !isWellFormed(text)) halved.push({ text, number, name, key, index });
    if (name === "Evidence" || name === "Cue") return;
    if (isPlaceholder(text)) placeholders.push({ text, number, name, key, index });
    if (!isPlain && hasTwoScripts(text)) mixed.push({ text, number, name, key, index });
  };

  dataset.eachNumber((number, name) => {
    const value = dataset.valueAt(number) as unknown as Readonly<Record<string, unknown>>;
    for (const key in value) {
      if (isQuoted(name, key)) continue;
      const member = value[key];
      if (typeof member === "string") look(member, number, name, key);
      else if (Array.isArray(member)) {
        const items: readonly unknown[] = member;
        for (let index = 0; index < items.length; index++) {
          const item = items[index];
          // Lists of strings hold nothing else, and what else lists hold is visited for itself.
          if (typeof item !== "string") break;
          look(item, number, name, key, index);
        }
      }
    }
  });
  return { halved, placeholders, mixed };
});

/** The text of a source, and what quotes it. */
function isQuoted(name: EntityName | undefined, key: string): boolean {
  if (name === "Evidence") return key === "exact" || key === "prefix" || key === "suffix";
  return name === "Source" && key === "text";
}

/** Where an odd text is. */
export function pathOfText(dataset: ReadableDataset, { number, key, index }: OddText) {
  const path = [...dataset.pathOf(number), key];
  return index === undefined ? path : [...path, index];
}
