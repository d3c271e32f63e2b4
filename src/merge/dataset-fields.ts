import { datasetPlan } from "../plan/dataset-plan.ts";
import type { FieldPlan, ObjectPlan } from "../plan/plan.ts";
import type { Dataset, Production } from "../schema/model-types.ts";
import { byText, distinct, linesOf, notesOf } from "./join-fields.ts";
import type { OtherValues } from "./join-fields.ts";
import { mergedLists } from "./entries.ts";
import type { Fields, MergedList } from "./entries.ts";

/** What you say of the merged dataset yourself. */
export type MergedDatasetFacts = Partial<Omit<Dataset, MergedList | "$schema" | "schemaVersion" | "note">>;

/** Joins the values that differ; so many datasets have none. */
type Join = (values: readonly unknown[], missing: number) => unknown;

/** Of several languages: ISO 639 has a code for that. */
const MULTIPLE_LANGUAGES = "mul";
/** The terms that SPDX can join: an expression without words around. */
const SPDX = /^\(?[A-Za-z0-9.+:-]+\)?(?: (?:AND|OR|WITH) \(?[A-Za-z0-9.+:-]+\)?)*$/;

/** How fields of a dataset are joined that are no lists of entries. All others are joined by {@link joinOther}. */
const joins: Readonly<Partial<Record<Exclude<keyof Dataset, MergedList | "id">, Join>>> = {
  // For editors only; where it leads depends on the place of the file.
  $schema: sameInAll,
  schemaVersion: ([first]) => first,
  title: (values) => [...values].sort(byText)[0],
  description: (values) => distinct(values.flatMap((value) => String(value).split("\n\n"))).join("\n\n"),
  language: (values) => (values.length > 1 ? MULTIPLE_LANGUAGES : values[0]),
  license: sameLicense,
  version: sameInAll,
  createdOn: sameInAll,
  production: (values, missing) => {
    const [worst] = (["machine-generated", "machine-translated"] satisfies Production[]).filter((each) =>
      values.includes(each),
    );
    return worst ?? sameInAll(values, missing);
  },
  note: (values) => linesOf(values as string[]),
};

/** Fields that lose nothing worth a note where the merged one is another. A list has what all have. */
const NOT_NOTED: ReadonlySet<string> = new Set([
  "$schema",
  "schemaVersion",
  "description",
  "language",
  "note",
]);

/** A list has the items of all. Of other values one stands where all agree, or where there must be one. */
function joinOther({ value, isRequired }: FieldPlan): Join {
  return (values, missing) => {
    if (value.type === "list")
      return distinct(
        values.flatMap((list) => list as unknown[]),
        value.item,
      );
    return isRequired ? [...values].sort(byText)[0] : sameInAll(values, missing);
  };
}

function sameInAll([first, ...others]: readonly unknown[], missing: number): unknown {
  return others.length === 0 && missing === 0 ? first : undefined;
}

/** Terms of several are all to be met. Where a part has none, none hold for the whole. */
function sameLicense(values: readonly unknown[], missing: number): unknown {
  const parts = distinct(values.flatMap((value) => String(value).split(" AND "))).sort();
  if (values.length === 1 || missing > 0) return sameInAll(values, missing);
  const isExpression = values.every((value) => SPDX.test(String(value)) && !/ OR |[()]/.test(String(value)));
  return isExpression ? parts.join(" AND ") : undefined;
}

/** The plan of what a dataset says of itself, its id aside. */
export function ownFields(): ObjectPlan["fields"] {
  const lists: ReadonlyMap<string, unknown> = mergedLists();
  return Object.fromEntries(
    Object.entries(datasetPlan.fields).filter(([key]) => key !== "id" && !lists.has(key)),
  );
}

/**
 * The fields of the merged dataset that are no lists of entries, in the order of the model, and what they leave out. The
 * datasets have ids of the merged one in these fields.
 */
export function joinDatasetFields(
  datasets: readonly Fields[],
  facts: MergedDatasetFacts,
): { readonly fields: Readonly<Record<string, unknown>>; readonly differences: readonly OtherValues[] } {
  const fields: Record<string, unknown> = {};
  const differences: OtherValues[] = [];
  for (const [key, field] of Object.entries(ownFields())) {
    const join = (joins as Readonly<Record<string, Join | undefined>>)[key] ?? joinOther(field);
    const given = datasets.map((dataset) => dataset[key]);
    const values = distinct(given.filter((value) => value !== undefined));
    const own = (facts as Record<string, unknown>)[key];
    const missing = given.filter((value) => value === undefined).length;
    const kept = own ?? (values.length === 0 ? undefined : join(values, missing));
    if (kept !== undefined) fields[key] = kept;
    // An expression names all the terms already.
    if (
      NOT_NOTED.has(key) ||
      field.value.type === "list" ||
      (key === "license" && kept !== undefined && own === undefined)
    )
      continue;
    const others = values.filter((value) => JSON.stringify(value) !== JSON.stringify(kept)).sort(byText);
    if (others.length > 0) differences.push({ field: key, kept, others });
  }
  const note = linesOf([fields.note as string | undefined, ...notesOf(differences)]);
  if (note !== undefined) fields.note = note;
  return { fields, differences };
}
