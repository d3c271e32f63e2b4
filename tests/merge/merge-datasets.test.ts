import { expect, test } from "vitest";
import { seal, validateDataset } from "leader-calls";
import type { Actor, Dataset, LeaderCall } from "leader-calls";
import { mergeDatasets } from "leader-calls/merge";
import type { MergeOptions, MergeReport } from "leader-calls/merge";
import { readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";
import { madeDataset } from "./made-articles.ts";

function merged(datasets: readonly Dataset[], options: MergeOptions = {}) {
  const result = mergeDatasets(datasets, options);
  if (!result.ok) throw new Error(JSON.stringify([result.diagnostics, result.refused]));
  return result;
}

const minimal = () => readExample<Dataset>("minimal");

/** Another article on the call of the smallest example, by another newsroom. */
function another(change: (dataset: Dataset) => void = () => {}): Dataset {
  const dataset = minimal();
  const [source] = dataset.sources;
  dataset.id = "another";
  source!.text += " The line was bad.";
  source!.title = "Another article";
  change(dataset);
  return dataset;
}

const callOf = (dataset: Dataset): LeaderCall => dataset.calls[0]!;
const apart = ({ keptApart }: MergeReport) => keptApart.map(({ kind, because }) => `${kind} ${because}`);

test("makes one call with twelve tellings of twelve articles on it", () => {
  const pick = () => 1;
  // Every fourth article is about the same call.
  const datasets = Array.from({ length: 12 }, (_, at) =>
    madeDataset(`article-${at}`, [at * 4], { pick, sealed: at % 2 === 0 }),
  );
  const { dataset, report } = merged(datasets, { dataset: { id: "one-call", title: "One call" } });
  expect(dataset.calls).toHaveLength(1);
  const tellings = new Set(callOf(dataset).statements!.map(({ account }) => account));
  const newsrooms = dataset.accounts.filter(({ kind }) => kind === "news-report");
  expect(newsrooms).toHaveLength(12);
  expect(newsrooms.every(({ id }) => tellings.has(id))).toBe(true);
  expect(dataset.sources).toHaveLength(12);
  expect(dataset.actors.filter(({ kind }) => kind === "person")).toHaveLength(2);
  // Each article has its own two officials.
  expect(dataset.actors.filter(({ kind }) => kind === "group")).toHaveLength(4);
  expect(report.before.facts).toBe(report.after.facts - report.datesAsFacts);
  expect(callOf(dataset).circumstances!.filter(({ kind }) => kind === "time")).toHaveLength(12);
  expect(validateDataset(dataset).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(examplesToTry)("gives %s back, alone, twice, or with its sealed form", (name) => {
  const dataset = readExample<Dataset>(name);
  expect(merged([dataset]).dataset).toEqual(dataset);
  expect(merged([dataset, structuredClone(dataset)]).dataset).toEqual(dataset);
  const sealed = JSON.parse(seal(JSON.stringify(dataset)).json) as Dataset;
  for (const order of [
    [dataset, sealed],
    [sealed, dataset],
  ]) {
    const both = merged(order);
    // The digest stays beside the text that it is of.
    const withoutDigests = both.dataset.sources.map(({ digest: _, ...source }) => source);
    expect(withoutDigests).toEqual(dataset.sources.map(({ digest: _, ...source }) => source));
    expect({ ...both.dataset, sources: dataset.sources }).toEqual(dataset);
    expect(both.report.renamed).toEqual([]);
  }
});

test("joins actors by identifiers, whatever they are called, and never two with different ones", () => {
  const named = (name: string, wikidata: string) =>
    another(({ actors }) => {
      const person = actors.find(({ kind }) => kind === "person")!;
      Object.assign(person, { name, identifiers: { wikidata } });
    });
  const persons = ({ actors }: Dataset) => actors.filter(({ kind }) => kind === "person");
  const joined = merged([named("Ilse Varn", "Q9000001"), named("Ильзе Варн", "Q9000001")]);
  expect(persons(joined.dataset)).toHaveLength(2);
  expect(persons(joined.dataset)[0]).toMatchObject({ name: "Ilse Varn", otherNames: ["Ильзе Варн"] });
  const others = merged([named("Ilse Varn", "Q9000001"), named("Ilse Varn", "Q9000002")]);
  expect(persons(others.dataset)).toHaveLength(3);
  expect(apart(others.report)).toContain("actor identifiers");
  // Who has none may be either of them.
  const third = another();
  const unclear = merged([named("Ilse Varn", "Q9000001"), named("Ilse Varn", "Q9000002"), third]);
  expect(persons(unclear.dataset)).toHaveLength(4);
});

test("tells what is known by its name only", () => {
  const { report } = merged([minimal(), another()]);
  const person = report.joined.find(({ id }) => id === "ilse-varn");
  expect(person?.because).toEqual(["name"]);
});

test("does not join what the caller says is not one, and joins what he says is", () => {
  const id = callOf(minimal()).id;
  const different = [["minimal#ilse-varn", "another#ilse-varn"]];
  const { dataset, report } = merged([minimal(), another()], { different });
  expect(dataset.actors.filter(({ name }) => name === "Ilse Varn")).toHaveLength(2);
  expect(apart(report)).toContain("actor given");
  const dayAfter = another((each) => {
    callOf(each).date = { value: "2031-03-05", basis: "context" };
  });
  const near = merged([minimal(), dayAfter]);
  expect(near.dataset.calls).toHaveLength(2);
  expect(apart(near.report)).toContain("call days");
  const same = merged([minimal(), dayAfter], { same: [[`minimal#${id}`, `another#${id}`]] });
  expect(same.dataset.calls).toHaveLength(1);
  // Neither date is lost.
  const differing = same.report.differences.find(({ field }) => field === "date");
  expect(differing?.others).toHaveLength(1);
  expect(JSON.stringify(callOf(same.dataset))).toContain("2031-03-05");
  expect(JSON.stringify(callOf(same.dataset))).toContain(callOf(minimal()).date.value);
});

test("refuses ids that are of nothing, or of two kinds, and says so", () => {
  const same =
    (...ids: string[]) =>
    () =>
      mergeDatasets([minimal(), another()], { same: [ids] });
  expect(same("ilse-varn", "nobody")).toThrow(/names "nobody"/);
  expect(same("ilse-varn", callOf(minimal()).id)).toThrow(/a person and a call together/);
  expect(same("readout-account")).toThrow(/accounts/);
  expect(() => mergeDatasets([])).toThrow(TypeError);
});

test("does not chain calls by a date that overlaps two others", () => {
  const on = (id: string, value: string) =>
    another((each) => {
      each.id = id;
      each.sources[0]!.title = id;
      each.sources[0]!.publishedOn = "2031-06-01";
      callOf(each).date = { value, basis: "context" };
    });
  const [one, month, other] = [on("one", "2031-03-04"), on("month", "2031-03"), on("other", "2031-03-20")];
  const { dataset, report } = merged([one, month, other]);
  expect(dataset.calls).toHaveLength(3);
  expect(apart(report)).toContain("call days");
  expect(merged([one, month]).dataset.calls.map(({ date }) => date.value)).toEqual(["2031-03-04"]);
  expect(merged([one, on("year", "2031")]).dataset.calls).toHaveLength(2);
});

test("keeps another status or medium apart, or makes of both what they mean together", () => {
  const told = (change: Partial<LeaderCall>) => another((each) => Object.assign(callOf(each), change));
  expect(merged([minimal(), told({ medium: "video" })]).dataset.calls).toHaveLength(2);
  const unknown = told({ medium: "unknown" });
  expect(callOf(merged([unknown, minimal()]).dataset).medium).toBe(callOf(minimal()).medium);
  const { dataset, report } = merged([told({ status: "reported" }), minimal()]);
  expect(callOf(dataset).status).toBe("confirmed");
  expect(report.differences.some(({ field, keptIn }) => field === "status" && keptIn === "status")).toBe(
    true,
  );
});

test("keeps what two encoders made of one text as two tellings", () => {
  const second = minimal();
  second.id = "second";
  callOf(second).statements![0]!.content = "Sudmark must open the bridge.";
  const { dataset, report } = merged([minimal(), second]);
  expect(dataset.sources).toHaveLength(1);
  expect(dataset.calls).toHaveLength(1);
  expect(dataset.accounts).toHaveLength(2);
  expect(callOf(dataset).statements!.map(({ content }) => content)).toContain(
    "Sudmark must open the bridge.",
  );
  expect(apart(report)).toContain("account different-content");
});

test("does not join what would break a rule together, and names the rule", () => {
  // Each calls the other's member a member.
  const group = (id: string, name: string, members: string[]): Actor => ({
    kind: "group",
    id,
    name,
    members,
  });
  const organizations = (one: string | undefined, other: string | undefined): Dataset => {
    const dataset = another((each) => {
      each.actors.push(
        { kind: "organization", id: "north", name: "North Office", ...(one && { partOf: one }) },
        { kind: "organization", id: "south", name: "South Office", ...(other && { partOf: other }) },
        group("both", "Both offices", ["north", "south"]),
      );
      callOf(each).statements![0]!.about = ["both"];
    });
    dataset.id = one ? "first" : "second";
    return dataset;
  };
  const datasets = [organizations("south", undefined), organizations(undefined, "north")];
  const { dataset, report } = merged(datasets);
  expect(validateDataset(dataset).ok).toBe(true);
  expect(
    report.keptApart.filter(({ because }) => because === "rule").flatMap(({ rules }) => rules),
  ).toContain("actor/belonging-cycle");
});

test("gives back why it refuses datasets that are not valid", () => {
  const wrong = minimal();
  callOf(wrong).statements![0]!.speakers = ["nobody"];
  const result = mergeDatasets([minimal(), wrong]);
  expect(result.ok).toBe(false);
  expect(result.refused.map(({ dataset }) => dataset)).toEqual([1]);
  expect(result.refused[0]!.diagnostics.map(({ code }) => code)).toContain("reference/unknown-id");
});

test("makes ids of names that collide, in any script where letters are given for it", () => {
  const named = (id: string, name: string) =>
    another((each) => {
      each.id = id;
      const text = JSON.stringify(each).replaceAll('"ilse-varn"', '"person-1"').replaceAll("Ilse Varn", name);
      Object.assign(each, JSON.parse(text));
      // The text has the name in it, and other lengths then.
      const { text: words } = each.sources[0]!;
      for (const { evidence } of callOf(each).statements!)
        for (const one of evidence) {
          delete one.start;
          delete one.end;
          expect(words).toContain(one.exact);
        }
      for (const one of callOf(each).date.evidence ?? []) delete one.start;
    });
  const datasets = [named("first", "Ilse Varn"), named("second", "Мира Толле")];
  const toLatin = (name: string) => (name === "Мира Толле" ? "Mira Tolle" : name);
  const ids = (options: MergeOptions) =>
    merged(datasets, options)
      .dataset.actors.filter(({ kind }) => kind === "person")
      .map(({ id }) => id);
  expect(ids({ toLatin })).toContain("mira-tolle");
  expect(ids({})).toContain("second-person-1");
});

test("takes ids that objects have by themselves, and a dataset that has the id of an entry of another", () => {
  const named = another((each) => {
    Object.assign(each, JSON.parse(JSON.stringify(each).replaceAll('"ilse-varn"', '"constructor"')));
    each.id = "ilse-varn";
  });
  const { dataset } = merged([named, minimal()]);
  expect(dataset.id).toBe("ilse-varn");
  expect(validateDataset(dataset).ok).toBe(true);
});

test("says the terms, the languages and the titles of all", () => {
  const first = { ...minimal(), license: "MIT", language: "en", version: "1" };
  const second = {
    ...another(),
    license: "CC0-1.0",
    language: "de",
    title: "Zwei",
    creators: [{ name: "Ada" }],
  };
  const { dataset } = merged([first, second]);
  expect(dataset).toMatchObject({ license: "CC0-1.0 AND MIT", language: "mul", creators: [{ name: "Ada" }] });
  expect(dataset.note).toContain(`Another title: ${JSON.stringify(second.title)}`);
  expect(dataset.note).toContain('Another version: "1"');
  const { dataset: own } = merged([first, second], {
    dataset: { title: "Both", language: "en", license: "MIT" },
  });
  expect(own).toMatchObject({ title: "Both", language: "en", license: "MIT" });
  // Where a part has no terms, none hold for all.
  const { license: _, ...without } = second;
  expect(merged([first, without as Dataset]).dataset.license).toBeUndefined();
});
