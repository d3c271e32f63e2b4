import { closeSync, openSync, writeSync } from "node:fs";
import { ByteWriter, ParquetWriter } from "hyparquet-writer/src/index.js";
import type { Cell, Column, Row } from "../../export/table.ts";
import { tableFiles } from "./table-files.ts";

/** How many rows, or how many characters, are kept until they are written as a group. */
const ROWS = 10_000;
const CHARACTERS = 1 << 20;

type SchemaElement = NonNullable<ConstructorParameters<typeof ParquetWriter>[0]>["schema"][number];

const TEXT = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

/** The types of a column: a text, a whole number of 32 bits (positions in texts fit), or a list of texts. */
function elementsOf({ name, type, required }: Column): SchemaElement[] {
  const repetition = { repetition_type: required ? "REQUIRED" : "OPTIONAL" } as const;
  switch (type) {
    case "string":
      return [{ name, ...TEXT, ...repetition }];
    case "integer":
      return [{ name, type: "INT32", ...repetition }];
    case "list":
      return [
        { name, converted_type: "LIST", num_children: 1, ...repetition },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", ...TEXT, repetition_type: "REQUIRED" },
      ];
  }
}

function sizeOf(cell: Cell): number {
  return typeof cell === "object" ? cell.reduce((sum, { length }) => sum + length, 0) : String(cell).length;
}

export const parquet = tableFiles(
  { format: "parquet", mediatype: "application/vnd.apache.parquet" },
  // Parquet has UTF-8 alone, which has no halves of characters.
  { "dataset/not-unicode": "error", "source/not-unicode": "error" },
  ({ columns }, path) => {
    const file = openSync(path, "w");
    const bytes = new ByteWriter();
    const flush = (): void => {
      const written = bytes.getBytes();
      for (let at = 0; at < written.length;) at += writeSync(file, written, at);
      bytes.index = 0;
    };
    const writer = new ParquetWriter({
      writer: bytes,
      schema: [{ name: "row", num_children: columns.length }, ...columns.flatMap(elementsOf)],
      createdBy: "leader-calls",
    });
    let rows: Row[] = [];
    let size = 0;
    const writeGroup = (): void => {
      const columnData = columns.map(({ name }, index) => ({ name, data: rows.map((row) => row[index]) }));
      void writer.write({ columnData, rowGroupSize: Math.max(rows.length, 1) });
      flush();
      rows = [];
      size = 0;
    };
    return {
      add(row) {
        size += row.reduce<number>((sum, cell) => sum + sizeOf(cell), 0);
        if (rows.push(row) >= ROWS || size > CHARACTERS) writeGroup();
      },
      end() {
        if (rows.length > 0) writeGroup();
        void writer.finish();
        flush();
        closeSync(file);
      },
      abort: () => closeSync(file),
    };
  },
);
