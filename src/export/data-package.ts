import type { ExtensionCodes } from "../plan/extension-codes.ts";
import type { EntityKind } from "../schema/reference.ts";
import { nameAt } from "./table.ts";
import type { Column, Table } from "./table.ts";
import { allTables } from "./tables.ts";

/** How the files of the tables are written. */
export interface FileForm {
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: string;
}

const GUARD =
  "In CSV, a cell of free text that begins with a backslash is guarded: without that backslash it is the text, where a backslash before another character stands for that character, and \\uXXXX for the one with that number. Lists are JSON.";

/** What describes tables to programs: a Data Package (version 2), with a Table Schema for each. */
export function dataPackage({ format, mediatype, encoding }: FileForm, added: ExtensionCodes = {}): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    title: "Accounts of calls between leaders, as tables",
    description: `Rows of several datasets are told apart by the column dataset. A row that belongs to another has the key of that one in the column parent, and its place among its like in position. ${GUARD}`,
    resources: allTables().map((table) => ({
      name: table.name,
      description: table.says,
      type: "table",
      path: `${table.name}.${format}`,
      format,
      mediatype,
      ...(encoding !== undefined && { encoding }),
      schema: tableSchema(table, added),
    })),
  };
}

function tableSchema(table: Table, added: ExtensionCodes): object {
  const { columns, at } = table;
  const isRoot = at.key === at.dataset;
  const own = at.key === undefined ? [at.parent, at.field, at.position] : isRoot ? [] : [at.key];
  const foreignKeys = [
    ...(isRoot ? [] : [keyTo("datasets", ["dataset"], ["dataset"])]),
    ...parentKey(table),
    ...columns.flatMap(referenceKey),
  ];
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map((column) => fieldOf(column, added)),
    missingValues: [""],
    primaryKey: [at.dataset, ...own].flatMap((index) => (index === undefined ? [] : [nameAt(table, index)])),
    // An empty list of them is not valid.
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function fieldOf({ name, says, type, plan, required, kinds }: Column, added: ExtensionCodes): object {
  const about = kinds === undefined ? says : `${says} Only where kind is ${kinds.join(", ")}.`;
  const constraints = {
    ...(required && { required: true }),
    ...(plan?.type === "number" && { minimum: plan.minimum, maximum: plan.maximum }),
    ...(plan === undefined && type === "integer" && { minimum: 1 }),
    ...(type === "string" &&
      plan &&
      "codes" in plan && {
        enum: [
          ...plan.codes,
          ...(plan.codelist === undefined ? [] : Object.keys(added[plan.codelist] ?? {})),
        ],
      }),
    ...(plan?.type === "kind" && { enum: plan.kinds }),
  };
  return {
    name,
    type: type === "list" ? "array" : type,
    description: about,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** Rows that can belong to rows of several tables have no such key: it could name only one. */
function parentKey({ parents, at }: Table): object[] {
  const [parent, ...others] = parents;
  if (parent?.at.key === undefined || at.parent === undefined || others.length > 0) return [];
  return [keyTo(parent.name, ["dataset", "parent"], ["dataset", nameAt(parent, parent.at.key)])];
}

/** A reference that may be left out is a key of one column: programs look for the pair with its empty half too. */
function referenceKey({ name, type, plan, required }: Column): object[] {
  if (type !== "string" || plan?.type !== "string" || plan.targets === undefined) return [];
  const { targets } = plan;
  const tables = new Set(targets.map((kind) => tableOfKind(kind)));
  const [table] = tables;
  if (tables.size !== 1 || table === undefined) return [];
  return [required ? keyTo(table, ["dataset", name], ["dataset", "id"]) : keyTo(table, [name], ["id"])];
}

function tableOfKind(kind: EntityKind): string | undefined {
  return allTables().find(({ columns }) => columns.some(({ identities }) => identities?.includes(kind)))
    ?.name;
}

function keyTo(resource: string, fields: readonly string[], to: readonly string[]): object {
  return { fields, reference: { resource, fields: to } };
}
