import { readFileSync } from "node:fs";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { definitionsOf, rootedAt, withExtensionCodes } from "../../json-schema/bundle.ts";
import type { JsonSchema, Target } from "../../json-schema/bundle.ts";
import { SCHEMA_VERSION } from "../../schema/versions.ts";
import { readSettings } from "../read-config.ts";
import { UsageError } from "../usage-error.ts";

/** Prints the committed JSON Schema of the dataset, or of one entity alone. */
export function schemaCommand(
  name: string | undefined,
  options: { target: Target; config?: string },
): number {
  const file = new URL(`../../schemas/${SCHEMA_VERSION}/${options.target}.json`, import.meta.url);
  const text = readFileSync(file, "utf8");
  const { extensionCodes } = readSettings({ ...options, rule: [] });
  if (name === undefined && extensionCodes === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const bundle = withExtensionCodes(JSON.parse(text) as JsonSchema, extensionCodes ?? {});
  if (name === undefined) {
    console.log(JSON.stringify(bundle, null, 2));
    return 0;
  }
  const names = Object.keys(definitionsOf(bundle));
  if (!names.includes(name)) {
    const suggestion = didYouMean(name, names);
    const help = suggestion === undefined ? `There is ${names.join(", ")}.` : `Did you mean ${suggestion}?`;
    throw new UsageError(`There is no schema named ${name}. ${help}`);
  }
  console.log(JSON.stringify(rootedAt(bundle, name), null, 2));
  return 0;
}
