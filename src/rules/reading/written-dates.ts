import type { Path } from "../../diagnostics/json-pointer.ts";
import { memo } from "./memo.ts";

/** A date that stands in a dataset, whatever it is the date of. */
export interface WrittenDate {
  readonly value: string;
  readonly path: Path;
}

/** Every EDTF date of a dataset: of date claims, and those that stand alone. */
export const writtenDates = memo((dataset): WrittenDate[] => {
  const found: WrittenDate[] = [];
  const add = (value: string | undefined, path: Path, key: string): void => {
    if (value !== undefined) found.push({ value, path: [...path, key] });
  };
  for (const { value, path } of dataset.all("Dataset")) add(value.createdOn, path, "createdOn");
  for (const { value, path } of dataset.all("Source")) {
    add(value.publishedOn, path, "publishedOn");
    add(value.retrievedOn, path, "retrievedOn");
  }
  for (const { value, path } of dataset.all("Office")) {
    add(value.startDate, path, "startDate");
    add(value.endDate, path, "endDate");
  }
  for (const { value, path } of dataset.all("DateClaim")) add(value.value, path, "value");
  return found;
});
