import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatted, root } from "../../src/generate/generated-files.ts";
import { generatedLists, readModules } from "../../src/generate/lists/generated-lists.ts";
import { readModule } from "../../src/generate/lists/source-module.ts";
import { sample } from "../support/number-of-runs.ts";

/** What lists are made of, and what uses parts of it. All modules are read by `npm run generate -- --check`, which takes long. */
const folders = ["cli", "diagnostics", "export", "extraction", "rules", "schema", "validate"];
const modules = readModules(root, (path) => folders.includes(path.split("/")[1]!));

/** The lists of the source with files that are changed, added or, where there is no text, taken away. */
function listsWith(files: Readonly<Record<string, string | undefined>>): Map<string, string> {
  const others = modules.filter(({ path }) => !Object.hasOwn(files, path));
  const changed = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [readModule(path, text)],
  );
  return new Map(generatedLists([...others, ...changed]).map(({ path, text }) => [path, text]));
}

const textOf = (path: string) => readFileSync(join(root, path), "utf8");

// In full also by `npm run generate -- --check`.
test("every list is what its files say", async () => {
  for (const { path, text } of sample(generatedLists(modules), 4)) {
    expect(textOf(path), `${path} is not up to date. Run: npm run generate`).toBe(
      await formatted(text, path),
    );
  }
});

describe("a new file alone is enough", () => {
  test("for a rule", () => {
    const lists = listsWith({
      "src/rules/call/too-short.ts":
        'export const callTooShort: Rule<{ call: string }> = { code: "call/too-short", severity: "info" };\n' +
        'export const callTooShortDoc: RuleDoc = { reason: "Too short." };',
    });
    const list = lists.get("src/rules/all-rules.ts")!;
    expect(list).toContain('import { callTooShort, callTooShortDoc } from "./call/too-short.ts";');
    expect(list).toMatch(/statusUnsupported, callTooShort, callWithoutAccount/);
    expect(list).toContain("[callTooShort, callTooShortDoc]");
  });

  test("for an entity, which is listed after what holds it, exported and known by its kind", () => {
    const group = textOf("src/schema/entities/group.ts");
    const lists = listsWith({
      "src/schema/entities/group.ts": group
        .replace("import", 'import { SpokesmanSchema } from "./spokesman.ts";\nimport')
        .replace("affiliation:", "spokesmen: z.array(SpokesmanSchema), affiliation:"),
      "src/schema/entities/spokesman.ts":
        'const spokesmanFields = () => ({ id: identity("spokesman", "Its id.") });\n' +
        "export type SpokesmanShape = ShapeOf<typeof spokesmanFields>;\n" +
        'export const SpokesmanSchema: ObjectSchema<SpokesmanShape, Spokesman> = strictObject("One.", spokesmanFields, "Spokesman");',
    });
    expect(lists.get("src/schema/entities/all-entities.ts")).toMatch(
      /  Group: GroupSchema,\n  Identifiers: IdentifiersSchema,\n  Spokesman: SpokesmanSchema,\n/,
    );
    expect(lists.get("src/schema/all-entity-kinds.ts")).toContain('"group", "spokesman", "account"');
    expect(lists.get("src/schema/all-exports.ts")).toContain(
      'export { SpokesmanSchema } from "./entities/spokesman.ts";\nexport type { SpokesmanShape } from',
    );
  });

  test("for a codelist and a scalar", () => {
    const lists = listsWith({
      "src/schema/codelists/tone.ts":
        'export const toneCodelist: Codelist<Tone, "tone"> = { name: "tone", codes: {} };',
      "src/schema/scalars/weight.ts": "export const WeightSchema = z.number();",
    });
    expect(lists.get("src/schema/codelists/all-codelists.ts")).toContain("  tone: toneCodelist,\n");
    expect(lists.get("src/schema/scalars/all-scalars.ts")).toContain("  Weight: WeightSchema,\n");
    const exported = lists.get("src/schema/all-exports.ts");
    expect(exported).toContain('export { toneCodelist } from "./codelists/tone.ts";');
    expect(exported).toMatch(
      /export \{[^}]*\bToneSchema\b[^}]*\} from "\.\/codelists\/all-code-schemas\.ts";/,
    );
    expect(lists.get("src/schema/codelists/all-code-schemas.ts")).toContain(
      "export const ToneSchema: EnumSchema<Tone> = /* @__PURE__ */ enumOf(toneCodelist);",
    );
    expect(exported).toContain('export { WeightSchema } from "./scalars/weight.ts";');
    expect(exported).not.toContain("type { Weight }");
  });

  test("for a command and a format of reports", () => {
    const lists = listsWith({
      "src/cli/commands/count-calls.ts": 'export const command = new Command("count-calls");',
      "src/cli/report/formats/one-line.ts":
        'export const oneLine: ReportFormat = { name: "one-line", description: "short" };',
    });
    expect(lists.get("src/cli/commands/all-commands.ts")).toContain(
      '  "count-calls": () => import("./count-calls.ts"),\n',
    );
    expect(lists.get("src/cli/report/formats/all-formats.ts")).toContain("text, oneLine]");
  });
});

const rule = (name: string, code: string) =>
  `export const ${name}: Rule<object> = { code: "${code}" };\nexport const ${name}Doc = {};\n`;
const unfit: readonly (readonly [string, string, string])[] = [
  ["src/rules/call/odd.ts", "export {};", 'exports no rule with the code "call/odd", and nothing uses it.'],
  [
    "src/rules/call/odd.ts",
    rule("one", "call/odd") + rule("other", "call/odd"),
    "exports one and other, but must export one rule.",
  ],
  [
    "src/rules/call/odd.ts",
    rule("odd", "call/even"),
    'the code is "call/even", but must be "call/odd" like the file.',
  ],
  [
    "src/rules/call/odd.ts",
    'export const odd: Rule<object> = { code: "call/odd", severity: "warn" };\nexport const oddDoc = {};',
    'the severity is "warn", but must be error, warning, info.',
  ],
  [
    "src/rules/call/odd.ts",
    rule("duplicateCall", "call/odd"),
    "exports duplicateCall, as src/rules/call/duplicate.ts does.",
  ],
  [
    "src/rules/call/odd.ts",
    'export const odd: Rule<object> = { code: "call/odd" };',
    "does not export oddDoc, the reason and the example of odd.",
  ],
  [
    "src/diagnostics/structure/odd-value.ts",
    rule("evenValue", "structure/odd-value"),
    "exports evenValue, but must export oddValue.",
  ],
  [
    "src/extraction/kinds/odd-value.ts",
    "const oddValue = {};",
    'exports no diagnostic kind with the code "extraction/odd-value", and nothing uses it.',
  ],
  [
    "src/schema/entities/odd.ts",
    "export const EvenSchema = z.strictObject({});",
    "exports EvenSchema, but must export OddSchema and no other schema.",
  ],
  [
    "src/schema/entities/odd.ts",
    "export const OddSchema = z.strictObject({});",
    "does not export the type OddShape or OddSchema.",
  ],
  [
    "src/schema/entities/odd.ts",
    'export const OddSchema = strictObject("One.", () => ({ id: identity("source", "") }), "Odd");\nexport type OddShape = object;',
    'names its kind "source", as src/schema/entities/source.ts does.',
  ],
  [
    "src/schema/entities/odd.ts",
    'export const OddSchema = strictObject("One.", oddFields);\nexport type OddShape = object;',
    'the last argument of what makes the schema must be its name, "Odd".',
  ],
  ["src/schema/codelists/odd.ts", "const odd = 1;", "exports no codelist oddCodelist, and nothing uses it."],
  [
    "src/schema/codelists/odd.ts",
    'export const oddCodelist = { name: "even" };',
    'the codelist\'s name is "even", but must be "odd" like the file.',
  ],
  ["src/schema/scalars/odd.ts", "const x = 1;", "exports no schema OddSchema, and nothing uses it."],
  ["src/cli/commands/odd.ts", "export const odd = 1;", "exports no constant command, and nothing uses it."],
  [
    "src/cli/commands/odd.ts",
    'export const command = new Command("even");',
    'must make one command, and call it "odd" like the file.',
  ],
  [
    "src/cli/report/formats/odd.ts",
    "export const even = {};",
    "exports even, but must export odd and no other value.",
  ],
  [
    "src/cli/report/formats/odd.ts",
    'export const odd: ReportFormat = { name: "even" };',
    'the format\'s name is "even", but must be "odd" like the file.',
  ],
  ["src/text/all-odd.ts", "export {};", "is named like a generated list, but is not one."],
];

test.each(unfit)("%s is refused by its name: %#", (path, text, reason) => {
  expect(() => listsWith({ [path]: text })).toThrow(`Lists cannot be made:\n${path}: ${reason}`);
});

test("a file that holds nothing for a list is left alone as long as something uses it", () => {
  const lists = listsWith({
    "src/rules/call/helper.ts": "export const half = 0.5;",
    "src/rules/call/odd.ts": `import { half } from "./helper.ts";\n${rule("odd", "call/odd")}\nhalf;`,
  });
  expect(lists.get("src/rules/all-rules.ts")).not.toContain("helper");
});
