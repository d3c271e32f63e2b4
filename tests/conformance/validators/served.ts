import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Target } from "../../../src/json-schema/bundle.ts";
import { publishedSchemaFile } from "./in-process.ts";
import type { Session, Verdict } from "./validator.ts";

/** A program of this folder, by the name of its file. */
export function program(name: string): string {
  return fileURLToPath(new URL(`programs/${name}`, import.meta.url));
}

/** Whether a command ends well. */
export function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

const verdicts: Record<string, Verdict> = { accept: "accept", refuse: "refuse", unreadable: "unreadable" };

/**
 * Begins a program that is given the path of a schema, writes a line with its version, and then for each line of JSON a
 * line with its verdict: accept, refuse or unreadable.
 */
export async function serve(command: string, args: readonly string[], target: Target): Promise<Session> {
  const child = spawn(command, [...args, fileURLToPath(publishedSchemaFile(target))], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = (complaint + text).slice(-2_000);
  });
  // What is written to a program that has ended is told by its end.
  child.stdin.on("error", () => undefined);
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      complaint += error.message;
      resolve();
    });
    child.once("close", () => resolve());
  });
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
  const nextLine = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (!done) return value;
    await ended;
    throw new Error(`${command} ${args.join(" ")} ended early: ${complaint.trim().slice(0, 300)}`);
  };
  const version = await nextLine();
  return {
    version,
    async ask(texts) {
      child.stdin.write(texts.map((text) => `${text}\n`).join(""));
      const said: Verdict[] = [];
      while (said.length < texts.length) {
        const line = await nextLine();
        const verdict = verdicts[line];
        if (verdict === undefined) throw new Error(`${command} ${args.join(" ")} says "${line}".`);
        said.push(verdict);
      }
      return said;
    },
    async close() {
      child.stdin.end();
      await ended;
    },
  };
}
