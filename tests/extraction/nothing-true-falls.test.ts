import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { fromExtraction, toExtraction } from "leader-calls/extraction";
import type { FromExtractionResult } from "leader-calls/extraction";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { runs } from "../support/number-of-runs.ts";
import { example, textsOf } from "./extractions.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an extraction is read as it comes
type Loose = Record<string, any>;

interface Base {
  readonly extraction: Loose;
  readonly texts: Readonly<Record<string, string>>;
}

const examples = ["lenne-bridge", "rare-cases", "minimal"].map((name): Base => {
  const texts = textsOf(example(name));
  return { extraction: toExtraction(example(name)) as Loose, texts };
});

const made = Array.from({ length: 4 }, (_, seed): Base => {
  const { dataset, texts } = makeValidDataset(new Random(seed + 40));
  return { extraction: toExtraction(dataset, { texts }) as Loose, texts };
});

const bases = [...examples, ...made];

/** Every object of an extraction, with its pointer and those of the objects around it. */
function objectsIn(value: unknown, pointer = "", around: readonly string[] = []): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [{ object: value as Loose, pointer, around }];
  const inner = Array.isArray(value) ? around : [...around, pointer];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, each]) => objectsIn(each, `${pointer}/${key}`, inner)),
  ];
}

interface Found {
  readonly object: Loose;
  readonly pointer: string;
  readonly around: readonly string[];
}

function droppedIn({ dropped }: FromExtractionResult): Set<string> {
  return new Set(dropped.map(({ pointer }) => pointer));
}

const FACTS = ["statements", "descriptions", "discussedTopics", "circumstances"];
const factOf = (pointer: string): boolean =>
  FACTS.includes(pointer.split("/")[1]!) && /^\/\w+\/\d+$/.test(pointer);

/** What must be kept of an extraction of which some quotations were altered. */
function expectedToStay(extraction: Loose, isAltered: (evidence: Loose) => boolean): string[] {
  const fallen = new Set<string>();
  const intact = (fact: Loose): boolean => fact.evidence.some((each: Loose) => !isAltered(each));
  const stays: string[] = [];
  for (const list of FACTS)
    for (const [at, fact] of extraction[list].entries()) {
      const isKept =
        list === "descriptions" ? fact.evidence.every((each: Loose) => !isAltered(each)) : intact(fact);
      if (isKept) stays.push(`/${list}/${at}`);
      else if (fact.key) fallen.add(fact.key);
      for (const [index, element] of (fact.elements ?? []).entries()) {
        if (isKept && intact(element)) stays.push(`/${list}/${at}/elements/${index}`);
        else if (element.key) fallen.add(element.key);
      }
    }
  for (const [at, outcome] of extraction.outcomes.entries()) {
    const kept = outcome.claims.filter(intact);
    for (const claim of outcome.claims) if (claim.key && !intact(claim)) fallen.add(claim.key);
    if (kept.length > 0) stays.push(`/outcomes/${at}`);
    else fallen.add(outcome.key);
  }
  for (const [at, { from, to, evidence }] of extraction.comparisons.entries()) {
    const hasEnds = !fallen.has(from) && to.some((each: string) => !fallen.has(each));
    if (hasEnds && (evidence.length === 0 || intact({ evidence }))) stays.push(`/comparisons/${at}`);
  }
  return stays;
}

describe("nothing true falls", () => {
  test("with quotations that were invented: what has one that is printed stays, and what it needs", () => {
    fc.assert(
      fc.property(
        fc.nat(bases.length - 1),
        fc.array(fc.nat(), { minLength: 1, maxLength: 40 }),
        (base, chosen) => {
          const { extraction: good, texts } = bases[base]!;
          const extraction = structuredClone(good);
          const evidence = objectsIn(extraction).filter(({ object }) => "exact" in object);
          for (const at of chosen)
            evidence[at % evidence.length]!.object.exact = "Words that nobody has printed.";
          const result = fromExtraction(extraction, { texts });
          const dropped = droppedIn(result);
          const isAltered = ({ exact }: Loose): boolean => exact.startsWith("Words that nobody");
          const staying = expectedToStay(extraction, isAltered);
          // A call of which nothing is told any more falls, and with it that another call is related to it.
          const at = (pointer: string): Loose =>
            pointer
              .split("/")
              .slice(1, 3)
              .reduce((value: Loose, key) => value[key] as Loose, extraction);
          const lost = extraction.calls.filter((_: Loose, each: number) => dropped.has(`/calls/${each}`));
          const lostKeys = lost.map(({ key }: Loose) => key);
          for (const pointer of staying) {
            if (!lostKeys.includes(at(pointer).call)) expect(dropped).not.toContain(pointer);
            if (extraction.calls.length > 1) expect(lostKeys).not.toContain(at(pointer).ofCall);
          }
          if (result.dataset === undefined) {
            expect(expectedToStay(extraction, isAltered)).toEqual([]);
            return;
          }
          for (const list of ["sources", "actors", "topics", "calls", "participants"])
            for (const pointer of dropped) expect(pointer.split("/").slice(1, 3)).not.toEqual([list, "0"]);
          // One cause, one diagnostic: the same words are reported once, and nothing for what went with them.
          expect(
            result.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
          ).toEqual(
            result.diagnostics
              .filter(({ code }) => code === "extraction/invented-quote")
              .map(({ code }) => code),
          );
          expect(validateDataset(result.dataset, { texts }).ok).toBe(true);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  const optional: Readonly<Record<string, readonly string[]>> = {
    statements: ["addressees", "topics", "about", "respondsTo"],
    actors: ["partOf", "members", "affiliation"],
    accounts: ["revises", "authors"],
    topics: ["broader"],
    outcomes: ["parties"],
  };

  test("with pointers that lead nowhere: what has them loses them alone", () => {
    fc.assert(
      fc.property(
        fc.nat(bases.length - 1),
        fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
        (base, chosen) => {
          const { extraction: good, texts } = bases[base]!;
          const extraction = structuredClone(good);
          const pointers = Object.entries(optional).flatMap(([list, fields]) =>
            (extraction[list] as Loose[]).flatMap((object, at) =>
              fields
                .filter((field) => object[field] !== undefined && object[field]?.length !== 0)
                .map((field) => ({ object, field, pointer: `/${list}/${at}/${field}` })),
            ),
          );
          if (pointers.length === 0) return;
          const altered = new Set<string>();
          for (const at of chosen) {
            const { object, field, pointer } = pointers[at % pointers.length]!;
            if (object[field] === null) continue;
            object[field] = Array.isArray(object[field]) ? ["nobody"] : "nobody";
            altered.add(pointer);
          }
          const result = fromExtraction(extraction, { texts });
          expect(validateDataset(result.dataset, { texts }).ok).toBe(true);
          for (const { pointer, field } of result.dropped) {
            expect(field, pointer).toBeDefined();
            expect(
              [...altered].some((each) => pointer.startsWith(each)),
              pointer,
            ).toBe(true);
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test("with any one value spoilt: what falls has that fault, or needs what has it", () => {
    const spoiling = [null, "", "nobody", "not a code", 17, [], {}, "last Tuesday", "2031-02-30"];
    const { extraction: good, texts } = examples[0]!;
    const facts = objectsIn(good).filter(({ pointer }) => factOf(pointer));
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom(...spoiling), (which, at, value) => {
        const extraction = structuredClone(good);
        const { pointer, object } = objectsIn(extraction).filter((each) => factOf(each.pointer))[
          which % facts.length
        ]!;
        const keys = Object.keys(object).filter((key) => key !== "key");
        const key = keys[at % keys.length]!;
        object[key] = value;
        const result = fromExtraction(extraction, { texts });
        expect(validateDataset(result.dataset, { texts }).ok).toBe(true);
        for (const { pointer: place, entity } of result.dropped)
          if (place !== pointer && !place.startsWith(`${pointer}/`))
            expect(["Comparison"].includes(entity) || !factOf(place), `${place} for ${pointer}/${key}`).toBe(
              true,
            );
      }),
      { numRuns: runs(150) },
    );
  });

  describe("a date that cannot be read", () => {
    const { extraction: good, texts } = bases[2]!;
    const withDate = (date: unknown) => {
      const extraction = structuredClone(good);
      extraction.calls[0].date = date;
      const { dataset, diagnostics } = fromExtraction(extraction, { texts });
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      return { date: dataset?.calls[0]!.date, kept: dataset?.calls[0]!.statements?.length, errors };
    };
    const exact = "on 4 March";
    const evidence = [{ source: "readout", exact }];

    test.each([
      [{ value: "4 March", basis: "printed", evidence }, "4 March"],
      [{ value: "4 March", basis: "printed" }, "4 March"],
      [{ value: "last Tuesday", asPrinted: "4 March", basis: "printed" }, "4 March"],
      [{ value: "last Tuesday", basis: "relative" }, undefined],
      [{ value: "2031-03-04 22:15", basis: "printed", evidence }, undefined],
      [{ value: "2031-02-30", basis: "printed", asPrinted: "4 March" }, "4 March"],
      [
        { value: "2031-03-04", basis: "printed", evidence: [{ source: "readout", exact: "on 5 May" }] },
        undefined,
      ],
      [{ basis: "printed" }, undefined],
      ["2031-03-04", undefined],
      [undefined, undefined],
      // The call would be younger than its readout.
      [{ value: "2032-03-04", basis: "unknown" }, undefined],
    ])("is unknown, and the call stays: %j", (date, asPrinted) => {
      const made = withDate(date);
      expect(made.date).toMatchObject({ value: "XXXX", basis: "unknown" });
      expect(made.date!.asPrinted).toBe(asPrinted);
      expect(made.kept).toBe(1);
      expect(made.errors.length).toBe(1);
    });

    test("keeps its value if only what it rests on is lost", () => {
      const { date, errors } = withDate({
        value: "2031-03-04",
        basis: "other-source",
        basisSource: "nobody",
      });
      expect(date).toEqual({ value: "2031-03-04", basis: "unknown" });
      expect(errors.map(({ code }) => code)).toEqual(["extraction/unknown-reference"]);
    });
  });

  test("everything that is wrong is reported at once, also in what falls for another cause", () => {
    const { extraction: good, texts } = bases[2]!;
    const extraction = structuredClone(good);
    extraction.title = "";
    extraction.calls[0].date.value = "last Tuesday";
    extraction.statements[0].mode = "spoken";
    extraction.statements[0].evidence[0].exact = "Words that nobody has printed.";
    const { diagnostics } = fromExtraction(extraction, { texts });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code).sort()).toEqual([
      "extraction/invented-quote",
      "structure/empty-text",
      "structure/unknown-code",
      "structure/wrong-format",
    ]);
  });

  describe("what denies never becomes what affirms", () => {
    const { extraction: good, texts } = bases[2]!;
    const told = {
      ofCall: "varn-brask-2031-03-04",
      account: "readout-account",
      evidence: [{ exact: "by telephone" }],
    };
    const circumstances = (fact: Loose): Loose[] => {
      const extraction = structuredClone(good);
      extraction.circumstances = [{ ...told, ...fact }];
      const { dataset } = fromExtraction(extraction, { texts });
      return (dataset!.calls[0]!.circumstances ?? []) as Loose[];
    };

    test.each([
      ["its factuality is no code", { kind: "occurrence", factuality: "denied" }],
      ["its factuality has another key", { kind: "occurrence", factualty: "certainly-not" }],
      [
        "its day is lost",
        {
          kind: "occurrence",
          factuality: "certainly-not",
          date: { value: "last Tuesday", basis: "relative" },
        },
      ],
      ["its date is no date", { kind: "occurrence", factuality: "certainly-not", date: 17 }],
      [
        "what limits it is lost",
        { kind: "previous-contact", factuality: "certainly-not", gap: "long", content: "a call" },
      ],
      [
        "a party is lost",
        { kind: "previous-contact", factuality: "certainly-not", parties: ["nobody"], content: "a call" },
      ],
    ])("a denial falls if %s", (_, fact) => {
      expect(circumstances(fact)).toEqual([]);
      const { factuality: _own, factualty: __own, ...affirmed } = fact as Loose;
      // The same without a denial loses only the part that cannot be read.
      if (!("factualty" in fact) && fact.factuality === "certainly-not")
        expect(circumstances(affirmed).length).toBe(1);
    });

    test("a promise falls with a condition that cannot be read", () => {
      const extraction = structuredClone(good);
      extraction.statements[0].condition = { if: "the piers are inspected" };
      expect(fromExtraction(extraction, { texts }).dataset!.calls[0]!.statements).toBeUndefined();
    });

    test("a statement falls with one of its acts that is no code: the others could affirm what it denies", () => {
      const extraction = structuredClone(good);
      extraction.statements[0].acts = ["refute", "claim"];
      expect(fromExtraction(extraction, { texts }).dataset!.calls[0]!.statements).toBeUndefined();
    });

    test("a statement stays without what it responds to, and keeps its denial", () => {
      const extraction = structuredClone(good);
      const denial = { acts: ["deny"], factuality: "certainly-not", respondsTo: ["nobody"] };
      Object.assign(extraction.statements[0], denial);
      const { dataset, dropped } = fromExtraction(extraction, { texts });
      expect(dataset!.calls[0]!.statements).toEqual([
        expect.objectContaining({ factuality: "certainly-not" }),
      ]);
      expect(dropped).toMatchObject([
        { entity: "Statement", field: "respondsTo", pointer: "/statements/0/respondsTo/0" },
      ]);
    });
  });

  test("an account whose own quotation was invented stays while something is told by it", () => {
    const { extraction: good, texts } = bases[2]!;
    const extraction = structuredClone(good);
    extraction.accounts[0].evidence = [{ exact: "Words that nobody has printed." }];
    expect(fromExtraction(extraction, { texts }).dataset!.calls[0]!.statements!.length).toBe(1);
    extraction.accounts.push({ ...extraction.accounts[0], key: "second" });
    const { dataset, dropped } = fromExtraction(extraction, { texts });
    expect(dataset!.accounts.length).toBe(1);
    expect(dropped.map(({ key }) => key)).toContain("second");
  });

  test("what has a code of not knowing gets that for a word that is no code", () => {
    const { extraction: good, texts } = bases[2]!;
    const extraction = structuredClone(good);
    extraction.sources[0].kind = "op-ed";
    extraction.accounts[0].kind = "whisper";
    extraction.calls[0].medium = "pigeon";
    extraction.statements[0].setting = "somewhere";
    extraction.language = "";
    const { dataset } = fromExtraction(extraction, { texts });
    expect(dataset).toMatchObject({
      language: "und",
      sources: [{ kind: "other" }],
      accounts: [{ kind: "other" }],
      calls: [{ medium: "unknown", statements: [{ setting: "unknown" }] }],
    });
  });
});
