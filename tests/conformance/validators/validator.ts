import type { Target } from "../../../src/json-schema/bundle.ts";

/** What a validator says of a JSON text; unreadable where its reader of JSON gives up before it is asked. */
export type Verdict = "accept" | "refuse" | "unreadable";

/** Something to be had before a validator can run. */
export interface Requirement {
  /** Whether it is there. */
  present(): boolean;
  /** The packages of Debian that bring it. */
  readonly debian?: readonly string[];
  /** The npm package with its version, for a tool that is no dependency; it is put into the cache. */
  readonly npm?: string;
}

/** A validator that has read its schema. */
export interface Session {
  /** The versions of the validator and its language, for the table. */
  readonly version: string;
  /** Its verdict on each of some JSON texts, none of which has a line break. */
  ask(texts: readonly string[]): Promise<readonly Verdict[]>;
  close(): Promise<void>;
}

/** One implementation that reads one of the published schemas, or the Zod schemas themselves. */
export interface Validator {
  readonly name: string;
  readonly language: string;
  /** The published document that it is given, in the newest draft that it speaks; `zod` where there is none between. */
  readonly reads: Target | "zod";
  readonly needs?: Requirement;
  /** What has to be done to the schema before this validator can read it, in words for its users. */
  readonly preparation?: string;
  open(): Promise<Session>;
}
