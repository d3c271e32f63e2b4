import { measureSchema, schemaProblems } from "../../extraction/check-structured-output.ts";
import { providerLimits } from "../../extraction/provider-limits.ts";
import type { ProviderLimits } from "../../extraction/provider-limits.ts";
import { structuredOutputForms } from "../../extraction/form-traits.ts";
import { structuredOutputSchema } from "../../extraction/structured-output.ts";
import type { StructuredOutputForm } from "../../extraction/form-traits.ts";
import { structuredOutputName } from "../structured-output-name.ts";

const number = (value: number | undefined) => (value === undefined ? "" : value.toLocaleString("en-US"));
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/** The sizes of the schema in each form, in Markdown. */
export function schemaSizes(): string {
  const head = [
    "file in `schemas/structured-output/` (form)",
    ...["depth", "properties", "enum values", "names and enums, characters"],
    ...["optional", "unions", "descriptions, characters"],
  ];
  const rows = structuredOutputForms.map((form) => {
    const sizes = measureSchema(structuredOutputSchema(form));
    const { depth, properties, enumValues, stringLength, optional, unions, descriptions } = sizes;
    return [
      `${fileOf(form)} (\`${form}\`)`,
      ...[depth, properties, enumValues, stringLength, optional, unions, descriptions].map(number),
    ];
  });
  return table(head, rows);
}

/** What each provider publishes, and which forms keep to it, in Markdown. */
export function publishedLimits(): string {
  const head = [
    ...["published limits", "read on", "depth", "properties", "enum values", "characters"],
    ...["optional", "unions", "references", "passes"],
  ];
  const rows = providerLimits.map((limits) => [
    limits.publishedOn,
    limits.readOn,
    ...[limits.depth, limits.properties, limits.enumValues, limits.stringLength].map(number),
    ...[limits.allRequired ? 0 : limits.optional, limits.unions].map(number),
    limits.keywords.includes("$ref") ? "yes" : "no",
    passes(limits),
  ]);
  return table(head, rows);
}

function passes(limits: ProviderLimits): string {
  const problems = structuredOutputForms.map((form) => ({
    form,
    found: schemaProblems(structuredOutputSchema(form), limits),
  }));
  const passing = problems.filter(({ found }) => found.length === 0);
  if (passing.length === problems.length) return "all";
  if (passing.length > 0) return passing.map(({ form }) => fileOf(form)).join(", ");
  // One form is enough to see by how much.
  const { form, found } = problems.reduce((best, each) =>
    each.found.length < best.found.length ? each : best,
  );
  return `none; ${fileOf(form)} fails so: ${found.map(({ message }) => message).join(" ")}`;
}

const fileOf = (form: StructuredOutputForm) => `\`${structuredOutputName(form)}.json\``;
