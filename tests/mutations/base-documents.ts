import type { Random } from "../defects/random.ts";
import { publishedSchema } from "../conformance/validators/in-process.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import type { Json } from "./json-text.ts";
import { exampleNames, readExample } from "../support/examples.ts";

/** The examples that are shipped. */
export const examples: readonly Json[] = exampleNames.map((name) => readExample<Json>(name));

/** Keys that some object of the model needs; all others can be left out wherever they stand. */
const neededKeys = new Set(
  [...JSON.stringify(publishedSchema("draft-2020-12")).matchAll(/"required":(\[[^\]]*\])/g)].flatMap(
    ([, keys]) => JSON.parse(keys!) as string[],
  ),
);

/**
 * A small document that every schema accepts: an example or a made dataset, of which chance keeps some of the optional
 * members, an item or two of each list and the beginnings of long texts. (Its references may lead nowhere: what no schema
 * sees does not matter here.)
 */
export function smallDocument(random: Random): Json {
  const whole = random.chance(0.7)
    ? random.pick(examples)
    : (makeValidDataset(random, { sources: 1, statementsPerAccount: 2 }).dataset as unknown as Json);
  return pruned(whole, random);
}

function pruned(value: Json, random: Random, key = ""): Json {
  if (Array.isArray(value)) {
    const least = key === "participants" ? 2 : 1;
    const kept = random
      .shuffle([...value.keys()])
      .slice(0, Math.max(least, random.chance(0.2) ? 2 : 1))
      .sort((one, other) => one - other);
    return kept.map((at) => pruned(value[at]!, random));
  }
  if (typeof value === "string" && value.includes(" ")) return [...value].slice(0, 40).join("");
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([each]) => neededKeys.has(each) || random.chance(0.6))
      .map(([each, inner]) => [each, pruned(inner as Json, random, each)]),
  );
}
