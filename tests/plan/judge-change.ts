import { Ajv2020 } from "ajv/dist/2020.js";
import { deepStrictEqual } from "node:assert";
import { DiagnosticCollector } from "../../src/diagnostics/diagnostic-collector.ts";
import type { NamedSchemas } from "../../src/generate/plan/make-plan.ts";
import type { ObjectModel, PlanModel } from "../../src/generate/plan/plan-model.ts";
import { UnknownSchemaError } from "../../src/generate/plan/read-zod.ts";
import { generateByZod } from "../../src/json-schema/generate-by-zod.ts";
import { widenableCodelists } from "../../src/plan/extension-codes.ts";
import type { ExtensionCodes } from "../../src/plan/extension-codes.ts";
import type { ObjectPlan } from "../../src/plan/plan.ts";
import { explainStructure } from "../../src/validate/explain-structure.ts";
import { countMembers } from "../../src/json-text/count-members.ts";
import { Structure } from "../../src/validate/structure.ts";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { changedSchemas, fullDocument, objectsOf, planOf, runPlan } from "./changed-models.ts";
import type { AnySchema, Target } from "./changed-models.ts";
import type { SchemaChange } from "./schema-changes.ts";
import { z } from "#zod";

/** How a change of the model ended. */
export type Outcome =
  | { readonly end: "refusal"; readonly message: string }
  /** Zod itself does not make such a schema. */
  | { readonly end: "no schema"; readonly message: string }
  /** A plan, with how many values the changed schema accepted and refused. */
  | {
      readonly end: "plan";
      readonly accepted: number;
      readonly refused: number;
      readonly codes: Set<string>;
    };

/** What is looked at besides the plan and its program. */
export interface Judging {
  readonly jsonSchema?: boolean;
  readonly extensionCodes?: boolean;
  /** Whether only a few documents are looked at beside those that are aimed at the change. */
  readonly few?: boolean;
}

/** Changes of one model, and what becomes of each. */
export class ChangeJudge {
  readonly #named: NamedSchemas;
  readonly #model: PlanModel;
  readonly #documents: readonly unknown[];

  constructor(named: NamedSchemas) {
    this.#named = named;
    this.#model = planOf(named);
    this.#documents = documents();
  }

  /**
   * Makes a plan of the changed model, and compares all that reads it with the changed Zod schema.
   *
   * @throws where a refusal does not name the place or the reason, or where anything disagrees with Zod.
   */
  judge(
    change: SchemaChange,
    { jsonSchema = false, extensionCodes = false, few = false }: Judging = {},
  ): Outcome {
    let made = 0;
    let named: NamedSchemas;
    let plan: ObjectPlan;
    const changing = (schema: AnySchema, { level, place }: Target): AnySchema => {
      if (level !== change.at.level || place !== change.at.place) return schema;
      made++;
      return change.make(schema);
    };
    try {
      named = this.#changed(changing);
    } catch (error) {
      return this.#refusal(change, error) ?? { end: "no schema", message: String(error) };
    }
    if (made === 0) throw new Error(`${change.at.place} was not found`);
    try {
      plan = runPlan(planOf(named));
    } catch (error) {
      const refusal = this.#refusal(change, error);
      if (refusal) return refusal;
      throw error;
    }
    if (change.ends instanceof RegExp) throw new Error("the plan's maker refuses nothing");
    const documents = this.#documents.filter((_, index) => !few || index % 10 === 0);
    const values = [...documents, ...this.#aimedAt(change.at)];
    const outcome = compare(named, plan, values, jsonSchema);
    if (extensionCodes) compare(widened(named), plan, values.map(withExtension), false, EXTENSIONS);
    return outcome;
  }

  #changed(change: (schema: AnySchema, at: Target) => AnySchema): NamedSchemas {
    return changedSchemas(this.#named, change);
  }

  #refusal(change: SchemaChange, error: unknown): Outcome | undefined {
    if (!(error instanceof UnknownSchemaError)) return undefined;
    this.#checkRefusal(change, error.message);
    return { end: "refusal", message: error.message };
  }

  #checkRefusal({ at, ends }: SchemaChange, message: string): void {
    if (ends === "plan") throw new Error(`a plan was expected: ${message}`);
    // An entity may be named by where it is used, and the kind of an object by the union.
    const isOfZod = message.includes(": Zod itself refuses ");
    const part = at.place.split(".")[0]!;
    const places = [at.place, ...(isOfZod ? [part] : []), ...this.#usesOf(at.place), ...this.#unionsOf(part)];
    if (at.level !== "codelist" && !places.some((place) => message.startsWith(place)))
      throw new Error(`the refusal does not begin with ${places.join(" or ")}: ${message}`);
    const reason = message.slice(message.indexOf(": ") + 2);
    if (reason.length < 15) throw new Error(`the refusal gives no reason: ${message}`);
    if (ends instanceof RegExp && !ends.test(message) && !isOfZod)
      throw new Error(`the refusal does not say ${ends.source}: ${message}`);
  }

  /** The fields that hold an entity. */
  #usesOf(entity: string): string[] {
    const fields = [...this.#model.parts.values()].flatMap((part) =>
      part.type === "object" ? part.fields.map((field) => ({ part, field })) : [],
    );
    return fields.flatMap(({ part, field: { key, value } }) => {
      const item = value.type === "list" ? value.item : value;
      return item.type === "part" && item.name === entity ? [`${part.name}.${key}`] : [];
    });
  }

  #unionsOf(part: string): string[] {
    return [...this.#model.parts.values()].flatMap((union) =>
      union.type === "union" && [...union.options.values()].includes(part) ? [union.name] : [],
    );
  }

  /** Documents with all sorts of values at the place of a change. */
  #aimedAt({ level, place }: Target): unknown[] {
    const [part = "", key] = level === "codelist" ? this.#fieldOfCodelist(place) : place.split(".");
    const ofUnion = this.#model.parts.get(part);
    const names = ofUnion?.type === "union" ? [...ofUnion.options.values()] : [part];
    return names.flatMap((name) => {
      const model = this.#model.parts.get(name) as ObjectModel;
      return key === undefined
        ? this.#changes(
            name,
            model.fields.map((field) => field.key),
            wholly,
          )
        : this.#changes(name, [key], otherwise);
    });
  }

  #fieldOfCodelist(codelist: string): string[] {
    for (const part of this.#model.parts.values()) {
      if (part.type !== "object") continue;
      const field = part.fields.find(({ value }) => {
        const item = value.type === "list" ? value.item : value;
        return item.type === "code" && item.codelist === codelist;
      });
      if (field) return [part.name, field.key];
    }
    throw new Error(`No field has codes of ${codelist}.`);
  }

  #changes(
    part: string,
    keys: readonly string[],
    valuesFor: (value: unknown) => readonly ((holder: Record<string, unknown>, key: string) => void)[],
  ): unknown[] {
    const full = fullDocument(this.#model);
    return keys.flatMap((key) => {
      const before = objectsOf(this.#model, full, part)[0]?.[key];
      return valuesFor(before).map((set) => {
        const document = structuredClone(full);
        set(objectsOf(this.#model, document, part)[0]!, key);
        return document;
      });
    });
  }
}

const odd: readonly unknown[] = [
  ...[
    null,
    true,
    "",
    " ",
    "a",
    "aa",
    "aaa",
    "ab",
    "b\n",
    " A ",
    "abc",
    "A",
    "only",
    "x",
    "one-more",
    `"o'ne\\more"`,
  ],
  ...[
    "a@example.org",
    "https://example.org",
    "2031-03-04",
    "2031-03-04T17:15:00Z",
    "Q7",
    "no id at all",
    "$/a",
  ],
  ...[-4, -3, -1, 0, 1, 1.5, 2, 3, 4, 5, 6, 9, 10, 1e9, 1e9 + 1, 2 ** 53, 1e300],
  ...[{}, { kind: "robot", id: "an-id", name: "A name" }, { kind: "robot" }, { a: "a text" }, { sort: "a" }],
  ...[[], ["a"], ["a text"], ["a", "b"], ["a", "b", "c"], [null], [["a"]], [[]], [1], [{}]],
];

type Setter = (holder: Record<string, unknown>, key: string) => void;

/** Ways to put another value in the place of one. */
function otherwise(value: unknown): Setter[] {
  const item: unknown = Array.isArray(value) ? value[0] : value;
  const lists = [0, 1, 2, 3, 4].map((length) => Array.from({ length }, () => structuredClone(item)));
  const members = typeof item === "object" && item !== null ? [{ ...item, more: "a text" }] : [];
  const others = [
    ...odd,
    ...lists,
    [lists[1]],
    [lists[2]],
    item,
    ...members,
    ...members.map((each) => [each]),
  ];
  return [
    ...others.map(
      (other): Setter =>
        (holder, key) =>
          (holder[key] = structuredClone(other)),
    ),
    (holder, key) => delete holder[key],
    () => undefined,
  ];
}

/** Ways to change a whole object. */
function wholly(): Setter[] {
  return [
    (holder, key) => delete holder[key],
    (holder, key) => (holder[key] = null),
    (holder) => (holder.more = "a text"),
    (holder) => (holder.more = ["a text", "another"]),
    (holder) => (holder.more = ["a text", "another", "a third"]),
    (holder) => (holder.more = []),
    (holder) => (holder.more = 5),
    (holder) => (holder.constructor = "a text" as never),
    (holder) => {
      for (const each of Object.keys(holder)) delete holder[each];
      Object.assign(holder, { kind: "robot", id: "an-id", name: "A name" });
    },
    () => undefined,
  ];
}

/** Valid datasets and spoiled ones, as JSON holds them. */
function documents(): unknown[] {
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const valid = [1, 2, 3].map((seed) => asJson(makeValidDataset(new Random(seed)).dataset));
  const spoiled = defectKinds
    .filter(({ code }) => code.startsWith("structure/"))
    .map((kind, seed) => {
      const { dataset: data, texts } = makeValidDataset(new Random(seed), { sources: 1 });
      kind.spoil({ data, random: new Random(seed), texts });
      return asJson(data);
    });
  return [...valid, ...spoiled];
}

/** Compares all that reads a plan with the Zod schema that the plan was made of. */
function compare(
  { entities }: NamedSchemas,
  plan: ObjectPlan,
  values: readonly unknown[],
  jsonSchema: boolean,
  extensionCodes?: ExtensionCodes,
): Outcome {
  const schema: AnySchema = entities.get("Dataset");
  const structure = new Structure(plan, extensionCodes);
  const byJsonSchema = jsonSchema ? ajvOf(schema) : undefined;
  const seen = new Set<string>();
  const counts = { accepted: 0, refused: 0 };
  for (const value of values) {
    const result = schema.safeParse(value);
    const expected = result.success as boolean;
    counts[expected ? "accepted" : "refused"]++;
    // What Zod gives must be what it was given: no plan can say that a value becomes another.
    if (expected) deepStrictEqual(result.data, value, "Zod changes the value");
    const members = expected ? countMembers(value) : undefined;
    const collector = new DiagnosticCollector(1000);
    const accepted = structure.accepts(plan, value);
    if (!accepted) explainStructure(structure, value, collector);
    for (const { code } of collector.diagnostics) seen.add(code);
    const found = {
      "members of what JSON.parse made": structure.readParsed(value)?.members,
      "the program": accepted,
      "no error": !collector.hasErrors,
      ...(byJsonSchema && { "the JSON Schema": byJsonSchema(value) }),
    };
    const wanted = {
      "members of what JSON.parse made": members,
      "the program": expected,
      "no error": expected,
      ...(byJsonSchema && { "the JSON Schema": expected }),
    };
    deepStrictEqual(
      found,
      wanted,
      `${JSON.stringify(found)}, but Zod says ${expected} of ${JSON.stringify(value).slice(0, 500)}`,
    );
  }
  return { end: "plan", ...counts, codes: seen };
}

function ajvOf(schema: AnySchema): (value: unknown) => boolean {
  const validate = new Ajv2020({ strict: true, logger: false }).compile(
    generateByZod(schema, "draft-2020-12"),
  );
  return (value) => validate(value) as boolean;
}

const EXTENSIONS: ExtensionCodes = Object.fromEntries(
  widenableCodelists().map((name) => [name, { "x-own": "A code of one's own." }]),
);

/** The same schemas with a code more in every codelist that can be widened. */
function widened(named: NamedSchemas): NamedSchemas {
  return changedSchemas(named, (schema, { level, place }) =>
    level === "codelist" && place in EXTENSIONS && schema.options.includes("other")
      ? z.enum([...schema.options, "x-own"] as never)
      : schema,
  );
}

/** The same value with a code of a project for every code "other". */
function withExtension(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replaceAll(/"(other|news-article|readout|inform)"/g, '"x-own"'),
  ) as unknown;
}
