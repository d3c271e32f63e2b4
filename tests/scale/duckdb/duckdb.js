#!/usr/bin/env node
// Stands in for DuckDB's own shell, as far as the page needs it: `duckdb -csv < FILE.sql`, with the same library.
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const args = process.argv.slice(2).join(" ");
if (args !== "-csv" && args !== "-version")
  throw new Error(`Only -csv and -version are known here, not ${args}.`);

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const sql = args === "-csv" ? readFileSync(0, "utf8") : "select version() as version";
const statements = await connection.extractStatements(sql);
for (let at = 0; at < statements.count; at++) {
  const statement = await statements.prepare(at);
  const answer = await statement.runAndReadAll();
  // A statement that asks nothing, such as CREATE VIEW, answers with a count that the shell does not show.
  if (answer.columnNames().join() === "Count") continue;
  for (const row of [answer.columnNames(), ...answer.getRowsJson()]) console.log(row.map(toCell).join(","));
}

function toCell(value) {
  const text = String(value ?? "");
  return /[^!-~]|["',]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
