import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const lineTooLongDoc: KindDoc = {
  reason:
    "A line of NDJSON is kept in memory as a whole. A very long line would fill the memory, so there is a limit. You can change it.",
  // Written out: a computed value would stay in the bundle of whoever imports a schema alone.
  example: {
    wrongText:
      '{"title": "On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. "}',
    rightText: '{"title": "Enough."}',
  },
};

export const lineTooLong = {
  code: "structure/line-too-long",
  severity: "error",
  message: ({ limit, unit }) => `The line is longer than the limit of ${limit} ${unit}.`,
  hint: () => "Split the dataset, or set a higher limit with maxLineLength.",
} as const satisfies DiagnosticKind<{
  /** The length that a line can have at most. */
  limit: number;
  /** What the limit counts. */
  unit: "bytes" | "UTF-16 units";
}>;
