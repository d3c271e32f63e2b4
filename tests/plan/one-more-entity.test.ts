import { afterAll, expect, test, vi } from "vitest";
import { expectTargets } from "../../src/generate/plan/expect-targets.ts";
import { fileOfPlace } from "../../src/generate/plan/file-of-place.ts";
import { loadSchemas } from "../../src/generate/plan/load-schemas.ts";
import { namedByKind, kindsOfLists } from "../../src/generate/plan/named-by-kind.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { identity, reference } from "../../src/schema/reference.ts";
import type { EntityKind } from "../../src/schema/reference.ts";
import { readExample } from "../support/examples.ts";
import { changedSchemas, planOf, runPlan } from "./changed-models.ts";
import type { AnySchema } from "./changed-models.ts";
import { z } from "#zod";

/*
 * What a colleague may expect who adds an entity: a list of annexes in the dataset, each with an id, and a statement that
 * refers to one. Nothing in `src` knows them.
 */
const zod = z as AnySchema;
const ANNEX = "annex" as EntityKind;
const named = await loadSchemas();
const text = named.scalars.get("Text") as AnySchema;
const evidence = named.entities.get("Evidence") as AnySchema;
const annex = zod
  .strictObject({
    id: identity(ANNEX, "Its id."),
    title: text.describe("Its title."),
    publisher: reference(["person", "organization", "state", "group"], "Whose it is."),
    evidence: zod.array(evidence).describe("Where it is printed."),
  })
  .describe("What was handed over.");
const changed = changedSchemas(named, (schema, { level, place }) => {
  if (level !== "entity") return schema;
  if (place === "Dataset")
    return schema.extend({
      annexes: zod.array(annex).optional().describe("What was handed over."),
      motto: text.optional().describe("A motto."),
      mainCall: reference(["call"], "The call that matters most.").optional(),
    });
  if (place === "Statement")
    return schema.extend({ annex: reference([ANNEX], "Where it was written.").optional() });
  return schema;
});
const model = planOf({ ...changed, entities: new Map([...changed.entities, ["Annex", annex]]) });
const plan = runPlan(model);

// Test files share their modules: what is loaded already has the real plan, and nobody else may have this one.
vi.resetModules();
vi.doMock("../../src/plan/dataset-plan.ts", () => ({ datasetPlan: plan }));
afterAll(() => {
  vi.doUnmock("../../src/plan/dataset-plan.ts");
  vi.resetModules();
});
const { indexDataset } = await import("../../src/dataset-index/index-dataset.ts");
const { mergeDatasets } = await import("../../src/merge/merge-datasets.ts");
const { datasetSummary } = await import("../../src/view/dataset-summary.ts");
const { allTables } = await import("../../src/export/tables.ts");
const { validateDataset } = await import("../../src/validate/validate-dataset.ts");

/** The smallest example with an annex, to which its statement refers. */
function withAnnex(id: string, title: string, more: object = {}): Dataset {
  const dataset = readExample<Dataset>("minimal");
  const [call] = dataset.calls;
  const [source] = dataset.sources;
  const annexes = [
    { id, title, publisher: source!.publisher, evidence: [{ source: source!.id, exact: "the bridge" }] },
  ];
  const statements = call!.statements!.map((statement) => ({ ...statement, annex: id }));
  return { ...dataset, ...more, annexes, calls: [{ ...call!, statements }] } as unknown as Dataset;
}

/** What the types do not know. */
interface Wider {
  readonly annexes: readonly { readonly id: string; readonly title: string; readonly publisher: string }[];
  readonly motto?: string;
  readonly mainCall?: string;
  readonly note?: string;
}

const one = withAnnex("list", "The list");

test("a place of the model is in the file of its entity", () => {
  expect(fileOfPlace("CircumstancePlace.venue")).toBe("src/schema/entities/circumstance.ts");
  expect(fileOfPlace("SourceDigest.length")).toBe("src/schema/entities/source-digest.ts");
  expect(fileOfPlace("Nothing.at")).toBeUndefined();
});

test("a reference to what has no id is refused by the field", () => {
  expect(() => expectTargets(model)).not.toThrow();
  const without = changedSchemas(named, (schema, { level, place }) =>
    level === "entity" && place === "Statement"
      ? schema.extend({ annex: reference([ANNEX], "Where it was written.").optional() })
      : schema,
  );
  expect(() => expectTargets(planOf(without))).toThrow(
    'Statement.annex: this may name the kind "annex", but nothing in a dataset has an id of it. If it is new, make one by identity("annex", …)',
  );
});

test("the types say what its ids name, and in which list it stands", () => {
  const kinds = namedByKind(model);
  expect(kinds.get(ANNEX)).toEqual({ type: "Annex", around: new Map() });
  expect(kindsOfLists(model, kinds)).toContainEqual(["annexes", ANNEX]);
});

test("it is found by its id, and has a table", () => {
  expect(validateDataset(one).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(indexDataset(one).get("list")).toEqual({ kind: ANNEX, value: (one as unknown as Wider).annexes[0] });
  expect(
    allTables()
      .find(({ name }) => name === "annexes")
      ?.columns.map(({ name }) => name),
  ).toContain("title");
});

test("the full summary shows it, with where it is printed, and names it where it is referred to", () => {
  const { lines = [] } = datasetSummary(one, { full: true });
  const all = JSON.stringify(lines);
  expect(all).toContain('"annexes:"');
  expect(all).toContain('"title: The list"');
  expect(all).toContain("the bridge”");
  expect(all).toContain("annex: The list (list)");
});

function merged(...datasets: readonly Dataset[]) {
  const result = mergeDatasets(datasets);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return { ...result, dataset: result.dataset as unknown as Wider };
}

test("merging joins those that are the same in all they say, whatever their ids", () => {
  const { dataset, report } = merged(one, withAnnex("paper", "The list"));
  expect(dataset.annexes).toHaveLength(1);
  expect(report.joined).toContainEqual(expect.objectContaining({ kind: ANNEX, because: ["identical"] }));
  expect(report.after).toMatchObject({ annexes: 1 });
  // The statements that refer to it are the same as well.
  expect(report.identicalFacts).toBeGreaterThan(0);
});

test("merging keeps those that differ, and gives one of two with the same id another", () => {
  const { dataset, report } = merged(one, withAnnex("list", "Another list"));
  expect(dataset.annexes.map(({ title }) => title)).toEqual(["The list", "Another list"]);
  expect(new Set(dataset.annexes.map(({ id }) => id)).size).toBe(2);
  expect(report.before).toMatchObject({ annexes: 2 });
});

test("merging notes what differs in a field of the dataset, and renames in it what it refers to", () => {
  const [call] = one.calls;
  const differing = merged(
    withAnnex("list", "The list", { motto: "A" }),
    withAnnex("list", "The list", { motto: "B" }),
  );
  expect(differing.dataset.motto).toBeUndefined();
  expect(differing.dataset.note).toContain('Another motto: "A"');
  expect(differing.dataset.note).toContain('Another motto: "B"');
  const renamed = { ...one, mainCall: "other", calls: [{ ...call!, id: "other" }] } as unknown as Dataset;
  const same = merged({ ...one, mainCall: call!.id } as unknown as Dataset, renamed);
  expect(same.dataset.mainCall).toBe(call!.id);
});
