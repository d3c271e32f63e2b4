import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexDataset } from "../../src/dataset-index/index-dataset.ts";
import { refusalOfString } from "../../src/plan/plan.ts";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import type { Dataset, Factuality } from "../../src/schema/model-types.ts";
import { datasetSummary } from "../../src/view/dataset-summary.ts";
import { namesIn } from "../../src/view/names.ts";
import type { SummaryLine } from "../../src/view/summary-line.ts";
import { exampleNames, readExample } from "../support/examples.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";
import { isFreeText, madeDataset } from "./made-dataset.ts";
import { missingTexts, notShown, placesIn } from "./places-in.ts";
import type { Place } from "./places-in.ts";

const full = (dataset: Dataset) => datasetSummary(dataset, { full: true });

/** A line with the headings and lines that it stands under. */
interface Line {
  readonly text: string;
  readonly above: readonly string[];
}

function linesOf({ text, lines = [] }: SummaryLine, above: readonly string[] = []): Line[] {
  return [{ text, above }, ...lines.flatMap((line) => linesOf(line, [...above, text]))];
}

const textOf = (summary: SummaryLine) =>
  linesOf(summary)
    .map(({ text }) => text)
    .join("\n");

describe("in full", () => {
  const missingFrom = (dataset: Dataset) => missingTexts(dataset, textOf(full(dataset)));

  test.each(exampleNames)("every text of %s is shown", (name) => {
    expect(missingFrom(readExample<Dataset>(name))).toEqual([]);
  });

  test("every text of a made dataset is shown", () => {
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        expect(missingFrom(dataset)).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  test("and the test would see what is missing", () => {
    const dataset = readExample<Dataset>("minimal");
    const [call] = dataset.calls;
    const noted = { ...dataset, calls: [{ ...call!, note: "A remark that is nowhere else." }] };
    expect(textOf(full(noted))).toContain("note: A remark that is nowhere else.");
    expect(textOf(full(dataset))).not.toContain("A remark that is nowhere else.");
  });

  test("evidence is shown with its source, part, position and words", () => {
    const lines = linesOf(full(readExample<Dataset>("lenne-bridge"))).map(({ text }) => text);
    expect(lines).toContain(
      "printed in “Varn hands Brask an ultimatum over the Lenne bridge 🌉”, quoted post, characters 562 to 593: “says that Brask lost his temper”",
    );
  });

  test("words that the dataset holds only in a text are taken from it", () => {
    const dataset = readExample<Dataset>("minimal");
    const statement = dataset.calls[0]!.statements![0]!;
    delete statement.evidence[0]!.exact;
    expect(textOf(full(dataset))).toContain(
      "characters 77 to 118: “She urged him to reopen the Lenne bridge.”",
    );
    delete dataset.sources[0]!.text;
    expect(textOf(full(dataset))).toContain("characters 77 to 118: (the words are not in this dataset)");
  });
});

/** What only `--full` shows: it says where to find something, or serves other data. */
const onlyInFull = new Set([
  "Dataset.$schema",
  "Dataset.schemaVersion",
  "Dataset.language",
  "Dataset.license",
  "Dataset.version",
  "Dataset.createdOn",
  "Creator.name",
  "Creator.identifier",
  "Source.url",
  "Source.authors",
  "Source.retrievedOn",
  "Source.license",
  "Source.text",
  "SourceDigest.sha256",
  "SourceDigest.length",
  ...["Person", "Organization", "State", "Group"].flatMap((kind) => [`${kind}.otherNames`, `${kind}.note`]),
  "Identifiers.wikidata",
  "Identifiers.iso3166",
  "Identifiers.uris",
  "Topic.kind",
  "Topic.broader",
  "Topic.note",
  "Statement.topics",
  "Statement.about",
  "OutcomeClaim.mode",
  "LeaderCall.sameAs",
]);

/** Whether leaving a value out of the short summary can change nothing in what is read there. */
function isOnlyInFull({ name, plan, value }: Place): boolean {
  return (
    name.startsWith("Evidence.") ||
    onlyInFull.has(name) ||
    (plan.type === "string" && plan.identity !== undefined) ||
    // That somebody's telling is only inferred is said; that it is not is left out.
    (name.endsWith(".attribution") && value !== "inferred")
  );
}

describe("without --full", () => {
  const formed = ["1999-01-01", "PT59M", "P9W", "23:59", "fr"];

  /** Another actor, source, account or call; facts may be told in the same words, as two of one medium. */
  function otherId(dataset: Dataset, id: string): string | undefined {
    const { actors, sources, accounts, calls } = dataset;
    for (const named of [actors, sources, accounts, calls]) {
      const ids = named.map((each) => each.id);
      if (ids.includes(id)) return ids.find((other) => other !== id);
    }
    return undefined;
  }

  /** Another value in place of one, where there is one that must be read otherwise. */
  function otherValue(dataset: Dataset, { name, plan, value, holder }: Place): string | number | undefined {
    switch (plan.type) {
      case "code": {
        // Acts that assert nothing are as sure without a word of it.
        const isAct = name === "Statement.factuality" && (value === "unknown" || "acts" in holder);
        if (isAct) return value === "certainly-not" ? "certain" : "certainly-not";
        const others = plan.codes.filter(
          (code) => code !== value && code !== "explicit" && code !== "carried-over",
        );
        return others[0] ?? "explicit";
      }
      case "number":
        return Number(value) + 1;
      case "string":
        if (plan.targets) return otherId(dataset, String(value));
        if (isFreeText(plan)) return `${String(value)} Changed.`;
        return formed.find((other) => other !== value && refusalOfString(plan, other) === undefined);
      default:
        return undefined;
    }
  }

  test("what changes the meaning changes the summary", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        const before = textOf(datasetSummary(dataset));
        const places = placesIn(dataset).filter(
          (place) =>
            !isOnlyInFull(place) && otherValue(dataset, place) !== undefined && isRead(dataset, place),
        );
        // One place of each name is enough: a dataset has many of most.
        for (const place of new Map(places.map((each) => [each.name, each])).values()) {
          seen.add(place.name);
          Object.assign(place.holder, { [place.key]: otherValue(dataset, place) });
          const after = textOf(datasetSummary(dataset));
          Object.assign(place.holder, { [place.key]: place.value });
          expect(after === before ? notShown(place.name) : "shown").toBe("shown");
        }
      }),
      { numRuns: runs(100, 3) },
    );
    expect(seen.size).toBeGreaterThan(60);
  });

  /** A topic's label is read only where the topic is named; a date has no day of the week beside one that it gives. */
  function isRead(dataset: Dataset, { name, holder }: Place): boolean {
    if (!name.startsWith("Topic.")) return true;
    const { id } = holder as { id: string };
    const { calls } = dataset;
    return calls.some(({ topics = [], descriptions = [] }) =>
      [...topics.map(({ topic }) => topic), ...descriptions.map(({ of }) => of)].includes(id),
    );
  }

  test("what only --full shows changes nothing", () => {
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        // Of a quotation the words are shown, wherever they are printed.
        for (const { statements = [] } of dataset.calls)
          for (const statement of statements)
            if (statement.mode === "direct" || statement.mode === "mixed") statement.mode = "indirect";
        const before = textOf(datasetSummary(dataset));
        for (const place of placesIn(dataset)) {
          const isName =
            place.plan.type !== "string" || place.plan.identity !== undefined || place.plan.targets;
          if (isOnlyInFull(place) && !isName && place.name !== "Dataset.language")
            Object.assign(place.holder, { [place.key]: otherValue(dataset, place) ?? place.value });
        }
        expect(textOf(datasetSummary(dataset))).toBe(before);
      }),
      { numRuns: runs(200) },
    );
  });
});

/** What must stand before a content that is not simply said to be so. */
const judged: Partial<Record<Factuality, RegExp>> = {
  "certainly-not": /denied|disagreed|not so/,
  "probably-not": /probably it is not so|that probably it is not/,
  "possibly-not": /perhaps it is not so/,
  probable: /probably/,
  possible: /perhaps/,
};

/** Every content that an account or a speaker judges, and how. */
function judgements({
  calls,
}: Dataset): { content: string; factuality: Factuality | undefined; account: string }[] {
  return calls.flatMap(({ statements = [], outcomes = [] }) => [
    ...statements.flatMap(({ content, elements = [], factuality, account }) =>
      [content, ...elements.map((element) => element.content)].map((each) => ({
        content: each,
        factuality,
        account,
      })),
    ),
    ...outcomes.flatMap(({ claims }) =>
      claims.flatMap(({ content, factuality, account }) =>
        content === undefined ? [] : [{ content, factuality, account }],
      ),
    ),
  ]);
}

describe.each([false, true])("whether in full or not (%s)", (inFull) => {
  test("a content stands nowhere without what is denied or doubted of it, nor without whose telling it is", () => {
    let denials = 0;
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        const index = indexDataset(dataset);
        const names = namesIn(dataset, index);
        const lines = linesOf(datasetSummary(dataset, { full: inFull }));
        for (const { content, factuality, account } of judgements(dataset)) {
          const [word = content] = /n[0-9]{5}/.exec(content) ?? [];
          const found = lines.filter(({ text }) => text.includes(word));
          expect(found.length).toBeGreaterThan(0);
          for (const { text, above } of found) {
            const wanted = factuality && judged[factuality];
            if (wanted) {
              denials++;
              expect(text.slice(0, text.indexOf(word))).toMatch(wanted);
            }
            // Within a sentence the same name may begin with a small letter.
            const named = [names.account(account), names.within(account)];
            expect([text, ...above].some((each) => named.some((name) => each.includes(name)))).toBe(true);
          }
        }
      }),
      { numRuns: runs(500) },
    );
    expect(denials).toBeGreaterThan(isThorough ? 20 : 0);
  });

  test("no two accounts, sources, actors or calls have one name", () => {
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        const names = namesIn(dataset, indexDataset(dataset));
        const all = [
          dataset.accounts.map(({ id }) => names.account(id)),
          dataset.sources.map(({ id }) => names.source(id)),
          dataset.actors.map(({ id }) => names.actor(id)),
          dataset.calls.map(({ id }) => names.call(id)),
        ];
        for (const each of all) expect(new Set(each).size).toBe(each.length);
      }),
      { numRuns: runs(200) },
    );
  });

  test("there is never a value that is not there, nor a code in place of words", () => {
    fc.assert(
      fc.property(madeDataset, (dataset) => {
        const text = textOf(datasetSummary(dataset, { full: inFull }));
        expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object |NaN|\(unknown\)/);
        expect(text).not.toMatch(
          /\b(certainly-not|in-call|after-call|speech-act-report|net-of-interpreting)\b/,
        );
      }),
      { numRuns: runs(200) },
    );
  });
});

test("nobody who reads of the Lenne bridge takes what was denied for what was said", () => {
  const dataset = readExample<Dataset>("lenne-bridge");
  for (const summary of [datasetSummary(dataset), full(dataset)]) {
    const told = linesOf(summary).filter(({ text }) => !/^(note|printed|the text|compared)/.test(text));
    const inCall = told.filter(({ above }) => above.some((each) => each.startsWith("Confirmed call")));
    const held = inCall.filter(({ text }) => /hold(ing|s) (any )?ferrymen/.test(text));
    expect(held.length).toBeGreaterThan(0);
    for (const { text } of held) expect(text).toMatch(/denied that [^.]*ferrymen/);
    const lorries = inCall.filter(({ text }) => /lorries/i.test(text));
    expect(lorries.length).toBeGreaterThan(0);
    for (const { text } of lorries) expect(text).toMatch(/\b(not|no lorries|denied|refused)\b/);
  }
});

test("the made datasets are what the schemas accept", () => {
  fc.assert(
    fc.property(madeDataset, (dataset) => {
      expect(DatasetSchema.safeParse(dataset).error?.issues).toBeUndefined();
    }),
    { numRuns: runs(200) },
  );
});

test("the words by which an account is introduced stand together, unless they do something to it", () => {
  const dataset = readExample<Dataset>("putin-scholz-2024-11-15");
  const said = JSON.stringify(datasetSummary(dataset));
  expect(said).toContain("introduced by “reported”, “As reported” and “said in a statement”");
});
