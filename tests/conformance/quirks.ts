import { WrittenNumber, readText, setMember, textOf } from "../mutations/json-text.ts";
import type { Json } from "../mutations/json-text.ts";
import type { Verdict } from "./validators/validator.ts";

/** A known way in which a validator differs, which is no fault of the schema. */
export interface Quirk {
  readonly name: string;
  /** The validators that have it, as the table calls them. */
  readonly validators: readonly string[];
  readonly reason: string;
  /** What the validator says because of it. */
  readonly says: Verdict;
  /**
   * The same document without what the quirk is about, as valid or invalid as before; the same text where there is nothing
   * of the kind.
   */
  without(text: string): string;
  /** What makes the quirk show in a valid document: a text of it and what stands there instead. */
  readonly witness: { readonly find: string; readonly put: string };
}

const TOKENS = /"(?:[^"\\]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/g;

/** A text in which every number is written anew. */
function withNumbers(text: string, rewrite: (number: string) => string): string {
  return text.replace(TOKENS, (token) => (token.startsWith('"') ? token : rewrite(token)));
}

/** A text in which each half of a surrogate pair is the character that stands for what is lost. */
function wellFormed(text: string): string {
  return Array.from(text, (point) => (/[\ud800-\udfff]/u.test(point) ? "\ufffd" : point)).join("");
}

/** A text in which every string, keys too, is written anew. */
function withStrings(text: string, rewrite: (string: string) => string): string {
  return text.replace(TOKENS, (token) =>
    token.startsWith('"') ? JSON.stringify(rewrite(JSON.parse(token) as string)) : token,
  );
}

/** A document in which `$schema` is another key wherever it is not that of the dataset. */
function withoutInnerSchemaKeys(document: Json, isRoot = true): Json {
  if (Array.isArray(document)) return document.map((item) => withoutInnerSchemaKeys(item, false));
  if (typeof document !== "object" || document === null || document instanceof WrittenNumber) return document;
  const renamed = {};
  for (const [key, value] of Object.entries(document)) {
    setMember(
      renamed,
      key === "$schema" && !isRoot ? "schemaKey" : key,
      withoutInnerSchemaKeys(value, false),
    );
  }
  return renamed;
}

/** Whether a number that a double holds as a whole one is, to its last digit, none. */
function isOnlyNearlyWhole(number: string): boolean {
  const [, digits, fraction = "", exponent = "0"] = /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE](.*))?$/.exec(number)!;
  const significant = `${digits}${fraction}`.replace(/0+$/, "");
  const dropped = `${digits}${fraction}`.length - significant.length;
  return (
    significant !== "" && Number(exponent) - fraction.length + dropped < 0 && Number.isInteger(Number(number))
  );
}

/** Every quirk that is known, by the validators that have it. Whoever adds one says why it is no fault of ours. */
export const quirks: readonly Quirk[] = [
  {
    name: "half-surrogate",
    validators: [
      "JSON::Validator (draft-07)",
      "json_schemer (draft-07)",
      "justinrainbow/json-schema (openapi-3.0)",
      "@sourcemeta/jsonschema (draft-2020-12)",
      "@sourcemeta/jsonschema (draft-07)",
    ],
    reason:
      'JSON lets half of a surrogate pair be written as an escape (`"\\ud800"`), which is not Unicode text; these readers refuse the whole document before any schema is used. The package reports it as `source/not-unicode` where it matters.',
    says: "unreadable",
    without: (text) => withStrings(text, (string) => wellFormed(string)),
    witness: { find: '"title":"', put: '"title":"\\udc00' },
  },
  {
    name: "fraction-is-no-integer",
    validators: ["justinrainbow/json-schema (openapi-3.0)"],
    reason:
      "In draft-04, on which OpenAPI 3.0 builds, `118.0` and `1e2` are no integers; in all later drafts they are.",
    says: "refuse",
    without: (text) =>
      withNumbers(text, (number) =>
        /[.eE]/.test(number) && Number.isInteger(Number(number)) ? String(Number(number)) : number,
      ),
    witness: { find: '"end":118', put: '"end":118.0' },
  },
  {
    name: "schema-key-is-let-pass",
    validators: ["justinrainbow/json-schema (openapi-3.0)"],
    reason:
      "A key `$schema` is never counted as unknown, in any object of the document; all other validators refuse it wherever the model has none.",
    says: "accept",
    without: (text) => textOf(withoutInnerSchemaKeys(readText(text))),
    witness: { find: '"medium":', put: '"$schema":"x","medium":' },
  },
  {
    name: "very-long-text",
    validators: [
      "justinrainbow/json-schema (openapi-3.0)",
      "@sourcemeta/jsonschema (draft-2020-12)",
      "@sourcemeta/jsonschema (draft-07)",
    ],
    reason:
      "Their regular expression engines give up on texts of many thousand characters in which a group repeats, such as an id of ten thousand words, and then refuse the texts.",
    says: "refuse",
    without: (text) =>
      withStrings(text, (string) =>
        string.length > 1_000 ? string.slice(0, 64).replace(/[^A-Za-z0-9]+$/, "") : string,
      ),
    witness: { find: '"id":"minimal"', put: `"id":"${"word-".repeat(10_000)}word"` },
  },
  {
    name: "more-digits-than-a-double",
    validators: [
      "gojsonschema (draft-07)",
      "@sourcemeta/jsonschema (draft-2020-12)",
      "@sourcemeta/jsonschema (draft-07)",
    ],
    reason:
      "A number such as `118.00000000000000000001` is read to its last digit, and so is no integer; JavaScript and most other readers round it to the nearest double, which is.",
    says: "refuse",
    without: (text) =>
      withNumbers(text, (number) => (isOnlyNearlyWhole(number) ? String(Number(number)) : number)),
    witness: { find: '"end":118', put: '"end":118.00000000000000000001' },
  },
];
