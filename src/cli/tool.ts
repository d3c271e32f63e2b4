import { readFileSync } from "node:fs";
import type { Tool } from "./report/report.ts";

/** This tool's name and version, as its package has them. */
export function tool(): Tool {
  const file = new URL("../../package.json", import.meta.url);
  const { name, version } = JSON.parse(readFileSync(file, "utf8")) as Tool;
  return { name, version };
}
