import type { EntityName } from "../schema/entities/all-entities.ts";

/** Why an extraction does not carry a field of the model. */
export type Omission =
  /** A program writes it: ids, offsets, digests, the version of the schema. */
  | "machine"
  /** Whoever calls `fromExtraction` knows it; a model would have to guess. */
  | "caller"
  /** No text says it: knowledge of other registers, or remarks about a finished dataset. */
  | "outside-the-text";

/** The fields of the model that an extraction does not carry; every other field follows from the model's own schemas. */
export const notCarried: { readonly [Name in EntityName]?: Readonly<Record<string, Omission>> } = {
  Dataset: {
    $schema: "machine",
    schemaVersion: "machine",
    id: "machine",
    license: "caller",
    version: "caller",
    creators: "caller",
    createdOn: "caller",
    production: "machine",
    annotations: "outside-the-text",
  },
  Source: {
    url: "caller",
    retrievedOn: "caller",
    production: "caller",
    license: "caller",
    text: "machine",
    digest: "machine",
  },
  Person: { identifiers: "outside-the-text" },
  Organization: { identifiers: "outside-the-text" },
  State: { identifiers: "outside-the-text" },
  Group: { identifiers: "outside-the-text" },
  LeaderCall: { sameAs: "outside-the-text" },
  Evidence: { start: "machine", end: "machine", sha256: "machine" },
};

/** Fields that the model leaves optional and an extraction requires: a language model always quotes. */
export const requiredInExtraction: { readonly [Name in EntityName]?: readonly string[] } = {
  Evidence: ["exact"],
};

/**
 * References without which their holder would say something else: an account without its `relayedBy` would be the
 * publisher's own, a comparison without its `account` the encoder's.
 */
export const essentialReferences: { readonly [Name in EntityName]?: readonly string[] } = {
  Account: ["relayedBy"],
  Comparison: ["account"],
  DateClaim: ["basisSource"],
  Evidence: ["source"],
};

/** Fields that are words as printed, beside `Evidence.exact`: they must be in the text too. */
export const printedWords: { readonly [Name in EntityName]?: readonly string[] } = {
  Cue: ["text"],
  DateClaim: ["asPrinted"],
  Description: ["text"],
};

/** The entity that gets its id from a name, and the field with that name; all others get it from their local key. */
export const namedBy: { readonly [Name in EntityName]?: string } = {
  Dataset: "title",
  Actor: "name",
  Topic: "label",
};
