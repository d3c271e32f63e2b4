import { datasetPlan } from "../plan/dataset-plan.ts";
import type { Dataset, Production } from "../schema/model-types.ts";
import { byText, distinct, linesOf, notesOf } from "./join-fields.ts";
import type { OtherValues } from "./join-fields.ts";
import { MERGED_LISTS } from "./entries.ts";
import type { MergedList } from "./entries.ts";

/** What you say of the merged dataset yourself. */
export type MergedDatasetFacts = Partial<
  Pick<
    Dataset,
    | "id"
    | "title"
    | "description"
    | "language"
    | "license"
    | "version"
    | "creators"
    | "createdOn"
    | "production"
  >
>;

/** Joins the values that differ; so many datasets have none. */
type Join = (values: readonly unknown[], missing: number) => unknown;

/** Of several languages: ISO 639 has a code for that. */
const MULTIPLE_LANGUAGES = "mul";
/** The terms that SPDX can join: an expression without words around. */
const SPDX = /^\(?[A-Za-z0-9.+:-]+\)?(?: (?:AND|OR|WITH) \(?[A-Za-z0-9.+:-]+\)?)*$/;

/**
 * How each field of a dataset is joined that is no list of entries; those are {@link MERGED_LISTS}. The compiler asks for one
 * that is new in the model, and what was not compiled refuses it by name.
 */
const joins: Readonly<Record<Exclude<keyof Dataset, MergedList | "id">, Join>> = {
  // For editors only; where it leads hangs on the place of the file.
  $schema: sameInAll,
  schemaVersion: ([first]) => first,
  title: (values) => [...values].sort(byText)[0],
  description: (values) => distinct(values.flatMap((value) => String(value).split("\n\n"))).join("\n\n"),
  language: (values) => (values.length > 1 ? MULTIPLE_LANGUAGES : values[0]),
  license: sameLicense,
  version: sameInAll,
  creators: (values) => distinct(values.flatMap((value) => value as unknown[])),
  createdOn: sameInAll,
  production: (values, missing) => {
    const [worst] = (["machine-generated", "machine-translated"] satisfies Production[]).filter((each) =>
      values.includes(each),
    );
    return worst ?? sameInAll(values, missing);
  },
  note: (values) => linesOf(values as string[]),
};

/** Values that are lost where the merged one is another. */
const NOTED: ReadonlySet<string> = new Set(["title", "license", "version", "createdOn", "production"]);

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

/** The fields of the merged dataset that are no lists of entries, in the order of the model, and what they leave out. */
export function joinDatasetFields(
  datasets: readonly Dataset[],
  facts: MergedDatasetFacts,
): { readonly fields: Readonly<Record<string, unknown>>; readonly differences: readonly OtherValues[] } {
  const fields: Record<string, unknown> = {};
  const differences: OtherValues[] = [];
  for (const key of Object.keys(datasetPlan.fields)) {
    if ((MERGED_LISTS as readonly string[]).includes(key) || key === "id") continue;
    const join = (joins as Readonly<Record<string, Join | undefined>>)[key];
    if (!join) throw new Error(`Merging does not know the field "${key}" of a dataset.`);
    const given = datasets.map((dataset) => (dataset as unknown as Record<string, unknown>)[key]);
    const values = distinct(given.filter((value) => value !== undefined));
    const own = (facts as Record<string, unknown>)[key];
    const missing = given.filter((value) => value === undefined).length;
    const kept = own ?? (values.length === 0 ? undefined : join(values, missing));
    if (kept !== undefined) fields[key] = kept;
    // An expression names all the terms already.
    if (!NOTED.has(key) || (key === "license" && kept !== undefined && own === undefined)) continue;
    const others = values.filter((value) => JSON.stringify(value) !== JSON.stringify(kept)).sort(byText);
    if (others.length > 0) differences.push({ field: key, kept, others });
  }
  const note = linesOf([fields.note as string | undefined, ...notesOf(differences)]);
  if (note !== undefined) fields.note = note;
  return { fields, differences };
}
