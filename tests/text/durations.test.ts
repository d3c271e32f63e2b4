import fc from "fast-check";
import { IsoDurationSchema, IsoPeriodSchema } from "leader-calls";
import {
  IsoDurationSchema as Zod3IsoDurationSchema,
  IsoPeriodSchema as Zod3IsoPeriodSchema,
} from "leader-calls/zod3";
import { describe, expect, test } from "vitest";

const both = (schemas: readonly { safeParse(value: unknown): { success: boolean } }[], value: string) =>
  schemas.map((schema) => schema.safeParse(value).success);

describe("how long something lasted", () => {
  const schemas = [IsoDurationSchema, Zod3IsoDurationSchema];

  test.each(["PT17M6S", "PT40M", "PT1H", "PT1H30M", "PT1H30M5S", "PT90S", "PT0S", "PT9999M"])(
    "accepts %s, with both versions of Zod",
    (value) => expect(both(schemas, value)).toEqual([true, true]),
  );

  test.each(["", "PT", "P1D", "P1DT2H", "PT1S30M", "PT1.5H", "PT1H1H", "PT-5M", "pt5m", "5M", "PT10000M"])(
    "refuses %j, with both versions of Zod",
    (value) => expect(both(schemas, value)).toEqual([false, false]),
  );
});

describe("how long there had been nothing", () => {
  const schemas = [IsoPeriodSchema, Zod3IsoPeriodSchema];

  test.each([
    "P2Y",
    "P1Y11M",
    "P1Y2M3D",
    "P1Y3D",
    "P1M",
    "P1M10D",
    "P10D",
    "P3W",
    "PT6H",
    "PT6H30M",
    "PT30M",
  ])("accepts %s, with both versions of Zod", (value) => expect(both(schemas, value)).toEqual([true, true]));

  test.each(
    [
      ["", "P", "PT", "2Y", "two years", "P2", "Y2P", "P2y", " P2Y", "P2Y\n"],
      ["P1D2M", "P1M2Y", "P1W2D", "P1Y1W", "P1Y1Y", "P1.5Y", "P-1D", "P10000D"],
      ["P1DT6H", "PT6H5S", "PT5S", "PT30M6H", "P6H"],
    ].flat(),
  )("refuses %j, with both versions of Zod", (value) => {
    expect(both(schemas, value)).toEqual([false, false]);
  });

  test("accepts units in their order, each once, and refuses what names none", () => {
    const unit = (letter: string) =>
      fc.option(fc.nat(9999), { nil: undefined }).map((count) => (count === undefined ? "" : count + letter));
    fc.assert(
      fc.property(unit("Y"), unit("M"), unit("D"), (years, months, days) => {
        const units = years + months + days;
        expect(both(schemas, `P${units}`)).toEqual([units !== "", units !== ""]);
      }),
    );
  });
});
