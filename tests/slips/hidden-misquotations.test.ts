import { validateDataset } from "leader-calls";
import { describe, expect, test } from "vitest";
import { editAtPointer } from "../support/edit-at-pointer.ts";
import { readExample } from "../support/examples.ts";

const EXACT = "/calls/0/statements/0/evidence/0/exact";

/** Slips that say nothing of where words stand. */
const slips: readonly (readonly [string, unknown])[] = [
  ["/sources/0/publishedOn", "4 March 2031"],
  ["/sources/0/url", "norrland.example"],
  ["/sources/0/kind", "readouts"],
  ["/sources/0/colour", "red"],
  ["/sources/0/language", 5],
  ["/accounts/0/kind", "readouts"],
  ["/accounts/0/colour", "red"],
  ["/calls/0/date/value", "4 March"],
  ["/calls/0/medium", "phone"],
  ["/calls/0/statements/0/mode", "spoken"],
  ["/actors/0/name", 5],
];

describe("a slip leaves the quotations beside it checked", () => {
  test.each(slips)("%s", (pointer, value) => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, pointer, value);
    editAtPointer(dataset, EXACT, "She begged him to reopen the Lenne bridge.");
    const { diagnostics } = validateDataset(dataset);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((each) => each.pointer).sort()).toEqual([pointer, EXACT].sort());
  });

  test("a digest that is not that of its text is told beside a bad date", () => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, "/sources/0/publishedOn", "4 March");
    editAtPointer(dataset, "/sources/0/digest", { sha256: "0".repeat(64), length: 118 });
    const codes = validateDataset(dataset).diagnostics.map(({ code }) => code);
    expect(codes.sort()).toEqual(["source/text-digest-mismatch", "structure/wrong-format"]);
  });

  test("of a source whose text is misspelled nothing more is told", () => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, "/sources/0/txet", "Chancellor Ilse Varn spoke.");
    editAtPointer(dataset, "/sources/0/text", undefined);
    expect(validateDataset(dataset).diagnostics.map(({ pointer }) => pointer)).toEqual(["/sources/0/txet"]);
  });

  test("an id that two sources have says that what names it is not checked", () => {
    const dataset = readExample("minimal");
    editAtPointer(dataset, "/sources/-", {
      id: "readout",
      kind: "news-article",
      publisher: "chancellery",
      language: "en",
    });
    const [found, ...others] = validateDataset(dataset).diagnostics;
    expect(others).toEqual([]);
    expect(found!.hint).toContain("references to this id cannot be checked");
  });
});
