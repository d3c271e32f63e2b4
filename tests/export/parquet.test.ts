import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parquet } from "../../src/cli/export/parquet.ts";
import { eachRow } from "../../src/export/dataset-rows.ts";
import { allTables } from "../../src/export/tables.ts";
import type { Row } from "../../src/export/table.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { exampleNames, readExample } from "../support/examples.ts";

const datasets = exampleNames.map((name) => readExample<Dataset>(name));
/** More than one group of rows, and texts of every kind. */
const [minimal] = datasets.filter(({ id }) => id === "minimal") as [Dataset];
const long = "=1 — “words”\r\n𝒜 🚢 NA ".repeat(100_000);
const others = Array.from({ length: 4 }, (_, index): Dataset => {
  const [source, ...rest] = minimal.sources;
  return { ...minimal, id: `long-${index}`, sources: [{ ...source!, text: long }, ...rest] };
});
const all = [...datasets, ...others];

let folder: string;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "parquet-"));
  const writer = parquet.begin(folder, { extensionCodes: {} });
  for (const [index, dataset] of all.entries()) writer.add(dataset, { key: dataset.id, position: index + 1 });
  expect(writer.end()).toMatch(new RegExp(`^\\d+ rows in ${allTables().length} tables$`));
  duckdb = await (await DuckDBInstance.create()).connect();
});

afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

const types = { string: "VARCHAR", integer: "INTEGER", list: "VARCHAR[]" };

describe("DuckDB reads the same rows and types", () => {
  test.each(allTables().map((table) => [table.name, table] as const))("of %s", async (name, table) => {
    const rows: Row[] = [];
    for (const [index, dataset] of all.entries()) {
      eachRow(dataset, { key: dataset.id, position: index + 1 }, (of, row) => {
        if (of === table) rows.push(row);
      });
    }
    const read = await duckdb.runAndReadAll(`SELECT * FROM '${join(folder, `${name}.parquet`)}'`);
    expect(read.columnNames()).toEqual(table.columns.map((column) => column.name));
    expect(read.columnTypes().map(String)).toEqual(table.columns.map(({ type }) => types[type]));
    const expected = rows.map((row) => row.map((cell) => cell ?? null));
    expect(read.getRowsJS()).toEqual(expected);
  });

  test("in several groups of rows, so that no table is in memory whole", async () => {
    const file = join(folder, "sources.parquet");
    const read = await duckdb.runAndReadAll(`SELECT num_row_groups FROM parquet_file_metadata('${file}')`);
    expect(Number(read.getRowsJS()[0]![0])).toBeGreaterThan(1);
  });
});
