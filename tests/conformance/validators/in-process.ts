import { readFileSync } from "node:fs";
import type { JsonSchema, Target } from "../../../src/json-schema/bundle.ts";
import type { Session, Verdict } from "./validator.ts";
import { schemaFiles } from "../../schemas/versions.ts";

/** A session with a validator that is a function here; it lets others run now and then. */
export function inProcess(
  version: string,
  accepts: (document: unknown) => boolean | Promise<boolean>,
): Session {
  return {
    version,
    async ask(texts) {
      const verdicts: Verdict[] = [];
      for (const [at, text] of texts.entries()) {
        if (at % 20 === 19) await new Promise((resolve) => setImmediate(resolve));
        verdicts.push(await verdictOn(text, accepts));
      }
      return verdicts;
    },
    close: () => Promise.resolve(),
  };
}

async function verdictOn(
  text: string,
  accepts: (document: unknown) => boolean | Promise<boolean>,
): Promise<Verdict> {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return "unreadable";
  }
  return (await accepts(document)) ? "accept" : "refuse";
}

/** A published document. */
export function publishedSchema(target: Target): JsonSchema {
  return JSON.parse(readFileSync(publishedSchemaFile(target), "utf8")) as JsonSchema;
}

/** Where a published document is. */
export function publishedSchemaFile(target: Target): URL {
  return new URL(`../../../${schemaFiles.dataset(target)}`, import.meta.url);
}

/** The version of a package that is installed here. */
export function installedVersion(name: string): string {
  const manifest = new URL(`../../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
