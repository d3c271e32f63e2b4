import { Command, Option } from "@commander-js/extra-typings";
import { readFileSync } from "node:fs";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { structuredOutputForms } from "../../extraction/form-traits.ts";
import { structuredOutputSchema } from "../../extraction/structured-output.ts";
import type { StructuredOutputForm } from "../../extraction/form-traits.ts";
import { asOpenApiDocument, draftOf } from "../../json-schema/as-openapi-document.ts";
import { definitionsOf, rootedAt, targets, withExtensionCodes } from "../../json-schema/bundle.ts";
import type { JsonSchema, Target } from "../../json-schema/bundle.ts";
import { SCHEMA_VERSION } from "../../schema/versions.ts";
import { endingWith } from "../exit-code.ts";
import { helpGroups } from "../help-groups.ts";
import { configOption } from "../options.ts";
import { readSettings } from "../read-config.ts";
import { UsageError } from "../usage-error.ts";
import { print } from "../standard-output.ts";

/** Prints a JSON Schema. */
export const command = new Command("schema")
  .helpGroup(helpGroups.lookUp)
  .description("print the JSON Schema of a dataset or of one entity")
  .argument("[NAME]", "an entity, codelist or scalar, such as LeaderCall")
  .addOption(
    new Option("--target <DRAFT>", "the draft of JSON Schema").choices(targets).default("draft-2020-12"),
  )
  .addOption(
    new Option(
      "--structured-output <FORM>",
      "instead, the schema that constrains what a language model answers, in one of its forms",
    )
      .choices(structuredOutputForms)
      .conflicts(["target", "config"]),
  )
  .addOption(configOption)
  .action(endingWith((name, options) => printSchema(name, options)));

/** Prints the committed JSON Schema of the dataset, or of one entity alone. */
function printSchema(
  name: string | undefined,
  options: {
    readonly target: Target;
    readonly config?: string;
    readonly structuredOutput?: StructuredOutputForm;
  },
): number {
  if (options.structuredOutput !== undefined) {
    if (name !== undefined)
      throw new UsageError(`--structured-output is the schema of a whole answer: leave "${name}" out.`);
    print(JSON.stringify(structuredOutputSchema(options.structuredOutput), null, 2));
    return 0;
  }
  const { extensionCodes } = readSettings({ ...options, rule: [] });
  const bundle = withExtensionCodes(publishedDocument(options.target), extensionCodes ?? {});
  if (name === undefined) {
    print(JSON.stringify(bundle, null, 2));
    return 0;
  }
  const names = Object.keys(definitionsOf(bundle));
  if (!names.includes(name)) {
    const near = nearNames(name, names);
    const help =
      near.length === 0
        ? `There is ${names.join(", ")}.`
        : `Did you mean ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(near)}?`;
    throw new UsageError(`There is no schema named ${name}. ${help}`);
  }
  print(JSON.stringify(rootedAt(bundle, name), null, 2));
  return 0;
}

/** What the package has of each draft of JSON Schema, and for OpenAPI what is made of that. */
function publishedDocument(target: Target): JsonSchema {
  const isOpenApi = target === "openapi-3.0" || target === "openapi-3.1";
  const draft = isOpenApi ? draftOf[target] : target;
  const file = new URL(`../../schemas/${SCHEMA_VERSION}/${draft}.json`, import.meta.url);
  const published = JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
  return isOpenApi ? asOpenApiDocument(published, target) : published;
}

/** The name that is written almost alike, or else the names that have a word in them: of "calls", LeaderCall. */
function nearNames(word: string, names: readonly string[]): readonly string[] {
  const nearest = didYouMean(word, names);
  if (nearest !== undefined) return [nearest];
  const part = word.toLowerCase().replace(/s$/, "");
  return part.length < 3 ? [] : names.filter((name) => name.toLowerCase().includes(part));
}
