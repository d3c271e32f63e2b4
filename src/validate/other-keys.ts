import { bare, didYouMean } from "../diagnostics/did-you-mean.ts";

/**
 * What other formats, and people who think in another language of the trade, call the keys of this model: for each of our keys
 * the others, without capitals and hyphens. A word may stand at several; the first that the object lacks is meant.
 */
const otherNames: Readonly<Record<string, string>> = {
  exact: "quote quotation quotes text verbatim snippet words passage span excerpt",
  evidence: "quote quotes quotation quotations citations citation support spans excerpts provenance",
  content: "text proposition summary message claim statement what description said meaning gist body",
  speakers: "by from who speaker sayer source agent actor",
  addressees: "to recipient recipients addressee hearer hearers audience listener listeners target targets",
  acts: "act speechact speechacts type action verb kind intent",
  cues: "cue verb reportingverb verbs hedge hedges",
  kind: "type category class",
  name: "fullname title label displayname",
  label: "name title",
  title: "name headline label position",
  actors: "people persons entities parties organizations leaders",
  actor: "person leader who name participant party id",
  roles: "function type",
  participants: "parties leaders attendees callers",
  offices: "positions titles posts jobs roles memberships position",
  otherNames: "aliases alias aka alternativenames",
  identifiers: "ids externalids sameas",
  wikidata: "qid wikidataid",
  iso3166: "country countrycode iso isocode",
  value: "date edtf iso day start on",
  asPrinted: "printed text raw original verbatim",
  publishedOn: "date published publicationdate datepublished publishdate publishedat",
  retrievedOn: "accessed retrieved accessdate accessedon retrievaldate accessedat",
  language: "lang locale",
  url: "link uri href address",
  text: "body content words value fulltext",
  authors: "byline by writer writers",
  publisher: "outlet newspaper site agency",
  voice: "speaker teller author narrator by whose",
  account: "telling accordingto",
  relayedBy: "reportedby via through quotedby",
  stance: "type attitude tone",
  factuality: "certainty modality polarity veridicality confidence negated",
  note: "notes comment comments remark remarks",
  start: "begin from offset startoffset startindex",
  end: "to stop endoffset endindex",
  sha256: "hash digest checksum",
  medium: "channel media via mode",
};

/** The key that another name most likely means, of those that an object lacks. */
export function otherKey(name: string, absent: ReadonlySet<string>): string | undefined {
  const plain = bare(name);
  for (const key of absent)
    if (Object.hasOwn(otherNames, key) && otherNames[key]?.split(" ").includes(plain)) return key;
  return undefined;
}

/** The key that is meant and that the object has already: "speaker" beside "speakers". */
export function keyBeside(name: string, keys: readonly string[]): string | undefined {
  return didYouMean(name, keys) ?? otherKey(name, new Set(keys));
}
