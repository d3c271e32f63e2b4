import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonLdContext } from "../../src/export/json-ld/context.ts";
import { jsonLdNode, toJsonLd } from "../../src/export/json-ld/to-json-ld.ts";
import { usedContext } from "../../src/export/json-ld/used-context.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";
import { madeDataset } from "../view/made-dataset.ts";
import { fromJsonLd, normalized } from "./from-json-ld.ts";
import { canonical, framed, triplesOf } from "./processor.ts";

/** Every value in a dataset that is no object or list, as text. */
function leaves(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

/** What stands in triples: the words of literals, and IRIs, of which an id, a code or a number may be the end. */
function saidIn(triples: string): Set<string> {
  const said = new Set<string>();
  for (const [, iri, words] of triples.matchAll(/<([^>]*)>|"((?:[^"\\]|\\.)*)"/g)) {
    if (iri !== undefined)
      for (const part of [iri, ...iri.split(/[:#/]/)]) said.add(decodeURIComponent(part));
    if (words !== undefined)
      said.add(
        JSON.parse(
          `"${words.replaceAll(/\\U([0-9A-F]{8})/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))}"`,
        ) as string,
      );
  }
  return said;
}

/** The kinds of actors and of circumstances, as the model has them. */
const kinds = new Set(
  [...plansByEntity().values()].flatMap((plan) => (plan.type === "union" ? Object.keys(plan.options) : [])),
);

async function expectWhole(dataset: Dataset): Promise<void> {
  const document = toJsonLd(dataset);
  const triples = await triplesOf(document);
  const back = await framed(triples);
  expect(fromJsonLd(back)).toEqual(normalized(dataset));
  // The kind of an actor or a circumstance is the class of its node.
  const said = saidIn(triples);
  expect(leaves(dataset).filter((leaf) => !said.has(leaf) && !kinds.has(leaf))).toEqual([]);
  expect(await canonical(back)).toBe(await canonical(document));
}

describe("no triple and no value is lost by expanding, writing as RDF, reading and framing", () => {
  test.each(examplesToTry)("of %s", async (name) => {
    await expectWhole(readExample<Dataset>(name));
  });

  test("of whatever the schemas accept", async () => {
    await fc.assert(fc.asyncProperty(madeDataset, expectWhole), { numRuns: runs(500, 2) });
  });
});

test("several datasets are one graph, in which each keeps its own ids", async () => {
  const datasets = examplesToTry.map((name) => readExample<Dataset>(name));
  const alone = await Promise.all(datasets.map((each) => triplesOf(toJsonLd(each))));
  const all = await triplesOf({
    "@context": jsonLdContext(),
    "@graph": datasets.map((each) => jsonLdNode(each)),
  });
  const count = (triples: string) => triples.trim().split("\n").length;
  expect(count(all)).toBe(alone.reduce((sum, each) => sum + count(each), 0));
});

test.each(isThorough ? exampleNames : ["minimal"])(
  "%s says the same with only the part of the context that it needs",
  async (name) => {
    const dataset = readExample<Dataset>(name);
    const document = toJsonLd(dataset);
    const node = jsonLdNode(dataset);
    const short = { "@context": usedContext(node), ...node };
    expect(Object.keys(short["@context"]).length).toBeLessThan(Object.keys(document["@context"]).length);
    expect(await canonical(short)).toBe(await canonical(document));
  },
);

test.each([
  "https://calls.example/",
  "https://calls.example/data?of=",
  "urn:example:calls",
  "HTTP://calls.example/a/b",
])("IRIs begin with the base %s, whatever it ends with", async (base) => {
  const triples = await triplesOf(toJsonLd(readExample<Dataset>("minimal"), { base }));
  const { id } = readExample<Dataset>("minimal");
  expect(triples).toContain(`<${base}${id}>`);
  expect(triples).not.toContain("urn:leader-calls:dataset:");
  expect(triples).not.toContain("<dataset:");
});

describe("texts that look like JSON-LD are texts", () => {
  const hostile = [
    "dataset:other#x",
    "code:act/deny",
    "@id",
    "@type",
    "@context",
    "_:b0",
    "id",
    "https://schema.org/Person",
    "Statement",
    "oa:describing",
    "describing",
    '"quoted" \\ and <angles>',
    "line\nbreak\r\ttab",
    "\u0000\u0007\u2028",
    "@value",
    "null",
    "12",
    "true",
    "𝒜🌉",
    "^^<http://www.w3.org/2001/XMLSchema#integer>",
    '"@en',
  ];

  test.each(hostile)("%j", async (text) => {
    const dataset = readExample<Dataset>(isThorough ? "rare-cases" : "minimal");
    dataset.title = text;
    dataset.note = text;
    const [source, ...sources] = dataset.sources;
    dataset.sources = [{ ...source!, title: text, authors: [text, "B", text] }, ...sources];
    const [call, ...calls] = dataset.calls;
    dataset.calls = [{ ...call!, note: text }, ...calls];
    await expectWhole(dataset);
  });

  test.each([
    "dataset:x",
    "code:act/deny",
    "id:x",
    "type:x",
    "name:x",
    "text:a#b",
    "schema:Person",
    "urn:leader-calls:dataset:minimal#call",
    "mailto:a@b.example",
    "tag:a,2031:b",
    "https://a.example/?b=%20#c",
  ])("the URI %s is not taken for a term", async (uri) => {
    const dataset = readExample<Dataset>("minimal");
    dataset.creators = [{ name: "A", identifier: uri }];
    dataset.calls = dataset.calls.map((call) => ({ ...call, sameAs: [uri] }));
    const triples = await triplesOf(toJsonLd(dataset));
    expect(
      triples.includes(`<${uri}>`) || triples.includes(`"${uri}"^^<http://www.w3.org/2001/XMLSchema#anyURI>`),
    ).toBe(true);
    const node = fromJsonLd(await framed(triples)) as Dataset;
    if (!uri.startsWith("urn:leader-calls")) expect(node.calls[0]!.sameAs).toEqual([uri]);
  });

  test("an id that is none cannot leave its place in an IRI", () => {
    const dataset = readExample<Dataset>("minimal");
    const json = JSON.stringify(dataset).replaceAll(`"${dataset.sources[0]!.id}"`, '"a/b#c> <x \\" é"');
    const document = JSON.stringify(toJsonLd(JSON.parse(json) as Dataset));
    expect(document).toContain(`dataset:${dataset.id}#a%2Fb%23c%3E%20%3Cx%20%22%20%C3%A9`);
    expect(document).not.toContain("b#c");
  });
});
