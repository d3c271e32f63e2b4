import { validateDataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";
import { isThorough, sample } from "../support/number-of-runs.ts";
import { describeSlips } from "./slip-table.ts";

describeSlips("a year typo in a date that much speaks of", [
  {
    title: "the call's, beside a weekday, tellings and publications",
    example: "lenne-bridge",
    edits: { "/calls/0/date/value": "2032-05-16" },
    code: "date/out-of-order",
    at: "/calls/0/date/value",
    severity: "error",
    says: ["With the year 2031 the order would be right"],
  },
  {
    title: "the call's, in the past",
    example: "lenne-bridge",
    edits: { "/calls/0/date/value": "2013-05-16" },
    code: "date/out-of-order",
    at: "/calls/0/date/value",
    says: ["The previous contact (2031-03-04)"],
  },
  {
    title: "that of a source",
    example: "disputed-call",
    edits: { "/sources/4/publishedOn": "2032-05-19" },
    code: "date/out-of-order",
    at: "/sources/4/publishedOn",
    says: ["With the year 2033 the order would be right"],
  },
  {
    title: "that of a source, far in the future",
    edits: { "/sources/0/publishedOn": "3031-03-04" },
    code: "date/basis-mismatch",
    at: "/sources/0/publishedOn",
    says: ["3031-03-04"],
  },
  {
    title: "that of a telling",
    example: "lenne-bridge",
    edits: { "/calls/0/circumstances/6/date/value": "2032-05-16" },
    code: "date/out-of-order",
    at: "/calls/0/circumstances/6/date/value",
  },
  {
    title: "that of the memo",
    example: "disputed-call",
    edits: { "/accounts/14/writtenOn/value": "2034-05-12" },
    code: "date/out-of-order",
    at: "/accounts/14/writtenOn/value",
    says: ["The printed words are"],
  },
  {
    title: "the start of an office that is spoken of",
    example: "putin-scholz-2024-11-15",
    edits: { "/actors/3/offices/0/startDate": "2031-12-08" },
    code: "date/out-of-order",
    at: "/actors/3/offices/0/endDate",
  },
]);

test("a date in a wrong format leaves the other dates checked", () => {
  const dataset = readExample("minimal");
  editAtPointer(dataset, "/sources/0/publishedOn", "4 March 2031");
  editAtPointer(dataset, "/calls/0/date/weekday", "monday");
  editAtPointer(dataset, "/accounts/0/writtenOn", { value: "2031-03-01", basis: "unknown" });
  editAtPointer(dataset, "/actors/3/offices/0/startDate", "2031");
  editAtPointer(dataset, "/actors/3/offices/0/endDate", "2013");
  expect(validateDataset(dataset).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "structure/wrong-format /sources/0/publishedOn",
    "date/out-of-order /actors/3/offices/0/endDate",
    "date/out-of-order /accounts/0/writtenOn/value",
    "date/weekday-mismatch /calls/0/date/weekday",
  ]);
});

/** Every date of a dataset: the pointer of what holds it, and its key. */
function* datesIn(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== "object" || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const [key, member] of Object.entries(holder)) {
    const isDate = key === "value" ? "basis" in holder : /On$|^startDate$|^endDate$/.test(key);
    if (isDate && typeof member === "string") yield { holder, key };
    else yield* datesIn(member);
  }
}

const examples = [
  "minimal",
  "lenne-bridge",
  "disputed-call",
  "rare-cases",
  "week-of-calls",
  "putin-scholz-2024-11-15",
];

const shifts = [1000, 100, 10, 1, -1, -10, -18];

describe("a year typo in any date of the examples is told once at most", () => {
  test.each(sample(examples, 3))("%s", (example) => {
    const { length } = [...datesIn(readExample(example))];
    const known = new Set(validateDataset(readExample(example)).diagnostics.map(({ message }) => message));
    let [tried, told] = [0, 0];
    for (let at = 0; at < length; at++) {
      for (const by of isThorough ? shifts : [shifts[at % shifts.length]!]) {
        tried++;
        const dataset = readExample(example);
        const { holder, key } = [...datesIn(dataset)][at]!;
        const before = String(holder[key]);
        holder[key] = before.replace(/[0-9]{4}(?=-|$|\/|~|\?)/g, (year) =>
          String(Number(year) + by).padStart(4, "0"),
        );
        const found = validateDataset(dataset).diagnostics.filter(({ message }) => !known.has(message));
        expect(
          found.length,
          `${before} → ${String(holder[key])}: ${JSON.stringify(found, null, 2)}`,
        ).toBeLessThan(2);
        told += found.length;
      }
    }
    expect(told).toBeGreaterThan(tried / shifts.length);
  });
});
