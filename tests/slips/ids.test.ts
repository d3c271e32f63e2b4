import { validateDataset } from "leader-calls";
import type { Dataset } from "leader-calls";
import { expect, test } from "vitest";
import { readExample } from "../support/examples.ts";
import { describeSlips } from "./slip-table.ts";
import type { Edits, Slip } from "./slip-table.ts";

const example = "lenne-bridge";
const full = readExample<Dataset>(example);
const call = full.calls[0]!;
const outcome = call.outcomes![0]!;

const unknown = (title: string, edits: Edits, at: string, says: Slip["says"], of = example): Slip => ({
  title,
  example: of,
  edits,
  code: "reference/unknown-id",
  severity: "error",
  at,
  says,
});
const copied = (title: string, edits: Edits, at: string, says: Slip["says"], of = example): Slip => ({
  ...unknown(title, edits, at, says, of),
  code: "reference/duplicate-id",
});

describeSlips("an id that nothing has", [
  unknown("an actor's own id, which 6 places name", { "/actors/0/id": "norland" }, "/actors/0/id", [
    '"norrland", although 6 places use it',
    'Write "norrland" here, or "norland" in the 6 places',
  ]),
  unknown("an account's own id", { "/accounts/0/id": "norrland-acount" }, "/accounts/0/id", [
    'Write "norrland-account" here',
  ]),
  unknown("a source's own id", { "/sources/0/id": "norland-readout" }, "/sources/0/id", [
    'Write "norrland-readout" here',
  ]),
  unknown("a topic's own id", { "/topics/0/id": "neighbors" }, "/topics/0/id", ['Write "neighbours" here']),
  unknown(
    "the own id of what one place names",
    { "/sources/0/id": "readuot" },
    "/accounts/0/source",
    ['Did you mean "readuot"?', "so the mistake may be there"],
    "minimal",
  ),
  unknown(
    "an own id that is another altogether",
    { "/actors/2/id": "press-office" },
    "/sources/0/publisher",
    ['Did you mean "press-office"?', "2 places use it"],
    "minimal",
  ),
  unknown(
    "one who was never entered, in three places",
    {
      "/calls/0/statements/0/speakers/0": "the-minister",
      "/calls/0/participants/0/actor": "the-minister",
      "/calls/0/descriptions/0/of": "the-minister",
    },
    "/calls/0/participants/0/actor",
    ["3 places use it", "a person or a group"],
    "minimal",
  ),
]);

describeSlips("what was copied with its id", [
  copied("a call", { "/calls/-": call }, "/calls/1/id", ["The two are the same: remove one of them."]),
  copied(
    "a call under another id",
    { "/calls/-": { ...call, id: "second-call" } },
    "/calls/1/statements/0/id",
    ['more ids in call "second-call"', "remove that call"],
  ),
  copied("an outcome", { "/calls/0/outcomes/-": outcome }, "/calls/0/outcomes/2/id", [
    "2 more ids in it",
    "The two are the same",
  ]),
  copied(
    "an outcome under another id",
    { "/calls/0/outcomes/-": { ...outcome, id: "ministers-meet-again" } },
    "/calls/0/outcomes/2/claims/0/id",
    ["1 more id in outcome", "remove that outcome"],
  ),
  copied("a source", { "/sources/-": full.sources[0] }, "/sources/3/id", ["The two are the same"]),
  copied(
    "an actor, who was changed then",
    { "/actors/-": { kind: "state", id: "norrland", name: "Sudmark Islands" } },
    "/actors/14/id",
    ["Give one of the two another id"],
  ),
  copied(
    "a call in which the id stands last, and the time was changed",
    { "/calls/-": idLast({ ...readExample<Dataset>("minimal").calls[0]!, medium: "video" }) },
    "/calls/1/id",
    ["1 more id in it", "entered twice"],
    "minimal",
  ),
]);

function idLast<T extends { readonly id: string }>({ id, ...others }: T): unknown {
  return { ...others, id };
}

test("the other places that name an unknown id are related", () => {
  const dataset = readExample<Dataset>("minimal");
  dataset.actors.splice(3, 1);
  const { diagnostics } = validateDataset(dataset);
  expect(diagnostics.map(({ code }) => code)).toEqual(["reference/unknown-id"]);
  expect(diagnostics[0]!.related!.map(({ pointer }) => pointer)).toEqual([
    "/calls/0/descriptions/0/of",
    "/calls/0/statements/0/speakers/0",
  ]);
});

test("a comparison is not told to compare one thing with itself", () => {
  const dataset = readExample<Dataset>(example);
  const comparison = dataset.calls[0]!.comparisons![0]!;
  comparison.to[0] = `${comparison.from}x`;
  const { diagnostics } = validateDataset(dataset);
  const found = diagnostics.find(({ code }) => code === "reference/unknown-id")!;
  expect(found.hint ?? "").not.toContain(`"${comparison.from}"`);
});
