import type { Edit } from "./slips.ts";
import { at } from "./steps.ts";
import type { Loose, Steps } from "./steps.ts";
import type { World } from "./world.ts";

/**
 * Whether a machine could know of a slip although its kind is declared as one that cannot be known: because what was
 * changed is printed in figures or as the name of a month in the words that stand beside it, or because everything that
 * tells of the call says otherwise.
 */
export function isPrinted(world: World, { writes }: Edit): boolean {
  return writes.some(([steps, value]) => {
    const old = at(world.data, steps);
    if (typeof old !== "string" || typeof value !== "string" || !/^[0-9P]/.test(old))
      return isUnanimous(world, steps, old);
    const changed = numbersIn(old).filter((number, index) => numbersIn(value)[index] !== number);
    const words = wordsBeside(world, steps);
    const printed = new Set(words.flatMap(numbersIn));
    return changed.some((number) => printed.has(number)) || isUnanimous(world, steps, old);
  });
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

/** For what the encoder holds true of a call: whether all circumstances that tell it say what stood there. */
function isUnanimous({ data }: World, steps: Steps, old: unknown): boolean {
  if (steps[0] !== "calls") return false;
  const { circumstances = [] } = at(data, steps.slice(0, 2)) as { circumstances?: Loose[] };
  const told = (kind: string, key: string) =>
    circumstances.filter((each) => each.kind === kind).map((each) => each[key]);
  const all =
    steps[2] === "medium"
      ? told("medium", "medium")
      : steps[2] === "date" && steps[3] === "value"
        ? told("time", "date").map((date) => (date as Loose).value)
        : [];
  return all.length > 0 && all.every((each) => each === old);
}
