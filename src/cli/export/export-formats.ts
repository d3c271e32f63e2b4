import type { ExportFormat } from "./export-format.ts";

/** Every form in which datasets can be written, by its name: what it is, and its file, which is loaded only where it is asked for. */
export const exportFormats: Readonly<
  Record<string, { readonly says: string; load(): Promise<ExportFormat> }>
> = {
  csv: {
    says: "a folder with a table for each entity, and datapackage.json, which describes them",
    load: async () => (await import("./csv.ts")).csv,
  },
  parquet: {
    says: "the same tables for DuckDB, pandas or Spark",
    load: async () => (await import("./parquet.ts")).parquet,
  },
  jsonld: {
    says: "a file of JSON-LD, for triple stores and annotation tools; a dataset on each line where its name ends in .ndjson or .jsonl",
    load: async () => (await import("./json-ld.ts")).jsonLd,
  },
};
