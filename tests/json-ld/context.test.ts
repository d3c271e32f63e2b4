import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectTermsApart, jsonLdContext, oneTerm } from "../../src/export/json-ld/context.ts";
import { standardTerms } from "../../src/export/json-ld/standard-terms.ts";
import { allParts, termOf } from "../../src/export/json-ld/terms.ts";
import { committedJsonLd } from "../../src/generate/json-ld/committed-json-ld.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { expectComplete } from "../support/expect-complete.ts";

test("what is shipped is what is made of the model", () => {
  for (const [name, text] of committedJsonLd())
    expect(readFileSync(new URL(`../../${name}`, import.meta.url), "utf8")).toBe(text);
});

test("every field of the model has a term", () => {
  const context = jsonLdContext();
  for (const { entity, plan } of allParts()) {
    for (const [key, { value }] of Object.entries(plan.fields)) {
      if (value.type === "literal" || (value.type === "string" && value.identity !== undefined)) continue;
      const { name, iri } = termOf(entity, key, value);
      const definition = context[name];
      expect(typeof definition === "string" ? definition : definition?.["@id"]).toBe(iri);
    }
  }
});

test("every term that is called otherwise belongs to a field that there is", () => {
  for (const [entity, terms] of Object.entries(standardTerms)) {
    const plans = plansByEntity();
    const plan = plans.get(entity as never)!;
    expectComplete(
      Object.keys(terms).filter((key) => plan.type === "object" && !(key in plan.fields)),
      [],
      {
        missing: String,
        unexpected: (key) =>
          `${entity} has no field "${key}": take it out of src/export/json-ld/standard-terms.ts.`,
      },
    );
  }
});

test("a field whose name means something else already is refused, with the file that says how it is called", () => {
  const known = { name: "title", iri: "https://schema.org/name", type: undefined, container: undefined };
  expect(oneTerm(known, { ...known, container: "@set" }, "Topic.title").container).toBe("@set");
  for (const other of [{ iri: "urn:leader-calls:vocabulary:title" }, { type: "@id" }]) {
    const before = { ...known, type: "http://www.w3.org/2001/XMLSchema#integer" };
    expect(() => oneTerm(before, { ...known, ...other }, "Topic.title")).toThrow(
      /Topic\.title.*"title".*src\/export\/json-ld\/standard-terms\.ts/,
    );
  }
});

test("an identifier that is called as a field of its actor is refused, because both are said of the actor", () => {
  const person = allParts().find(({ entity }) => entity === "Person")!;
  const { name, identifiers } = person.plan.fields;
  expect(() => expectTermsApart(person)).not.toThrow();
  const plan = { ...person.plan, fields: { wikidata: name!, identifiers: identifiers! } };
  expect(() => expectTermsApart({ ...person, plan })).toThrow(
    /two fields of Person.*"wikidata".*src\/export\/json-ld\/standard-terms\.ts/,
  );
});

test("an older reader of JSON-LD understands the context: it has nothing that only 1.1 knows", () => {
  const text = JSON.stringify(jsonLdContext());
  expect(text).not.toMatch(/@version|@nest|@protected|@propagate|@import|@context|@json|@prefix/);
  expect(JSON.stringify(jsonLdContext("https://calls.example/data?of=x"))).toContain('"@prefix":true');
});
