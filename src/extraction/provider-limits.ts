/** What a provider publishes about the schemas that it accepts for constrained output. A limit that is absent is unpublished. */
export interface ProviderLimits {
  /** Our name for these limits. */
  readonly name: string;
  /** The page that publishes the limits. */
  readonly publishedOn: string;
  /** The day on which that page was read, as `YYYY-MM-DD`. */
  readonly readOn: string;
  /** The keywords that a schema may have. */
  readonly keywords: readonly string[];
  /** How many objects may be inside one another, the outermost counted. */
  readonly depth?: number;
  /** How many properties all objects together may have, named schemas counted once. */
  readonly properties?: number;
  /** How many values all enums together may have. */
  readonly enumValues?: number;
  /** How long the names of properties and of named schemas, enum values and constants may be together, in characters. */
  readonly stringLength?: number;
  /** How long the values of one enum may be together, in characters, if it has more than `values` of them. */
  readonly longEnum?: { readonly values: number; readonly stringLength: number };
  /** How many properties may be optional, that is, not in `required`. */
  readonly optional?: number;
  /** How many places may have more than one type (`anyOf`, or a list of types). */
  readonly unions?: number;
  /** Whether a named schema may use itself. */
  readonly recursion: boolean;
  /** Whether the outermost schema must be an object and no choice. */
  readonly objectAtRoot: boolean;
  /** Whether every property must be required. */
  readonly allRequired: boolean;
  /** Whether every object must say `additionalProperties: false`. */
  readonly closed: boolean;
}

/** What all of them know, and more. Made by a function, which bundlers can drop with what it makes; not so what is spread. */
const withCommon = (...more: string[]): readonly string[] => [
  ...["type", "description", "title", "enum", "properties", "required", "items"],
  ...more,
];

/**
 * The limits that big providers publish; of one provider the strictest come first. Keywords that a provider accepts for
 * some of its models only are left out, so that a schema within the limits is accepted by all models.
 *
 * @example
 * providerLimits.map(({ name }) => name); // ["openai-2024", "openai", "anthropic", "gemini"]
 */
export const providerLimits: readonly ProviderLimits[] = [
  {
    name: "openai-2024",
    publishedOn: "OpenAI API docs, Structured Outputs, Supported schemas (as of August 2024)",
    readOn: "2026-11-25",
    keywords: withCommon("additionalProperties", "anyOf", "$ref", "$defs", "const"),
    depth: 5,
    properties: 100,
    enumValues: 500,
    stringLength: 15_000,
    longEnum: { values: 250, stringLength: 7_500 },
    recursion: true,
    objectAtRoot: true,
    allRequired: true,
    closed: true,
  },
  {
    name: "openai",
    publishedOn: "OpenAI API docs, Structured model outputs, Supported schemas",
    readOn: "2026-11-25",
    keywords: withCommon("additionalProperties", "anyOf", "$ref", "$defs", "const"),
    depth: 10,
    properties: 5_000,
    enumValues: 1_000,
    stringLength: 120_000,
    longEnum: { values: 250, stringLength: 15_000 },
    recursion: true,
    objectAtRoot: true,
    allRequired: true,
    closed: true,
  },
  {
    name: "anthropic",
    publishedOn: "Claude API docs, Structured outputs, JSON Schema limitations and complexity limits",
    readOn: "2026-11-25",
    keywords: withCommon("additionalProperties", "anyOf", "$ref", "$defs", "const"),
    optional: 24,
    unions: 16,
    recursion: false,
    objectAtRoot: false,
    allRequired: false,
    closed: true,
  },
  {
    name: "gemini",
    publishedOn: "Gemini API docs, Structured outputs, JSON Schema support (page of February 2026)",
    readOn: "2026-11-25",
    keywords: withCommon("additionalProperties"),
    recursion: false,
    objectAtRoot: false,
    allRequired: false,
    closed: false,
  },
];
