import { readdirSync } from "node:fs";
import { groups } from "./row.ts";
import type { Row } from "./row.ts";

/** All rows of the table, in its order. A file in `rows` is found by being there. */
export async function allRows(): Promise<Row[]> {
  const files = readdirSync(new URL("rows/", import.meta.url)).filter((file) => file.endsWith(".ts"));
  const modules = await Promise.all(
    files.sort().map((file) => import(new URL(`rows/${file}`, import.meta.url).href)),
  );
  const rows = (modules as { default: Row | readonly Row[] }[]).flatMap(({ default: found }) => found);
  return rows.sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group));
}
