import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { compileParts, StructureAcceptor } from "../../src/validate/structure-acceptor.ts";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";

const accept = compileParts(DatasetSchema);
const plain = (value: unknown) => DatasetSchema.safeParse(value).success;

describe("schemas compiled in parts accept what the schemas accept", () => {
  test("on every example", () => {
    for (const name of readdirSync("examples").filter((each) => each.endsWith(".json"))) {
      expect(accept(JSON.parse(readFileSync(`examples/${name}`, "utf8")))).toBe(true);
    }
  });

  test("on every kind of defect", () => {
    for (const [seed, kind] of defectKinds.entries()) {
      const { dataset: data, texts } = makeValidDataset(new Random(seed));
      kind.spoil({ data, random: new Random(seed), texts });
      expect(accept(data)).toBe(plain(data));
    }
  });

  test("on any JSON value, and on datasets with any value replaced", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        expect(accept(value)).toBe(plain(value));
        const { dataset } = makeValidDataset(new Random(seed % 50));
        const holders: Record<string, unknown>[] = [];
        const walk = (inner: unknown): void => {
          if (typeof inner !== "object" || inner === null) return;
          holders.push(inner as Record<string, unknown>);
          Object.values(inner).forEach(walk);
        };
        walk(dataset);
        const holder = holders[seed % holders.length]!;
        holder[Object.keys(holder)[seed % Object.keys(holder).length]!] = value;
        expect(accept(dataset)).toBe(plain(dataset));
      }),
      { numRuns: 300 },
    );
  });

  test("and the change from one to the other is not to be seen", () => {
    const acceptor = new StructureAcceptor(DatasetSchema);
    const { dataset } = makeValidDataset(new Random(3));
    const wrong = { ...dataset, sources: [] };
    for (let time = 0; time < 20; time++) {
      expect(acceptor.accepts(dataset)).toBe(true);
      expect(acceptor.accepts(wrong)).toBe(false);
    }
  });
});
