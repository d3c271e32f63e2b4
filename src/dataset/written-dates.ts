import { memo } from "./memo.ts";
import type { Entity } from "./readable-dataset.ts";

/** A date that stands in a dataset, whatever it is the date of: what holds it, and its key there. */
export interface WrittenDate {
  readonly value: string;
  readonly holder: Entity;
  readonly key: string;
}

/** Every EDTF date of a dataset: of date claims, and those that stand alone. */
export const writtenDates = memo((dataset): WrittenDate[] => {
  const found: WrittenDate[] = [];
  const add = (value: string | undefined, holder: Entity, key: string): void => {
    if (value !== undefined) found.push({ value, holder, key });
  };
  for (const each of dataset.all("Dataset")) add(each.value.createdOn, each, "createdOn");
  for (const source of dataset.all("Source")) {
    add(source.value.publishedOn, source, "publishedOn");
    add(source.value.retrievedOn, source, "retrievedOn");
  }
  for (const office of dataset.all("Office")) {
    add(office.value.startDate, office, "startDate");
    add(office.value.endDate, office, "endDate");
  }
  for (const claim of dataset.all("DateClaim")) add(claim.value.value, claim, "value");
  return found;
});
