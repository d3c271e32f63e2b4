import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rulesOnlyDefects, structuralDefects } from "../interop/defects.ts";

const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/**
 * A module for consumers, with what they must accept and refuse:
 * - `accepted`: the examples, each `{ name, data }`;
 * - `refused`: datasets with one defect each, `{ name, data, place, key }`, which every schema must see;
 * - `onlyRules`: datasets with a defect that no schema of the structure sees, `{ name, data, place, code }`;
 * - `isRightPlace(path, defect)`: whether a path, a list or a JSON Pointer, names what is wrong.
 */
export function casesModule(): string {
  const files = readdirSync(examples).filter((file) => file.endsWith(".json"));
  const accepted = files.sort().map((file) => ({
    name: file.replace(".json", ""),
    data: JSON.parse(readFileSync(`${examples}${file}`, "utf8")) as unknown,
  }));
  return `export const accepted = ${JSON.stringify(accepted)};
export const refused = ${JSON.stringify(structuralDefects)};
export const onlyRules = ${JSON.stringify(rulesOnlyDefects)};
export function isRightPlace(path, { place, key }) {
  const pointer = typeof path === "string" ? path : path.map((part) => "/" + String(part)).join("");
  return pointer === place || (key !== undefined && pointer === place + "/" + key);
}
`;
}
