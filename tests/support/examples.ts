import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../examples/", import.meta.url);

/** The names of the example datasets that are shipped, without their ending. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""))
  .sort();

/** An example as it is written: `minimal`, or `extraction/minimal`. */
export function exampleText(name: string): string {
  return readFileSync(new URL(`${name}.json`, folder), "utf8");
}

/** A fresh copy of an example, which may be changed. */
export function readExample(name: string): Record<string, unknown>;
export function readExample<Kind>(name: string): Kind;
export function readExample(name: string): unknown {
  return JSON.parse(exampleText(name));
}
