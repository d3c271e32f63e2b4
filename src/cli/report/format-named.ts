import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { UsageError } from "../usage-error.ts";
import { reportFormats } from "./formats/all-formats.ts";
import type { ReportFormat } from "./report-format.ts";

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
