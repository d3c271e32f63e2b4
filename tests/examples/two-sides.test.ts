import { describe, expect, test } from "vitest";
import { indexDataset, validateDataset } from "leader-calls";
import type { Comparison, Dataset } from "leader-calls";
import { readExample } from "../support/examples.ts";

const dataset = readExample<Dataset>("sahl-canal");
const index = indexDataset(dataset);
const call = dataset.calls[0]!;
const { comparisons = [], circumstances = [], descriptions = [], outcomes = [] } = call;

const of = (kind: Comparison["kind"]) => comparisons.filter((each) => each.kind === kind);
const sideOfAccount = (id: string) => index.sideOf(index.account(id)!.voice, call.date.value);

/** What the example is for: nobody who shows it, on a page or in a table, should find one of these missing. */
describe("examples/sahl-canal.json shows what two sides make of one call", () => {
  test("each side says that the other rang, and a third voice that neither did", () => {
    const rang = circumstances.flatMap((each) =>
      each.kind === "initiator" ? [[sideOfAccount(each.account), each.by, each.factuality]] : [],
    );
    expect(rang).toEqual(
      expect.arrayContaining([
        ["halmere", "nadim-sarwan", undefined],
        ["hadran", "edith-marrow", undefined],
        [undefined, "nadim-sarwan", "certainly-not"],
        [undefined, "edith-marrow", "certainly-not"],
      ]),
    );
    expect(of("contradicts").map(({ from }) => from)).toEqual(
      expect.arrayContaining(["marrow-rang", "not-sarwan", "not-marrow"]),
    );
  });

  test("an account is rewritten: harder in one place, shorter in another, as a newspaper says", () => {
    expect(index.account("halmere-updated")?.revises).toBe("halmere-first");
    expect(of("hardens")).toContainEqual(
      expect.objectContaining({ from: "release-demanded", to: ["release-urged"], account: "ferry-report" }),
    );
    expect(of("omits")).toContainEqual(
      expect.objectContaining({ from: "halmere-updated", to: ["in-touch-per-halmere"] }),
    );
  });

  test("an outcome of both sides is told by one, through two relays, and left out by the other", () => {
    const committee = outcomes.find(({ id }) => id === "committee")!;
    expect(new Set(committee.claims.map(({ account }) => sideOfAccount(account)))).toEqual(
      new Set(["hadran"]),
    );
    expect(index.chainOf("presidency-in-meridian").map(({ voice }) => voice)).toEqual([
      "hadran-presidency",
      "hna",
      "meridian-wire",
    ]);
    expect(validateDataset(dataset).diagnostics.map(({ code }) => code)).toEqual([
      "outcome/mutual-on-one-account",
    ]);
  });

  test("each side leaves out what the other tells", () => {
    const between = of("omits").flatMap(({ from, to }) =>
      to.map((id) => `${sideOfAccount(from)} of ${sideOfAccount(accountOf(id))}`),
    );
    expect(new Set(between)).toEqual(
      new Set(["halmere of halmere", "halmere of hadran", "hadran of halmere"]),
    );
  });

  test("wrong names stand beside the right ones, and one thing has a name from each side", () => {
    expect(
      descriptions.flatMap(({ text, status, corrected }) => (corrected ? [[text, status]] : [])),
    ).toEqual([
      ["Halmere's foreign minister", "outdated"],
      ["King Nadim Sarwan", "wrong"],
    ]);
    const names = descriptions.filter((each) => each.of === "canal-dues").map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(["the new canal tax", "رسوم صيانة قناة السهل"]));
  });

  test("two of its texts run from right to left, and one is only a part", () => {
    const texts = dataset.sources.map(({ language, extent }) => [language, extent]);
    expect(texts.filter(([language]) => language === "ar")).toHaveLength(2);
    expect(texts.filter(([, extent]) => extent === "part")).toHaveLength(1);
  });
});

function accountOf(id: string): string {
  const facts = [
    ...(call.statements ?? []),
    ...outcomes.flatMap(({ claims }) => claims),
    ...circumstances,
    ...descriptions,
  ];
  return facts.find((fact) => fact.id === id)!.account;
}
