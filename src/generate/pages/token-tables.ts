import { encode } from "gpt-tokenizer/encoding/o200k_base";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractionRequest } from "../../extraction/extraction-request.ts";
import { fromExtraction } from "../../extraction/from-extraction.ts";
import { extractionProfiles, formOfProfile } from "../../extraction/profiles.ts";
import { repairRequest } from "../../extraction/repair-request.ts";
import { structuredOutputSchema } from "../../extraction/structured-output.ts";
import { systemPrompt } from "../../extraction/system-prompt.ts";
import { toExtraction } from "../../extraction/to-extraction.ts";
import type { JsonSchema } from "../../json-schema/bundle.ts";
import type { Dataset } from "../../schema/model-types.ts";
import { root } from "../generated-files.ts";

const tokensOf = (value: unknown): number =>
  encode(typeof value === "string" ? value : JSON.stringify(value)).length;
const number = (value: number): string => value.toLocaleString("en-US");
const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, "examples", `${name}.json`), "utf8"));
const examples = ["lenne-bridge", "sahl-canal"] as const;

/** What a request and an answer cost by profile, in tokens, in Markdown. */
export function tokensByProfile(): string {
  const datasets = examples.map((name) => ({ name, dataset: read(name) as Dataset }));
  const head = [
    ...["profile", "form", "system prompt", "schema", "together"],
    ...datasets.map(
      ({ name, dataset }) =>
        `answer to \`${name}\`, whose texts have ${number(tokensOf(textsOf(dataset).join("\n")))}`,
    ),
  ];
  // What short descriptions and left out fields save is only seen beside the same form with all its words.
  const inFull = (["null-unions", "inline"] as const).map((form) => ({
    ...{ profile: "(in full words)", form, system: systemPrompt(form) },
    ...{ schema: structuredOutputSchema(form, { wording: "full" }) },
    answers: datasets.map(({ dataset }) => toExtraction(dataset)),
  }));
  const rows = extractionProfiles.map((profile) => {
    const { system, schema } = extractionRequest({ articles: [{ id: "article", text: "" }], profile });
    const form = formOfProfile(profile);
    const answers = datasets.map(({ dataset }) => leftBy(schema, toExtraction(dataset, { form }), schema));
    return { profile: `\`${profile}\``, form, system, schema, answers };
  });
  const body = [...rows, ...inFull].map(({ profile, form, system, schema, answers }) => [
    profile,
    `\`${form}\``,
    ...[tokensOf(system), tokensOf(schema), tokensOf(system) + tokensOf(schema)].map(number),
    ...answers.map((answer) => number(tokensOf(answer))),
  ]);
  return table([head, head.map(() => "---"), ...body]);
}

/** What a repair costs beside a whole new answer, in Markdown. */
export function tokensOfRepair(): string {
  const extraction = read("extraction/lenne-bridge");
  const { sources } = read("lenne-bridge") as Dataset;
  const texts = Object.fromEntries(sources.map(({ id, text = "" }) => [id, text]));
  const request = repairRequest(fromExtraction(extraction, { texts }));
  if (!request) throw new Error("The recorded extraction has nothing to repair any more.");
  const { system, user, schema, places } = request;
  const asked = number(tokensOf(system) + tokensOf(user) + tokensOf(schema));
  return `In the [example below](#an-example), the request to repair ${places.length} quotations has ${asked} tokens; the whole answer has ${number(tokensOf(extraction))}.`;
}

function textsOf({ sources }: Dataset): string[] {
  return sources.flatMap(({ text }) => (text === undefined ? [] : [text]));
}

/** What a schema has room for of an extraction: a profile for small contexts leaves fields out. */
function leftBy(schema: JsonSchema, value: unknown, whole: JsonSchema): unknown {
  const { $ref, items, properties } = schema;
  if (typeof $ref === "string") {
    const definitions = whole.$defs as Readonly<Record<string, JsonSchema>>;
    return leftBy(definitions[$ref.slice("#/$defs/".length)] ?? {}, value, whole);
  }
  if (Array.isArray(value)) return value.map((item) => leftBy((items ?? {}) as JsonSchema, item, whole));
  if (typeof value !== "object" || value === null) return value;
  if (schema.type === "string") return (value as { readonly exact?: unknown }).exact;
  if (properties === undefined) return value;
  const known = properties as Readonly<Record<string, JsonSchema>>;
  const left = Object.entries(value).filter(([key]) => Object.hasOwn(known, key));
  return Object.fromEntries(left.map(([key, each]) => [key, leftBy(known[key] ?? {}, each, whole)]));
}
