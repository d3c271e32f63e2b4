import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { listWords } from "../diagnostics/wording.ts";
import { evidenceChecks, isEvidenceCheck } from "./evidence-check.ts";

/** The names of all options; a test holds them to the type of the options. */
const optionNames = [
  "texts",
  "evidence",
  "rules",
  "customRules",
  "extensionCodes",
  "suggestCodes",
  "suggestions",
  "maxDiagnostics",
  "file",
] as const;

/** The name of an option. */
export type OptionName = (typeof optionNames)[number];

/** The options, whatever was given for them. */
type GivenOptions = Readonly<Partial<Record<OptionName, unknown>>>;

const knownNames: ReadonlySet<string> = /* @__PURE__ */ new Set(optionNames);

/** Texts that were looked at: the same go to many validations. */
const seen = new WeakSet();

/**
 * What is wrong with the names and the kinds of the options of a validation, in a sentence that names the option; undefined
 * where nothing is. An option that is not known is refused: it may be one that asks for more, written wrong. Programs without
 * types may give anything, and what is wrong with an option must not be reported of the data.
 */
export function optionsProblem(options: unknown): string | undefined {
  if (!isPlain(options)) return `The options must be an object, but are ${describe(options)}.`;
  for (const name in options) {
    if (knownNames.has(name) || options[name] === undefined) continue;
    const near = didYouMean(name, optionNames);
    return `There is no option ${name}.${near === undefined ? "" : ` Did you mean ${near}?`}`;
  }
  const given: GivenOptions = options;
  const { texts, evidence, rules, customRules, extensionCodes, suggestCodes, file } = given;
  if (texts !== undefined) {
    const problem = textsProblem(texts);
    if (problem !== undefined) return problem;
  }
  if (evidence !== undefined && !isEvidenceCheck(evidence)) {
    const given = typeof evidence === "string" ? JSON.stringify(evidence) : describe(evidence);
    return `The option evidence must be ${listWords(evidenceChecks)}, but is ${given}.`;
  }
  if (rules !== undefined && !isPlain(rules)) {
    return `The option rules must be an object such as { "call/duplicate": "off" }, but is ${describe(rules)}.`;
  }
  if (customRules !== undefined && !(Array.isArray(customRules) && customRules.every(isRule))) {
    return `The option customRules must be a list of rules that defineRule made, but is ${describe(customRules)}.`;
  }
  if (extensionCodes !== undefined) {
    const codelists = isPlain(extensionCodes) ? Object.entries(extensionCodes) : [["", extensionCodes]];
    const wrong = codelists.find(([, codes]) => !isPlain(codes));
    if (wrong) {
      const name = ["extensionCodes", wrong[0]].filter((part) => part !== "").join(".");
      return `The option ${name} must be an object such as { "x-bless": "Bless somebody." }, but is ${describe(wrong[1])}.`;
    }
  }
  if (suggestCodes !== undefined && typeof suggestCodes !== "function") {
    return `The option suggestCodes must be a function, such as nearCodes, but is ${describe(suggestCodes)}.`;
  }
  if (file !== undefined && typeof file !== "string") {
    return `The option file must be the name of a file, but is ${describe(file)}.`;
  }
  return undefined;
}

/** What is wrong with texts of sources, in a sentence; undefined where nothing is. */
export function textsProblem(texts: unknown): string | undefined {
  if (!isPlain(texts)) {
    return `The option texts must be an object with the text of each source under the id of the source, but is ${describe(texts)}.`;
  }
  if (seen.has(texts)) return undefined;
  for (const [id, text] of Object.entries(texts)) {
    if (typeof text === "string" || text === undefined) continue;
    return `The option texts must have a string under ${JSON.stringify(id)}, but has ${describe(text)}.${adviceFor(text)}`;
  }
  seen.add(texts);
  return undefined;
}

/** What is wrong with what is given as JSON text, in a sentence; undefined where nothing is. */
export function jsonTextProblem(json: unknown): string | undefined {
  if (typeof json === "string" || kindOf(json) === "Uint8Array") return undefined;
  const advice = isPlain(json) ? " For data that is already parsed, use validateDataset." : adviceFor(json);
  return `JSON text must be a string, or its UTF-8 bytes in a Uint8Array, but is ${describe(json)}.${advice}`;
}

function adviceFor(value: unknown): string {
  switch (kindOf(value)) {
    case "Promise":
      return " Wait for it with await.";
    case "ArrayBuffer":
    case "SharedArrayBuffer":
    case "DataView":
    case "Uint8Array":
      return " Decode it with new TextDecoder().decode(bytes).";
    default:
      return "";
  }
}

/** The name of a built-in kind of object, whichever window or thread made it. */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && kindOf(value) === "Object";
}

function isRule(value: unknown): boolean {
  if (!isPlain(value)) return false;
  return typeof value["code"] === "string" && typeof value["check"] === "function";
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  const kind = kindOf(value);
  if (kind === "Array") return "a list";
  return kind === "Object" ? "another object" : `${/^[AEIO]/.test(kind) ? "an" : "a"} ${kind}`;
}
