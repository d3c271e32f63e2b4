import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache.ts";
import { publishedSchemaFile } from "./in-process.ts";
import type { Session, Validator, Verdict } from "./validator.ts";

const VERSION = "16.11.0";
const library = join(cacheFolder, "npm/node_modules/@sourcemeta/jsonschema/npm/main.js");

interface Library {
  spawn(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>;
}

/** The command of Sourcemeta, written in C++; it is run as a process and is no dependency. */
export const sourcemetas: readonly Validator[] = (["draft-2020-12", "draft-07"] as const).map((target) => ({
  name: "@sourcemeta/jsonschema",
  language: "C++",
  reads: target,
  needs: { present: () => existsSync(library), npm: `@sourcemeta/jsonschema@${VERSION}` },
  open(): Promise<Session> {
    mkdirSync(cacheFolder, { recursive: true });
    const folder = mkdtempSync(join(cacheFolder, "sourcemeta-"));
    const schema = fileURLToPath(publishedSchemaFile(target));
    return Promise.resolve({
      version: `@sourcemeta/jsonschema ${VERSION}`,
      ask: (texts) => askAll(schema, join(folder, "documents.jsonl"), texts),
      close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    });
  },
}));

/** Numbers and texts at which the command often gives up as a whole, rather than say something of the document. */
const SUSPECT = /[:,[]-?(?:[0-9]{19}|[0-9.]+[eE][+]?[0-9]{2})|\\u[dD][89a-fA-F]/;

/**
 * Asks about all. The command ends a whole run, without a word about the other documents, where it cannot read one of
 * them; so those that look like it are asked about alone, and where a run ends all the same, its halves are.
 */
async function askAll(schema: string, file: string, texts: readonly string[]): Promise<Verdict[]> {
  const { spawn } = createRequire(import.meta.url)(library) as Library;
  const verdicts = texts.map((): Verdict => "unreadable");
  const askSome = async (some: readonly number[]): Promise<void> => {
    if (some.length === 0) return;
    writeFileSync(file, some.map((at) => `${texts[at]!}\n`).join(""));
    const { code, stdout, stderr } = await spawn(["validate", "--continue", "--fast", schema, file]);
    const told = `${stdout}\n${stderr}`;
    const ended = code === 0 || (code === 2 && /^[0-9]+ validated, /m.test(told));
    if (!ended) {
      if (some.length === 1) return;
      await askSome(some.slice(0, some.length / 2));
      return askSome(some.slice(some.length / 2));
    }
    for (const at of some) verdicts[at] = "accept";
    // The order is any; each refusal names its line.
    for (const [, line] of told.matchAll(/^fail: .*?(?: \(entry #([0-9]+)\))?$/gm)) {
      verdicts[some[Number(line ?? 1) - 1]!] = "refuse";
    }
  };
  const suspects = [...texts.keys()].filter((at) => SUSPECT.test(texts[at]!));
  await askSome([...texts.keys()].filter((at) => !suspects.includes(at)));
  for (const at of suspects) await askSome([at]);
  return verdicts;
}
