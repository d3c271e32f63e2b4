import { expect, test } from "vitest";
import { seal, validateDataset } from "leader-calls";
import type { Dataset, Statement } from "leader-calls";
import { agreement, DifferentTextsError } from "leader-calls/agreement";
import type { Agreement, CategoryName } from "leader-calls/agreement";
import { exampleText, readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { secondCoding } from "./second-coder.ts";

const first = () => readExample<Dataset>("lenne-bridge");
const second = () => secondCoding(first());

const category = ({ categories }: Agreement, name: CategoryName) =>
  categories.find((each) => each.category === name);

test("the second coding that the tests use is valid", () => {
  expect(validateDataset(second()).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("two codings under other ids: what differs is found, and nothing else", () => {
  const found = agreement(first(), second());
  expect(found.statements).toEqual({ a: 18, b: 18, paired: 17, f1: 34 / 36 });
  expect(
    found.disagreements.map(({ category, a, b }) => [category, a?.id, b?.id, a?.value, b?.value]),
  ).toEqual([
    ["acts", "three-demands", "second-three-demands", "demand", "request"],
    ["only-a", "thanks", undefined, undefined, undefined],
    ["mode", "open-to-proposals", "second-open-to-proposals", "mixed", "indirect"],
    ["acts", "open-to-proposals", "second-open-to-proposals", "claim", "stress"],
    ["acts", "kald-rejects", "second-kald-rejects", "deny", "claim"],
    ["factuality", "kald-rejects", "second-kald-rejects", "certainly not", "left out"],
    ["denial", "kald-rejects", "second-kald-rejects", "denied", "not denied"],
    ["factuality", "not-before-autumn", "second-not-before-autumn", "probable", "left out"],
    ["only-b", undefined, "second-of-the-cost", undefined, undefined],
  ]);
  expect(category(found, "acts")).toMatchObject({ pairs: 17, same: 14 });
  expect(category(found, "speakers")).toMatchObject({ same: 17, alpha: 1 });
  expect(found.spans.statements.f1).toBeLessThan(1);
  expect(found.actors.onlyA).toEqual([]);
  const shouted = found.disagreements.find(({ a }) => a?.id === "three-demands");
  expect(shouted?.a?.words).toEqual(shouted?.b?.words);
  expect(shouted?.a?.pointer).toBe("/calls/0/statements/2");
});

test("what one coder has only, the other has only when they change places", () => {
  const [there, back] = [agreement(first(), second()), agreement(second(), first())];
  expect(back.categories).toEqual(there.categories);
  expect(back.statements).toEqual({ ...there.statements, a: there.statements.b, b: there.statements.a });
  expect(back.spans.all).toEqual({ ...there.spans.all, a: there.spans.all.b, b: there.spans.all.a });
  const only = (found: Agreement, which: string) =>
    found.disagreements.filter(({ category }) => category === which).map(({ a, b }) => (a ?? b)?.id);
  expect(only(back, "only-a")).toEqual(only(there, "only-b"));
});

test.each(examplesToTry)("%s agrees with itself: alpha is 1, or there is none, and says why", (name) => {
  const dataset = readExample<Dataset>(name);
  const found = agreement(dataset, structuredClone(dataset));
  expect(found.disagreements).toEqual([]);
  for (const each of [...found.categories, found.spans.all, found.spans.statements])
    if (each.alpha === undefined) expect(each.why).toMatch(/^nothing-/);
    else expect(each.alpha).toBe(1);
});

test("texts that are in no file: the spans are enough", () => {
  const sealed = (dataset: Dataset) => JSON.parse(seal(JSON.stringify(dataset)).json) as Dataset;
  const located = JSON.parse(exampleText("lenne-bridge")) as Dataset;
  const other = structuredClone(located);
  other.calls[0]!.statements![2]!.acts = ["request"];
  const [a, b] = [sealed(located), sealed(other)];
  for (const { sources } of [a, b]) for (const source of sources) expect(source.text).toBeUndefined();
  const found = agreement(a, b);
  expect(found.statements.paired).toBe(18);
  expect(found.spans.all).toEqual(agreement(located, other).spans.all);
  const [difference] = found.disagreements;
  expect(difference).toMatchObject({ category: "acts", a: { words: [], value: "demand" } });
  expect(difference?.a?.spans).toHaveLength(1);
  // Nobody knows the digests either: the ids must do, and alpha for the words cannot be had.
  for (const { sources } of [a, b]) for (const source of sources) delete source.digest;
  const without = agreement(a, b);
  expect(without.sources.pairs.map(({ by }) => by)).toContain("id");
  expect(without.spans.all.why).toBe("length-unknown");
  expect(without.statements.paired).toBe(18);
});

test("different texts are refused by the name of the source", () => {
  const other = second();
  for (const source of other.sources) source.id = source.id.replace("second-", "");
  const text = JSON.stringify(other).replaceAll('"second-norrland-readout"', '"norrland-readout"');
  const changed = JSON.parse(text.replaceAll('"second-sudmark-readout"', '"sudmark-readout"')) as Dataset;
  changed.sources[0]!.text += " One sentence more.";
  delete changed.sources[0]!.digest;
  expect(() => agreement(first(), changed)).toThrow(DifferentTextsError);
  expect(() => agreement(first(), changed)).toThrow(/source "norrland-readout" of the first .* digests/);
  expect(() => agreement(first(), readExample<Dataset>("minimal"))).toThrow(/no text in common/);
});

test("quotations without a position and without a text are counted, and not guessed", () => {
  const bare = first();
  for (const source of bare.sources) {
    delete source.text;
    delete source.digest;
  }
  for (const statement of bare.calls[0]!.statements!) {
    const { evidence, elements = [], insertions = [] } = statement;
    for (const each of [...evidence, ...insertions, ...elements.flatMap((element) => element.evidence)]) {
      delete each.start;
      delete each.end;
    }
  }
  const found = agreement(bare, bare);
  expect(found.unlocated.a).toBeGreaterThan(17);
  expect(found.statements).toEqual({ a: 0, b: 0, paired: 0 });
  const texts = Object.fromEntries(first().sources.map(({ id, text = "" }) => [id, text]));
  expect(agreement(bare, bare, { textsOfA: texts, textsOfB: texts }).unlocated).toEqual({ a: 0, b: 0 });
});

test("of statements on the same words, those are a pair that say the same", () => {
  const [a, b] = [first(), first()];
  const call = (dataset: Dataset) => dataset.calls[0]!;
  const threat = (statement: Statement): Statement => ({
    ...statement,
    id: "a-threat",
    acts: ["threaten"],
    content: "Norrland will not pay.",
    elements: [],
  });
  const pay = ({ statements = [] }: { statements?: Statement[] | undefined }) =>
    statements.find(({ id }) => id === "half-the-cost")!;
  call(a).statements!.push(threat(pay(call(a))));
  call(b).statements!.unshift(threat(pay(call(b))));
  const found = agreement(a, b);
  expect(found.statements.paired).toBe(19);
  expect(found.disagreements).toEqual([]);
});

test("the pairing has the greatest overlap, and not the first that is found", () => {
  const [a, b] = [first(), first()];
  const [one] = a.calls[0]!.statements!;
  const text = a.sources[0]!.text!;
  const statement = (id: string, exact: string): Statement => ({ ...one!, id, evidence: [{ exact }] });
  const sentence = one!.evidence[0]!.exact!;
  expect(text).toContain(sentence);
  const words = sentence.split(" ");
  const [head, tail, most] = [
    words.slice(0, 5).join(" "),
    words.slice(5).join(" "),
    words.slice(0, 7).join(" "),
  ];
  a.calls[0]!.statements = [statement("whole", sentence), statement("head", head)];
  b.calls[0]!.statements = [statement("most", most), statement("tail", tail)];
  a.calls[0]!.comparisons = b.calls[0]!.comparisons = [];
  // Taken alone, the whole goes best with most of it; but then the tail has nothing.
  const found = agreement(a, b, { minOverlap: 0.1 });
  expect(found.statements.paired).toBe(2);
});

test("two organizations of one country are not the same for that", () => {
  const [a, b] = [first(), first()];
  const [one, other] = a.actors.filter(({ kind }) => kind === "organization");
  const inB = (id: string) => b.actors.find((each) => each.id === id)!;
  for (const each of [one!, other!]) each.identifiers = { iso3166: "DE" };
  // In the other file they come the other way round.
  b.actors.reverse();
  inB(one!.id).identifiers = inB(other!.id).identifiers = { iso3166: "DE" };
  expect(agreement(a, b).actors.pairs).toEqual(
    expect.arrayContaining([
      { a: one!.id, b: one!.id, by: "name" },
      { a: other!.id, b: other!.id, by: "name" },
    ]),
  );
});

test("actors are the same by identifier, by name, as the publisher, or because the caller says so", () => {
  const [a, b] = [first(), second()];
  const actor = (dataset: Dataset, id: string) => dataset.actors.find((each) => each.id === id)!;
  actor(b, "second-odo-brask").name = "Odón Brask";
  for (const each of [...a.actors, ...b.actors]) delete each.otherNames;
  expect(agreement(a, b).actors).toMatchObject({ onlyA: ["odo-brask"], onlyB: ["second-odo-brask"] });
  expect(category(agreement(a, b), "speakers")?.same).toBeLessThan(17);
  const said = agreement(a, b, { sameActors: [["odo-brask", "second-odo-brask"]] });
  expect(category(said, "speakers")?.same).toBe(17);
  actor(a, "odo-brask").identifiers = { wikidata: "Q900000001" };
  actor(b, "second-odo-brask").identifiers = { wikidata: "Q900000001" };
  expect(category(agreement(a, b), "speakers")?.same).toBe(17);
  // Two whom a register tells apart are two.
  actor(b, "second-odo-brask").name = "Odo Brask";
  actor(b, "second-odo-brask").identifiers = { wikidata: "Q900000002" };
  expect(agreement(a, b).actors.onlyA).toEqual(["odo-brask"]);
});
