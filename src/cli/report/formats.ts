import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import { github } from "./formats/github.ts";
import { json } from "./formats/json.ts";
import { ndjson } from "./formats/ndjson.ts";
import { sarif } from "./formats/sarif.ts";
import { text } from "./formats/text.ts";
import type { ReportFormat } from "./report-format.ts";

/** Every form of a report, in the order in which the help names them. */
export const reportFormats: readonly ReportFormat[] = [text, json, ndjson, github, sarif];

/**
 * The format of a name.
 *
 * @throws UsageError where there is none.
 */
export function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((each) => each.name === name);
  if (format) return format;
  const names = reportFormats.map((each) => each.name);
  const suggestion = didYouMean(name, names);
  const guess = suggestion === undefined ? "" : ` Did you mean ${suggestion}?`;
  throw new UsageError(`There is no format "${name}".${guess} The formats are ${names.join(", ")}.`);
}
