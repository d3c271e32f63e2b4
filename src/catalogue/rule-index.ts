import { groupBy } from "../collections/group-by.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { listWords } from "../diagnostics/wording.ts";
import { entityKinds } from "../schema/all-entity-kinds.ts";

/** The list of every kind of diagnostic, in Markdown, by group. */
export function ruleIndex(kinds: readonly DocumentedKind<never>[]): string {
  const groups = groupBy(kinds, ({ code }) => code.slice(0, code.indexOf("/")));
  const sections = [...groups].map(([group, members]) => {
    const rows = members.map(
      ({ code, severity, reason }) => `| [${code}](${code}.md) | ${severity} | ${plainMarkdown(reason)} |`,
    );
    return [`## ${group}`, "", "| code | severity | why |", "| --- | --- | --- |", ...rows].join("\n");
  });
  return [
    "# What a validation can find",
    "Made from the code by `npm run generate`.",
    `The page of each code also says what the \`params\` of its diagnostics are: the data from which the message is made. Their types are written as in TypeScript. \`Medium\`, \`Mode\` and the like mean any code of that [codelist](../codelists.md); \`EntityName\` means the name of an [entity](../model.md); \`Json\` means any JSON value; and \`EntityKind\` means what an id can belong to: ${listWords(entityKinds)}.`,
    ...sections,
  ].join("\n\n");
}
