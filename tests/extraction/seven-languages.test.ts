import { describe, expect, test } from "vitest";
import { validateDataset } from "leader-calls";
import { fromExtraction } from "leader-calls/extraction";
import { Random } from "../defects/random.ts";
import { articles, extractionOf, retyped, textOf } from "./articles-in-seven-languages.ts";

describe.each(Object.keys(articles))(
  "an extraction of an article in the language %s, with slips",
  (language) => {
    const text = textOf(language);
    const options = { texts: { paper: text } };
    const random = new Random(language.charCodeAt(0) * 31 + language.charCodeAt(1));

    test("is kept whole without slips", () => {
      const { dataset, dropped, diagnostics } = fromExtraction(extractionOf(language), options);
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(dropped).toEqual([]);
      expect(dataset!.calls[0]!.statements!.length).toBe(3);
    });

    test("loses nothing true, keeps nothing invented, and reports in one round all that must be repaired", () => {
      const spoilt = extractionOf(language);
      const { statements, calls, accounts } = spoilt;
      const inventedAt = random.int(0, statements.length - 1);
      // What no keyboard does: a word of the text is gone from the middle.
      const points = [...statements[inventedAt]!.evidence[0]!.exact];
      const invented = [...points.slice(0, 6), ..."qx", ...points.slice(9)].join("");
      statements[inventedAt]!.evidence[0]!.exact = invented;
      for (const [at, { evidence }] of statements.entries())
        if (at !== inventedAt) evidence[0]!.exact = retyped(evidence[0]!.exact);
      statements.at(-1)!.respondsTo.push("nobody");
      accounts[0]!.evidence[0]!.exact = "Nobody printed this.";
      calls[0]!.date = { value: "last Tuesday", basis: "relative" };

      const { dataset, diagnostics } = fromExtraction(spoilt, options);
      const kept = dataset!.calls[0]!.statements!;
      const expected = statements.filter((_, at) => at !== inventedAt).map(({ content }) => content);
      expect(kept.map(({ content }) => content)).toEqual(expected);
      for (const { evidence, acts, factuality } of kept) {
        for (const { exact, start, end } of evidence)
          expect([...text].slice(start, end).join("")).toBe(exact);
        expect(acts.includes("deny")).toBe(factuality === "certainly-not");
      }
      expect(JSON.stringify(dataset)).not.toContain(invented);
      expect(validateDataset(dataset, options).ok).toBe(true);
      // All that has to be repaired is reported in the first round, each cause once.
      const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
      expect(errors.sort()).toEqual([
        "extraction/invented-quote",
        "extraction/invented-quote",
        "extraction/unknown-reference",
        "structure/wrong-format",
      ]);
    });
  },
);
