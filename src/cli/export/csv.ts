import { closeSync, openSync, writeSync } from "node:fs";
import { BYTE_ORDER_MARK, csvHeader, csvLine } from "../../export/csv-text.ts";
import { tableFiles } from "./table-files.ts";

/** How much of a table is kept until it is written. */
const STRETCH = 1 << 16;

export const csv = tableFiles(
  { format: "csv", mediatype: "text/csv", encoding: "utf-8" },
  {},
  (table, path) => {
    const file = openSync(path, "w");
    let text = BYTE_ORDER_MARK + csvHeader(table);
    const flush = (): void => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
      text = "";
    };
    return {
      add(row) {
        text += csvLine(table, row);
        if (text.length > STRETCH) flush();
      },
      end() {
        flush();
        closeSync(file);
      },
      abort: () => closeSync(file),
    };
  },
);
