import type { FindingKind } from "../finding-kind.ts";

export const lineTooLong = {
  code: "structure/line-too-long",
  severity: "error",
  reason:
    "A line of NDJSON is held in memory as a whole. One that never ends would fill it, so there is a limit, which can be set.",
  // Written out: what is worked out here would stay in the bundles of those who use a schema alone.
  example: {
    wrongText:
      '{"title": "On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. On and on. "}',
    rightText: '{"title": "Enough."}',
  },
  message: ({ limit, unit }) => `The line is longer than ${limit} ${unit}, the limit that is set.`,
  hint: () => "Split the dataset, or set a higher limit: maxLineLength, or --max-line-length.",
} as const satisfies FindingKind<{ limit: number; unit: "bytes" | "UTF-16 units" }>;
