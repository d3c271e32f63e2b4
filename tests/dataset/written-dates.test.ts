import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ReadableDataset } from "../../src/dataset/readable-dataset.ts";
import { eachWrittenDate } from "../../src/dataset/written-dates.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { follow, routeTo } from "../../src/plan/routes.ts";
import { EdtfSchema } from "../../src/schema/scalars/edtf.ts";
import { edtfInterval } from "../../src/text/edtf-interval.ts";

const isDate = (text: string) => EdtfSchema.safeParse(text).success;

/** The strings of a dataset from whose fields only dates are accepted. */
function datesIn(data: unknown): string[] {
  const route = routeTo(
    ({ demands }) =>
      demands.length > 0 &&
      demands.every(({ pattern }) => pattern?.test("2031-03-04") === true && !pattern.test("in March")),
    datasetPlan,
  )!;
  const found: string[] = [];
  follow(route, data, (text) => found.push(text));
  return found;
}

test("every date is found, whatever entity it is in", () => {
  let count = 0;
  for (const name of readdirSync("examples").filter((each) => each.endsWith(".json"))) {
    const data: unknown = JSON.parse(readFileSync(`examples/${name}`, "utf8"));
    const dates: string[] = [];
    eachWrittenDate(new ReadableDataset(data, {}, new Set()), (value, holder, key) => {
      expect((holder.value as unknown as Record<string, unknown>)[key]).toBe(value);
      expect(edtfInterval(value), value).toBeDefined();
      dates.push(value);
    });
    const wanted = datesIn(data).filter(isDate);
    expect(dates.sort()).toEqual(wanted.sort());
    count += dates.length;
  }
  expect(count).toBeGreaterThan(20);
});
