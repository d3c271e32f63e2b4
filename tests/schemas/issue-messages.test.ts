import { afterEach, describe, expect, test } from "vitest";
import * as z3 from "zod/v3";
import * as z4 from "zod/v4";
import * as ours4 from "leader-calls";
import * as ours3 from "leader-calls/zod3";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { readExample } from "../support/examples.ts";

const countOfActs = Object.keys(ours4.codelists.act.codes).length;
const lastMedium = Object.keys(ours4.codelists.medium.codes).at(-1);
const circumstance = plansByEntity().get("Circumstance");
const countOfCircumstances = circumstance?.type === "union" ? Object.keys(circumstance.options).length : 0;

interface Schema {
  safeParse(value: unknown): { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } };
}

type Model = Readonly<Record<string, unknown>>;

/** What a form shows, by the path of the field. */
function shown(schema: unknown, value: unknown): Record<string, string> {
  const { error } = (schema as Schema).safeParse(value);
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path.join("."), message]));
}

/** A value that is right nowhere, for each kind of JSON. */
const oddValues = [
  undefined,
  null,
  true,
  -1.5,
  1e300,
  "",
  " ",
  "?!",
  [],
  [null],
  {},
  { kind: 1 },
  { kind: "x" },
];
/** A sentence, or several. */
const SENTENCES = /^([A-Z][^]*[.?])$/;

describe.each([
  ["version 4", ours4 as Model],
  ["version 3", ours3 as Model],
])("what our schemas say with %s of Zod's interface", (_, ours) => {
  const schemas = Object.entries(ours).filter(([name]) => /^[A-Z]\w+Schema$/.test(name));

  test("is a sentence, whatever stands in whatever field", () => {
    const said = new Set<string>();
    const holders = Object.entries(ours.entities as Record<string, { shape?: object }>);
    for (const odd of oddValues) {
      for (const [, schema] of schemas) Object.values(shown(schema, odd)).forEach((each) => said.add(each));
      for (const [, schema] of holders) {
        const fields = Object.keys(schema.shape ?? {}).map((key) => [key, odd]);
        const value = { ...Object.fromEntries(fields), adressees: 1 };
        Object.values(shown(schema, value)).forEach((each) => said.add(each));
      }
    }
    expect(said.size).toBeGreaterThan(50);
    const others = [...said].filter(
      (each) => !SENTENCES.test(each) || /invalid|expected|received|required/i.test(each),
    );
    expect(others).toEqual([]);
  });

  test("says what to write, to choose or to add", () => {
    const [call] = readExample<{ calls: Record<string, unknown>[] }>("minimal").calls;
    const [statement] = call!.statements as object[];
    const broken = {
      ...call,
      medium: "phone",
      date: { value: "15.11.2024", basis: "printed" },
      participants: [],
      topics: "none",
      note: " ",
      descritions: [],
      statements: [{ ...statement, content: undefined, mode: undefined, acts: ["infrom", "!"] }],
      circumstances: [{ kind: "durration" }, {}],
      outcomes: null,
    };
    const messages = shown(ours.LeaderCallSchema, broken);
    expect(messages).toMatchObject({
      medium: expect.stringMatching(new RegExp(`^Choose "telephone", .* or "${lastMedium}"\\.$`)),
      "date.value": expect.stringMatching(/^Write a date of the form "2024", .*\.$/),
      participants: "Add at least 2 items.",
      topics: "This must be a list, not text.",
      note: "Write some text here.",
      "": 'There is no field "descritions" here. Did you mean "descriptions"?',
      "statements.0.content": "This is missing. Write some text here.",
      "statements.0.mode": expect.stringMatching(/^This is missing\. Choose "direct", .*\.$/),
      "statements.0.acts.0": `Choose one of the ${countOfActs} codes, perhaps "inform".`,
      "statements.0.acts.1": expect.stringMatching(
        new RegExp(`^Choose one of the ${countOfActs} codes, such as "inform", .*\\.$`),
      ),
      "circumstances.0.kind": `Choose one of the ${countOfCircumstances} codes, perhaps "duration".`,
      "circumstances.1.kind": expect.stringMatching(
        new RegExp(`^This is missing\\. Choose one of the ${countOfCircumstances} codes, such as .*\\.$`),
      ),
      outcomes: "This must be a list, not null.",
    });
  });
});

describe("what a user says for all of Zod comes first", () => {
  afterEach(() => {
    z4.config({ customError: undefined });
    z3.setErrorMap(z3.defaultErrorMap);
  });

  test("with version 4 of its interface", () => {
    z4.config({ customError: ({ code }) => (code === "invalid_value" ? "Bitte wählen." : undefined) });
    expect(shown(ours4.StatementSchema, { mode: "x", content: "" })).toMatchObject({
      mode: "Bitte wählen.",
      content: "Write some text here.",
    });
  });

  test("with version 3 of its interface, and what is said for one parse", () => {
    const errorMap: z3.ZodErrorMap = (issue, { defaultError }) => ({
      message: issue.code === "invalid_enum_value" ? "Bitte wählen." : defaultError,
    });
    const ofMode = () =>
      ours3.StatementSchema.safeParse({ mode: "x" }, { errorMap }).error?.format().mode?._errors;
    expect(ofMode()).toEqual(["Bitte wählen."]);
    z3.setErrorMap(errorMap);
    expect(shown(ours3.StatementSchema, { mode: "x" })).toMatchObject({ mode: "Bitte wählen." });
  });
});
