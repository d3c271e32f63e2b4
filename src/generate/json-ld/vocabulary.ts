import { jsonLdContext } from "../../export/json-ld/context.ts";
import { CODES, OA, PROV, RDF, RDFS, SCHEMA, SKOS, VOCABULARY } from "../../export/json-ld/namespaces.ts";
import { allParts, termOf } from "../../export/json-ld/terms.ts";
import { descriptions } from "../../plan/descriptions.ts";
import { codelists } from "../../schema/codelists/all-codelists.ts";
import type { Codelist } from "../../schema/codelists/define-codelist.ts";

type Node = { readonly [key: string]: unknown };

/** How a term of ours relates to one of another vocabulary that says less. */
const narrower: Readonly<Record<string, string>> = {
  Source: `${SCHEMA}CreativeWork`,
  Account: `${PROV}Entity`,
  State: `${PROV}Agent`,
  Group: `${PROV}Agent`,
  Office: `${SCHEMA}Role`,
  Topic: `${SKOS}Concept`,
  wikidata: `${SCHEMA}sameAs`,
};

/**
 * The vocabulary of our own terms and all codelists, as RDF: what each class, property and code means, as the docs say it.
 * It is a document of its own, because it is the same for all datasets.
 */
export function jsonLdVocabulary(): Node {
  const { dataset: _, ...context } = jsonLdContext();
  return {
    "@context": {
      id: context["id"],
      type: context["type"],
      code: CODES,
      own: VOCABULARY,
      rdfs: RDFS,
      skos: SKOS,
      oa: OA,
      Class: `${RDFS}Class`,
      Property: `${RDF}Property`,
      ConceptScheme: `${SKOS}ConceptScheme`,
      Concept: `${SKOS}Concept`,
      label: { "@id": `${RDFS}label`, "@language": "en" },
      comment: { "@id": `${RDFS}comment`, "@language": "en", "@container": "@set" },
      subClassOf: { "@id": `${RDFS}subClassOf`, "@type": "@id" },
      subPropertyOf: { "@id": `${RDFS}subPropertyOf`, "@type": "@id" },
      domainIncludes: { "@id": `${SCHEMA}domainIncludes`, "@type": "@id", "@container": "@set" },
      prefLabel: { "@id": `${SKOS}prefLabel`, "@language": "en" },
      definition: { "@id": `${SKOS}definition`, "@language": "en" },
      note: { "@id": `${SKOS}note`, "@language": "en" },
      notation: `${SKOS}notation`,
      topConceptOf: { "@id": `${SKOS}topConceptOf`, "@type": "@id" },
    },
    "@graph": [...classes(), ...properties(), ...schemes()],
  };
}

function classes(): Node[] {
  const found = new Map<string, Node>();
  for (const { className, entity } of allParts()) {
    for (const name of [entity, className]) {
      const definition = jsonLdContext()[name];
      if (definition !== VOCABULARY + name || name === "Identifiers") continue;
      const wider = name === entity ? narrower[name] : VOCABULARY + entity;
      found.set(name, {
        id: `own:${name}`,
        type: "Class",
        label: name,
        comment: [descriptions[name]?.says ?? `A ${name}.`],
        ...(wider !== undefined && { subClassOf: wider }),
      });
    }
  }
  return [...found.values()];
}

/** A property has what is said of it in each class that has it. */
function properties(): Node[] {
  const found = new Map<string, { readonly comments: Set<string>; readonly classes: Set<string> }>();
  for (const { className, entity, plan } of allParts()) {
    for (const [key, { value }] of Object.entries(plan.fields)) {
      if (value.type === "literal" || (value.type === "string" && value.identity !== undefined)) continue;
      const { name, iri } = termOf(entity, key, value);
      if (!iri.startsWith(VOCABULARY)) continue;
      const property = found.get(name) ?? { comments: new Set(), classes: new Set() };
      const says = descriptions[className]?.fields[key];
      if (says !== undefined) property.comments.add(says);
      property.classes.add(className);
      found.set(name, property);
    }
  }
  const context = jsonLdContext();
  return [...found].map(([name, property]) => ({
    id: `own:${name}`,
    type: "Property",
    label: name,
    comment: [...property.comments],
    domainIncludes: [...property.classes].map((each) => String(context[each] ?? VOCABULARY + each)),
    ...(narrower[name] !== undefined && { subPropertyOf: narrower[name] }),
  }));
}

function schemes(): Node[] {
  return Object.values(codelists).flatMap(({ name, description, codes, origin }: Codelist) => {
    const id = `code:${name}`;
    const scheme = { id, type: "ConceptScheme", prefLabel: name, definition: description, ...noteOn(origin) };
    const concepts = Object.entries(codes).map(([code, meaning]) => ({
      id: `${id}/${code}`,
      type: "Concept",
      topConceptOf: id,
      notation: code,
      prefLabel: meaning.label,
      definition: meaning.definition,
      ...noteOn(meaning.origin),
    }));
    return [scheme, ...concepts];
  });
}

function noteOn(origin: string | undefined): Node {
  return origin === undefined ? {} : { note: `Origin: ${origin}` };
}
