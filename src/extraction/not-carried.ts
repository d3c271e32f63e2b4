import type { EntityName } from "../schema/model-types.ts";

/** Why an extraction does not have a field of the model. */
export type Omission =
  /** A program writes it: ids, offsets, digests, the version of the schema. */
  | "machine"
  /** The caller of `fromExtraction` knows it; a language model would have to guess. */
  | "caller"
  /** No text says it: it comes from other registers, or is a remark about a finished dataset. */
  | "outside-the-text";

/** The fields of the model that an extraction does not have. It has all others. */
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
  },
  Source: {
    url: "caller",
    retrievedOn: "caller",
    extent: "caller",
    offTopic: "outside-the-text",
    production: "caller",
    license: "caller",
    text: "machine",
    digest: "machine",
  },
  Person: { identifiers: "outside-the-text" },
  Organization: { identifiers: "outside-the-text" },
  State: { identifiers: "outside-the-text" },
  Group: { identifiers: "outside-the-text" },
  LeaderCall: { sameAs: "outside-the-text", differentFrom: "outside-the-text" },
  Evidence: { start: "machine", end: "machine", sha256: "machine" },
};

/** Fields that are optional in the model and required in an extraction, because a language model can always quote; with what they are for. */
export const requiredInExtraction: {
  readonly [Name in EntityName]?: Readonly<Record<string, string>>;
} = {
  Evidence: { exact: "The words as printed." },
};

/**
 * Fields that may be empty, but without whose value an object would mean something else: an account without `relayedBy`
 * would be the publisher's own, a comparison without `account` the encoder's, a hedge without it that of the fact's own
 * account, a statement without one of its speakers another's, and a denied fact without `factuality` would be affirmed. A
 * promise without its condition would be unconditional, and the claim of an outcome without its own words that of another.
 */
export const essentialFields: { readonly [Name in EntityName]?: readonly string[] } = {
  Account: ["relayedBy"],
  Circumstance: ["factuality"],
  Comparison: ["account"],
  Cue: ["account"],
  Description: ["factuality"],
  DiscussedTopic: ["factuality"],
  Evidence: ["source"],
  Outcome: ["condition"],
  OutcomeClaim: ["factuality", "content", "condition", "parties"],
  Statement: ["speakers", "acts", "factuality", "condition"],
};

/** The entities whose ids are made from a name, each with the field of that name. All other ids are made from keys. */
export const namedBy: { readonly [Name in EntityName]?: string } = {
  Dataset: "title",
  Actor: "name",
  Topic: "label",
};
