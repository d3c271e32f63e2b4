import { describe, expect, test } from "vitest";
import type { Dataset } from "leader-calls";
import { validateDataset } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import { mergeDatasets } from "leader-calls/merge";
import { toLatin } from "../../src/cli/to-latin.ts";
import { example, textsOf } from "./extractions.ts";

const { readout } = textsOf(example("minimal"));
const texts = { readout: readout! };

/** Invented names of a person, by their script, with the ids that are made of them. */
const names: readonly (readonly [script: string, name: string, id: string])[] = [
  ["Cyrillic", "Мира Толле", "mira-tolle"],
  ["Greek", "Μίρα Τόλλε", "mira-tolle"],
  ["Armenian", "Միրա Տոլե", "mira-tole"],
  ["Georgian", "მირა ტოლე", "mira-tole"],
  ["Hebrew", "מירה טולה", "myrh-tvlh"],
  ["Arabic", "ميرا تولي", "myr-twly"],
  ["Devanagari", "मीरा टोले", "mira-tole"],
  ["Bengali", "মীরা টোলে", "mira-tole"],
  ["Tamil", "மீரா டோலே", "mira-tole"],
  ["Sinhala", "මීරා ටෝලේ", "mira-tole"],
  ["Thai", "มีรา โตเล", "mira-otel"],
  ["Khmer", "មីរ៉ា តូឡេ", "meira-toule"],
  ["Burmese", "မီရာ တိုလေ", "mira-tiule"],
  ["Amharic", "ሚራ ቶሌ", "mira-tole"],
  ["Chinese", "米拉·托勒", "mila-tuolei"],
  ["Japanese", "ミラ・トレ", "mira-tore"],
  ["Korean", "미라 톨레", "mila-tolle"],
  ["Latin with marks", "Míra Tølle", "mira-tolle"],
];

type Loose = Record<string, unknown>;

/** The smallest extraction, with another name and key for one person, and with other keys. */
function extractionWith(name: string, key: string, others: Readonly<Record<string, string>> = {}): Loose {
  const json = JSON.stringify(example("extraction/minimal"))
    .replaceAll('"Ilse Varn"', JSON.stringify(name))
    .replaceAll('"varn"', JSON.stringify(key));
  const renamed = Object.entries(others).reduce(
    (text, [from, to]) => text.replaceAll(JSON.stringify(from), JSON.stringify(to)),
    json,
  );
  return JSON.parse(renamed) as Loose;
}

describe.each(names)("a name in %s: %s", (_, name, id) => {
  test("becomes a readable id, and what refers to it follows", () => {
    for (const key of [name, "p1"]) {
      const { dataset, dropped } = fromExtraction(extractionWith(name, key), { texts, toLatin });
      expect(dropped).toEqual([]);
      const person = dataset!.actors.find((actor) => actor.name === name)!;
      expect(person.id).toBe(id);
      expect(dataset!.calls[0]!.statements![0]!.speakers).toEqual([id]);
      expect(validateDataset(dataset, { texts }).ok).toBe(true);
    }
  });

  test("without a table of letters it is the kind of the actor, and nothing is lost", () => {
    const { dataset, dropped } = fromExtraction(extractionWith(name, name), { texts });
    expect(dropped).toEqual([]);
    expect(validateDataset(dataset, { texts }).ok).toBe(true);
  });

  test("becomes the id of an actor whose own id another dataset has, the same at every run", () => {
    const named = (datasetId: string, ownName: string) => {
      const dataset = JSON.parse(
        JSON.stringify(example("minimal")).replaceAll('"ilse-varn"', '"person-1"'),
      ) as Dataset;
      dataset.id = datasetId;
      dataset.sources[0]!.text += ` ${datasetId}`;
      dataset.actors.find((actor) => actor.id === "person-1")!.name = ownName;
      return dataset;
    };
    const datasets = [named("one", "Ilse Varn"), named("two", name)];
    const first = mergeDatasets(datasets, { toLatin });
    if (!first.ok) throw new Error("They are merged.");
    expect(first.report.renamed).toContainEqual({ dataset: 1, id: "person-1", to: id });
    const again = mergeDatasets(structuredClone(datasets), { toLatin });
    expect(again.dataset).toEqual(first.dataset);
    expect(mergeDatasets([first.dataset], { toLatin }).dataset).toEqual(first.dataset);
  });
});

test("a key in Latin letters comes before a name that a table would write in them", () => {
  const { dataset } = fromExtraction(extractionWith("米拉·托勒", "mira-tolle"), { texts, toLatin });
  expect(dataset!.calls[0]!.statements![0]!.speakers).toEqual(["mira-tolle"]);
});

test("keys in other scripts, with blanks, capitals and names of JavaScript give valid ids, and lose nothing", () => {
  for (const keys of [
    { brask: "奥多", a1: "账户 1", s1: "陈述一", call: "通话", chancellery: "总理府" },
    { brask: "ODO BRASK", a1: "Account One", s1: "S 1", call: "The Call!", chancellery: "The Chancellery" },
    { brask: " brask ", a1: "__proto__", s1: "constructor", call: "toString", chancellery: "😀" },
  ]) {
    const extraction = extractionWith("Ilse Varn", "варн", keys);
    const { dataset, dropped, diagnostics } = fromExtraction(extraction, { texts, toLatin });
    expect(dropped).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(validateDataset(dataset, { texts }).ok).toBe(true);
    expect(dataset!.calls[0]!.statements).toHaveLength(1);
  }
});

test("a reference finds a key that differs from it only in capitals, blanks and hyphens", () => {
  const extraction = extractionWith("Ilse Varn", "ilse-varn");
  const [statement] = extraction.statements as Loose[];
  statement!.speakers = ["Ilse Varn"];
  (extraction.sources as Loose[])[0]!.key = "Readout";
  const { dataset, diagnostics, extraction: given } = fromExtraction(extraction, { texts });
  expect(diagnostics).toEqual([]);
  expect(dataset!.calls[0]!.statements![0]!.speakers).toEqual(["ilse-varn"]);
  expect(dataset!.sources[0]!.id).toBe("readout");
  expect(given).toBe(extraction);
  // Where two keys are alike, nobody knows which is meant.
  (extraction.actors as Loose[]).find(({ key }) => key === "brask")!.key = "ILSE-VARN";
  const codes = fromExtraction(extraction, { texts }).diagnostics.map(({ code }) => code);
  expect(codes).toContain("extraction/unknown-reference");
});
