import fc from "fast-check";
import { EdtfSchema } from "leader-calls";
import { EdtfSchema as Zod3EdtfSchema } from "leader-calls/zod3";
import { describe, expect, test } from "vitest";
import { DAY_PATTERN, EDTF_PATTERN } from "../../src/schema/scalars/edtf.ts";
import { edtfInterval } from "../../src/text/edtf-interval.ts";
import { periodsOn } from "../../src/text/periods-on.ts";
import { runs } from "../support/number-of-runs.ts";

const DAY = 86_400_000;

describe("the EDTF pattern", () => {
  test.each(
    [
      ["2024", "0000", "9999", "2024-11", "2024-11-15", "2024-02-30"],
      ["2024?", "2024~", "2024%", "2024-11?", "2024-11-15~", "2024-11-15%"],
      [
        "202X",
        "20XX",
        "2XXX",
        "XXXX",
        "XXXX-12-25",
        "2024-XX",
        "2024-1X",
        "2024-0X",
        "2024-11-XX",
        "2024-11-1X",
        "2024-XX-XX",
      ],
      ["202X-11", "202X-02-29", "2023-XX-31", "202X?", "2024-XX~", "2024-11-XX%"],
      [
        "2024-11-15T17:15:00",
        "2024-11-15T17:15:00Z",
        "2024-11-15T17:15:00+03:00",
        "2024-11-15T23:59:59-03:30",
      ],
      ["2024-11-15T17:15", "2024-11-15T17:15Z", "2024-11-15T00:00+03:00", "2024-11-15T23:59-03:30"],
      ["2024/2025", "2024-11/2024-12", "2024-11-15/2024-11-17", "2024-11-15/2025", "2024~/2025?"],
      ["2024/..", "../2024", "2024/", "/2024", "2024-11-15/..", "../2024-11-15"],
      [
        "2024-11-15T17:15:00Z/2024-11-15T18:15:00Z",
        "2024-11-15T17:15:00Z/..",
        "../2024-11-15T17:15:00",
        "/2024-11-15T17:15:00Z",
        "2024-11-15T17:15Z/2024-11-15T18:15:00Z",
        "2024-11-15T17:15/..",
        "../2024-11-15T17:15+01:00",
      ],
    ].flat(),
  )("accepts %s, with both versions of Zod", (date) => {
    expect(EdtfSchema.safeParse(date).success).toBe(true);
    expect(Zod3EdtfSchema.safeParse(date).success).toBe(true);
  });

  test.each(
    [
      ["", " ", "24", "202", "20240", "-2024", "+2024", "Y20240", "2024 ", " 2024", "2024\n", "２０２４"],
      [
        "2024-",
        "2024-1",
        "2024-13",
        "2024-00",
        "2024-11-",
        "2024-11-5",
        "2024-11-32",
        "2024-11-00",
        "20241115",
      ],
      ["2024??", "2024?~", "?2024", "2024?-11", "2024-?11", "~2024-11"],
      ["X024", "2X24", "20X4", "XXX4", "2024-X1", "2024-2X", "2024-11-X5", "2024-11-4X", "202x", "202u"],
      [
        "2024-11-15T17",
        "2024-11-15T17Z",
        "2024-11-15T17:",
        "2024-11-15T17:15:",
        "2024-11-15T1715",
        "2024-11-15T17:5",
        "2024-11-15T24:00",
        "2024-11-15T17:60Z",
        "2024-11-15T17:15+03",
        "2024-11-15T17:15?",
        "2024-11-XXT17:15",
        "2024-11-15T24:00:00",
        "2024-11-15T17:60:00",
        "2024-11-15T17:15:60Z",
      ],
      ["2024-11-15 17:15:00", "2024-11-15t17:15:00z", "2024-11-15T17:15:00+3", "2024-11-15T17:15:00+24:00"],
      ["2024-11-15T17:15:00.5Z", "2024-11-15T17:15:00Z?", "2024-11-XXT17:15:00Z", "2024-11T17:15:00Z"],
      [
        "/",
        "..",
        "../..",
        "/..",
        "../",
        "2024/2025/2026",
        "2024//2025",
        "2024...2025",
        "2024 / 2025",
        "2024-21",
      ],
      ["[2024,2025]", "{2024}", "2024-S1", "1e4", "15.11.2024", "15 November 2024", "2024/11/15"],
    ].flat(),
  )("refuses %j, with both versions of Zod", (date) => {
    expect(EdtfSchema.safeParse(date).success).toBe(false);
    expect(Zod3EdtfSchema.safeParse(date).success).toBe(false);
  });
});

/** Every day of the years 1890 to 2110, as written and as the moment at which it begins. */
const calendar: { written: string; start: number }[] = [];
for (let start = Date.UTC(1890, 0, 1); start < Date.UTC(2111, 0, 1); start += DAY) {
  calendar.push({ written: new Date(start).toISOString().slice(0, 10), start });
}

/** The first and the last day that a date with unknown digits can mean, by trying every day. */
function slowInterval(date: string): { from: number; to: number } | undefined {
  const [year, month = "XX", day = "XX"] = date.replace(/[?~%]$/, "").split("-");
  const mask = new RegExp(`^${year}-${month}-${day}$`.replaceAll("X", "[0-9]"));
  const days = calendar.filter(({ written }) => mask.test(written));
  return days.length === 0 ? undefined : { from: days[0]!.start, to: days.at(-1)!.start + DAY - 1 };
}

const masked = (digits: string, from: number): string =>
  digits.slice(0, from) + "X".repeat(digits.length - from);
const year = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 2, max: 4 }))
  .map(([number, from]) => masked(String(number), from));
const month = fc.constantFrom(
  ...Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, "0")),
  ...["0X", "1X", "XX"],
);
const day = fc.constantFrom(
  ...Array.from({ length: 31 }, (_, at) => String(at + 1).padStart(2, "0")),
  ...["0X", "1X", "2X", "3X", "XX", "29", "30", "31"],
);
const date = fc
  .tuple(
    fc.oneof(
      year,
      fc.tuple(year, month).map((parts) => parts.join("-")),
      fc.tuple(year, month, day).map((parts) => parts.join("-")),
    ),
    fc.constantFrom("", "?", "~", "%"),
  )
  .map(([written, mark]) => written + mark);

describe("edtfInterval", () => {
  test.each([
    ["2024-02-XX", "2024-02-01", "2024-02-29"],
    ["2023-02-XX", "2023-02-01", "2023-02-28"],
    ["202X-02-29", "2020-02-29", "2028-02-29"],
    ["201X-02-29", "2012-02-29", "2016-02-29"],
    ["190X-02-29", "1904-02-29", "1908-02-29"],
    ["20XX-02-29", "2000-02-29", "2096-02-29"],
    ["2023-XX-31", "2023-01-31", "2023-12-31"],
    ["2023-0X-31", "2023-01-31", "2023-08-31"],
    ["2023-1X-31", "2023-10-31", "2023-12-31"],
    ["2023-02-2X", "2023-02-20", "2023-02-28"],
    ["2024-11-3X", "2024-11-30", "2024-11-30"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["XXXX", "0000-01-01", "9999-12-31"],
    ["XXXX-02-29", "0000-02-29", "9996-02-29"],
    ["20XX~", "2000-01-01", "2099-12-31"],
    ["2022-12?", "2022-12-01", "2022-12-31"],
    ["2024-11-15", "2024-11-15", "2024-11-15"],
    ["2024-11-15/2024-12", "2024-11-15", "2024-12-31"],
    ["2024/2024", "2024-01-01", "2024-12-31"],
    ["0000-02-29", "0000-02-29", "0000-02-29"],
    ["0099", "0099-01-01", "0099-12-31"],
  ])("takes %s as the days from %s to %s", (written, first, last) => {
    expect(edtfInterval(written)).toEqual({
      from: Date.parse(`${first}T00:00:00Z`),
      to: Date.parse(`${last}T23:59:59.999Z`),
      exact: false,
    });
  });

  test.each([
    "2023-02-29",
    "2100-02-29",
    "2024-02-30",
    "2024-04-31",
    "2023-02-3X",
    "20XX-02-30",
    "2025/2024",
    "2024-11-15/2024-11-14",
  ])("knows no time that is %s", (written) => {
    expect(written).toMatch(EDTF_PATTERN);
    expect(edtfInterval(written)).toBeUndefined();
  });

  test("covers exactly the days that a search through the calendar finds, whatever digits are unknown", () => {
    fc.assert(
      fc.property(date, (written) => {
        expect(written).toMatch(EDTF_PATTERN);
        const slow = slowInterval(written);
        expect(edtfInterval(written)).toEqual(slow && { ...slow, exact: false });
      }),
      { numRuns: runs(400) },
    );
  });

  test("covers of an interval everything from its begin to its end, and nothing where it ends before it begins", () => {
    fc.assert(
      fc.property(date, date, (begin, end) => {
        const [first, last] = [edtfInterval(begin), edtfInterval(end)];
        const valid = first && last && first.from <= last.to;
        expect(edtfInterval(`${begin}/${end}`)).toEqual(
          valid ? { from: first.from, to: last.to, exact: false } : undefined,
        );
        expect(edtfInterval(`${begin}/..`)).toEqual(
          first && { from: first.from, to: Infinity, exact: false },
        );
        expect(edtfInterval(`/${end}`)).toEqual(last && { from: -Infinity, to: last.to, exact: false });
      }),
      { numRuns: runs(300) },
    );
  });

  test("takes a date-time with its offset as one exact second", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 }),
        (moment, minutes) => {
          const at = Math.floor(moment.getTime() / 1000) * 1000;
          const local = new Date(at + minutes * 60_000).toISOString().slice(0, 19);
          const size = Math.abs(minutes);
          const pad = (number: number) => String(number).padStart(2, "0");
          const zone = `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
          expect(edtfInterval(local + zone)).toEqual({ from: at, to: at + 999, exact: true });
        },
      ),
    );
    expect(edtfInterval("2024-11-15T17:15:00Z")!.exact).toBe(true);
    expect(edtfInterval("2024-11-15T17:15:00")!.exact).toBe(false);
  });

  test("accepts as a day nothing that the pattern of all forms refuses", () => {
    fc.assert(
      fc.property(fc.stringMatching(DAY_PATTERN), (written) => {
        expect(written).toMatch(EDTF_PATTERN);
      }),
      { numRuns: runs(300) },
    );
  });

  test("takes a date-time without seconds as its whole minute, with its offset or without", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        fc.constantFrom("", "Z", "+00:00", "-00:00", "+03:30", "-11:00"),
        (moment, zone) => {
          const minute = moment.toISOString().slice(0, 16);
          const [first, last] = [`${minute}:00${zone}`, `${minute}:59${zone}`].map(edtfInterval);
          expect(edtfInterval(minute + zone)).toEqual({
            from: first!.from,
            to: last!.to,
            exact: zone !== "",
          });
        },
      ),
    );
    expect(edtfInterval("2024-02-30T10:29")).toBeUndefined();
    expect(edtfInterval("2024-11-15T10:29/2024-11-15T10:28:59")).toBeUndefined();
    expect(edtfInterval("2024-11-15T10:29/2024-11-15T10:29:00")).toBeDefined();
  });

  test("never throws and never gives a stretch that ends before it begins, whatever the pattern accepts", () => {
    fc.assert(
      fc.property(fc.stringMatching(EDTF_PATTERN), (written) => {
        const interval = edtfInterval(written);
        if (interval) expect(interval.from).toBeLessThanOrEqual(interval.to);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("periodsOn", () => {
  const before = { startDate: "2018-03-14", endDate: "2021-12-08" };
  const after = { startDate: "2021-12-08" };
  const always = {};

  test.each([
    ["2020-01-01", [before, always]],
    ["2021-12-08", [before, after, always]],
    ["2021", [before, after, always]],
    ["2024-11-15", [after, always]],
    ["1990", [always]],
    ["../2000", [always]],
    ["2024-02-30", undefined],
  ])("finds those that overlap %s", (on, expected) => {
    expect(periodsOn([before, after, always], on)).toEqual(expected);
  });
});
