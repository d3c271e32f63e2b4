import { readdirSync, readFileSync } from "node:fs";
import { allRules } from "../../../src/rules/all-rules.ts";
import { SCHEMA_VERSION } from "../../../src/schema/versions.ts";
import { diagnosticKinds } from "../../../src/validate/diagnostic-kinds.ts";
import { validateText } from "../../../src/validate/validate-text.ts";
import { documentsOf, readFixtures, textsOf } from "../../fixtures/read-fixtures.ts";
import type { FixtureFile } from "../../fixtures/read-fixtures.ts";
import { fileOfCode } from "../../rules/file-of-code.ts";
import { INDEX_VERSION } from "./corpus-index.ts";
import type { CorpusDocument, CorpusIndex } from "./corpus-index.ts";

/** Diagnostics about bytes and JSON text, which are gone, or fatal, before a validator is asked. */
const READER_CODES = new Set([
  "structure/byte-order-mark",
  "structure/duplicate-key",
  "structure/not-json",
  "structure/not-utf8",
]);

/** The index and the files beside it, by their paths from it. */
export interface Corpus {
  readonly index: CorpusIndex;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What is validated, and what the package is given with it. */
interface Case {
  readonly content: string | Uint8Array;
  readonly texts?: Readonly<Record<string, string>> | undefined;
  readonly rules?: CorpusDocument["rules"];
}

/** Makes the corpus from the examples and the fixtures: nothing of it is written by hand a second time. */
export function makeCorpus(): Corpus {
  const maker = new CorpusMaker();
  maker.addExamples();
  for (const fixture of readFixtures()) maker.addFixture(fixture);
  return maker.corpus();
}

class CorpusMaker {
  readonly #files = new Map<string, string | Uint8Array>();
  readonly #documents: CorpusDocument[] = [];
  /** The ids of valid documents by what they hold, so that twins which are the same stand here once. */
  readonly #valid = new Map<string, string>();

  addExamples(): void {
    const folder = new URL("../../../examples/", import.meta.url);
    for (const file of readdirSync(folder).filter((each) => each.endsWith(".json"))) {
      const content = compact(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
      const diagnostics = reportedOf({ content });
      const name = file.replace(/\.json$/, "");
      const why = `The example ${name}, as it is shipped.`;
      this.#addValid(name, { content }, why, diagnostics);
    }
  }

  addFixture({ name, code, fixture }: FixtureFile): void {
    const path = name.replace(/\.json$/, "");
    const file = `tests/fixtures/${name}`;
    const kind = diagnosticKinds().get(code);
    if (!kind)
      throw new Error(`${file}: nothing reports ${code}. Write ${fileOfCode(code)}, or rename this.`);
    const { pointer, severity = kind.severity } = fixture.expect;
    const rules = allRules.find((rule) => rule.code === code)?.onRequest ? { [code]: severity } : undefined;
    const cases = casesOf(fixture, rules);
    if (cases === undefined) return;
    const wanted = [{ code, severity, pointer }];
    const found = reportedOf(cases.invalid);
    if (JSON.stringify(found) !== JSON.stringify(wanted))
      throw new Error(
        `${file}: reported is ${JSON.stringify(found)}, but expected ${JSON.stringify(wanted)}. Try: npm run test:rule -- ${code}`,
      );
    const group = READER_CODES.has(code) ? "text" : code.startsWith("structure/") ? "structure" : "rules";
    const schema = ({ text: "unspecified", structure: "refuse", rules: "accept" } as const)[group];
    const id = `${group}/${path.replace(/^structure\//, "")}`;
    const twin = cases.valid && this.#addValid(path, cases.valid, `Right where ${id} is wrong.`, []);
    this.#add({
      id,
      kind: group,
      verdicts: { schema, package: severity },
      diagnostics: wanted,
      why: fixture.why,
      ...(twin !== undefined && { twin }),
      ...cases.invalid,
    });
  }

  corpus(): Corpus {
    const codes = [...diagnosticKinds().keys()].sort().map((code) => {
      const own = this.#documents.filter(
        ({ kind, diagnostics }) => kind !== "valid" && diagnostics.some((each) => each.code === code),
      );
      const seen = { structure: "schema", text: "reader", rules: "package", valid: "package" } as const;
      const seenBy = own.length === 0 ? "nothing-in-json" : seen[own[0]!.kind];
      return { code, seenBy, documents: own.length } as const;
    });
    const index: CorpusIndex = {
      $schema: "../index.schema.json",
      indexVersion: INDEX_VERSION,
      schemaVersion: SCHEMA_VERSION,
      codes,
      documents: this.#documents.sort((one, other) => (one.id < other.id ? -1 : 1)),
    };
    return { index, files: this.#files };
  }

  #addValid(path: string, given: Case, why: string, diagnostics: CorpusDocument["diagnostics"]): string {
    const key = JSON.stringify([given.texts, given.rules, String(given.content)]);
    const known = this.#valid.get(key);
    if (known !== undefined) return known;
    const id = `valid/${path}`;
    this.#valid.set(key, id);
    const verdicts = { schema: "accept", package: diagnostics[0]?.severity ?? "ok" } as const;
    this.#add({ id, kind: "valid", verdicts, diagnostics, why, ...given });
    return id;
  }

  #add({ content, texts, rules, ...entry }: Omit<CorpusDocument, "file" | "texts"> & Case): void {
    const file = `${entry.id}.json`;
    this.#files.set(file, content);
    const textsFile = texts && `texts/${entry.id}.json`;
    // Apart from the index, which must be readable everywhere: a lone surrogate in one of these is not.
    if (textsFile) this.#files.set(textsFile, compact(texts));
    const { id, kind, verdicts, diagnostics, why, twin } = entry;
    this.#documents.push({
      ...{ id, file, kind, verdicts, diagnostics, why },
      ...(textsFile && { texts: textsFile }),
      ...(rules && { rules }),
      ...(twin !== undefined && { twin }),
    });
  }
}

/** The documents of a fixture, or undefined where no document can hold its defect: a live value, a stream of lines. */
function casesOf(
  fixture: FixtureFile["fixture"],
  rules: CorpusDocument["rules"],
): { invalid: Case; valid: Case | undefined } | undefined {
  if ("input" in fixture || "stream" in fixture) return undefined;
  // What a limit on diagnostics leaves out, or is asked of evidence, is no defect of the document.
  if ("invalid" in fixture && (fixture.maxDiagnostics ?? fixture.evidence) !== undefined) return undefined;
  if ("invalid" in fixture) {
    const { invalid, valid } = documentsOf(fixture);
    const { texts } = fixture;
    return {
      invalid: { content: compact(invalid), texts, rules },
      valid: { content: compact(valid), texts, rules },
    };
  }
  const { invalid, valid } = textsOf(fixture);
  // Of a text that is no dataset at all, the twin is none either.
  return { invalid: { content: invalid }, valid: "base" in fixture ? { content: plain(valid!) } : undefined };
}

/** A text as it is, or written as the others are where that loses nothing. */
function plain(content: string | Uint8Array): string {
  const text = typeof content === "string" ? content : new TextDecoder().decode(content);
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value, null, 2) === text ? compact(value) : text;
}

/** What the package says of a case. */
function reportedOf({ content, texts, rules }: Case): CorpusDocument["diagnostics"] {
  const { diagnostics } = validateText(content, { ...(texts && { texts }), ...(rules && { rules }) });
  return diagnostics.map(({ code, severity, pointer }) => ({ code, severity, pointer }));
}

function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
