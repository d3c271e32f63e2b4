import { Store } from "oxigraph";
import { expect, test } from "vitest";
import { jsonLdContext } from "../../src/export/json-ld/context.ts";
import { toJsonLd } from "../../src/export/json-ld/to-json-ld.ts";
import { committedJsonLd } from "../../src/generate/json-ld/committed-json-ld.ts";
import { codelists } from "../../src/schema/codelists/all-codelists.ts";
import type { Dataset } from "../../src/schema/model-types.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { canonicalOf, triplesOf } from "./processor.ts";
import { isThorough } from "../support/number-of-runs.ts";

/** A triple store by other hands, which has a reader of JSON-LD of its own. */
function storeOf(...documents: (object | string)[]): Store {
  const store = new Store();
  for (const document of documents) {
    const text = typeof document === "string" ? document : JSON.stringify(document);
    store.load(text, { format: "application/ld+json" });
  }
  return store;
}

interface Row {
  get(name: string): { readonly value: string } | undefined;
}

function rowsOf(store: Store, query: string, ...names: string[]): (string | undefined)[][] {
  const prefixes = `PREFIX own: <urn:leader-calls:vocabulary:>
    PREFIX oa: <http://www.w3.org/ns/oa#>
    PREFIX prov: <http://www.w3.org/ns/prov#>
    PREFIX schema: <https://schema.org/>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>`;
  const rows = store.query(`${prefixes}\n${query}`) as Row[];
  return rows.map((row) => names.map((name) => row.get(name)?.value));
}

const vocabulary = [...committedJsonLd()].find(([name]) => name.includes("vocabulary"))![1];

test.each(isThorough ? exampleNames : ["minimal"])(
  "another reader of JSON-LD finds the same triples in %s",
  async (name) => {
    const document = toJsonLd(readExample<Dataset>(name));
    const store = storeOf(document);
    const triples = await triplesOf(document);
    const found = store.dump({ format: "application/n-quads" });
    // This store keeps whole numbers as such, whatever their type says of their sign.
    expect(await canonicalOf(found)).toBe(
      await canonicalOf(triples.replaceAll("#nonNegativeInteger>", "#integer>")),
    );
    expect(store.size).toBe(triples.trim().split("\n").length);
  },
);

test("who denies what, with the printed words and where they are, is one query", () => {
  const store = storeOf(toJsonLd(readExample<Dataset>("lenne-bridge")), vocabulary);
  const rows = rowsOf(
    store,
    `SELECT ?content ?voice ?headline ?words WHERE {
      ?statement own:acts <urn:leader-calls:code:act/deny> ; own:content ?content ; own:account ?account ; own:evidence ?evidence .
      ?account prov:wasAttributedTo/schema:name ?voice .
      ?evidence oa:hasBody ?statement ; oa:hasTarget [ oa:hasSource/schema:headline ?headline ; oa:hasSelector/oa:exact ?words ] .
    } ORDER BY ?content ?words`,
    "content",
    "voice",
    "headline",
    "words",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.every((cell) => cell !== undefined)).toBe(true);
  expect(rows.map(([, voice]) => voice)).toContain("Office of the President of Sudmark");
});

test("by whom a telling came to us is a path of PROV", () => {
  const store = storeOf(toJsonLd(readExample<Dataset>("lenne-bridge")));
  const rows = rowsOf(
    store,
    `SELECT ?voice WHERE {
      <urn:leader-calls:dataset:lenne-bridge#aide-leak> own:relayedBy+/prov:wasAttributedTo/schema:name ?voice .
    }`,
    "voice",
  );
  const back = rowsOf(
    store,
    `SELECT ?voice WHERE {
      ?account prov:wasDerivedFrom+ <urn:leader-calls:dataset:lenne-bridge#aide-leak> ; prov:wasAttributedTo/schema:name ?voice .
    }`,
    "voice",
  );
  expect(rows).toEqual([["Runa Tesk"], ["The Harbour Lantern"]]);
  expect(back.sort()).toEqual(rows.sort());
});

test("every code that a dataset has is a concept with a label and a definition", () => {
  const codes = Object.values(codelists).flatMap((list) => Object.keys(list.codes));
  const concepts = rowsOf(
    storeOf(vocabulary),
    "SELECT ?c WHERE { ?c a skos:Concept ; skos:prefLabel ?l ; skos:definition ?d ; skos:topConceptOf ?s }",
    "c",
  );
  expect(concepts).toHaveLength(codes.length);
  const examples = exampleNames.map((name) => toJsonLd(readExample<Dataset>(name)));
  const rows = rowsOf(
    storeOf(...examples, vocabulary),
    `SELECT DISTINCT ?code WHERE {
      ?s ?p ?code FILTER(STRSTARTS(STR(?code), "urn:leader-calls:code:")) FILTER NOT EXISTS { ?code skos:prefLabel ?label }
    }`,
    "code",
  );
  expect(rows).toEqual([]);
});

test("every term of ours is described in the vocabulary", () => {
  const own = Object.values(jsonLdContext())
    .map((definition) => (typeof definition === "string" ? definition : definition["@id"]))
    .filter((iri) => /^urn:leader-calls:vocabulary:./.test(iri) && !iri.endsWith(":Identifiers"));
  const described = rowsOf(
    storeOf(vocabulary),
    "SELECT ?term WHERE { ?term <http://www.w3.org/2000/01/rdf-schema#comment> ?says }",
    "term",
  ).map(([term]) => term);
  expect(own.filter((iri) => !described.includes(iri))).toEqual([]);
});
