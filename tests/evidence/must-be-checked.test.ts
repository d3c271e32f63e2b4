import { seal, validateDataset, validateMany, validateText } from "leader-calls";
import type { Dataset, ValidateOptions, ValidationResult } from "leader-calls";
import { describe, expect, test } from "vitest";
import { exampleText, readExample } from "../support/examples.ts";
import { examplesToTry } from "../support/examples-to-try.ts";

const { text: words } = readExample<Dataset>("minimal").sources[0]!;
const texts = { readout: words! };

/** The smallest example without its text. */
function withoutText(): Dataset {
  const data = readExample<Dataset>("minimal");
  delete data.sources[0]!.text;
  return data;
}

/** The smallest example with a quotation that nobody said. */
function invented(): Dataset {
  const data = withoutText();
  const [statement] = data.calls[0]!.statements!;
  statement!.evidence = [{ exact: "She promised him forty rescue boats." }];
  delete statement!.cues;
  return data;
}

function found({ ok, diagnostics, checked }: ValidationResult) {
  return {
    ok,
    checked,
    errors: diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ code, pointer }) => `${code} ${pointer}`),
  };
}

const strict: ValidateOptions = { evidence: "must-be-checked" };
const stricter: ValidateOptions = { evidence: "must-match-given-texts" };

describe("evidence that must be checked", () => {
  test("is what it was where nothing is asked for", () => {
    const usual = validateDataset(invented());
    expect(usual.ok).toBe(true);
    expect(usual.checked).toEqual({ spans: 0, of: 2 });
    expect(validateDataset(invented(), { evidence: "may-be-unchecked" })).toEqual(usual);
  });

  test("is an error where its text is not there: one for each source, which says how many and what to give", () => {
    const { ok, diagnostics, checked } = validateDataset(invented(), strict);
    expect(ok).toBe(false);
    expect(checked).toEqual({ spans: 0, of: 2 });
    expect(diagnostics).toEqual([
      {
        code: "evidence/not-verified",
        severity: "error",
        pointer: "/sources/0",
        path: ["sources", 0],
        message: 'The text of source "readout" is not available, so 2 spans could not be checked.',
        hint: 'Whoever validates must have its text, under the id "readout".',
        params: { source: "readout", count: 2, because: "not-held" },
      },
    ]);
  });

  test("holds where the text is in the dataset, or given beside it", () => {
    const whole = { ok: true, errors: [], checked: { spans: 2, of: 2 } };
    expect(found(validateDataset(readExample("minimal"), strict))).toEqual(whole);
    expect(found(validateDataset(withoutText(), { ...strict, texts }))).toEqual(whole);
    expect(found(validateDataset(invented(), { ...strict, texts })).errors).toEqual([
      "evidence/quote-not-found /calls/0/statements/0/evidence/0/exact",
    ]);
  });

  test("of a sealed dataset needs the text beside it, and names the digest by which that is known", () => {
    const { json } = seal(exampleText("minimal"));
    const [only, ...more] = validateText(json, strict).diagnostics;
    expect(more).toEqual([]);
    const { sha256 } = (JSON.parse(json) as Dataset).sources[0]!.digest!;
    expect(only).toMatchObject({ code: "evidence/not-verified", severity: "error", params: { sha256 } });
    expect(only!.hint).toBe(
      `Whoever validates must have its text, under the id "readout". It is the text with the SHA-256 ${sha256}.`,
    );
    for (const options of [strict, stricter]) {
      const all = { ok: true, errors: [], checked: { spans: 2, of: 2 } };
      expect(found(validateText(json, { ...options, texts }))).toEqual(all);
      const other = { ...options, texts: { readout: `${words} ` } };
      expect(found(validateText(json, other)).errors).toEqual([
        "source/text-digest-mismatch /sources/0/digest",
      ]);
    }
  });

  test("is not asked for where there is none", () => {
    const data = withoutText();
    delete data.calls[0]!.statements;
    delete data.calls[0]!.descriptions;
    const { checked, diagnostics } = validateDataset(data, stricter);
    expect(checked).toEqual({ spans: 0, of: 0 });
    // That there is none is for other rules to report: every fact has some, and a call without facts has no account.
    expect(diagnostics.map(({ code }) => code)).toEqual(["account/unused", "call/without-account"]);
  });

  test("cannot be set aside by the settings of rules", () => {
    for (const setting of ["off", "info", "warning"] as const) {
      const hidden = { ...strict, rules: { "evidence/not-verified": setting } };
      expect(found(validateDataset(invented(), hidden)).errors).toEqual(["evidence/not-verified /sources/0"]);
      const missing = { ...strict, texts, rules: { "evidence/quote-not-found": setting } };
      const { ok, diagnostics } = validateDataset(invented(), missing);
      expect(ok).toBe(false);
      expect(diagnostics.find(({ severity }) => severity === "error")).toMatchObject({
        code: "evidence/not-verified",
        pointer: "/sources/0",
        message:
          '1 span of source "readout" could not be checked or does not match, and the rule that reports it is set lower than "error".',
      });
      const otherText = {
        ...strict,
        texts: { readout: "Something else." },
        rules: { "source/text-digest-mismatch": setting, "source/text-and-spans-disagree": setting },
      };
      expect(validateText(seal(exampleText("minimal")).json, otherText).ok).toBe(false);
    }
    const unclear = readExample<Dataset>("minimal");
    unclear.calls[0]!.date.evidence = [{ exact: "4 March" }];
    const lowered = { ...strict, rules: { "evidence/source-unclear": "off" } } as const;
    expect(found(validateDataset(unclear, lowered)).errors).toEqual(["evidence/not-verified "]);
  });

  test("must be named as one of three", () => {
    const says =
      'The option evidence must be "may-be-unchecked", "must-be-checked" or "must-match-given-texts", but is';
    for (const [evidence, given] of [
      ["must-be-cheked", '"must-be-cheked"'],
      [true, "a boolean"],
    ] as const) {
      expect(() => validateDataset({}, { evidence: evidence as never })).toThrow(
        new TypeError(`${says} ${given}.`),
      );
      expect(() => validateMany("{}", { evidence: evidence as never })).toThrow(TypeError);
    }
  });
});

describe("evidence that must match given texts", () => {
  /** An invented quotation, with an invented text that has it. */
  function forged(): Dataset {
    const data = invented();
    data.sources[0]!.text = `${words} She promised him forty rescue boats.`;
    return data;
  }

  test("does not count where only the dataset has the text", () => {
    expect(validateDataset(forged(), strict).ok).toBe(true);
    const { ok, checked, diagnostics } = validateDataset(forged(), stricter);
    expect({ ok, checked }).toEqual({ ok: false, checked: { spans: 0, of: 2 } });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
      {
        code: "evidence/not-verified",
        pointer: "/sources/0",
        message:
          'There is no text for source "readout" but the one in the dataset itself, so 2 spans count as not checked.',
        params: { source: "readout", count: 2, because: "not-given" },
      },
    ]);
  });

  test("is compared with the given text, and the dataset's own may be no other", () => {
    const result = found(validateDataset(forged(), { ...stricter, texts }));
    expect(result.ok).toBe(false);
    expect(result.errors).toEqual(["source/text-digest-mismatch /sources/0/text"]);
    expect(found(validateDataset(readExample("minimal"), { ...stricter, texts }))).toEqual({
      ok: true,
      errors: [],
      checked: { spans: 2, of: 2 },
    });
  });

  test("misses no other fault", () => {
    const data = readExample<Dataset>("minimal");
    data.calls[0]!.statements![0]!.evidence[0]!.exact = "She urged him to reopen the Lenne bridge!";
    expect(found(validateDataset(data, stricter)).errors).toEqual([
      "evidence/not-verified /sources/0",
      "evidence/quote-mismatch /calls/0/statements/0/evidence/0/exact",
    ]);
  });
});

describe("what ok promises", () => {
  test.each(examplesToTry)("%s: all is checked, or it is not ok", (name) => {
    const data = readExample<Dataset>(name);
    const given = Object.fromEntries(
      data.sources.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text]])),
    );
    const isWhole = data.sources.every(({ text }) => text !== undefined);
    for (const [options, expected] of [
      [strict, isWhole],
      [stricter, false],
      [{ ...stricter, texts: given }, isWhole],
    ] as const) {
      const { ok, checked } = validateText(exampleText(name), options);
      expect(ok).toBe(expected);
      if (ok) expect(checked.spans).toBe(checked.of);
    }
  });

  test("of many records is asked of each", async () => {
    const lines = [readExample("minimal"), withoutText(), invented()].map((each) => JSON.stringify(each));
    const results = [];
    for await (const result of validateMany(lines.join("\n"), strict)) results.push(found(result).errors);
    expect(results).toEqual([[], ["evidence/not-verified /sources/0"], ["evidence/not-verified /sources/0"]]);
    const values = [];
    const options = { ...stricter, input: "values", texts: () => texts } as const;
    for await (const { ok } of validateMany([withoutText(), invented()], options)) values.push(ok);
    expect(values).toEqual([true, false]);
  });
});
