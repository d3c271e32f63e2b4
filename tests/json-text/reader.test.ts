import fc from "fast-check";
import { parseTree, visit } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { expect, test } from "vitest";
import { applyEdits } from "../../src/edit/apply-edits.ts";
import { countKeys, countMembers } from "../../src/json-text/count-members.ts";
import { duplicateKeysIn } from "../../src/json-text/duplicate-keys.ts";
import { scanJson } from "../../src/json-text/scan-json.ts";
import { ValuePlaces } from "../../src/json-text/value-places.ts";
import type { ValuePlace } from "../../src/json-text/value-places.ts";
import { jsonText } from "./json-texts.ts";
import { runs } from "../support/number-of-runs.ts";

type Path = (string | number)[];

const rangeOf = ({ offset, length }: Node) => ({ start: offset, end: offset + length });

/** Every value of a text with its path and place, as `jsonc-parser` reads them; of two members with one key the last. */
function placesIn(text: string): { path: Path; place: ValuePlace }[] {
  const places: { path: Path; place: ValuePlace }[] = [];
  const walk = (node: Node, path: Path, key?: Node): void => {
    places.push({ path, place: { key: key && rangeOf(key), value: rangeOf(node) } });
    if (node.type === "array") node.children!.forEach((item, index) => walk(item, [...path, index]));
    if (node.type !== "object") return;
    const members = new Map(node.children!.map(({ children }) => [children![0]!.value as string, children!]));
    for (const [name, [written, value]] of members) walk(value!, [...path, name], written);
  };
  walk(parseTree(text)!, []);
  return places;
}

/** Every key that stands again in its object, as `jsonc-parser` reads them. */
function duplicatesIn(text: string) {
  const found: unknown[] = [];
  const open: Map<string, { start: number; end: number }>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, length, _line, _column, holder) => {
      const seen = open.at(-1)!;
      const second = { start: offset, end: offset + length };
      const first = seen.get(key);
      if (first) found.push({ path: [...holder(), key], key, first, second });
      else seen.set(key, second);
    },
  });
  return found;
}

test("values and keys stand where jsonc-parser finds them, whichever are asked for", () => {
  fc.assert(
    fc.property(jsonText, fc.array(fc.nat(), { maxLength: 6 }), (text, choice) => {
      const all = placesIn(text);
      const chosen = choice.map((each) => all[each % all.length]!);
      const repeats = duplicateKeysIn(text).length > 0;
      for (const asked of [all, chosen]) {
        const paths = asked.map(({ path }) => path);
        const read = [new ValuePlaces(text, paths)];
        if (!repeats) read.push(new ValuePlaces(text, paths, { keysRepeat: false }));
        for (const places of read) {
          for (const { path, place } of asked) {
            expect(places.find(path)).toEqual(place);
            expect(places.findNearest(path)).toEqual(place);
          }
        }
      }
    }),
    { numRuns: runs(1000) },
  );
});

test("what is not there has the place of the nearest around it", () => {
  fc.assert(
    fc.property(
      jsonText,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom("not there", "a", "0", 0, 99)), {
        minLength: 1,
        maxLength: 3,
      }),
      (text, choice) => {
        const all = placesIn(text);
        const known = new Set(all.map(({ path }) => JSON.stringify(path)));
        const asked = choice.map(([each, step]) => {
          const { path, place } = all[each % all.length]!;
          return { path: [...path, step], around: place };
        });
        const keysRepeat = duplicateKeysIn(text).length > 0;
        const places = new ValuePlaces(
          text,
          asked.map(({ path }) => path),
          { keysRepeat },
        );
        for (const { path, around } of asked) {
          if (known.has(JSON.stringify(path))) continue;
          expect(places.find(path)).toBeUndefined();
          expect(places.findNearest(path).value).toEqual(around.value);
        }
      },
    ),
    { numRuns: runs(1000) },
  );
});

test("no key stands twice unseen: neither to the count, nor to the search for where", () => {
  let withDuplicates = 0;
  let countedAtOnce = 0;
  fc.assert(
    fc.property(jsonText, (text) => {
      const expected = duplicatesIn(text);
      let members = 0;
      visit(text, { onObjectProperty: () => void members++ });
      const kept = countMembers(JSON.parse(text))!;
      expect(scanJson(text)).toEqual({ members, tooDeepAt: undefined });
      expect(countKeys(text)).toBeGreaterThanOrEqual(members);
      if (countKeys(text) === members) countedAtOnce++;
      // Where a key that stands twice held others, those are gone as well.
      expect(members > kept).toBe(expected.length > 0);
      expect(duplicateKeysIn(text)).toEqual(expected);
      if (expected.length > 0) withDuplicates++;
    }),
    { numRuns: runs(2500) },
  );
  expect(withDuplicates).toBeGreaterThan(runs(250, 0));
  expect(countedAtOnce).toBeGreaterThan(runs(1250, 0));
});

test.each([
  ['{ "a" : 1 }', 1],
  ['{ "a\\\\": "\\":", "b": "said :" }', 2],
  ['{ "a": "\\\\\\":" }', 1],
  ['{ "a\\"": { "\\\\"\n:\t2 } }', 2],
])("countKeys is not misled by %s", (text, members) => {
  JSON.parse(text);
  expect(countKeys(text)).toBe(members);
});

test("members are counted only as deep as is wanted", () => {
  expect(countMembers([{ a: { b: [] } }], 4)).toBe(2);
  expect(countMembers([{ a: { b: [] } }], 3)).toBeUndefined();
  expect(countMembers(JSON.parse("[".repeat(200_000) + "]".repeat(200_000)), 100)).toBeUndefined();
});

test("an edit of a text is that edit of its value", () => {
  fc.assert(
    fc.property(
      jsonText.filter((text) => duplicateKeysIn(text).length === 0),
      fc.nat(),
      fc.constantFrom("a", "b", "", "not there", "__proto__"),
      (text, choice, key) => {
        const all = placesIn(text);
        const { path } = all[choice % all.length]!;
        const edited = (edit: (holder: Record<string, unknown>) => void): unknown => {
          const root = [JSON.parse(text) as unknown];
          const holder = path.reduce<unknown>(
            (inner, step) => (inner as Record<string, unknown>)[step],
            root[0],
          );
          if (typeof holder === "object" && holder !== null && !Array.isArray(holder))
            edit(holder as Record<string, unknown>);
          return root[0];
        };
        const set = { op: "set", path, key, value: [1] } as const;
        const add = { value: [1], enumerable: true, writable: true, configurable: true };
        expect(JSON.parse(applyEdits(text, [set]))).toEqual(
          edited((holder) => Object.defineProperty(holder, key, add)),
        );
        expect(JSON.parse(applyEdits(text, [{ op: "remove", path, key }]))).toEqual(
          edited((holder) => delete holder[key]),
        );
        const value = all.find((each) => each.path === path)!.place.value;
        expect(applyEdits(text, [{ op: "replace", path, value: "new" }])).toBe(
          `${text.slice(0, value.start)}"new"${text.slice(value.end)}`,
        );
      },
    ),
    { numRuns: runs(500) },
  );
});
