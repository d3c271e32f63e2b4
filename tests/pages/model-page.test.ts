import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codelists, entities } from "leader-calls";
import { ModelOutline } from "../../src/catalogue/model-outline.ts";
import { modelPage } from "../../src/catalogue/model-page.ts";
import { typicalExamples } from "../../src/catalogue/typical-examples.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";

const page = readFileSync("docs/model.md", "utf8");
const sections = page.split(/^## /m).slice(1);

/** The section of an entity, without its heading. */
function sectionOf(name: string): string {
  const section = sections.find((each) => each.startsWith(`${name}\n`));
  expect(section, `docs/model.md has no ${name}. Run: npm run generate -- docs`).toBeDefined();
  return section!.slice(name.length);
}

/** The examples of a section. */
function examplesIn(section: string): unknown[] {
  return [...section.matchAll(/^```json\n([^]*?)\n```$/gm)].map(([, text]) => JSON.parse(text!) as unknown);
}

const names = Object.keys(entities) as (keyof typeof entities)[];
const datasets = new Map(
  readdirSync("examples")
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, JSON.parse(readFileSync(`examples/${file}`, "utf8")) as unknown]),
);

describe("docs/model.md leaves nothing out", () => {
  test.each([...plansByEntity()])("%s has all its fields", (name, plan) => {
    const section = sectionOf(name);
    const options = plan.type === "union" ? Object.values(plan.options) : [plan];
    for (const { entity, fields } of options) {
      if (entity !== undefined && entity !== name) expect(section).toContain(`[${entity}](`);
      else for (const key of Object.keys(fields)) expect(section).toContain(`\`${key}\``);
    }
  });

  test("says which fields are required", () => {
    expect(sectionOf("Statement")).toMatch(/^\| `content` .*\| yes +\|/m);
    expect(sectionOf("Statement")).toMatch(/^\| `condition` .*\| {2,}\|/m);
  });

  test("every codelist is linked", () => {
    for (const name of Object.keys(codelists)) expect(page).toContain(`codelists.md#${name.toLowerCase()})`);
  });

  test("what all attributed facts have stands in one table", () => {
    const rows = (section: string) => [...section.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
    expect(rows(sectionOf("Attributed facts"))).toEqual(
      expect.arrayContaining(["account", "attribution", "cues", "factuality", "evidence", "note"]),
    );
    for (const name of ["DiscussedTopic", "Description", "OutcomeClaim", "Circumstance"]) {
      expect(sectionOf(name)).toContain("(#attributed-facts)");
      expect(rows(sectionOf(name))).not.toContain("cues");
    }
    // What it says differs from the others, so it has a row of its own.
    expect(rows(sectionOf("Statement"))).toContain("factuality");
  });
});

describe("the examples of docs/model.md", () => {
  test.each(names)("%s has one, and it is valid", (name) => {
    const plan = plansByEntity().get(name)!;
    const examples = examplesIn(sectionOf(name));
    if (name === "Dataset") expect(sectionOf(name)).toContain("(../examples/minimal.json)");
    else if (name === "Actor") expect(examples).toEqual([]);
    else expect(examples).toHaveLength(plan.type === "union" ? Object.keys(plan.options).length : 1);
    for (const example of examples) expect(entities[name].safeParse(example).error).toBeUndefined();
  });

  test("a kind has an example of that kind", () => {
    for (const [, kind, part] of page.matchAll(/^### Circumstance: (\S+)\n([^]*?)(?=^##|$(?![^]))/gm))
      expect(examplesIn(part!)).toEqual([expect.objectContaining({ kind })]);
  });

  test("have the keys that most have, are short, and those of datasets without texts come last", () => {
    const call = (id: string, more: object = {}) => ({ id, medium: "video", ...more });
    const dataset = (calls: object[], source: object) => ({ sources: [source], calls });
    const found = typicalExamples(
      new Map([
        ["long.json", dataset([call("a-long-id"), call("b", { note: "Rare." })], { text: "Text." })],
        ["short.json", dataset([call("short")], { text: "Text." })],
        [
          "sealed.json",
          dataset([call("c"), call("d"), call("e", { status: "denied" })], { note: "No text." }),
        ],
      ]),
    );
    expect(found.get("LeaderCall")).toEqual({ file: "short.json", value: call("short") });
    expect(found.get("medium/video")).toEqual(found.get("LeaderCall"));
    expect(found.get("callStatus/denied")?.file).toBe("sealed.json");
  });

  test("a part of the model without any is refused by name", () => {
    const model = new ModelOutline(plansByEntity(), names);
    const without = (...parts: string[]) => {
      const examples = typicalExamples(datasets);
      for (const part of parts) examples.delete(part);
      return () => modelPage(model, examples);
    };
    expect(without()).not.toThrow();
    expect(without("Comparison", "CircumstanceSilence")).toThrow(
      "No dataset in examples has Circumstance: silence or Comparison: write one into examples/rare-cases.json.",
    );
  });
});
