import type { EntityName, SourceKind } from "../../schema/model-types.ts";
import { OA, OWL, PROV, SCHEMA, SKOS } from "./namespaces.ts";

/** A term that a vocabulary by other hands has. */
export interface StandardTerm {
  readonly term: string;
  /** The IRI; left out for a term of our own that only is called otherwise, since its key means something else elsewhere. */
  readonly iri?: string;
  /** Whether the order of its values is a part of what they say. */
  readonly isOrdered?: true;
}

const schema = (term: string): StandardTerm => ({ term, iri: SCHEMA + term });
const skos = (term: string): StandardTerm => ({ term, iri: SKOS + term });
const prov = (term: string): StandardTerm => ({ term, iri: PROV + term });
const oa = (term: string): StandardTerm => ({ term, iri: OA + term });
const own = (term: string): StandardTerm => ({ term });

const actor = { name: schema("name"), otherNames: schema("alternateName"), note: skos("note") };

/**
 * The fields for which a well-known vocabulary has a term of the same meaning, by entity and key, and those that cannot be
 * called by their key. Every other field is a term of our own, by its key.
 */
export const standardTerms: Partial<Record<EntityName, Readonly<Record<string, StandardTerm>>>> = {
  Dataset: {
    $schema: own("jsonSchema"),
    title: schema("name"),
    description: schema("description"),
    language: schema("inLanguage"),
    license: schema("license"),
    version: schema("version"),
    creators: schema("creator"),
    createdOn: schema("dateCreated"),
  },
  Creator: { name: schema("name"), identifier: schema("identifier") },
  Source: {
    publisher: schema("publisher"),
    title: schema("headline"),
    url: schema("url"),
    authors: { ...schema("author"), isOrdered: true },
    language: schema("inLanguage"),
    publishedOn: schema("datePublished"),
    license: schema("license"),
    text: schema("text"),
    derivedFrom: prov("qualifiedDerivation"),
  },
  SourceDerivation: { source: prov("entity") },
  SourceDigest: { length: own("textLength") },
  Evidence: {
    source: { term: "source", iri: `${OA}hasSource` },
    exact: oa("exact"),
    start: oa("start"),
    end: oa("end"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
  },
  Identifiers: { uris: schema("sameAs") },
  Person: actor,
  Organization: { ...actor, partOf: schema("parentOrganization") },
  State: actor,
  Group: { ...actor, members: schema("member"), affiliation: schema("affiliation") },
  Office: { title: schema("roleName"), startDate: schema("startDate"), endDate: schema("endDate") },
  Account: {
    voice: prov("wasAttributedTo"),
    source: own("readIn"),
    revises: prov("wasRevisionOf"),
    authors: own("writtenBy"),
    language: schema("inLanguage"),
  },
  Topic: { label: skos("prefLabel"), broader: skos("broader") },
  Description: { text: schema("text") },
  Cue: { text: schema("text") },
  LeaderCall: {
    sameAs: schema("sameAs"),
    differentFrom: { term: "differentFrom", iri: `${OWL}differentFrom` },
  },
};

/** What any field of this key is, where its entity has no other term for it. */
export const standardKeys: Readonly<Record<string, StandardTerm>> = { note: skos("note") };

/** Terms that say again in a well-known vocabulary what other terms of ours say more exactly. */
export const addedTerms = {
  wasDerivedFrom: `${PROV}wasDerivedFrom`,
  wasQuotedFrom: `${PROV}wasQuotedFrom`,
} as const;

/** The classes of an entity by other hands; without one it has a class of our own, of its name. */
export const standardClasses: Partial<Record<EntityName, Readonly<Record<string, string>>>> = {
  Dataset: { Dataset: `${SCHEMA}Dataset` },
  Person: { Person: `${SCHEMA}Person` },
  Organization: { Organization: `${SCHEMA}Organization` },
  SourceDerivation: { Derivation: `${PROV}Derivation` },
  Evidence: { Annotation: `${OA}Annotation` },
};

/** Classes that an entity has beside its own, since these say less of it. */
export const furtherClasses: Partial<Record<EntityName, Readonly<Record<string, string>>>> = {
  State: { AdministrativeArea: `${SCHEMA}AdministrativeArea` },
  Office: { Role: `${SCHEMA}Role` },
  Topic: { Concept: `${SKOS}Concept` },
  Account: { Entity: `${PROV}Entity` },
};

const CREATIVE_WORK = "CreativeWork";
const typesOfSources: Readonly<Record<SourceKind, string>> = {
  "news-article": "NewsArticle",
  "official-readout": "Article",
  "official-post": "SocialMediaPosting",
  "social-post": "SocialMediaPosting",
  "spokesperson-statement": "Article",
  transcript: CREATIVE_WORK,
  recording: CREATIVE_WORK,
  interview: "Article",
  broadcast: CREATIVE_WORK,
  other: CREATIVE_WORK,
};

/** The type of a source in schema.org. A kind that a project has added is some work. */
export function typeOfSource(kind: string): string {
  return (typesOfSources as Readonly<Record<string, string>>)[kind] ?? CREATIVE_WORK;
}

/** The types in schema.org that sources have. */
export const sourceClasses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(typesOfSources).map((name) => [name, SCHEMA + name]),
);
