import * as main from "leader-calls";
import type {
  Act,
  Actor,
  Circumstance,
  Codelist,
  Cue,
  Dataset,
  Description,
  Diagnostic,
  DiscussedTopic,
  EntityName,
  EntityTypes,
  Factuality,
  LeaderCall,
  Medium,
  OutcomeClaim,
  Person,
  Statement,
  RuleCode,
  ValidateOptions,
  ValidateTextOptions,
  ValidationResult,
} from "leader-calls";
import * as zod3 from "leader-calls/zod3";
import type * as zod3Types from "leader-calls/zod3";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z as z3 } from "zod/v3";
import { z } from "zod/v4";
import type { OptionName } from "../../src/validate/options-problem.ts";
import { minimal } from "../cli/run-cli.ts";

const data: unknown = minimal();

describe("the types of entities", () => {
  // The schemas carry these types by name, so what Zod infers is taken from their fields.
  type InferredByZod4 = {
    [Name in keyof typeof main.entities]: (typeof main.entities)[Name] extends {
      shape: infer Shape extends z.ZodRawShape;
    }
      ? z.output<z.ZodObject<Shape, z.core.$strict>>
      : z.output<(typeof main.entities)[Name]>;
  };
  type InferredByZod3 = {
    [Name in keyof typeof zod3.entities]: (typeof zod3.entities)[Name] extends {
      shape: infer Shape extends z3.ZodRawShape;
    }
      ? z3.output<z3.ZodObject<Shape, "strict">>
      : z3.output<(typeof zod3.entities)[Name]>;
  };

  test("are what Zod infers from the fields of their schemas, with Zod 4", () => {
    expectTypeOf<InferredByZod4>().toEqualTypeOf<EntityTypes>();
    expectTypeOf<z.output<typeof main.DatasetSchema>>().toEqualTypeOf<Dataset>();
    expectTypeOf<z.output<typeof main.CircumstanceSchema>>().toEqualTypeOf<Circumstance>();
  });

  test("are what Zod infers from the fields of their schemas, with Zod 3", () => {
    expectTypeOf<InferredByZod3>().toEqualTypeOf<zod3Types.EntityTypes>();
    expectTypeOf<z3.output<typeof zod3.DatasetSchema>>().toEqualTypeOf<zod3Types.Dataset>();
    expectTypeOf<z3.output<typeof zod3.CircumstanceSchema>>().toEqualTypeOf<zod3Types.Circumstance>();
  });

  test("are the same for input and output", () => {
    expectTypeOf<z.input<typeof main.DatasetSchema>>().toEqualTypeOf<z.output<typeof main.DatasetSchema>>();
    expectTypeOf<z3.input<typeof zod3.DatasetSchema>>().toEqualTypeOf<z3.output<typeof zod3.DatasetSchema>>();
    const parsed = main.DatasetSchema.parse(data);
    expect(parsed).toEqual(data);
    expect(zod3.DatasetSchema.parse(data)).toEqual(data);
  });

  test("of one version of Zod fit the other, both ways", () => {
    expectTypeOf<Dataset>().toExtend<zod3Types.Dataset>();
    expectTypeOf<zod3Types.Dataset>().toExtend<Dataset>();
    expectTypeOf<LeaderCall>().toExtend<zod3Types.LeaderCall>();
    expectTypeOf<zod3Types.LeaderCall>().toExtend<LeaderCall>();
    expectTypeOf<Circumstance>().toExtend<zod3Types.Circumstance>();
    expectTypeOf<zod3Types.Circumstance>().toExtend<Circumstance>();
    expectTypeOf<Medium>().toEqualTypeOf<zod3Types.Medium>();
  });

  test("are listed by name", () => {
    expectTypeOf<EntityTypes["LeaderCall"]>().toEqualTypeOf<LeaderCall>();
    expectTypeOf<EntityTypes["Statement"]>().toEqualTypeOf<Statement>();
    expectTypeOf<EntityName>().toEqualTypeOf<keyof typeof main.entities>();
    expectTypeOf<"LeaderCall">().toExtend<EntityName>();
    expectTypeOf<"leaderCall">().not.toExtend<EntityName>();
  });

  test("are nowhere any", () => {
    expectTypeOf<Dataset>().not.toBeAny();
    expectTypeOf<Dataset["calls"][number]>().not.toBeAny();
    expectTypeOf<LeaderCall["statements"]>().not.toBeAny();
    expectTypeOf<zod3Types.LeaderCall["statements"]>().not.toBeAny();
    expectTypeOf<Statement["evidence"][number]["exact"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Statement["respondsTo"]>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<Description["of"]>().toEqualTypeOf<string>();
  });
});

test("schemas stand in schemas of one's own, and the type goes through", () => {
  const Archive = z.object({ shelf: z.string(), call: main.LeaderCallSchema }).strict();
  expectTypeOf<z.infer<typeof Archive>>().toEqualTypeOf<{ shelf: string; call: LeaderCall }>();
  expect(Archive.safeParse({ shelf: "a", call: minimal().calls[0] }).success).toBe(true);
  expect(Archive.safeParse({ shelf: "a", call: {} }).success).toBe(false);
});

test("every fact that an account tells has the same fields", () => {
  // One function for them all.
  const howSure = (fact: Attributed): Factuality | undefined => fact.factuality;
  type Attributed = Pick<Statement, "account" | "attribution" | "cues" | "factuality" | "evidence" | "note">;
  expectTypeOf<DiscussedTopic>().toExtend<Attributed>();
  expectTypeOf<Description>().toExtend<Attributed>();
  expectTypeOf<OutcomeClaim>().toExtend<Attributed>();
  expectTypeOf<Circumstance>().toExtend<Attributed>();
  expect(howSure({ account: "a", factuality: "unknown", evidence: [{ exact: "x" }] })).toBe("unknown");
});

test("a circumstance or an actor is told apart by its kind", () => {
  const tell = (circumstance: Circumstance): string => {
    switch (circumstance.kind) {
      case "duration":
        expectTypeOf(circumstance.length).toEqualTypeOf<string>();
        expectTypeOf(circumstance.bound).toEqualTypeOf<main.DurationBound | undefined>();
        return circumstance.length;
      case "related-call":
        expectTypeOf(circumstance.call).toEqualTypeOf<string>();
        return circumstance.call;
      case "occurrence":
        expectTypeOf(circumstance.factuality).toEqualTypeOf<Factuality | undefined>();
        return circumstance.factuality ?? "certain";
      default:
        // @ts-expect-error Not every circumstance has a length.
        return String(circumstance.length);
    }
  };
  const base = { account: "a", evidence: [{ exact: "x" }] };
  expect(tell({ kind: "duration", length: "PT1H", counted: "total", ...base })).toBe("PT1H");
  expect(tell({ kind: "occurrence", ...base })).toBe("certain");
  expectTypeOf<Extract<Actor, { kind: "person" }>>().toEqualTypeOf<Person>();
  expectTypeOf<Circumstance["kind"]>().toEqualTypeOf<
    | ("occurrence" | "initiator" | "time" | "duration" | "medium" | "place" | "attendance" | "interpreting")
    | ("previous-contact" | "attempt" | "recording" | "event" | "related-call" | "silence")
  >();
});

test("a result of a validation is told apart by ok", () => {
  const result = main.validateDataset(data);
  expectTypeOf(result).toEqualTypeOf<ValidationResult>();
  expectTypeOf(result.data).toEqualTypeOf<Dataset | undefined>();
  expectTypeOf(result.diagnostics).toEqualTypeOf<Diagnostic[]>();
  if (result.ok) expectTypeOf(result.data).toEqualTypeOf<Dataset>();
  else expectTypeOf(result.data).toEqualTypeOf<undefined>();
  expectTypeOf(main.validateDataset).parameters.toEqualTypeOf<[data: unknown, options?: ValidateOptions]>();
  expectTypeOf(zod3.validateDataset(data).data).toEqualTypeOf<zod3Types.Dataset | undefined>();
  expect(result.data).toBe(data);
});

test("every option of a validation is known where options are looked at", () => {
  // src/validate/options-problem.ts refuses all others.
  expectTypeOf<keyof ValidateTextOptions>().toEqualTypeOf<OptionName>();
  // @ts-expect-error -- a wrong name
  const validate = () => main.validateDataset(data, { evidences: "must-be-checked" });
  expect(validate).toThrow("There is no option evidences. Did you mean evidence?");
});

test("settings of rules list the codes of the package, and take those of a project's own rules", () => {
  type Settings = NonNullable<ValidateOptions["rules"]>;
  expectTypeOf<RuleCode>().toExtend<keyof Settings>();
  expectTypeOf<{ "evidence/cut-word": "error"; "house/cue-is-long": "off" }>().toExtend<Settings>();
  expectTypeOf<{ "evidence/cut-word": "loud" }>().not.toExtend<Settings>();
  expect(() => main.validateDataset(data, { rules: { "cut-word": "off" } })).toThrow(
    "Did you mean evidence/cut-word?",
  );
  // The list of the package has what the type has.
  const code: RuleCode = "evidence/cut-word";
  expect([...main.diagnosticKinds().keys()]).toContain(code);
});

test("codelists are typed by their very codes", () => {
  expectTypeOf<keyof typeof main.mediumCodelist.codes>().toEqualTypeOf<Medium>();
  expectTypeOf<keyof typeof main.actCodelist.codes>().toEqualTypeOf<Act>();
  expectTypeOf<keyof typeof zod3.actCodelist.codes>().toEqualTypeOf<Act>();
  expectTypeOf(main.mediumCodelist.name).toEqualTypeOf<"medium">();
  expectTypeOf<"telephone" | "video">().toExtend<Medium>();
  expectTypeOf<"telegraph">().not.toExtend<Medium>();
  expectTypeOf(main.mediumCodelist).toExtend<Codelist>();
  // @ts-expect-error There is no such code.
  expect(main.mediumCodelist.codes.telegraph).toBeUndefined();
  expectTypeOf<keyof typeof main.codelists>().not.toEqualTypeOf<string>();
  expectTypeOf<LeaderCall["medium"]>().toEqualTypeOf<Medium>();
});

test("a wrong dataset does not pass the compiler", () => {
  // @ts-expect-error A call needs participants, a date and more.
  const call: LeaderCall = { id: "a", medium: "telephone", status: "confirmed" };
  // @ts-expect-error There is no such medium.
  const medium: Medium = "telegraph";
  // @ts-expect-error There is no such key.
  const cue: Cue = { text: "said", stance: "neutral", tone: "sharp" };
  expect([call, medium, cue]).toHaveLength(3);
});

test("both entries export the same names", () => {
  expect(Object.keys(zod3).sort()).toEqual(Object.keys(main).sort());
  expectTypeOf<keyof typeof zod3>().toEqualTypeOf<keyof typeof main>();
});
