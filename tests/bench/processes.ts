import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { schemaFiles } from "../schemas/versions.ts";

/** A command line to be timed as a whole process. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * Runs a process to its end and gives the milliseconds that it took.
 *
 * @throws Error where it ends with anything but 0: what fails early would look fast.
 */
export function timeProcess({ command, args }: Command): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  const time = performance.now() - begin;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return time;
}

/** A script of this folder run in a process of its own, with what it prints as JSON. */
export function runScript<Result>(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Result {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const printed = execFileSync(process.execPath, [...flags, file, ...args], { encoding: "utf8" });
  return JSON.parse(printed) as Result;
}

const schema = schemaFiles.dataset("draft-2020-12");

/** Other validators' commands that are on this machine, on the same file and the same published schema. */
export function otherCommands(file: string): Record<string, Command> {
  const found: Record<string, Command> = {};
  const ajv = spawnSync("npm", ["exec", "--yes", "--package=ajv-cli@5", "-c", "command -v ajv"], {
    encoding: "utf8",
  }).stdout.trim();
  if (ajv !== "") {
    const args = [ajv, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", file];
    found["ajv-cli"] = { command: process.execPath, args };
  }
  const isThere = (command: string) => spawnSync(command, ["--version"]).status === 0;
  if (isThere("check-jsonschema")) {
    found["check-jsonschema"] = { command: "check-jsonschema", args: ["--schemafile", schema, file] };
  }
  if (isThere("jsonschema")) {
    found["python3-jsonschema"] = { command: "jsonschema", args: ["-i", file, schema] };
  }
  return found;
}
