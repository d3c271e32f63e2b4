import { expect, test } from "vitest";
import { ReadableDataset } from "../../src/dataset/readable-dataset.ts";
import { membersOf, REFUSED } from "../../src/plan/accepting.ts";
import { Columns, fieldOf, indexOf, MOST_FIELDS, placeOf } from "../../src/plan/columns.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { runs } from "../support/number-of-runs.ts";

/** All that can be asked of a dataset about what it holds and where. */
function contentsOf(dataset: ReadableDataset) {
  return {
    entities: [...plansByEntity().keys()].map((name) =>
      dataset.all(name).map(({ path, parent, value }) => ({ name, path, parent: parent?.path, value })),
    ),
    given: dataset.identified.map(({ id, kind, path, entity }) => ({ id, kind, path, entity: entity.path })),
    references: dataset.references.map(({ id, path, owner, target, targetKinds }) => ({
      id,
      path,
      targetKinds,
      owner: owner.path,
      target: target?.path,
    })),
  };
}

/** A copy in which the members of each object are in another order. */
function shuffled(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, inner]) => [key, shuffled(inner, random)] as const);
  return Object.fromEntries(members.sort(() => random.int(0, 2) - 1));
}

const documents = [
  ...examplesToTry.map((name) => ({ name, data: readExample(name) as unknown })),
  ...Array.from({ length: runs(20, 5) }, (_, seed) => ({
    name: `made dataset ${seed}`,
    data: makeValidDataset(new Random(seed)).dataset as unknown,
  })),
];

test.each(documents)(
  "the program of the plan notes what a walk over the document finds: $name",
  ({ data }) => {
    for (const each of [data, shuffled(data, new Random(3)), shuffled(data, new Random(4))]) {
      const columns = new Columns();
      expect(membersOf(datasetPlan, each, { isParsed: true, columns })).not.toBe(REFUSED);
      const noted = contentsOf(new ReadableDataset(each, {}, new Set(), columns));
      expect(noted.references.length).toBeGreaterThan(2);
      expect(noted).toEqual(contentsOf(new ReadableDataset(each, {}, new Set())));
    }
  },
);

test("a place is its field and its index in the field's list, however long that is", () => {
  for (const field of [1, 2, MOST_FIELDS - 1]) {
    expect([fieldOf(placeOf(field)), indexOf(placeOf(field))]).toEqual([field, undefined]);
    for (const index of [0, 1, 999_999, 2 ** 32]) {
      const place = placeOf(field, index);
      expect([fieldOf(place), indexOf(place)]).toEqual([field, index]);
    }
  }
});

test("a value that another validation is made for while it is read keeps its own columns", () => {
  const { dataset } = makeValidDataset(new Random(5));
  const [call] = dataset.calls;
  const medium = call?.medium;
  const other = new Columns();
  Object.defineProperty(call, "medium", {
    enumerable: true,
    get: () => {
      membersOf(datasetPlan, makeValidDataset(new Random(6)).dataset, { isParsed: true, columns: other });
      return medium;
    },
  });
  const columns = new Columns();
  expect(membersOf(datasetPlan, dataset, { isParsed: false, columns })).not.toBe(REFUSED);
  expect(columns.entities.values).toContain(call);
  expect(other.entities.values).not.toContain(call);
  expect(columns.entities.values).not.toContain(other.entities.values[0]);
});
