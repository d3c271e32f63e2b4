import jsonld from "jsonld";
import type { ContextDefinition, JsonLdDocument } from "jsonld";
import { jsonLdFrame } from "../../src/generate/json-ld/frame.ts";

/** What the library for JSON-LD makes of documents. It gets nothing from the network. */
const options = {
  documentLoader(url: string): Promise<never> {
    return Promise.reject(new Error(`Nothing may be fetched: ${url}`));
  },
};

const N_QUADS = "application/n-quads";

/** The triples of a document, one on a line, in an order and with names of blank nodes that depend on nothing but them. */
export function canonical(document: object): Promise<string> {
  return jsonld.canonize(document as JsonLdDocument, { ...options, format: N_QUADS });
}

/** The same of triples as text. */
export function canonicalOf(triples: string): Promise<string> {
  return jsonld.canonize(triples as unknown as JsonLdDocument, {
    ...options,
    inputFormat: N_QUADS,
    format: N_QUADS,
  });
}

/** The triples of a document as text. */
export async function triplesOf(document: object): Promise<string> {
  return (await jsonld.toRDF(document as JsonLdDocument, {
    ...options,
    format: N_QUADS,
  })) as unknown as string;
}

/** Triples in the form of the frame that is shipped. */
export async function framed(triples: string, context?: object): Promise<Record<string, unknown>> {
  const expanded = await jsonld.fromRDF(triples as unknown as object, { format: N_QUADS });
  const frame = { ...jsonLdFrame(), ...(context && { "@context": context as ContextDefinition }) };
  return jsonld.frame(expanded, frame, { ...options, omitDefault: true, omitGraph: true }) as Promise<
    Record<string, unknown>
  >;
}
