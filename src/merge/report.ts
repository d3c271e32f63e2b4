import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ListedKind, MergedList } from "./entries.ts";

/** The kinds of entries that are compared with those of other datasets. */
export type JoinedKind = ListedKind;

/** Why entries of several datasets became one. */
export type JoinReason =
  /** The caller said so. */
  | "given"
  /** An identifier, for a call an address in `sameAs`, is the same. */
  | "identifier"
  /** All of the entry is the same. */
  | "identical"
  /** The name and the kind are the same, and no identifier says otherwise: look at it. */
  | "name"
  /** The text is the same. */
  | "digest"
  /** The address is the same. */
  | "address"
  /** The label, the kind and the broader topic are the same. */
  | "label"
  /** The same words of one source are evidence for both. */
  | "evidence"
  /** The principals, the day and the medium agree. */
  | "principals-and-day"
  /** The principals and the medium agree, and the dates overlap, of which one says no day: look at it. */
  | "principals-and-period";

/** Why entries that look alike did not become one. */
export type ApartReason =
  /** The caller said so. */
  | "given"
  /** They have different identifiers of one register. */
  | "identifiers"
  /** They belong to different states or organizations. */
  | "belonging"
  /** The publishers differ. */
  | "publishers"
  /** The texts differ. */
  | "texts"
  /** The days differ, by two at most. */
  | "days"
  /** The times of the day differ by more than an hour, or are not the same part of it. */
  | "times"
  /** A date is longer than a month. */
  | "vague"
  /** The media differ. */
  | "media"
  /** One call is planned, attempted or cancelled, and the other is not so. */
  | "status"
  /** Several entries of one dataset fit. */
  | "several"
  /** Some principals are the same, and others may be: they have no identifiers. */
  | "principals"
  /** The accounts are of one voice in one source, and do not say the same. */
  | "different-content"
  /** Together they would break a rule that each of them meets. */
  | "rule";

/** An entry by its dataset, counted from 0 as they were given, and its id there. */
export interface MergedEntry {
  readonly dataset: number;
  readonly id: string;
}

/** Entries that became one. */
export interface Joined {
  readonly kind: JoinedKind;
  /** Its id in the merged dataset. */
  readonly id: string;
  readonly because: readonly JoinReason[];
  readonly entries: readonly MergedEntry[];
}

/** Entries that look alike, and are still several. */
export interface KeptApart {
  readonly kind: JoinedKind;
  readonly because: ApartReason;
  readonly entries: readonly MergedEntry[];
  /** The codes of the rules that they would break. */
  readonly rules?: readonly string[];
}

/** A field in which entries that became one differ. */
export interface Difference {
  /** The id of what has the field in the merged dataset. */
  readonly id: string;
  readonly field: string;
  /** What the merged dataset has in the field; undefined where it is left out. */
  readonly kept?: unknown;
  /** The other values. */
  readonly others: readonly unknown[];
  /** Where the merged dataset has them. */
  readonly keptIn: "note" | "otherNames" | "circumstances" | "status";
}

/** An id that is another in the merged dataset. */
export interface Renamed extends MergedEntry {
  readonly to: string;
}

/** How many of each there are. */
export interface MergeCounts extends Readonly<Record<MergedList, number>> {
  /** Facts that accounts report: discussed topics, descriptions, statements, claims of outcomes, circumstances. */
  readonly facts: number;
}

/** What was done to make one dataset of several, and what was not. */
export interface MergeReport {
  readonly datasets: readonly { readonly id: string; readonly title: string }[];
  readonly joined: readonly Joined[];
  readonly keptApart: readonly KeptApart[];
  readonly differences: readonly Difference[];
  readonly renamed: readonly Renamed[];
  /** In all datasets that were given. */
  readonly before: MergeCounts;
  /** In the merged dataset: `before.facts` is `after.facts + identicalFacts - datesAsFacts`. */
  readonly after: MergeCounts;
  /** Facts that were left out, because another dataset has the same fact of the same account. */
  readonly identicalFacts: number;
  /** Dates of calls that are written as circumstances `time`, because another dataset has other words for the date. */
  readonly datesAsFacts: number;
}

/** A dataset that cannot be merged, because it is not valid. */
export interface RefusedDataset {
  readonly dataset: number;
  readonly diagnostics: readonly Diagnostic[];
}
