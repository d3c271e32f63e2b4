import { describe, expect, test } from "vitest";
import { datasetsFromTables, listsTo } from "../../src/export/datasets-from-tables.ts";
import { allTables } from "../../src/export/tables.ts";
import { placeInWords } from "../../src/export/table-place.ts";
import { tableDiagnosticKinds } from "../../src/export/table-diagnostic-kinds.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { readExample } from "../support/examples.ts";
import { asCsv, fromCsv } from "./as-csv.ts";

const dataset = readExample<Dataset>("minimal");

/** What is found in the tables of the smallest example, in which one thing is replaced in one file. */
function foundAfter(file: string, from: string | RegExp, to: string): string[] {
  const files = asCsv(dataset);
  const text = files.get(file)!;
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return found(files.set(file, changed));
}

/** The columns of a table, by their names. */
function columnsOf(file: string): readonly string[] {
  const [header = ""] = asCsv(dataset).get(file)!.split("\r\n");
  return header.split(",");
}

const columnsOfParticipants = columnsOf("participants.csv").length;

/** The lists of a row of statements whose items are evidence, as messages name them. */
const tableOf = (name: string) => allTables().find((table) => table.name === name)!;
const listsOfEvidence = listsTo(tableOf("evidence"), tableOf("statements").fields)
  .map((name) => `"${name}"`)
  .join(", ");

/** The first row of a table as far as the cell of a column, for the cell to be written behind it. */
function cellBefore(file: string, column: string): RegExp {
  const before = columnsOf(file).indexOf(column);
  expect(before, `${file} has no column ${column}`).toBeGreaterThan(0);
  return new RegExp(`(\\n(?:(?:"[^"]*"|[^,\\n]*),){${before}})`);
}

function found(files: ReadonlyMap<string, string>): string[] {
  return datasetsFromTables(files).diagnostics.map(({ code, table, message, hint = "" }) =>
    `${code} at ${table ? placeInWords(table) : "?"}: ${message} ${hint}`.trimEnd(),
  );
}

const reported = new Set<string>();

test("cells of a column that are wrong in the same way are reported once", () => {
  expect(foundAfter("participants.csv", /,([12]),/g, ",first,")).toEqual([
    'table/wrong-cell at participants.csv, row 2, column position: This cell must be a whole number from 1, but is "first". So are cells in 1 more row of this column.',
  ]);
});

test("what programs make of numbers is read as it was", () => {
  const files = asCsv(dataset);
  const evidence = files.get("evidence.csv")!.replace(",77,118,", ",7.7e+01,118.0,");
  const datasets = files.get("datasets.csv")!.replace(",1.0,", ",1,");
  expect(fromCsv(files.set("evidence.csv", evidence).set("datasets.csv", datasets))).toEqual([dataset]);
});

test("where in the tables a place of the dataset is", () => {
  const files = asCsv(readExample<Dataset>("putin-scholz-2024-11-15"));
  const { datasets } = datasetsFromTables(files);
  const [{ data, placeOf }] = datasets as unknown as [NonNullable<typeof datasets>[number]];
  const { calls } = data as unknown as Dataset;
  const statement = calls[0]!.statements![2]!;
  const rows = files.get("statements.csv")!.split("\r\n");
  const row = rows.findIndex((line) => line.includes(`,${statement.id},`)) + 1;
  const path = ["calls", 0, "statements", 2];
  expect(placeOf([...path, "acts", 0])).toEqual({ file: "statements.csv", row, column: "acts" });
  expect(placeOf(path)).toEqual({ file: "statements.csv", row });
  expect(placeOf(["calls", 0, "date", "value"])).toEqual({ file: "calls.csv", row: 2, column: "date_value" });
  const evidence = placeOf([...path, "evidence", 0, "start"])!;
  expect(evidence).toMatchObject({ file: "evidence.csv", column: "start" });
  expect(files.get("evidence.csv")!.split("\r\n")[evidence.row! - 1]).toContain(statement.id);
  expect(placeOf([])).toEqual({ file: "datasets.csv", row: 2 });
});

describe("what is wrong with tables is refused by its name and place", () => {
  test.each<[string, string, string | RegExp, string, string[]]>([
    [
      "a quotation mark too many",
      "datasets.csv",
      /\r\n$/,
      '\r\nminimal,2,"x\r\n',
      [
        "table/not-csv at datasets.csv, row 3: This is no CSV that can be read: a quotation mark opens a cell and none closes it. Save the table again as CSV, in UTF-8.",
      ],
    ],
    [
      "a column that was removed",
      "creators.csv",
      ",identifier",
      "",
      [
        'table/missing-column at creators.csv, row 1: This table has no column "identifier". The first line must name every column, in any order; the cells below can be empty.',
      ],
    ],
    [
      "a column that was renamed",
      "statements.csv",
      ",content,",
      ",contents,",
      [
        'table/unknown-column at statements.csv, row 1, column contents: This table has no place for a column "contents". Did you mean "content"?',
      ],
    ],
    [
      "the column of numbers that pandas adds",
      "statements.csv",
      /^(\ufeff)(.*)\r\n(.*)/,
      "$1,$2\r\n0,$3",
      [
        "table/unknown-column at statements.csv, row 1: A column with cells has no name. Remove it. Where pandas wrote the table, write it with index=False.",
      ],
    ],
    [
      "a column that is there twice",
      "creators.csv",
      "name,identifier",
      "name,identifier,name",
      [
        'table/duplicate-column at creators.csv, row 1, column name: This table has the column "name" twice. Keep one of the two.',
      ],
    ],
    [
      "a comma that splits a cell",
      "participants.csv",
      /(odo.*)\r\n/,
      "$1on-the-line, as far as known\r\n",
      [
        `table/too-many-cells at participants.csv, row 3: This row has ${columnsOfParticipants + 1} cells, but the table has ${columnsOfParticipants} columns. Put a cell that has a comma, a quotation mark or a line end into quotation marks.`,
      ],
    ],
    [
      "a position that is none",
      "participants.csv",
      ",2,odo",
      ",second,odo",
      [
        'table/wrong-cell at participants.csv, row 3, column position: This cell must be a whole number from 1, but is "second".',
      ],
    ],
    [
      "the word for a missing value that R writes",
      "statements.csv",
      cellBefore("statements.csv", "respondsTo"),
      "$1NA",
      [
        'table/wrong-cell at statements.csv, row 2, column respondsTo: This cell must be filled in, or empty, but is "NA". Leave the cell empty where there is nothing; R does with na = "".',
      ],
    ],
    [
      "a list in other quotation marks",
      "actors.csv",
      "Ilse Varn,",
      "Ilse Varn,[“Varn”]",
      [
        'table/wrong-cell at actors.csv, row 5, column otherNames: This cell must be a list of texts in JSON, such as ["one", "two"], but is "[“Varn”]". Its quotation marks are not plain ones ("): a spreadsheet may have replaced them as they were typed.',
      ],
    ],
    [
      "a row that is there twice",
      "actors.csv",
      /(minimal,5.*\r\n)/,
      "$1$1",
      [
        'table/duplicate-key at actors.csv, row 7, column id: Another row has the same dataset "minimal", id "odo-brask": actors.csv, row 6. Give each row a key of its own, in all tables of a dataset.',
      ],
    ],
    [
      "two rows in one place",
      "participants.csv",
      ",2,odo",
      ",1,odo",
      [
        'table/duplicate-key at participants.csv, row 3, column position: Another row has the same dataset "minimal", parent "varn-brask-2031-03-04", position "1": participants.csv, row 2. Give each row of a list a position of its own; gaps do no harm.',
      ],
    ],
    [
      "a parent that is nowhere",
      "evidence.csv",
      "reopen-bridge",
      "reopen-bridges",
      [
        'table/unknown-parent at evidence.csv, row 3, column parent: This row belongs to "reopen-bridges", but no row of another table has that key. Did you mean "reopen-bridge"?',
      ],
    ],
    [
      "a dataset that is nowhere",
      "offices.csv",
      "minimal,ilse",
      "maximal,ilse",
      [
        'table/unknown-parent at offices.csv, row 2, column dataset: This row belongs to "maximal", but no row of "datasets" has that key. Did you mean "minimal"?',
      ],
    ],
    [
      "a list that the parent has not",
      "evidence.csv",
      "reopen-bridge,evidence",
      "reopen-bridge,offTopic",
      [
        `table/wrong-cell at evidence.csv, row 3, column field: This cell must be one of ${listsOfEvidence}, the lists of a row of statements, but is "offTopic".`,
      ],
    ],
  ])("%s", (_, file, from, to, expected) => {
    const all = foundAfter(file, from, to);
    for (const each of all) reported.add(each.split(" ")[0]!);
    expect(all).toEqual(expected);
  });

  test("a table that is not there, and one that is no table", () => {
    const files = asCsv(dataset);
    files.set("statements (1).csv", files.get("statements.csv")!);
    files.delete("cues.csv");
    const all = found(files);
    for (const each of all) reported.add(each.split(" ")[0]!);
    expect(all).toEqual([
      "table/unknown-table at statements (1).csv: statements (1).csv is the name of no table. Rename it to statements.csv, or put it into another folder.",
      "table/missing-table at cues.csv: The folder has no table cues.csv. Put it back; where it has no rows, its first line is enough.",
    ]);
  });

  test("every code is among them", () => {
    expect([...reported].sort()).toEqual(tableDiagnosticKinds.map(({ code }) => code).sort());
  });
});
