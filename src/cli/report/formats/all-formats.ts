// Written by `npm run generate` from the files that it imports. Do not edit.
import { github } from "./github.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";
import type { ReportFormat } from "../report-format.ts";

/** Every form of a report, in the order of their names. */
export const reportFormats: readonly ReportFormat[] = [github, json, ndjson, sarif, text];
