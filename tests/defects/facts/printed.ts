import type { Edit } from "./slips.ts";
import { at } from "./steps.ts";
import type { Loose, Steps } from "./steps.ts";
import type { World } from "./world.ts";

/**
 * Whether a machine could know of a slip although its kind is declared as one that cannot be known: because what was
 * changed is printed in figures in the words that stand beside it, because the text has other letters than the language, or
 * because everything that tells of the call says otherwise.
 */
export function isPrinted(world: World, { writes }: Edit): boolean {
  return writes.some(([steps, value]) => {
    const old = at(world.data, steps);
    if (isUnanimous(world, steps, old, value) || isInOtherLetters(world, steps, old, value)) return true;
    if (typeof old !== "string" || typeof value !== "string" || !/^[0-9P]/.test(old)) return false;
    const changed = numbersIn(old).filter((number, index) => numbersIn(value)[index] !== number);
    const printed = new Set(wordsBeside(world, steps).flatMap(numbersIn));
    return changed.some((number) => printed.has(number));
  });
}

/** Whether the language of a text that is held, or of the dataset, became one of other letters. */
function isInOtherLetters({ data }: World, steps: Steps, old: unknown, value: unknown): boolean {
  if (steps.at(-1) !== "language" || steps[0] === "accounts") return false;
  if (steps[0] === "sources" && (at(data, steps.slice(0, 2)) as Loose).text === undefined) return false;
  const [one, other] = [scriptOf(old), scriptOf(value)];
  return one !== undefined && other !== undefined && one !== other;
}

function scriptOf(language: unknown): string | undefined {
  if (typeof language !== "string" || /^(und|mul|zxx)\b/.test(language)) return undefined;
  return new Intl.Locale(language).maximize().script;
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** The words that a value is printed in: those of its own claim, or of the fact that it belongs to. */
function wordsBeside({ data }: World, steps: Steps): string[] {
  for (let length = steps.length - 1; length > 0; length--) {
    const holder = at(data, steps.slice(0, length));
    if (typeof holder !== "object" || holder === null || Array.isArray(holder)) continue;
    const { asPrinted, evidence, claims } = holder as Loose;
    if (asPrinted !== undefined) return [String(asPrinted)];
    if (evidence !== undefined) return (evidence as Loose[]).map(({ exact }) => String(exact ?? ""));
    if (claims !== undefined) return [];
  }
  return [];
}

/** For what the encoder holds true of a call: whether all circumstances that tell it say what stood there, and not what does. */
function isUnanimous({ data }: World, steps: Steps, old: unknown, value: unknown): boolean {
  if (steps[0] !== "calls" || value === undefined) return false;
  const { circumstances = [] } = at(data, steps.slice(0, 2)) as { circumstances?: Loose[] };
  const told = (kind: string, key: string) =>
    circumstances.filter((each) => each.kind === kind).map((each) => each[key]);
  if (steps[2] === "medium" && steps.length === 3) {
    const all = told("medium", "medium");
    // By "unknown" and "mixed" the encoder says that no telling is relied on, or none alone.
    const isLeftOpen = [old, value].some((each) => each === "unknown" || each === "mixed");
    return !isLeftOpen && all.length > 0 && all.every((each) => each === old);
  }
  if (steps[2] === "date" && steps[3] === "value") {
    const all = told("time", "date").map((date) => (date as Loose).value);
    return all.length > 0 && all.every((each) => each === old);
  }
  if (steps[2] === "participants" && steps[4] === "roles") {
    const { actor } = at(data, steps.slice(0, 4)) as Loose;
    const all = circumstances
      .filter((each) => each.kind === "attendance" && each.role !== undefined)
      .filter((each) => (each.actors as unknown[]).includes(actor))
      .map((each) => each.role);
    return all.length > 0 && !all.some((each) => (value as unknown[]).includes(each));
  }
  return false;
}
