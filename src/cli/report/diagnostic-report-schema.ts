import { z } from "#zod";
import { severities } from "../../diagnostics/severities.ts";

/** How many there are of something. */
export const count = z.number().int().min(0).max(1_000_000_000);
const position = z
  .strictObject({
    line: z.number().int().min(1).max(1_000_000_000).describe("The line, from 1."),
    column: z.number().int().min(1).max(1_000_000_000).describe("The column in Unicode code points, from 1."),
    offset: count.describe("The offset in Unicode code points, from 0."),
  })
  .describe("A place in the JSON text.");
const place = {
  pointer: z.string().describe("The JSON Pointer (RFC 6901) to the value."),
  path: z.array(z.union([z.string(), count])).describe("The same path as keys and indexes."),
  file: z.string().optional().describe("The file."),
  start: position.optional().describe("Where the value begins."),
  end: position.optional().describe("Where the value ends, exclusive."),
};
const severity = z.enum(severities).describe("How bad the diagnostic is.");
/** How much of the evidence was checked. */
export const checked = z
  .strictObject({
    spans: count.describe("Pieces of evidence that were found in their source text."),
    of: count.describe("Pieces of evidence in all."),
  })
  .describe("How much of the evidence was checked.");
const keys = z
  .array(z.union([z.string(), count]))
  .describe("The keys and indexes that lead to the object or value.");
const key = z.string().describe("The member's key.");
const value = z.unknown().describe("The value to write.");
const fix = z.strictObject({
  title: z.string().describe("What is done."),
  edits: z
    .array(
      z.discriminatedUnion("op", [
        z.strictObject({
          op: z.literal("set").describe("A member is set."),
          path: keys,
          key,
          value,
          before: z.string().optional().describe("The member that a new one comes before."),
          after: z.string().optional().describe("The member that a new one comes after."),
        }),
        z.strictObject({
          op: z.literal("rename").describe("A member is renamed in its place."),
          path: keys,
          key,
          to: z.string().describe("The new key."),
          value: value.optional(),
        }),
        z.strictObject({ op: z.literal("remove").describe("A member is removed."), path: keys, key }),
        z.strictObject({ op: z.literal("replace").describe("A value is replaced."), path: keys, value }),
      ]),
    )
    .describe("The changes, in any order."),
});

/** A diagnostic as reports for machines have it. */
export const DiagnosticReportSchema = z.strictObject({
  code: z.string().describe("A stable code."),
  severity,
  message: z.string().describe("What is wrong, what was found, what would be right."),
  ...place,
  params: z.record(z.string(), z.unknown()).describe("The data that the message was made from."),
  related: z
    .array(
      z.strictObject({
        message: z.string().describe("How it is related to the diagnostic."),
        ...place,
      }),
    )
    .optional()
    .describe("Other places that are involved."),
  hint: z.string().optional().describe("What to do about it."),
  fix: fix.optional().describe("A change that fixes it, if only one is possible."),
});

/** A diagnostic as reports for machines have it. */
export type DiagnosticReport = z.infer<typeof DiagnosticReportSchema>;
