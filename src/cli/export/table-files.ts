import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPackage } from "../../export/data-package.ts";
import type { FileForm } from "../../export/data-package.ts";
import { eachRow } from "../../export/dataset-rows.ts";
import type { Row, Table } from "../../export/table.ts";
import { allTables } from "../../export/tables.ts";
import { countOf } from "../../diagnostics/wording.ts";
import type { DatasetWriter, ExportFormat } from "./export-format.ts";

/** Writes one table to one file. */
export interface TableWriter {
  add(row: Row): void;
  end(): void;
  abort(): void;
}

const DESCRIPTION = "datapackage.json";

/** Tables in a folder, a file for each, with a Data Package that describes them. */
export function tableFiles(
  form: FileForm,
  needs: ExportFormat["needs"],
  open: (table: Table, path: string) => TableWriter,
): ExportFormat {
  const fileOf = ({ name }: Table): string => `${name}.${form.format}`;
  return {
    makes: "folder",
    files: () => [...allTables().map(fileOf), DESCRIPTION],
    // Two things with one id would be one row.
    needs: { "reference/duplicate-id": "error", ...needs },
    begin(folder, { extensionCodes }): DatasetWriter {
      const tables = allTables();
      const writers = new Map(tables.map((table) => [table, open(table, join(folder, fileOf(table)))]));
      let rows = 0;
      return {
        add(dataset, which) {
          eachRow(dataset, which, (table, row) => {
            rows++;
            writers.get(table)?.add(row);
          });
        },
        end() {
          for (const writer of writers.values()) writer.end();
          const described = JSON.stringify(dataPackage(form, extensionCodes), null, 2);
          writeFileSync(join(folder, DESCRIPTION), `${described}\n`);
          return `${countOf(rows, "row")} in ${tables.length} tables`;
        },
        abort() {
          for (const writer of writers.values()) writer.abort();
        },
      };
    },
  };
}
