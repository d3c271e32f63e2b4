import { groupBy } from "../../../src/collections/group-by.ts";
import { validateDataset } from "leader-calls";
import type { Diagnostic } from "leader-calls";
import { Random } from "../random.ts";
import { cannotBeKnown, sealed } from "./cannot-be-known.ts";
import { showsComparison } from "./compared-with.ts";
import { isPrinted } from "./printed.ts";
import { exchanges } from "./exchanged.ts";
import { allFields } from "./sites.ts";
import { slipsOf } from "./slips.ts";
import type { Edit } from "./slips.ts";
import { at, pointerOf } from "./steps.ts";
import type { Loose } from "./steps.ts";
import type { World } from "./world.ts";

/** How a slip was told. */
export type Verdict = "once" | "twice" | "wrongly" | "information" | "silent";

/** One slip, made once. */
export interface Made {
  readonly world: string;
  readonly edit: Edit;
  readonly verdict: Verdict;
  readonly told: readonly Diagnostic[];
  /** Why nobody can know of it who does not understand the text; undefined for what can be known. */
  readonly reason: string | undefined;
}

/** One kind of slip: a field, and what is written there. */
export interface KindOfSlip {
  readonly field: string;
  readonly slip: string;
  readonly made: readonly Made[];
}

/** Each kind is made at so many places at most, of all examples in turn. */
const PER_KIND = 8;

/** All kinds of slips, as they are told today. */
export function measureFacts(worlds: readonly World[]): KindOfSlip[] {
  const before = new Map(worlds.map((world) => [world, new Set(validate(world.data).map(keyOf))]));
  return [...kindsOfSlips(worlds)].map(([name, edits]) => {
    const [field = "", slip = ""] = name.split(" · ");
    const made = evenly(edits, name).map(({ world, edit }): Made => {
      const told = validate(edited(world.data, edit)).filter((each) => !before.get(world)?.has(keyOf(each)));
      const verdict = verdictOf(told, { world, edit }, field);
      const isUntold = verdict === "silent" || verdict === "information";
      const reason = isUntold ? reasonFor(world, edit, field, slip) : undefined;
      return { world: world.name, edit, told, verdict, reason };
    });
    return { field, slip, made };
  });
}

interface Candidate {
  readonly world: World;
  readonly edit: Edit;
}

function kindsOfSlips(worlds: readonly World[]): Map<string, Candidate[]> {
  const kinds = new Map<string, Candidate[]>();
  const add = (field: string, slip: string, world: World, edit: Edit): void => {
    const name = `${field} · ${slip}`;
    const candidates = kinds.get(name);
    if (candidates) candidates.push({ world, edit });
    else kinds.set(name, [{ world, edit }]);
  };
  for (const field of allFields()) {
    for (const world of worlds) {
      for (const site of world.sites.get(field) ?? []) {
        for (const [slip, variants] of Object.entries(slipsOf(site.plan))) {
          for (const variant of [variants].flat()) {
            const edit = variant(site, world);
            if (edit) add(field, slip, world, edit);
          }
        }
      }
    }
  }
  for (const world of worlds)
    for (const { field, slip, edit } of exchanges([...world.sites.values()].flat()))
      add(field, slip, world, edit);
  return kinds;
}

/** Some of the candidates, by chance that the name decides, and of each example about as many. */
function evenly(candidates: readonly Candidate[], name: string): Candidate[] {
  const random = new Random(
    [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) >>> 0, 7),
  );
  const queues = [...groupBy(candidates, ({ world }) => world).values()].map((each) => random.shuffle(each));
  const taken: Candidate[] = [];
  while (taken.length < PER_KIND && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const next = queue.pop();
      if (next && taken.length < PER_KIND) taken.push(next);
    }
  return taken;
}

function validate(data: unknown): readonly Diagnostic[] {
  return validateDataset(data).diagnostics;
}

const keyOf = ({ code, pointer }: Diagnostic) => `${code} ${pointer}`;

export function edited(data: Loose, { writes }: Edit): unknown {
  const copy = structuredClone(data);
  for (const [steps, value] of writes) {
    const holder = at(copy, steps.slice(0, -1)) as Loose;
    const key = steps.at(-1)!;
    if (value === undefined) delete holder[key];
    else holder[key] = structuredClone(value);
  }
  return copy;
}

function verdictOf(told: readonly Diagnostic[], made: Candidate, field: string): Verdict {
  const warned = told.filter(({ severity }) => severity !== "info");
  if (warned.length === 0) return told.some((each) => isRight(each, made, field)) ? "information" : "silent";
  if (!warned.some((each) => isRight(each, made, field))) return "wrongly";
  return warned.length === 1 ? "once" : "twice";
}

/**
 * Whether a diagnostic leads to what is wrong: it stands at one of the places, within it, at the object that has it or at a
 * field beside it; or it names the place as related; or it stands where the field is compared with another, and shows it.
 */
function isRight(
  diagnostic: Diagnostic,
  { edit: { places, writes }, world }: Candidate,
  field: string,
): boolean {
  const { pointer, related = [], message, hint = "" } = diagnostic;
  const isThere = (each: string) =>
    places.some((steps) => {
      const holder = pointerOf(steps.slice(0, -1));
      return (
        each === pointerOf(steps) ||
        each.startsWith(`${pointerOf(steps)}/`) ||
        (holder !== "" &&
          (each === holder ||
            (each.startsWith(`${holder}/`) && isFieldOrItem(each.slice(holder.length + 1)))))
      );
    });
  if (isThere(pointer) || related.some((each) => isThere(each.pointer))) return true;
  const words = `${message} ${hint}`;
  const shown = writes.flatMap(([steps, value]) => [value, at(world.data, steps)]).flatMap(textsIn);
  const key = field.slice(field.search(/[./][^./]*$/) + 1);
  return [pointer, ...related.map((each) => each.pointer)].some((each) => {
    const other = world.places.get(each) ?? world.places.get(each.slice(0, each.lastIndexOf("/")));
    return other !== undefined && showsComparison(field, other, words, [`"${key}"`, ...shown]);
  });
}

/** A field of an object, or an item of its list. */
function isFieldOrItem(pointer: string): boolean {
  return /^[^/]+(\/[0-9]+)?$/.test(pointer);
}

/** The texts in a value by which a message can show it. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value.slice(0, 30)];
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Why a slip may be silent; undefined where it can be known. */
function reasonFor(world: World, edit: Edit, field: string, slip: string): string | undefined {
  const reasons = world.isSealed ? [sealed, ...cannotBeKnown] : cannotBeKnown;
  const found = reasons.find(({ fields, slips }) => fields.includes(field) && slips.includes(slip));
  return found === sealed || !isPrinted(world, edit) ? found?.reason : undefined;
}
