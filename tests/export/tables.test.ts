import { describe, expect, test } from "vitest";
import { dataPackage } from "../../src/export/data-package.ts";
import { eachRow } from "../../src/export/dataset-rows.ts";
import type { Cell, Column, Table } from "../../src/export/table.ts";
import { allTables, tablesOf } from "../../src/export/tables.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import type { FieldPlan, ObjectPlan, StringPlan, ValuePlan } from "../../src/plan/plan.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { exampleNames, readExample } from "../support/examples.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "array";
  readonly description: string;
  readonly constraints?: { required?: true; minimum?: number; maximum?: number; enum?: readonly string[] };
}
interface Key {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}
interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly Field[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly Key[];
    };
  }[];
}
const form = { format: "csv", mediatype: "text/csv", encoding: "utf-8" };
const described = dataPackage(form) as Package;

/** The rows of all examples in the same tables, each by the names of its columns. */
function rowsOfExamples(): Map<string, Record<string, Cell>[]> {
  const rows = new Map<string, Record<string, Cell>[]>(allTables().map(({ name }) => [name, []]));
  for (const [index, example] of exampleNames.entries()) {
    const dataset = readExample<Dataset>(example);
    eachRow(dataset, { key: dataset.id, position: index + 1 }, ({ name, columns }, row) => {
      rows.get(name)!.push(Object.fromEntries(columns.map((column, at) => [column.name, row[at]])));
    });
  }
  return rows;
}

describe("the Data Package says of the tables what is so", () => {
  const rows = rowsOfExamples();
  const keyOf = (row: Record<string, Cell>, names: readonly string[]) =>
    JSON.stringify(names.map((name) => row[name] ?? null));

  test.each(described.resources.map((resource) => [resource.name, resource] as const))(
    "%s",
    (name, { path, schema }) => {
      expect(path).toBe(`${name}.csv`);
      // The JSON Schema of Frictionless refuses empty lists.
      expect(schema.foreignKeys).not.toEqual([]);
      const own = rows.get(name)!;
      expect(
        own.length,
        `No example has the table ${name}: use it in examples/rare-cases.json.`,
      ).toBeGreaterThan(0);
      for (const { name: column, type, description, constraints = {} } of schema.fields) {
        expect(description).toMatch(/^[A-Z].*\.$/);
        for (const row of own) {
          const cell = row[column];
          if (cell === undefined) expect(constraints.required, `${name}.${column}`).toBeUndefined();
          else {
            expect(Array.isArray(cell) ? "array" : typeof cell === "number" ? "integer" : "string").toBe(
              type,
            );
            if (constraints.enum) expect(constraints.enum).toContain(cell);
            if (typeof cell !== "number") continue;
            expect(cell).toBeGreaterThanOrEqual(constraints.minimum!);
            expect(cell).toBeLessThanOrEqual(constraints.maximum ?? Infinity);
          }
        }
      }
      expect(new Set(own.map((row) => keyOf(row, schema.primaryKey))).size).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rows.get(reference.resource)!.map((row) => keyOf(row, reference.fields)));
        for (const row of own) {
          if (fields.some((field) => row[field] === undefined)) expect(fields).toHaveLength(1);
          else expect(known, `${name}: ${fields.join()}`).toContain(keyOf(row, fields));
        }
      }
    },
  );

  test("every row that belongs to another names one that is there", () => {
    const keys = new Set<string>();
    for (const { name, at, columns } of allTables())
      for (const row of rows.get(name)!)
        if (at.key !== undefined && at.key !== at.dataset)
          keys.add(keyOf(row, ["dataset", columns[at.key]!.name]));
    for (const { name, at } of allTables())
      for (const row of rows.get(name)!)
        if (at.parent !== undefined) expect(keys).toContain(keyOf(row, ["dataset", "parent"]));
  });

  test("codes that a project adds are among those of a column", () => {
    const added = { act: { "x-toast": "Raises a glass." }, medium: {}, topicKind: { "x-fishery": "Fish." } };
    const { resources } = dataPackage(form, added) as Package;
    const topics = resources.find(({ name }) => name === "topics")!;
    const kind = topics.schema.fields.find(({ name }) => name === "kind")!;
    expect(kind.constraints!.enum).toContain("x-fishery");
  });
});

describe("tables follow the model", () => {
  const { fields } = datasetPlan;
  const text: StringPlan = { type: "string", form: "Text", demands: [] };
  const field = (value: ValuePlan): FieldPlan => ({ value, isRequired: false, number: 0 });
  const object = (entity: string, own: Record<string, ValuePlan>): ObjectPlan => ({
    ...{ type: "object", entity: entity as ObjectPlan["entity"], accepts: () => 0 },
    fields: Object.fromEntries(Object.entries(own).map(([key, value]) => [key, field(value)])),
  });
  const list = (item: ValuePlan): ValuePlan => ({ type: "list", item, minimum: 0, maximum: undefined });
  const withField = (key: string, value: ValuePlan): readonly Table[] =>
    tablesOf({ ...datasetPlan, fields: { ...fields, [key]: field(value) } });
  const columnsOf = (tables: readonly Table[], table: string): readonly Column[] =>
    tables.find(({ name }) => name === table)!.columns;

  test("a field that is added is a column", () => {
    expect(columnsOf(withField("motto", text), "datasets").map(({ name }) => name)).toContain("motto");
    const flattened = withField("place", object("Place", { name: text, names: list(text) }));
    const columns = columnsOf(flattened, "datasets").filter(({ name }) => name.startsWith("place_"));
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ["place_name", "string"],
      ["place_names", "list"],
    ]);
  });

  test("an entity that is added is a table, and so is what it has lists of", () => {
    const tables = withField(
      "visits",
      list(object("Visit", { id: text, stops: list(object("VisitStop", { name: text })) })),
    );
    expect(columnsOf(tables, "visits").map(({ name }) => name)).toEqual([
      "dataset",
      "key",
      "position",
      "id",
      "empty",
    ]);
    expect(columnsOf(tables, "visit_stops").map(({ name }) => name)).toEqual([
      "dataset",
      "parent",
      "position",
      "name",
    ]);
  });

  test.each<[string, string, ValuePlan, string]>([
    ["a list of lists", "grid", list(list(text)), "Dataset.grid: tables keep no lists in lists."],
    [
      "a list of numbers",
      "sizes",
      list({ type: "number", minimum: 0, maximum: 9, expected: "" }),
      "Dataset.sizes: no cell of a table (src/export/tables.ts) can keep it.",
    ],
    [
      "a field by the name of a column of ours",
      "position",
      text,
      'The table datasets would have two columns "position": give the field of Dataset another name (src/export/tables.ts).',
    ],
    [
      "an entity by the name of a table",
      "cues",
      list(object("Hint", {})),
      "Cue and Hint would both be the table cues (src/export/tables.ts).",
    ],
  ])("%s is refused where it is made, and the file is named", (_, key, value, problem) => {
    expect(() => withField(key, value)).toThrow(problem);
  });

  test("fields of one name that differ in the kinds of a union are refused", () => {
    const union: ValuePlan = {
      ...{ type: "union", entity: "Event" as never, accepts: () => 0 },
      options: {
        one: object("One", { kind: text, size: text }),
        two: object("Two", { kind: text, size: list(text) }),
      },
    };
    expect(() => withField("events", list(union))).toThrow(
      "Event.size is not the same in all kinds: a table (src/export/tables.ts) can keep it only if it is. Give one of them another name.",
    );
  });
});
