import type { ObjectPlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
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

  const lookAtMember = (member: unknown, number: number, name: EntityName | undefined, key: string) => {
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
  };

  for (const { name, keys, keysOfKind } of namesWithTexts()) {
    if (keys?.length === 0 && !dataset.hasStructureErrors) continue;
    for (const number of dataset.numbersOf(name)) {
      const value = dataset.valueAt(number) as unknown as Readonly<Record<string, unknown>>;
      if (dataset.isSoundAt(number)) {
        for (const key of keys ?? keysOfKind.get(value.kind) ?? none)
          lookAtMember(value[key], number, name, key);
      } else for (const key in value) if (!isQuoted(name, key)) lookAtMember(value[key], number, name, key);
    }
  }
  for (const found of [halved, placeholders, mixed])
    if (found.length > 1) found.sort((one, other) => one.number - other.number);
  return { halved, placeholders, mixed };
});

/** An entity that may have texts: in the same fields of all of its name, or in others for each kind. */
interface NameWithTexts {
  readonly name: EntityName;
  readonly keys: readonly string[] | undefined;
  readonly keysOfKind: ReadonlyMap<unknown, readonly string[]>;
}

const none: readonly string[] = [];
let withTexts: readonly NameWithTexts[] | undefined;

/**
 * The fields that may hold an odd text where the structure of the entity holds: not those of ids and codes, which are most, and
 * consist of small letters.
 */
function namesWithTexts(): readonly NameWithTexts[] {
  return (withTexts ??= [...plansByEntity()].map(([name, plan]) => {
    const keysIn = (object: ObjectPlan) => textKeysIn(object).filter((key) => !isQuoted(name, key));
    if (plan.type === "object") return { name, keys: keysIn(plan), keysOfKind: new Map() };
    const kinds = Object.entries(plan.options).map(([kind, option]) => [kind, keysIn(option)] as const);
    return { name, keys: undefined, keysOfKind: new Map(kinds) };
  }));
}

function textKeysIn({ fields }: ObjectPlan): string[] {
  return Object.entries(fields).flatMap(([key, { value }]) => {
    const inner = value.type === "list" ? value.item : value;
    return inner.type === "string" && !inner.identity && !inner.targets ? [key] : [];
  });
}

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
