import { steps } from "../steps.ts";

/** The steps of `npm run generate` with what each reads and writes, in Markdown. */
export function stepTable(): string {
  const rows = steps.map(({ name, reads, writes }) => `| \`${name}\` | ${reads} | ${writes} |`);
  return ["| step | reads | writes |", "| --- | --- | --- |", ...rows].join("\n");
}
