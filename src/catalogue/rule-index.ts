import { groupBy } from "../collections/group-by.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";

/** The list of every kind of diagnostic, in Markdown, by group. */
export function ruleIndex(kinds: readonly DocumentedKind<never>[]): string {
  const groups = groupBy(kinds, ({ code }) => code.slice(0, code.indexOf("/")));
  const sections = [...groups].map(([group, members]) => {
    const rows = members.map(
      ({ code, severity, reason }) => `| [${code}](${code}.md) | ${severity} | ${plainMarkdown(reason)} |`,
    );
    return [`## ${group}`, "", "| code | severity | why |", "| --- | --- | --- |", ...rows].join("\n");
  });
  return ["# What a validation can find", "Made from the code by `npm run generate`.", ...sections].join(
    "\n\n",
  );
}
