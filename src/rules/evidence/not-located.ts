import type { JsonEdit } from "../../diagnostics/fix.ts";
import type { Path } from "../../diagnostics/json-pointer.ts";
import type { Rule, RuleDoc } from "../rule.ts";
import { countOf } from "../../diagnostics/wording.ts";
import { faultsBySource } from "./by-source.ts";

/** The path of a quotation's evidence, and the span where the quotation was found. */
interface FoundQuotation {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
}

/** How many quotations are named. */
const MANY = 3;

export const notLocatedDoc: RuleDoc = {
  reason: "A quotation with a position needs no search. Only a quotation with a position can be sealed.",
  example: {
    at: "/calls/0/statements/0/evidence/0",
    wrong: { exact: "She urged him to reopen the Lenne bridge." },
    right: { exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 },
  },
};

export const notLocated: Rule<{
  source: string;
  /** How many quotations have no position. */
  count: number;
  /** The quotations and their positions. */
  found: readonly FoundQuotation[];
}> = {
  code: "evidence/not-located",
  severity: "info",
  message: ({ source, count }) =>
    `${countOf(count, "quotation")} of source "${source}" ${count === 1 ? "was found in its text, but has" : "were found in its text, but have"} no "start" and "end".`,
  hint: () => 'The function "locate" writes them.',
  related: () => "This quotation has no position.",
  fix: ({ found }) => ({
    title: "Write the positions of the quotations",
    edits: found.flatMap(({ path, start, end }): JsonEdit[] => [
      { op: "set", path, key: "start", value: start, after: "exact" },
      { op: "set", path, key: "end", value: end, after: "exact" },
    ]),
  }),
  check(dataset, report) {
    for (const { source, faults } of faultsBySource(dataset, "not-located")) {
      const found = faults.map(({ evidence, params }) => ({ path: evidence.path, ...params.span }));
      report(source.path, { source: source.value.id, count: found.length, found }, found.slice(0, MANY));
    }
  },
};
