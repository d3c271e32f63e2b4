import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { DatasetSchema, LeaderCallSchema, MediumSchema, TopicSchema } from "leader-calls";
import { READABLE_VERSIONS, SCHEMA_VERSION } from "leader-calls";
import { toJsonSchema } from "leader-calls/json-schema";
import { checkCompatibility } from "../../src/generate/compatibility/check-compatibility.ts";
import { compareSchemas } from "../../src/generate/compatibility/compare-schemas.ts";
import { compatibilityReport } from "../../src/generate/compatibility/compatibility-report.ts";
import { samplesOf } from "../../src/generate/compatibility/sample-values.ts";
import { SchemaDocument } from "../../src/generate/compatibility/schema-document.ts";
import { ReleasedSchemas } from "../../src/generate/compatibility/released-schemas.ts";
import { comparePatterns } from "../../src/generate/compatibility/string-pattern.ts";
import { repository } from "../cli/run-cli.ts";
import type { CorpusIndex } from "../conformance/corpus/corpus-index.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { readExamples } from "./committed-schemas.ts";
import type { JsonSchema } from "./committed-schemas.ts";
import type { SchemaChange } from "../../src/generate/compatibility/schema-change.ts";
import { byVersion, raisedTo } from "../../src/generate/compatibility/schema-versions.ts";
import { escaped, nextMajor, nextMinor } from "./versions.ts";

/** The schema as it is now, in the place of a released one: what is tried below is tried on the model of today. */
const released = {
  version: SCHEMA_VERSION,
  schema: toJsonSchema(DatasetSchema, { target: "draft-2020-12" }),
};
const generated = Array.from({ length: 25 }, (_, seed) => makeValidDataset(new Random(seed)).dataset);
const examples = Object.values(readExamples());

// Schemas are spoiled in every place, which no type allows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Definitions = Record<string, any>;

/** The released schema after a change of its definitions. */
function changed(change: (definitions: Definitions) => void): JsonSchema {
  const schema = structuredClone(released.schema);
  change(schema.$defs as Definitions);
  return schema;
}

/** Where a code is in the list of its definition. */
function placeOfCode(name: string, code: string): number {
  return (released.schema.$defs as Definitions)[name].enum.indexOf(code) as number;
}

/** How many items a list of a definition has. */
const countIn = (name: string, list: "enum" | "oneOf"): number =>
  ((released.schema.$defs as Definitions)[name][list] as unknown[]).length;

const check = (schema: JsonSchema, version: string = SCHEMA_VERSION) =>
  checkCompatibility(released, { version, schema }, examples);

/** The schema of datasets whose calls are others. */
function withCalls(call: z.ZodType): JsonSchema {
  const calls = z.array(call).min(1).describe(DatasetSchema.shape.calls.description!);
  const dataset = DatasetSchema.extend({ calls }).describe(DatasetSchema.description!);
  return toJsonSchema(dataset, { target: "draft-2020-12", name: "Dataset" });
}

const asCall = (call: z.ZodType) =>
  call.meta({ id: "LeaderCall", description: LeaderCallSchema.description });

function renamed(schema: JsonSchema, from: string, to: string): JsonSchema {
  const text = JSON.stringify(schema).replaceAll(`"#/$defs/${from}"`, `"#/$defs/${to}"`);
  return JSON.parse(text.replace(`"${from}":{"title"`, `"${to}":{"title"`)) as JsonSchema;
}

interface Case {
  readonly schema: JsonSchema;
  readonly kind: string;
  readonly pointer: string;
  readonly says: RegExp;
}

const breaking: Record<string, Case> = {
  "a code is removed": {
    schema: changed(({ CallStatus }) => CallStatus.enum.splice(placeOfCode("CallStatus", "denied"), 1)),
    kind: "code-removed",
    pointer: `/$defs/CallStatus/enum/${placeOfCode("CallStatus", "denied")}`,
    says: /^Data that uses "denied" of CallStatus \(in LeaderCall\.status\) becomes invalid: owners and writers of such data must choose another value\.$/,
  },
  "a pattern is tightened": {
    schema: changed(({ Id }) => (Id.pattern = "^[a-z0-9]+(-[a-z][a-z0-9]*)*$")),
    kind: "pattern-tightened",
    pointer: "/$defs/Id",
    says: /^Data with "0-0" as Id \(in Dataset\.id, .* more places\) becomes invalid: owners and writers of such data must change it, because the pattern/,
  },
  "a key becomes required": {
    schema: withCalls(asCall(LeaderCallSchema.extend({ topics: LeaderCallSchema.shape.topics.unwrap() }))),
    kind: "key-required",
    pointer: "/$defs/LeaderCall/properties/topics",
    says: /^Data without the key "topics" in LeaderCall becomes invalid: owners and writers of such data must add the key/,
  },
  "a key is removed": {
    schema: withCalls(asCall(LeaderCallSchema.omit({ sameAs: true }))),
    kind: "key-removed",
    pointer: "/$defs/LeaderCall/properties/sameAs",
    says: /^Data with the key "sameAs" in LeaderCall becomes invalid: .* programs that read it find nothing/,
  },
  "a key is renamed": {
    schema: withCalls(
      asCall(LeaderCallSchema.omit({ medium: true }).extend({ means: LeaderCallSchema.shape.medium })),
    ),
    kind: "key-renamed",
    pointer: "/$defs/LeaderCall/properties/medium",
    says: /must write "means", it seems/,
  },
  "a new key must be there": {
    schema: changed(({ Source }) => {
      Source.properties.archive = { type: "string" };
      Source.required.push("archive");
    }),
    kind: "required-key-added",
    pointer: "/$defs/Source/properties/archive",
    says: /^All data with Source becomes invalid: owners and writers of it must add the key "archive"/,
  },
  "a list must hold more": {
    schema: changed(({ Outcome }) => (Outcome.properties.claims.minItems = 2)),
    kind: "bound-tightened",
    pointer: "/$defs/Outcome/properties/claims",
    says: /keeps to the minItems 1, but not to 2/,
  },
  "a number may be less": {
    schema: changed(({ CodePointOffset }) => (CodePointOffset.maximum = 65_535)),
    kind: "bound-tightened",
    pointer: "/$defs/CodePointOffset",
    says: /maximum 1000000000, but not to 65535/,
  },
  "a kind of a union is removed": {
    schema: changed(({ Circumstance }) => Circumstance.oneOf.pop()),
    kind: "kind-removed",
    pointer: `/$defs/Circumstance/oneOf/${countIn("Circumstance", "oneOf") - 1}`,
    says: /^Data that has Circumstance of the kind "silence" becomes invalid/,
  },
  "a type is narrowed": {
    schema: changed(({ CodePointOffset }) => (CodePointOffset.type = "string")),
    kind: "type-narrowed",
    pointer: "/$defs/CodePointOffset",
    says: /^Data whose CodePointOffset is an integer becomes invalid/,
  },
  "free text becomes a list of codes": {
    schema: changed(({ Dataset }) => (Dataset.properties.$schema.enum = ["a", "b"])),
    kind: "values-limited",
    pointer: "/$defs/Dataset/properties/$schema",
    says: /^Data with any other value of Dataset\.\$schema than "a", "b" becomes invalid/,
  },
  "a field refers to a narrower definition": {
    schema: changed(({ Topic }) => (Topic.properties.label.$ref = "#/$defs/Id")),
    kind: "pattern-tightened",
    pointer: "/$defs/Topic/properties/label",
    says: /^Data with ".+" as Topic\.label becomes invalid/,
  },
  "a definition is renamed": {
    schema: renamed(released.schema, "Cue", "AttributingWords"),
    kind: "definition-renamed",
    pointer: "/$defs/Cue",
    says: /^All data stays valid, but .* code that uses the type generated from it, break: it is named AttributingWords now/,
  },
  "a definition is removed": {
    schema: changed((definitions) => {
      definitions.LeaderCall.properties.comparisons.items = definitions.Comparison;
      definitions.LeaderCall.properties.comparisons.items.properties.extent = { type: "string" };
      delete definitions.Comparison;
    }),
    kind: "definition-removed",
    pointer: "/$defs/Comparison",
    says: /refer to Comparison, .* break: that definition is gone/,
  },
  "a keyword appears that nobody can judge": {
    schema: changed(({ Dataset }) => (Dataset.dependentRequired = { license: ["creators"] })),
    kind: "keyword-changed",
    pointer: "/$defs/Dataset",
    says: /"dependentRequired" changed, and this check cannot compare/,
  },
  "a pattern appears that cannot be compared": {
    schema: changed(({ LanguageTag }) => (LanguageTag.pattern = "^(?!x-)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")),
    kind: "pattern-unclear",
    pointer: "/$defs/LanguageTag",
    says: /it cannot be shown that the pattern .* so writers must check their data/,
  },
  "the root is another": {
    schema: { ...released.schema, allOf: [{ $ref: "#/$defs/LeaderCall" }] },
    kind: "root-changed",
    pointer: "/allOf/0",
    says: /it describes LeaderCall now, no longer Dataset/,
  },
};

const additions: Record<string, Case> = {
  "an optional key is added": {
    schema: changed(({ LeaderCall }) => (LeaderCall.properties.mood = { type: "string" })),
    kind: "key-added",
    pointer: "/$defs/LeaderCall/properties/mood",
    says: new RegExp(
      `^Data may have the new key "mood" in LeaderCall; readers of ${escaped(SCHEMA_VERSION)} would refuse such data\\.$`,
    ),
  },
  "a code is added": {
    schema: changed(({ Medium }) => Medium.enum.push("hologram")),
    kind: "code-added",
    pointer: `/$defs/Medium/enum/${countIn("Medium", "enum")}`,
    says: new RegExp(
      `^Data may use the new value "hologram" of Medium \\(in LeaderCall\\.medium, .*\\); readers of ${escaped(SCHEMA_VERSION)} would refuse`,
    ),
  },
  "a kind is added": {
    schema: changed(({ Actor, Group }) =>
      Actor.oneOf.push({
        ...Group,
        properties: { ...Group.properties, kind: { type: "string", const: "machine" } },
      }),
    ),
    kind: "kind-added",
    pointer: "/$defs/Actor/oneOf/4",
    says: new RegExp(
      `^Data may have Actor of the new kind "machine"; readers of ${escaped(SCHEMA_VERSION)} would refuse`,
    ),
  },
  "a pattern is loosened": {
    schema: changed(({ Id }) => (Id.pattern = "^[a-z0-9_]+(-[a-z0-9_]+)*$")),
    kind: "pattern-loosened",
    pointer: "/$defs/Id",
    says: new RegExp(
      `^Data may have "_" as Id .*, which the released pattern refused; readers of ${escaped(SCHEMA_VERSION)}`,
    ),
  },
  "a key may be left out": {
    schema: changed(({ Cue }) => Cue.required.splice(Cue.required.indexOf("stance"), 1)),
    kind: "key-made-optional",
    pointer: "/$defs/Cue/properties/stance",
    says: /programs that rely on the key break/,
  },
  "a list may be shorter": {
    schema: changed(({ LeaderCall }) => (LeaderCall.properties.participants.minItems = 1)),
    kind: "bound-loosened",
    pointer: "/$defs/LeaderCall/properties/participants",
    says: /goes beyond the minItems 2/,
  },
  "an object is opened": {
    schema: changed(({ Identifiers }) => delete Identifiers.additionalProperties),
    kind: "object-opened",
    pointer: "/$defs/Identifiers",
    says: /^Data may have further keys in Identifiers/,
  },
  "null is accepted too": {
    schema: changed(({ Cue }) => {
      const { description, ...field } = Cue.properties.evidence;
      Cue.properties.evidence = { description, anyOf: [field, { type: "null" }] };
    }),
    kind: "option-added",
    pointer: "/$defs/Cue/properties/evidence/anyOf/1",
    says: /^Data may have null as Cue\.evidence/,
  },
};

const harmless: Record<string, JsonSchema> = {
  nothing: released.schema,
  "a description is worded anew": changed(({ Topic }) => (Topic.description = "What calls are about.")),
  "a property is described anew": changed(({ Topic }) => (Topic.properties.label.description = "Its name.")),
  "titles and $id change": { ...released.schema, $id: "urn:other", title: "Another title" },
  "keys, codes, kinds and required keys stand in another order": changed((definitions) => {
    definitions.Topic.properties = Object.fromEntries(Object.entries(definitions.Topic.properties).reverse());
    definitions.Statement.required.reverse();
    definitions.Act.enum.reverse();
    definitions.Circumstance.oneOf.reverse();
  }),
  "definitions stand in another order": {
    ...released.schema,
    $defs: Object.fromEntries(Object.entries(released.schema.$defs as object).reverse()),
  },
  "a constant is a list of one": changed(({ Person }) => {
    delete Person.properties.kind.const;
    Person.properties.kind.enum = ["person"];
  }),
  "a pattern is written in another way": changed(({ Sha256 }) => (Sha256.pattern = "^([a-f]|[0-9]){64}$")),
  "a union is written with anyOf": changed(({ Actor }) => {
    Actor.anyOf = Actor.oneOf;
    delete Actor.oneOf;
  }),
  "a reference is written out": changed((definitions) => {
    definitions.LeaderCall.properties.date = {
      ...definitions.DateClaim,
      description: definitions.LeaderCall.properties.date.description,
    };
  }),
  "a part gets a definition of its own": changed((definitions) => {
    const { description, ...items } = definitions.Dataset.properties.sources;
    definitions.Sources = { ...items, description: "Sources." };
    definitions.Dataset.properties.sources = { description, $ref: "#/$defs/Sources" };
  }),
  "a reference stands in allOf": changed(({ LeaderCall }) => {
    const { description, $ref } = LeaderCall.properties.date;
    LeaderCall.properties.date = { description, allOf: [{ $ref }] };
  }),
};

describe.each(Object.entries(breaking))("when %s", (_, { schema, kind, pointer, says }) => {
  test("the next minor version may not do it, and a sentence says who would break", () => {
    const { forbidden, needed } = check(schema, nextMinor);
    const found = forbidden.find((change) => change.kind === kind && change.pointer === pointer);
    expect(found?.message, forbidden.map((change) => `${change.kind} ${change.pointer}`).join()).toMatch(
      says,
    );
    expect(needed).toBe(nextMajor);
  });

  test("the next major version may do it, and the change is listed for the guide", () => {
    const compatibility = check(schema, nextMajor);
    expect(compatibility.forbidden).toEqual([]);
    expect(compatibility.changes.map((change) => change.kind)).toContain(kind);
    expect(compatibilityReport(compatibility)).toMatch(
      new RegExp(
        `^Breaking, which needs ${escaped(nextMajor)}\\n.*\\n[^]*guide for moving from ${escaped(SCHEMA_VERSION)}`,
      ),
    );
  });
});

describe.each(Object.entries(additions))("when %s", (_, { schema, kind, pointer, says }) => {
  test("the same version fails, because its readers would refuse such data; the next minor one may do it", () => {
    const { forbidden, needed } = check(schema);
    expect(forbidden.map((change) => `${change.kind} ${change.pointer}`)).toEqual([`${kind} ${pointer}`]);
    expect(forbidden[0]!.message).toMatch(says);
    expect(needed).toBe(nextMinor);
    expect(check(schema, nextMinor).forbidden).toEqual([]);
  });
});

describe("harmless", () => {
  test.each(Object.entries(harmless))("is: %s", (_, schema) => {
    const { forbidden, needed, tried } = check(schema);
    expect(forbidden).toEqual([]);
    expect(needed).toBe(SCHEMA_VERSION);
    expect(tried).toBeGreaterThan(1500);
  });

  test("descriptions are reported all the same, because a new wording must not mean something else", () => {
    const { changes } = check(harmless["a description is worded anew"]!);
    expect(changes.map(({ kind, pointer }) => [kind, pointer])).toEqual([
      ["description-changed", "/$defs/Topic"],
    ]);
  });
});

describe("a codelist that is widened in Zod", () => {
  const Medium = z
    .enum([...MediumSchema.options, "hologram"])
    .meta({ id: "Medium", description: MediumSchema.description });
  const schema = withCalls(
    asCall(LeaderCallSchema.extend({ medium: Medium.describe(LeaderCallSchema.shape.medium.description!) })),
  );

  test("is an addition of one code and nothing else", () => {
    expect(check(schema).forbidden.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
      `code-added /$defs/Medium/enum/${countIn("Medium", "enum")}`,
    ]);
  });

  test("can be taken back in a major version only", () => {
    const back = checkCompatibility(
      { version: nextMinor, schema },
      { version: raisedTo(nextMinor, "minor"), schema: released.schema },
    );
    expect(back.needed).toBe(nextMajor);
    expect(back.forbidden[0]!.message).toMatch(
      /^Data that uses "hologram" of Medium \(in LeaderCall\.medium\)/,
    );
  });
});

describe("the version that data names", () => {
  const withVersions = (...versions: string[]) =>
    changed(({ Dataset }) => (Dataset.properties.schemaVersion.enum = versions));

  test("a minor version accepts its own number and the earlier ones", () => {
    expect(check(withVersions(...READABLE_VERSIONS, nextMinor), nextMinor).forbidden).toEqual([]);
  });

  test("a minor version that refuses data of the earlier one fails", () => {
    const { forbidden } = check(withVersions(nextMinor), nextMinor);
    expect(forbidden.map(({ message }) => message)).toEqual(
      READABLE_VERSIONS.map((version): unknown =>
        expect.stringMatching(
          new RegExp(`^Data that uses "${escaped(version)}" of Dataset\\.schemaVersion becomes invalid`),
        ),
      ),
    );
  });

  test("a list of one version is the same as a constant", () => {
    const constant = changed(({ Dataset }) => {
      delete Dataset.properties.schemaVersion.enum;
      Dataset.properties.schemaVersion.const = SCHEMA_VERSION;
    });
    const list = { version: SCHEMA_VERSION, schema: withVersions(SCHEMA_VERSION) };
    expect(checkCompatibility(list, { version: SCHEMA_VERSION, schema: constant }).forbidden).toEqual([]);
  });

  test("a lower version than the released one is refused outright", () => {
    expect(() => check(released.schema, "0.9")).toThrow(
      new RegExp(`lower than the released ${escaped(SCHEMA_VERSION)}`),
    );
  });
});

describe("schemas that refer to themselves", () => {
  const tree = (label: object): JsonSchema => ({
    allOf: [{ $ref: "#/$defs/Node" }],
    $defs: {
      Node: {
        type: "object",
        properties: { label, children: { type: "array", items: { $ref: "#/$defs/Node" } } },
        required: ["label"],
        additionalProperties: false,
      },
    },
  });

  test("are compared to the end", () => {
    const one = { version: SCHEMA_VERSION, schema: tree({ type: "string" }) };
    expect(checkCompatibility(one, one).changes).toEqual([]);
    const other = { version: SCHEMA_VERSION, schema: tree({ type: "string", minLength: 2 }) };
    expect(checkCompatibility(one, other).forbidden.map(({ pointer }) => pointer)).toEqual([
      "/$defs/Node/properties/label",
    ]);
    const renamedTree = renamed(
      JSON.parse(JSON.stringify(one.schema).replace('"Node":{', '"Node":{"title":"",')),
      "Node",
      "Tree",
    );
    expect(compareSchemas(one.schema, renamedTree, SCHEMA_VERSION).map(({ kind }) => kind)).toEqual([
      "definition-renamed",
    ]);
  });
});

describe("data", () => {
  test("made from a schema is accepted by it, and holds every key, code and kind", () => {
    const document = new SchemaDocument(released.schema);
    const ajv = new Ajv2020({ strict: false }).addSchema(released.schema, "released");
    const seen = { keys: 0, codes: 0 };
    for (const [name, { schema }] of document.definitions) {
      const samples = samplesOf(document, name);
      const accepts = ajv.getSchema(`released#/$defs/${name}`)!;
      expect(samples.length, name).toBeGreaterThan(0);
      expect(samples.filter((value) => accepts(value) !== true)).toEqual([]);
      const keys = new Set(samples.flatMap((value) => Object.keys(Object(value) as object)));
      for (const key of Object.keys((schema.properties ?? {}) as object)) {
        expect(keys).toContain(key);
        seen.keys++;
      }
      for (const code of (schema.enum ?? []) as string[]) {
        expect(samples).toContain(code);
        seen.codes++;
      }
      for (const option of (schema.oneOf ?? []) as {
        $ref?: string;
        properties?: { kind: { const: string } };
      }[]) {
        if (option.properties)
          expect(samples).toContainEqual(expect.objectContaining({ kind: option.properties.kind.const }));
      }
    }
    expect(seen.keys).toBeGreaterThan(150);
    expect(seen.codes).toBeGreaterThan(200);
  });

  test("shows what no comparison of keywords sees", () => {
    // A schema that is never reached changes nothing, unless a keyword that is not compared brings it in.
    const hidden = changed(({ Topic }) => {
      Topic.examples = [];
      Topic.$comment = "Both are passed over.";
    });
    expect(check(hidden).changes).toEqual([]);
    const exclusive = changed(({ Actor }) => Actor.oneOf.push(structuredClone(Actor.oneOf[0])));
    expect(check(exclusive).forbidden.map(({ kind }) => kind)).toContain("data-refused");
  });
});

test("patterns are compared by what they accept, with a witness", () => {
  expect(comparePatterns("^a+$", "^a+$")).toEqual({});
  expect(comparePatterns("^(a|b)$", "^[ab]$")).toEqual({});
  expect(comparePatterns("^a+$", "^a{1,3}$")).toEqual({ refused: "aaaa" });
  expect(comparePatterns("^a$", "^[ab]$")).toEqual({ accepted: "b" });
  expect(comparePatterns("^a|b$", "^(a|b)$")).toMatchObject({ refused: expect.any(String) });
  expect(comparePatterns("^[\u{1F600}]$", "^$")).toEqual({ refused: "\u{1F600}", accepted: "" });
  expect(comparePatterns("^(?=a)", "a")).toBeUndefined();
});

/** What to do where a published schema is not what was released. */
function notAsReleased(version: string, target: string, changes: readonly SchemaChange[]): string {
  const [first] = changes;
  return (
    `schemas/${version}/${target}.json is not what was released as ${version}: ${first!.pointer} ${first!.kind}. ` +
    `Take the change back, or restore the folder (git checkout schemas/${version}), raise SCHEMA_VERSION in ` +
    `src/schema/versions.ts and run: npm run generate. All changes, and the version that they need: ` +
    `npm run schemas -- --compatible-with ${version}`
  );
}

/** A package with schemas, and what it has released. */
interface Tree {
  readonly name: string;
  readonly root: string;
  readonly releases: ReleasedSchemas;
}

/** What the published schemas of a tree accept otherwise than the released ones of their versions. */
function publishedOtherwise({ root, releases }: Tree): string[] {
  return releases.versions().flatMap((version) =>
    ["draft-2020-12", "draft-07", "openapi-3.0", "openapi-3.1"].flatMap((target) => {
      const file = join(root, "schemas", version, `${target}.json`);
      const published = JSON.parse(readFileSync(file, "utf8")) as JsonSchema;
      const changes = compareSchemas(releases.read(version).schema, published, version);
      const found = changes.filter(({ bump }) => bump !== "patch");
      return found.length > 0 ? [notAsReleased(version, target, found)] : [];
    }),
  );
}

/** Of the documents that a released schema accepts, those that the current one refuses; and how many it accepts. */
function refusedSince(version: string, schema: JsonSchema, documents: readonly unknown[]) {
  const accepts = new Ajv2020({ strict: true }).compile(schema);
  const accepted = documents
    .map((document) => ({ ...(document as object), schemaVersion: version }))
    .filter((document) => accepts(document));
  const refused = accepted.filter((document) => !DatasetSchema.safeParse(document).success);
  return { accepted: accepted.length, refused: refused.length };
}

/** What was published for the released versions of a tree, and is not there. */
function missingOf({ root, releases }: Tree): string[] {
  return releases.versions().flatMap((version) => {
    const index = `schemas/conformance/${version}/index.json`;
    const names = [`schemas/structured-output/${version}.json`, index];
    if (existsSync(join(root, index))) {
      const { documents } = JSON.parse(readFileSync(join(root, index), "utf8")) as CorpusIndex;
      names.push(...documents.map(({ file }) => join(`schemas/conformance/${version}`, file)));
    }
    return names.filter((name) => !existsSync(join(root, name)));
  });
}

/** The lowest version that has all a document uses: an earlier one, if its released schema accepts the document. */
function lowestVersion(releases: ReleasedSchemas, current: string, document: unknown): string {
  const sameMajor = (version: string) => version.split(".")[0] === current.split(".")[0];
  const lowest = releases
    .before(current)
    .filter(sameMajor)
    .find((version) => {
      const accepts = new Ajv2020({ strict: true }).compile(releases.read(version).schema);
      return accepts({ ...(document as object), schemaVersion: version });
    });
  return lowest ?? current;
}

describe("released schemas", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-released-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const own = new ReleasedSchemas(folder);

  // Before the first publication the package has released nothing, so that all this is tried on a release that is made up too.
  const madeUp = join(folder, "made-up");
  const trees: readonly Tree[] = [
    { name: "of the package", root: repository, releases: new ReleasedSchemas(repository) },
    { name: "that are made up", root: madeUp, releases: new ReleasedSchemas(madeUp) },
  ];
  trees[1]!.releases.release(SCHEMA_VERSION, JSON.stringify(released.schema));
  for (const each of ["structured-output", "conformance", SCHEMA_VERSION])
    cpSync(join(repository, "schemas", each), join(madeUp, "schemas", each), { recursive: true });

  describe.each(trees)("$name", (tree) => {
    const versions = tree.releases.versions();

    test("are what their digests say, valid, and none is of a version to come", () => {
      if (tree.root === madeUp) expect(versions).toEqual([SCHEMA_VERSION]);
      expect([...versions, SCHEMA_VERSION].sort(byVersion).at(-1)).toBe(SCHEMA_VERSION);
      for (const version of versions) {
        const { schema } = tree.releases.read(version);
        expect(schema.$id).toBe(`urn:leader-calls:schema:${version}:draft-2020-12`);
        expect(new Ajv2020({ strict: true }).compile(schema)).toBeTypeOf("function");
      }
    });

    test("are still what the published schemas of their versions accept", () => {
      expect(publishedOtherwise(tree)).toEqual([]);
    });

    test("still have all that was published with them", () => {
      expect(missingOf(tree)).toEqual([]);
    });

    test("accept nothing that the current schema refuses", () => {
      for (const version of versions) {
        const { schema } = tree.releases.read(version);
        const { accepted, refused } = refusedSince(version, schema, [...examples, ...generated]);
        expect(accepted).toBeGreaterThan(generated.length / 2);
        expect(refused).toBe(0);
      }
    });
  });

  test("would not pass over a published schema that was changed", () => {
    const root = join(folder, "changed");
    cpSync(madeUp, root, { recursive: true });
    const file = join(root, "schemas", SCHEMA_VERSION, "draft-07.json");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"minItems": ?2/, '"minItems":3'));
    expect(publishedOtherwise({ name: "changed", root, releases: new ReleasedSchemas(root) })).toEqual([
      expect.stringMatching(
        new RegExp(`${escaped(SCHEMA_VERSION)}/draft-07\\.json is not what was released.*bound-tightened`),
      ),
    ]);
  });

  test("would not pass over a published file that is gone", () => {
    const root = join(folder, "gone");
    cpSync(madeUp, root, { recursive: true });
    const corpus = `schemas/conformance/${SCHEMA_VERSION}`;
    const index = JSON.parse(readFileSync(join(root, corpus, "index.json"), "utf8")) as CorpusIndex;
    // It may be in the folder of an earlier version.
    const document = join(corpus, index.documents[0]!.file);
    const gone = [`schemas/structured-output/${SCHEMA_VERSION}.json`, document];
    for (const file of gone) rmSync(join(root, file));
    expect(missingOf({ name: "gone", root, releases: new ReleasedSchemas(root) })).toEqual(gone);
  });

  test("would not pass over data that they accept and the current schema refuses", () => {
    const schema = changed(({ Dataset }) => (Dataset.properties.mood = { type: "string" }));
    const documents = generated.map((document) => ({ ...document, mood: "tense" }));
    expect(refusedSince(SCHEMA_VERSION, schema, documents)).toEqual({
      accepted: generated.length,
      refused: generated.length,
    });
  });

  test("say which version an example has to name: the lowest that has all it uses", () => {
    const releasedHere = new ReleasedSchemas(repository);
    for (const [name, document] of Object.entries(readExamples())) {
      const lowest = lowestVersion(releasedHere, SCHEMA_VERSION, document);
      expect((document as { schemaVersion: string }).schemaVersion, `examples/${name}`).toBe(lowest);
    }
    const document = readExamples()["minimal.json"] as object;
    const { releases } = trees[1]!;
    expect(lowestVersion(releases, nextMinor, document)).toBe(SCHEMA_VERSION);
    expect(lowestVersion(releases, nextMinor, { ...document, mood: "tense" })).toBe(nextMinor);
    expect(lowestVersion(releases, nextMajor, document)).toBe(nextMajor);
  });

  test("are said not to be there yet, where docs/compatibility.md tells what a draft is, as long as that is so", () => {
    const page = readFileSync(join(repository, "docs/compatibility.md"), "utf8");
    const nothingReleased = new ReleasedSchemas(repository).versions().length === 0;
    expect(page.includes("**Nothing is released yet")).toBe(nothingReleased);
  });

  test("are written once", () => {
    own.release("1.0", "{}\n");
    expect(own.read("1.0")).toEqual({ version: "1.0", schema: {} });
    expect(() => own.release("1.0", "{}\n")).toThrow(/released already/);
    own.release("1.10", "{}\n");
    own.release("1.9", "{}\n");
    expect(own.versions()).toEqual(["1.0", "1.9", "1.10"]);
  });

  test("cannot be edited, taken away or slipped in unnoticed", () => {
    writeFileSync(join(folder, "schemas/released/1.9.json"), '{"title":"another"}\n');
    expect(() => own.read("1.9")).toThrow(/1\.9\.json is not what was released.*Restore the file/);
    rmSync(join(folder, "schemas/released/1.10.json"));
    expect(() => own.release("1.10", "{}\n")).toThrow(/released already/);
    writeFileSync(join(folder, "schemas/released/3.0.json"), "{}\n");
    expect(() => own.read("3.0")).toThrow(/not what was released/);
  });
});

test("the schema of one entity alone is compared like the whole", () => {
  const one = toJsonSchema(TopicSchema, { target: "draft-2020-12" });
  const other = toJsonSchema(TopicSchema.omit({ note: true }).meta({ id: "Topic" }), { target: "draft-07" });
  expect(compareSchemas(one, other, SCHEMA_VERSION).filter(({ bump }) => bump !== "patch")).toMatchObject([
    { kind: "key-removed", pointer: "/$defs/Topic/properties/note" },
  ]);
});
