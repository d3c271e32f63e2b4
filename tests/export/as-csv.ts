import { BYTE_ORDER_MARK, csvHeader, csvLine } from "../../src/export/csv-text.ts";
import { eachRow } from "../../src/export/dataset-rows.ts";
import { datasetsFromTables } from "../../src/export/datasets-from-tables.ts";
import { allTables } from "../../src/export/tables.ts";
import type { Dataset } from "../../src/schema/model-types.ts";

/** The tables of datasets as the command writes them: the text of each file, by its name. */
export function asCsv(...datasets: readonly Dataset[]): Map<string, string> {
  const lines = new Map(allTables().map((table) => [table, [BYTE_ORDER_MARK, csvHeader(table)]]));
  for (const [index, dataset] of datasets.entries()) {
    eachRow(dataset, { key: dataset.id, position: index + 1 }, (table, row) => {
      lines.get(table)!.push(csvLine(table, row));
    });
  }
  return new Map([...lines].map(([{ name }, all]) => [`${name}.csv`, all.join("")]));
}

/** What is made of tables, which must be right. */
export function fromCsv(files: ReadonlyMap<string, string>): unknown[] {
  const { datasets, diagnostics } = datasetsFromTables(files);
  if (!datasets)
    throw new Error(
      diagnostics
        .map(({ code, message, table }) => `${code} ${JSON.stringify(table)}: ${message}`)
        .join("\n"),
    );
  return datasets.map(({ data }) => data);
}
