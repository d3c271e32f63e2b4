import type { Random } from "../defects/random.ts";
import { WrittenNumber, copyOf, placesIn, replaceAt, setMember, textOf, valueAt } from "./json-text.ts";
import type { Json, Place } from "./json-text.ts";
import { halfTexts, oddKeys, oddNumbers, oddTexts, writtenNumbers } from "./odd-values.ts";

/** What was done to a document, and where. */
export interface Step {
  readonly mutation: string;
  readonly pointer: string;
}

/** A document after some mutations. */
export interface Mutated {
  readonly document: Json;
  readonly steps: readonly Step[];
}

interface Mutation {
  readonly name: string;
  /** How often it is chosen, against the others. */
  readonly weight: number;
  /** Whether it can do something with a value. */
  fits(value: Json, place: Place): boolean;
  apply(place: Place, value: Json, chance: Chance): void;
}

interface Chance {
  readonly random: Random;
  /** Every code of the model's codelists. */
  readonly codes: readonly string[];
}

const isText = (value: Json): value is string => typeof value === "string";
const isNumber = (value: Json) => typeof value === "number" || value instanceof WrittenNumber;
const isList = (value: Json): value is Json[] => Array.isArray(value);
const always = () => true;
const isCode = (value: Json) => isText(value) && /^[a-z]+(-[a-z]+)*$/.test(value);
const isFree = (value: Json) => isText(value) && value.includes(" ");

/** A mutation that puts another value in a value's place. */
function replacing<Of extends Json>(
  name: string,
  weight: number,
  fits: ((value: Json) => value is Of) | ((value: Json) => boolean),
  change: (value: Of, chance: Chance) => Json,
): Mutation {
  return {
    name,
    weight,
    fits: (value) => fits(value),
    apply: (place, value, chance) => replaceAt(place, change(value as Of, chance)),
  };
}

/** A mutation of what holds a value in an object. */
function inObject(
  name: string,
  weight: number,
  change: (holder: { [key: string]: Json }, key: string, chance: Chance) => void,
): Mutation {
  return {
    name,
    weight,
    fits: (_, { holder }) => !isList(holder),
    apply: ({ holder, key }, _, chance) => change(holder as { [key: string]: Json }, key, chance),
  };
}

/** The same members in another order, or with other keys. */
function rewrite(object: { [key: string]: Json }, entries: readonly (readonly [string, Json])[]): void {
  for (const key of Object.keys(object)) delete object[key];
  for (const [key, value] of entries) setMember(object, key, value);
}

function insertInto(text: string, piece: string, random: Random): string {
  const points = [...text];
  points.splice(random.int(0, points.length), 0, piece);
  return points.join("");
}

const valuesOfOtherTypes: readonly Json[] = [
  ...[true, false, 0, 7, "", "unknown", "other", "a text", [], [[]], [{}], {}, ["a"], { kind: "person" }],
];

const mutations: readonly Mutation[] = [
  // What breaks something in most places.
  replacing("null for a value", 4, always, () => null),
  replacing("a value of another type", 6, always, (_, { random }) => copyOf(random.pick(valuesOfOtherTypes))),
  replacing("a value in a list", 2, always, (value) => [value]),
  replacing("lists in lists", 1, always, (value, { random }) => {
    let nested = value;
    for (let left = random.pick([2, 20, 90, 200, 700]); left > 0; left--) nested = [nested];
    return nested;
  }),
  replacing("a list for its first item", 2, isList, (value) => value[0] ?? null),
  inObject("a key left out", 8, (holder, key) => delete holder[key]),
  inObject("a key renamed", 4, (holder, key, { random }) => {
    const to = random.chance(0.5) ? random.pick(oddKeys) : key + random.pick(["s", "_", " ", "\n", "\u0301"]);
    rewrite(
      holder,
      Object.entries(holder).map(([each, value]) => [each === key ? to : each, value]),
    );
  }),
  inObject("a key too many", 5, (holder, key, { random }) =>
    setMember(holder, random.pick(oddKeys), random.chance(0.5) ? copyOf(holder[key]!) : "x"),
  ),
  inObject("__proto__ as a key", 1.5, (holder, _, { random }) =>
    setMember(holder, "__proto__", random.pick<Json>([null, {}, "x", { id: "polluted" }])),
  ),
  inObject("constructor as a key", 1.5, (holder, _, { random }) =>
    setMember(holder, "constructor", random.pick<Json>([null, {}, "x", { prototype: { id: "x" } }])),
  ),
  // Lists.
  replacing("an empty list", 4, isList, () => []),
  replacing("an item twice", 4, isList, (value, { random }) =>
    value.length === 0 ? [] : [...value, copyOf(random.pick(value))],
  ),
  replacing("an item less", 4, isList, (value, { random }) => {
    const at = random.int(0, value.length - 1);
    return value.filter((_, index) => index !== at);
  }),
  replacing("a list the other way round", 2, isList, (value) => [...value].reverse()),
  replacing("a list of another's items", 1, isList, (value) => value.flatMap((item) => [item, null])),
  // Numbers.
  replacing("an odd number", 8, isNumber, (_, { random }) => random.pick(oddNumbers)),
  replacing(
    "a number as only JSON writes it",
    14,
    isNumber,
    (_, { random }) => new WrittenNumber(random.pick(writtenNumbers)),
  ),
  replacing("the same number written otherwise", 6, isNumber, (value, { random }) => {
    const text = textOf(value);
    return /^[0-9]+$/.test(text) ? new WrittenNumber(text + random.pick([".0", "e0", "E+0", ".000"])) : value;
  }),
  replacing("a number in place of a value", 1, always, (_, { random }) => random.pick(oddNumbers)),
  // Codes.
  replacing("a code of any list", 6, isCode, (_, { random, codes }) => random.pick(codes)),
  replacing("a code written otherwise", 3, isCode, (value: string, { random }) =>
    random.pick([value.toUpperCase(), `${value} `, value.replaceAll("-", "_"), `${value}\n`, `x-${value}`]),
  ),
  // Texts.
  replacing("an odd text", 8, isText, (_, { random }) => random.pick(oddTexts)),
  replacing(
    "a line break at the end",
    3,
    isText,
    (value: string, { random }) => value + random.pick(["\n", "\r\n", "\r", "\n\n"]),
  ),
  replacing("a space before", 1, isText, (value) => ` ${value}`),
  replacing("something odd inserted", 4, isText, (value: string, { random }) =>
    insertInto(value, random.pick(oddTexts), random),
  ),
  replacing("half a surrogate pair", 0.5, isText, (value: string, { random }) =>
    random.chance(0.5) ? random.pick(halfTexts) : insertInto(value, random.pick(halfTexts), random),
  ),
  replacing("composed otherwise", 3, isText, (value: string, { random }) =>
    random.chance(0.5) ? `${value}é`.normalize("NFD") : `${value}e\u0301`.normalize("NFC"),
  ),
  replacing("other free words", 6, isFree, (value: string, { random }) =>
    insertInto(value, random.pick(["😀", "𝒜", "\u0000", "\u2028", "\ufeff", '"', "\\", "ﷺ", "\n"]), random),
  ),
  replacing("a very long text", 0.5, isText, (value: string, { random }) =>
    (value === "" ? "x" : value).repeat(random.pick([100, 1_000, 3_000])).slice(0, 60_000),
  ),
  // What changes nothing that a schema sees.
  inObject("keys in another order", 4, (holder, _, { random }) =>
    rewrite(holder, random.shuffle(Object.entries(holder))),
  ),
];
const weightOfAll = mutations.reduce((sum, { weight }) => sum + weight, 0);

function pickMutation(random: Random): Mutation {
  let left = random.next() * weightOfAll;
  return mutations.find(({ weight }) => (left -= weight) < 0) ?? mutations[0]!;
}

/** A copy of a document after so many mutations, each at a place that chance decides. */
export function mutated(
  original: Json,
  times: number,
  chance: { readonly random: Random; readonly codes: readonly string[] },
): Mutated {
  const { random } = chance;
  const root = { holder: { root: copyOf(original) } as { [key: string]: Json }, key: "root", pointer: "" };
  const steps: Step[] = [];
  while (steps.length < times) {
    const mutation = pickMutation(random);
    const places = placesIn(root.holder.root!).filter((place) => mutation.fits(valueAt(place), place));
    // The whole document is a place too, for what is done to a value and not to what holds it.
    const whole = random.chance(0.01) && mutation.fits(root.holder.root!, { ...root, holder: [] });
    const place = whole ? root : places.length > 0 ? random.pick(places) : undefined;
    if (place === undefined) continue;
    mutation.apply(place, valueAt(place), chance);
    steps.push({ mutation: mutation.name, pointer: place.pointer });
  }
  return { document: root.holder.root!, steps };
}

/** The names of all mutations. */
export const mutationNames = mutations.map(({ name }) => name);
