import { expect, test } from "vitest";
import { lazyRequires } from "../../src/generate/lazy-requires.ts";

const PARTS: Readonly<Record<string, object>> = {
  "./part.cjs": {
    twice: (number: number) => number * 2,
    Box: class {
      constructor(readonly held: string) {}
    },
  },
  "node:path": { sep: "/" },
};

/** Runs a program, and says which parts were loaded when, and what its `run` gives. */
function run(source: string): {
  readonly atOnce: string[];
  readonly later: string[];
  readonly result: unknown;
} {
  const loaded: string[] = [];
  const require = (path: string) => {
    loaded.push(path);
    return PARTS[path];
  };
  const body = `${lazyRequires(source, "program.cjs")}\nreturn run;`;
  const program = new Function("require", body)(require) as () => unknown;
  const atOnce = [...loaded];
  return { atOnce, result: program(), later: loaded.slice(atOnce.length) };
}

test("a part whose members are used in functions is loaded when it is first needed, and once", () => {
  const source = `const part = require("./part.cjs");
function run() { return [part.twice(1), ((number) => part.twice(number))(2)]; }`;
  expect(run(source)).toEqual({ atOnce: [], later: ["./part.cjs"], result: [2, 4] });
});

test("an instance is made of the class, and not of what loads the part", () => {
  const source = `const part = require('./part.cjs');
const rows = { part: 1 };
function run() { return new part.Box("a").held + rows.part; }`;
  expect(run(source)).toEqual({ atOnce: [], later: ["./part.cjs"], result: "a1" });
});

test("lines stay where they are, so that source maps hold", () => {
  const source = `"use strict";\nconst part = require("./part.cjs");\nfunction run() {\n  return part.twice(1);\n}`;
  const lines = lazyRequires(source, "program.cjs").split("\n");
  expect(lines).toHaveLength(5);
  expect(lines[3]).toContain("twice(1)");
});

test.each([
  [
    "used as the program loads",
    "class Case extends part.Box {}\nfunction run() { return new Case(1).held / part.twice(1); }",
    0.5,
  ],
  [
    "of a class, as it is made",
    "class Case { static two = part.twice(1); }\nfunction run() { return Case.two; }",
    2,
  ],
  ["shadowed", "function run(part = { twice: () => 3 }) { return part.twice(1); }", 3],
  ["passed on whole", "function run() { return Object.keys({ part }.part).length; }", 2],
])("a part that is %s is loaded at once", (_, rest, result) => {
  const source = `const part = require("./part.cjs");\n${rest}`;
  expect(run(source)).toEqual({ atOnce: ["./part.cjs"], later: [], result });
});

test("what is Node's own or of a package stays as it is", () => {
  const source = `const path = require("node:path");\nfunction run() { return path.sep; }`;
  expect(lazyRequires(source, "program.cjs")).toBe(source);
});

test("a name that is taken is refused", () => {
  const source = `const part = require("./part.cjs");\nlet partLoaded;\nfunction run() { return part.twice(1); }`;
  expect(() => lazyRequires(source, "program.cjs")).toThrow('program.cjs has a name "partLoaded" already.');
});
