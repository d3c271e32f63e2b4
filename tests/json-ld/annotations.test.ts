import * as annotator from "@apache-annotator/selector";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJsonLd } from "../../src/export/json-ld/to-json-ld.ts";
import type { Dataset, Evidence } from "../../src/schema/model-types.ts";
import { readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { runs } from "../support/number-of-runs.ts";
import { madeDataset } from "../view/made-dataset.ts";

/** Its own declarations do not name the files that they are in, so that strict resolution does not find these. */
const { textPositionSelectorMatcher, textQuoteSelectorMatcher } = annotator as unknown as Record<
  "textPositionSelectorMatcher" | "textQuoteSelectorMatcher",
  (selector: Node) => (chunker: object) => AsyncIterable<{ startIndex: number; endIndex: number }>
>;

type Node = Readonly<Record<string, unknown>>;

/** An annotation as it stands in a document. */
interface Annotation extends Node {
  readonly id: string;
  readonly body?: string;
  readonly motivation: string;
  readonly target: Node & { readonly source: string; readonly selector: readonly Node[] };
}

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== "object" || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

function annotationsOf(dataset: Dataset): Annotation[] {
  const { "@context": _, ...document } = toJsonLd(dataset);
  return nodesOf(document).filter(({ type }) => type === "Annotation") as Annotation[];
}

/** Every object that only evidence can be. */
function evidenceIn(value: unknown, key = ""): Evidence[] {
  if (Array.isArray(value)) return value.flatMap((item) => evidenceIn(item, key));
  if (typeof value !== "object" || value === null) return [];
  if (["evidence", "offTopic", "insertions", "omissions"].includes(key)) return [value as Evidence];
  return Object.entries(value).flatMap(([each, member]) => evidenceIn(member, each));
}

const keysOf = {
  TextPositionSelector: ["type", "start", "end"],
  TextQuoteSelector: ["type", "exact", "prefix", "suffix"],
};

/** What the W3C's Web Annotation Data Model says that must be. */
function expectValid({ id, type, body, motivation, target }: Annotation, ids: ReadonlySet<unknown>): void {
  // 3.1: one IRI, the type, a target; 3.3.5: motivations are those of the model.
  expect(id).toMatch(/^dataset:[a-z0-9-]+#/);
  expect(type).toBe("Annotation");
  expect(["describing", "highlighting"]).toContain(motivation);
  // 3.2: a body is an IRI, here of what the words are evidence for.
  expect(body === undefined || ids.has(body)).toBe(true);
  expect(body === undefined).toBe(motivation === "highlighting");
  // 4: a specific resource has exactly one source, and here always a selector.
  expect(target["type"]).toBe("SpecificResource");
  expect(ids.has(target.source)).toBe(true);
  expect(target.selector.length).toBeGreaterThan(0);
  for (const selector of target.selector) {
    const kind = selector["type"] as keyof typeof keysOf;
    expect(Object.keys(keysOf)).toContain(kind);
    // 4.2.4 and 4.2.5: exactly one `exact`; exactly one `start` and `end`, which are no negative numbers.
    for (const key of kind === "TextQuoteSelector" ? ["exact"] : ["start", "end"])
      expect(selector).toHaveProperty(key);
    for (const [key, value] of Object.entries(selector)) {
      if (key === "type") continue;
      if (keysOf.TextQuoteSelector.includes(key)) expect(value).toBeTypeOf("string");
      else expect(Number.isInteger(value) && (value as number) >= 0).toBe(true);
    }
  }
}

const iris = (dataset: Dataset) => new Set(nodesOf(toJsonLd(dataset)).map(({ id }) => id));

describe.each(examplesToTry)("of %s", (name) => {
  const dataset = readExample<Dataset>(name);
  const annotations = annotationsOf(dataset);

  test("every evidence is an annotation that keeps to the W3C's model", () => {
    expect(annotations).toHaveLength(evidenceIn(dataset).length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    const ids = iris(dataset);
    for (const annotation of annotations) expectValid(annotation, ids);
  });

  test("a tool for annotations finds the same words by the position and by the quotation", async () => {
    for (const { target } of annotations) {
      const text = textOf(dataset, target.source);
      if (text === undefined) continue;
      const found = new Map<unknown, string[]>();
      for (const selector of target.selector) found.set(selector["type"], await wordsBy(selector, text));
      const quote = target.selector.find(({ type }) => type === "TextQuoteSelector");
      const byPosition = found.get("TextPositionSelector");
      if (byPosition) expect(byPosition).toHaveLength(1);
      if (quote) expect(found.get("TextQuoteSelector")).toContain(quote["exact"]);
      if (quote && byPosition) expect(byPosition).toEqual([quote["exact"]]);
    }
  });
});

test("positions are those of code points, which tools read as such beyond the Basic Multilingual Plane", async () => {
  const dataset = readExample<Dataset>("minimal");
  const text = "🌉🌉 She urged him 👩‍👩‍👧 to reopen the bridge.";
  const exact = "👧 to reopen";
  const start = [...text.slice(0, text.indexOf(exact))].length;
  dataset.sources[0] = { ...dataset.sources[0]!, text };
  const statement = dataset.calls[0]!.statements![0]!;
  statement.evidence = [{ exact, start, end: start + [...exact].length }];
  const { target } = annotationsOf(dataset).find(({ body }) => body?.endsWith(`#${statement.id}`))!;
  expect(target.selector).toHaveLength(2);
  for (const selector of target.selector) expect(await wordsBy(selector, text)).toEqual([exact]);
});

test("sealed words are annotations by their position alone, with their digest", () => {
  const dataset = readExample<Dataset>("putin-scholz-2024-11-15");
  const sealed = annotationsOf(dataset).filter(({ target }) => target.selector.length === 1);
  expect(sealed.length).toBeGreaterThan(0);
  for (const { target } of sealed) {
    expect(target.selector[0]!["type"]).toBe("TextPositionSelector");
    expect(target["sha256"]).toMatch(/^[0-9a-f]{64}$/);
  }
});

test("evidence without a source is that of the account it is for, of a cue that of its own account", () => {
  const dataset = readExample<Dataset>("lenne-bridge");
  const sourceOf = new Map(dataset.accounts.map(({ id, source }) => [id, source]));
  for (const { statements = [] } of dataset.calls) {
    for (const { id, account, evidence } of statements) {
      const annotations = annotationsOf(dataset).filter(({ body }) => body?.endsWith(`#${id}`));
      const sources = evidence.map(({ source = sourceOf.get(account) }) => `dataset:lenne-bridge#${source}`);
      expect(annotations.map(({ target }) => target.source)).toEqual(sources);
    }
  }
});

test("no two objects of a dataset have one IRI", () => {
  fc.assert(
    fc.property(madeDataset, (dataset) => {
      const { "@context": _, ...document } = toJsonLd(dataset);
      const ids = nodesOf(document).flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: runs(200) },
  );
});

function textOf({ sources }: Dataset, iri: string): string | undefined {
  return sources.find(({ id }) => iri.endsWith(`#${id}`))?.text;
}

/** The words that a tool by other hands finds in a text: the whole text is one piece for it. */
async function wordsBy(selector: Node, text: string): Promise<string[]> {
  const chunk = { data: text };
  const chunker = (): object => ({
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  });
  const matcher =
    selector["type"] === "TextQuoteSelector" ? textQuoteSelectorMatcher : textPositionSelectorMatcher;
  const words: string[] = [];
  for await (const { startIndex, endIndex } of matcher(selector)(chunker()))
    words.push(text.slice(startIndex, endIndex));
  return words;
}
