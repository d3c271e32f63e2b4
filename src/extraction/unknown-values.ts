import type { EntityName } from "../schema/model-types.ts";

/** A value that says that something is not known. */
export type UnknownValue = string | Readonly<Record<string, string>>;

/** A date of which nothing is known; its value is that of EDTF. */
const unknownDate = { value: "XXXX", basis: "unknown" };

/**
 * What is written in the place of a required value that cannot be read: the value by which the model says that it is not
 * known. Where the model has none, the object is dropped.
 */
export const unknownValues: {
  readonly [Name in EntityName]?: Readonly<Record<string, UnknownValue>>;
} = {
  Dataset: { title: "Untitled", language: "und" },
  Source: { kind: "other", language: "und" },
  Account: { kind: "other" },
  Topic: { kind: "other" },
  LeaderCall: { medium: "unknown", date: unknownDate },
  Statement: { setting: "unknown" },
  Outcome: { kind: "other" },
  Comparison: { kind: "unclear" },
  DateClaim: unknownDate,
  Circumstance: { date: unknownDate },
};

/**
 * Lists of references that are left out as a whole if one reference is lost: a part of the parties would be read as all of
 * them.
 */
export const wholeLists: { readonly [Name in EntityName]?: readonly string[] } = {
  Circumstance: ["parties"],
  Outcome: ["parties"],
};

/**
 * The fields of a fact that do not limit what it says. A denied fact that lost any other would deny more than the text:
 * "no contact in March" would become "no contact".
 */
export const notLimiting: ReadonlySet<string> = new Set([
  "key",
  "attribution",
  "cues",
  "evidence",
  "note",
  "mode",
]);
