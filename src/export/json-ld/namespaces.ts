/**
 * The IRIs of our own terms, codes and, where a user gives no base, datasets. They are names that never change, like the
 * `$id`s of the JSON Schemas, and no addresses: nothing has to be reachable for what they name to stay the same.
 */
export const VOCABULARY = "urn:leader-calls:vocabulary:";
export const CODES = "urn:leader-calls:code:";
export const DATASETS = "urn:leader-calls:dataset:";

/** Vocabularies by other hands. */
export const OA = "http://www.w3.org/ns/oa#";
export const PROV = "http://www.w3.org/ns/prov#";
export const SCHEMA = "https://schema.org/";
export const SKOS = "http://www.w3.org/2004/02/skos/core#";
export const OWL = "http://www.w3.org/2002/07/owl#";
export const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
export const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const XSD = "http://www.w3.org/2001/XMLSchema#";
/** The datatype of dates in EDTF. */
export const EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
export const WIKIDATA = "http://www.wikidata.org/entity/";
