import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostileDocuments } from "../bench/hostile-documents.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { readExample } from "../support/examples.ts";
import { StepCounter } from "../support/count-steps.ts";

const load = async () => ({
  ...(await import("leader-calls")),
  ...(await import("leader-calls/extraction")),
  ...(await import("../../src/text/index-of.ts")),
});
type Package = Awaited<ReturnType<typeof load>>;

let counter: StepCounter<Package>;
beforeAll(async () => {
  counter = await StepCounter.of(load);
});
afterAll(() => counter.stop());

/**
 * That twice as much is done in about twice the steps: where each part is compared with each other it would be four times
 * as many. A little more than twice is allowed, because some work begins only with a certain size.
 */
function expectLinear(work: (size: number) => (leaderCalls: Package) => void, size: number): void {
  const once = counter.stepsOf(work(size));
  const twice = counter.stepsOf(work(2 * size));
  expect(once).toBeGreaterThan(0);
  expect(twice / once, `${once} steps, and ${twice} for twice as much`).toBeLessThan(2.9);
}

/**
 * How large the hostile documents are, beside those that `npm run bench:hostile` reads, and how many diagnostics are reported.
 * Between the two sizes texts begin to be scanned before they are read, which is no growth.
 */
const [size, limit] = [1 / 40, 10_000];

describe("twice the size takes about twice the steps", () => {
  test.each(hostileDocuments)("to refuse $name", ({ code, make }) => {
    expectLinear((ofSize) => {
      const text = make(ofSize);
      return ({ validateText }) => {
        const { ok, diagnostics } = validateText(text, { maxDiagnostics: limit });
        expect(ok).toBe(false);
        expect(diagnostics.map((each) => each.code)).toContain(code);
        expect(diagnostics.length).toBeLessThanOrEqual(limit + 1);
      };
    }, size);
  });

  test("to validate a dataset whose texts are at hand", () => {
    expectLinear((statementsPerAccount) => {
      const shape = { statementsPerAccount, sources: 3, outside: true };
      const { dataset, texts } = makeValidDataset(new Random(11), shape);
      return ({ validateDataset }) => void validateDataset(dataset, { texts });
    }, 40);
  });

  test("to look ten times for a quotation in a text of one letter", () => {
    expectLinear((letters) => {
      const data = readExample("minimal") as {
        sources: { text: string }[];
        calls: { statements: { evidence: unknown[] }[] }[];
      };
      data.sources[0]!.text += "a".repeat(letters);
      const quotations = Array.from({ length: 10 }, (_, index) => ({
        exact: `${"a".repeat(100 + index)}b`,
      }));
      data.calls[0]!.statements[0]!.evidence.push(...quotations);
      return ({ validateDataset }) => {
        const { diagnostics } = validateDataset(data);
        expect(diagnostics.filter(({ code }) => code === "evidence/quote-not-found")).toHaveLength(10);
      };
    }, 1_500);
  });

  test("to make a dataset of an extraction in which much is wrong", () => {
    expectLinear((statementsPerAccount) => {
      const made = makeValidDataset(new Random(3), { statementsPerAccount, sources: 2, outside: false });
      return ({ fromExtraction, toExtraction }) => {
        const extraction = toExtraction(made.dataset, { texts: made.texts }) as {
          statements: { key: string; respondsTo: string[]; evidence: { exact: string }[] }[];
        };
        const { statements } = extraction;
        for (const [at, statement] of statements.entries()) {
          if (at % 5 === 1) statement.evidence[0]!.exact = `Invented ${at}.`;
          if (at % 5 === 2) statement.respondsTo = [`nobody-${at}`];
          if (at % 5 === 3) statement.respondsTo = [statements[(at + 5) % statements.length]!.key];
        }
        expect(fromExtraction(extraction, { texts: made.texts }).dataset).toBeDefined();
      };
    }, 50);
  });
});

test("work that compares each part with each other is found", () => {
  const compareEach = (size: number) => (leaderCalls: Package) => {
    for (let pair = 0; pair < size * size; pair++) leaderCalls.indexOf("ab", "b", 0);
  };
  expect(() => expectLinear(compareEach, 20)).toThrow("for twice as much");
});
