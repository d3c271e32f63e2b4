import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ReadableDataset } from "../../src/dataset/readable-dataset.ts";
import { sentenceCoverage, sentencesWithoutEvidence } from "../../src/dataset/sentence-coverage.ts";
import type { Dataset } from "../../src/schema/model-types.ts";

const text =
  "The Chancellery told of the call. The chancellor rang. Both were called leaders. Nobody smiled.";

/** An evidence of the words, where they first are in the text. */
function evidenceOf(exact: string) {
  const start = text.indexOf(exact);
  return { exact, start, end: start + exact.length };
}

/** The smallest example with a text in which an account, a circumstance and a description have a sentence each. */
function coveredDataset(): Dataset {
  const minimal = JSON.parse(readFileSync("examples/minimal.json", "utf8")) as Dataset;
  const [source] = minimal.sources;
  const [account] = minimal.accounts;
  const [call] = minimal.calls;
  const [first] = call!.participants;
  const account1 = { ...account!, evidence: [evidenceOf("The Chancellery told of the call.")] };
  const description = {
    of: first!.actor,
    text: "leaders",
    account: account!.id,
    status: "informal" as const,
    evidence: [evidenceOf("leaders")],
  };
  const initiator = {
    kind: "initiator" as const,
    account: account!.id,
    by: first!.actor,
    evidence: [evidenceOf("The chancellor rang.")],
  };
  return {
    ...minimal,
    sources: [{ ...source!, text }],
    accounts: [account1],
    calls: [
      {
        ...call!,
        descriptions: [description],
        statements: [],
        circumstances: [initiator],
      },
    ],
  };
}

test("every evidence counts, whatever entity it is for", () => {
  const dataset = coveredDataset();
  const readable = new ReadableDataset(dataset, {}, new Set());
  const [source] = readable.all("Source");
  const coverage = sentenceCoverage(readable, source!);
  expect(coverage.map(({ by }) => by)).toEqual([
    [dataset.accounts[0]!.id],
    ["/calls/0/circumstances/0"],
    ["/calls/0/descriptions/0"],
    [],
  ]);
  expect(coverage.map(({ extent }) => extent)).toEqual(["whole", "whole", "part", "none"]);
  expect(coverage[2]!.uncovered.map((stretch) => stretch.text)).toEqual(["Both were called"]);
  expect(sentencesWithoutEvidence(readable, source!).map((sentence) => sentence.text.trim())).toEqual([
    "Both were called leaders.",
    "Nobody smiled.",
  ]);
});

test("what a source calls off topic is covered, and elements are named by their statement", () => {
  const dataset = coveredDataset();
  dataset.sources[0]!.offTopic = [evidenceOf("Nobody smiled.")];
  const call = dataset.calls[0]!;
  const minimal = JSON.parse(readFileSync("examples/minimal.json", "utf8")) as Dataset;
  const statement = minimal.calls[0]!.statements![0]!;
  call.statements = [
    {
      ...statement,
      evidence: [evidenceOf("Both were called")],
      cues: [],
      elements: [{ content: "They are leaders.", evidence: [evidenceOf("leaders")] }],
    },
  ];
  const readable = new ReadableDataset(dataset, {}, new Set());
  const coverage = sentenceCoverage(readable, readable.all("Source")[0]!);
  expect(coverage[2]!.by).toEqual([statement.id, "/calls/0/descriptions/0"]);
  expect(coverage[3]).toMatchObject({ by: ["/sources/0/offTopic/0"], extent: "whole" });
  expect(sentencesWithoutEvidence(readable, readable.all("Source")[0]!)).toEqual([]);
});
