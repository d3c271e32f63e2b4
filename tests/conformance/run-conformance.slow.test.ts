import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { corpusDocuments } from "./documents.ts";
import { explains, structureVerdict } from "./judge.ts";
import type { Quirk } from "./quirks.ts";
import { conforms, runConformance } from "./run-conformance.ts";
import { conformanceTable } from "./table.ts";
import { inProcess, publishedSchema } from "./validators/in-process.ts";
import { serve } from "./validators/served.ts";
import type { Validator } from "./validators/validator.ts";
import { runs } from "../support/number-of-runs.ts";

const minimal = corpusDocuments().find(({ id }) => id === "valid/minimal")!.text;

/** Ajv with a schema in which something was changed. */
function ajvWith(
  name: string,
  spoil: (definitions: Record<string, Record<string, unknown>>) => void,
): Validator {
  return {
    name,
    language: "JavaScript",
    reads: "draft-07",
    open() {
      const schema = publishedSchema("draft-07");
      spoil(schema.definitions as Record<string, Record<string, unknown>>);
      return Promise.resolve(inProcess("1", new Ajv().compile(schema)));
    },
  };
}

const sound = ajvWith("sound", () => undefined);
/** A schema from which somebody took the pattern of ids. */
const lax = ajvWith("lax", ({ Id }) => delete Id!.pattern && delete Id!.not);

const run = (validators: readonly Validator[], declared: readonly Quirk[] = [], differential = runs(40)) =>
  runConformance({ validators, quirks: declared, differential, seed: 11, tell: () => undefined });
const strict = { allowMissing: false };

const laxAboutIds: Quirk = {
  name: "ids-in-capitals",
  validators: ["lax (draft-07)"],
  reason: "It was made so.",
  says: "accept",
  without: (text) => text.replace(/"id":"(?![a-z0-9]+(-[a-z0-9]+)*")[^"]*"/g, '"id":7'),
  witness: { find: '"id":"minimal"', put: '"id":"MINIMAL"' },
};

describe("a run", () => {
  test("conforms where all agree", async () => {
    const { outcomes, accepted } = await run([sound]);
    expect(outcomes[0]).toMatchObject({ reports: [], stale: [], corpus: { undeclared: [] } });
    expect(outcomes[0]!.differential).toMatchObject({ asked: runs(40), agreed: runs(40) });
    expect(accepted).toBeGreaterThan(runs(5));
    expect(conforms(outcomes, strict)).toBe(true);
  });

  test("fails on an undeclared disagreement, and shows the smallest document that has it", async () => {
    const { outcomes } = await run([sound, lax], [], 0);
    expect(conforms(outcomes, strict)).toBe(false);
    expect(conforms(outcomes.slice(0, 1), strict)).toBe(true);
    const [report] = outcomes[1]!.reports;
    expect(report).toMatch(/^lax \(draft-07\) says accept, and should say refuse: structure\/wrong-format/);
    const smallest = /smallest: (.*)/.exec(report!)![1]!;
    expect(structureVerdict(smallest)).toBe("refuse");
    expect(smallest.length).toBeLessThan(minimal.length / 2);
    expect(conformanceTable(outcomes)).toMatch(/\| lax \|.*\| [1-9][0-9]* \|$/m);
  });

  test("fails on a declared quirk that does not occur any more", async () => {
    const declared = { ...laxAboutIds, validators: ["sound (draft-07)"] };
    const { outcomes } = await run([sound], [declared], 0);
    expect(outcomes[0]!.stale).toEqual(["ids-in-capitals"]);
    expect(conforms(outcomes, strict)).toBe(false);
  });

  test("lets a quirk explain what it is about, and nothing else in the same document", async () => {
    const laxTwice = ajvWith("lax", ({ Id, Sha256 }) => {
      for (const each of [Id!, Sha256!]) {
        delete each.pattern;
        delete each.not;
      }
    });
    const { outcomes } = await run([laxTwice], [laxAboutIds], 0);
    const [{ corpus, stale, reports }] = outcomes as [(typeof outcomes)[number]];
    expect(stale).toEqual([]);
    expect([...corpus.quirks.keys()]).toEqual(["ids-in-capitals"]);
    expect(corpus.undeclared.length).toBeGreaterThan(0);
    expect(reports.join("\n")).toContain("sha256");
    expect(conforms(outcomes, strict)).toBe(false);
  });

  test("lets two quirks explain what one document has of each, but nothing third", async () => {
    const refusing = (name: string, mark: string): Quirk => ({
      ...{ name, validators: [], reason: "", says: "refuse", witness: { find: "", put: "" } },
      without: (text) => text.replace(`"note":"${mark}",`, ""),
    });
    const both = [refusing("one", "a"), refusing("two", "b")];
    const session = inProcess("1", (document) => !/"note":"|three/.test(JSON.stringify(document)));
    const twice = minimal
      .replace('"title":', '"note":"a","title":')
      .replace('"medium":', '"note":"b","medium":');
    expect(structureVerdict(twice)).toBe("accept");
    expect((await explains(session, both, twice, "refuse", "accept"))?.name).toBe("one");
    expect(await explains(session, both.slice(0, 1), twice, "refuse", "accept")).toBeUndefined();
    const third = twice.replace('"title":"', '"title":"three');
    expect(await explains(session, both, third, "refuse", "accept")).toBeUndefined();
  });

  test("fails where a validator cannot be asked; one that is not installed may be let pass", async () => {
    const broken: Validator = { ...sound, open: () => Promise.reject(new Error("no such program")) };
    const missing: Validator = { ...broken, needs: { present: () => false, debian: ["nothing"] } };
    for (const [validator, allowed] of [
      [broken, false],
      [missing, true],
    ] as const) {
      const { outcomes } = await run([validator], [], 0);
      expect(outcomes[0]!.failure).toBe("no such program");
      expect(conforms(outcomes, strict)).toBe(false);
      expect(conforms(outcomes, { allowMissing: true })).toBe(allowed);
      expect(conformanceTable(outcomes)).toContain("not asked");
    }
  });

  test("tells of a program that ends early, or says something else than a verdict", async () => {
    const node = (program: string) => serve(process.execPath, ["--eval", program, "--"], "draft-07");
    await expect(node("console.error('no memory'); process.exit(3)")).rejects.toThrow(/no memory/);
    const mute = await node("console.log('v1'); process.stdin.once('data', () => process.exit())");
    await expect(mute.ask(["{}"])).rejects.toThrow(/ended early/);
    const odd = await node("console.log('v1'); process.stdin.on('data', () => console.log('maybe'))");
    await expect(odd.ask(["{}"])).rejects.toThrow(/says "maybe"/);
    await odd.close();
  });
});
