/** What one code of a codelist means. */
export interface CodeMeaning {
  /** A short name for people. */
  readonly label: string;
  /** One sentence that says when the code applies. */
  readonly definition: string;
  /** The standard or theory that the code comes from, where there is one. */
  readonly origin?: string;
}

/** A closed list of codes with their meanings, and the Zod schema that accepts exactly those codes. */
export interface Codelist<Code extends string = string, Name extends string = string> {
  /** The list's name as it is spoken of in the docs, such as `callStatus`. */
  readonly name: Name;
  /** One sentence that says what the list is for. */
  readonly description: string;
  /** Each code with its label, its definition and its origin, in the order they are shown. */
  readonly codes: Readonly<Record<Code, CodeMeaning>>;
  /** The standard or theory that the list as a whole follows, where there is one. */
  readonly origin?: string;
}
