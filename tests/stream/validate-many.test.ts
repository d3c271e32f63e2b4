import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import fc from "fast-check";
import { validateDataset, validateMany, validateText } from "leader-calls";
import type { NdjsonSource, RecordResult, ValidateManyOptions } from "leader-calls";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { readAll } from "../../src/stream/chunks-of.ts";
import { minimal, temporaryFolder } from "../cli/run-cli.ts";
import { readExample } from "../support/examples.ts";
import { isThorough, runs } from "../support/number-of-runs.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());

const good = JSON.stringify(minimal());
const accented = JSON.stringify({ ...minimal(), id: "accented", title: "Gespräch über 🚢 und Żanna" });
const warned = JSON.stringify({
  ...minimal(),
  id: "warned",
  topics: [{ id: "bridge", label: "Bridge", kind: "other" }],
});
const empty = JSON.stringify({ ...minimal(), id: "empty-title", title: "" });
const broken = good.slice(0, 400);
const doubled = good.replace('"id":"minimal"', '"id":"one","id":"two"');

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of results) list.push(each);
  return list;
}

/** What matters of a result, whichever way the record came. */
function told({ record, line, id, ok, diagnostics, checked }: RecordResult) {
  return { record, line, id, ok, diagnostics, checked };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function webStream<T>(chunks: readonly T[], onCancel?: () => void): ReadableStream<T> {
  const left = [...chunks];
  return new ReadableStream<T>({
    pull(controller) {
      if (left.length === 0) controller.close();
      else controller.enqueue(left.shift()!);
    },
    cancel: () => onCancel?.(),
  });
}

/** Cuts at some offsets. */
function cut<T extends string | Uint8Array>(whole: T, at: readonly number[]): T[] {
  const offsets = [...new Set([0, ...at.map((offset) => offset % (whole.length + 1)), whole.length])];
  offsets.sort((one, other) => one - other);
  return offsets.slice(1).map((end, index) => whole.slice(offsets[index], end) as T);
}

describe("a result", () => {
  test("says which record and which line it is, its id, and what validateText says of it", async () => {
    const results = await all(validateMany(`${good}\n\n${empty}\n`, { file: "calls.ndjson" }));
    expect(results.map(({ record, line, id, ok }) => [record, line, id, ok])).toEqual([
      [1, 1, "minimal", true],
      [2, 3, "empty-title", false],
    ]);
    expect(results[0]!.data).toEqual(minimal());
    expect(results[0]!.checked).toEqual({ spans: 2, of: 2 });
    expect(results[1]!.diagnostics).toEqual(validateText(empty, { file: "calls.ndjson" }).diagnostics);
    expect(results.map(({ raw }) => raw)).toEqual([good, empty]);
  });

  test.each([
    ["line feeds", "\n"],
    ["carriage returns and line feeds", "\r\n"],
  ])("%s end lines, the last one too or not", async (_, end) => {
    const lines = [good, empty, "", " \t", broken, doubled];
    for (const text of [lines.join(end), lines.join(end) + end]) {
      for (const source of [text, bytes(text)]) {
        const results = await all(validateMany(source));
        expect(results.map(({ line }) => line)).toEqual([1, 2, 5, 6]);
        expect(results.map(({ diagnostics }) => diagnostics)).toEqual(
          [good, empty, broken, doubled].map((line) => validateText(line).diagnostics),
        );
      }
    }
  });

  test.each(["", "\n", "\r\n\r\n", " \t \n"])(
    "of nothing but white space there is none: %j",
    async (text) => {
      expect(await all(validateMany(text))).toEqual([]);
      expect(await all(validateMany(bytes(text)))).toEqual([]);
    },
  );

  test("a broken line is one diagnostic, and the next line goes on", async () => {
    const results = await all(validateMany([broken, good, "}", "null", good].join("\n")));
    expect(results.map(({ ok }) => ok)).toEqual([false, true, false, false, true]);
    for (const { ok, diagnostics } of results) expect(diagnostics).toHaveLength(ok ? 0 : 1);
    expect(results.map(({ id }) => id)).toEqual([undefined, "minimal", undefined, undefined, "minimal"]);
  });

  test("a byte-order mark spoils the record that it stands in, and no other", async () => {
    const results = await all(validateMany(bytes(`\ufeff${good}\n${good}`)));
    expect(results.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ["structure/byte-order-mark"],
      [],
    ]);
  });

  test("bytes that are not UTF-8 spoil their own line, and no other", async () => {
    const latin = Buffer.from('{"title": "Sch\xf6n"}', "latin1");
    const source = Buffer.concat([bytes(`${accented}\n`), latin, bytes(`\n${accented}\n`)]);
    const results = await all(validateMany(source));
    expect(results.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      [],
      ["structure/not-utf8"],
      [],
    ]);
    expect(Buffer.from(results[1]!.raw as Uint8Array)).toEqual(latin);
    // Of the others everything is told, their ids too, though they stand in one stretch of bytes with the broken one.
    const title = Buffer.concat([bytes(`${empty}\n`), latin]);
    expect((await all(validateMany(title)))[0]).toMatchObject({ id: "empty-title", ok: false });
  });
});

describe("however a source is cut, the results are the same", () => {
  const text = [accented, "", broken, `${empty}\r`, doubled, warned, "😀"].join("\n");
  const expected = validateMany(text);

  test("at every byte", async () => {
    // Short, because every offset is tried; what a validation finds does not matter here.
    const short = bytes('{"id":"ä😀"}\r\n\n[é\n"\ud83d\ude00"');
    const whole = (await all(validateMany(short))).map(told);
    expect(whole).toHaveLength(3);
    for (let at = 0; at <= short.length; at++) {
      for (let other = at; other <= short.length; other += isThorough ? 1 : 6) {
        expect((await all(validateMany(cut(short, [at, other])))).map(told)).toEqual(whole);
      }
    }
    expect((await all(validateMany([...short].map((byte) => Uint8Array.of(byte))))).map(told)).toEqual(whole);
  });

  test("anywhere, as strings and as bytes, from every kind of source", async () => {
    const whole = (await all(expected)).map(told);
    const cuts = fc.array(fc.nat({ max: bytes(text).length }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const strings = cut(text, at);
        const pieces = cut(bytes(text), at);
        const sources: NdjsonSource[] = [
          ...[strings, webStream(strings), Readable.from(strings)],
          ...[pieces, webStream(pieces), Readable.from(pieces, { objectMode: false })],
        ];
        for (const source of sources) expect((await all(validateMany(source))).map(told)).toEqual(whole);
      }),
      { numRuns: runs(100) },
    );
  });

  test("and each is what validateText says of its line alone", async () => {
    const line = fc.oneof(
      fc.constantFrom(
        good,
        accented,
        empty,
        warned,
        broken,
        doubled,
        "",
        " ",
        "\ufeff{}",
        "\u0000",
        "\ud800",
      ),
      fc.json({ maxDepth: 2 }),
      fc.string({ unit: "grapheme", maxLength: 12 }).map((each) => each.replaceAll(/[\r\n]/g, "")),
    );
    const limit = fc.constantFrom(undefined, 3, 300);
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), limit, async (lines, maxLineLength) => {
        const options = maxLineLength === undefined ? {} : { maxLineLength };
        const results = await all(validateMany(lines.join("\n"), options));
        const records = lines.filter(
          (each) => each.trim() !== "" || /[^ \t\r]/.test(each) || each.length > (maxLineLength ?? 9),
        );
        expect(results.map(({ record }) => record)).toEqual(records.map((_, index) => index + 1));
        for (const [index, each] of records.entries()) {
          const { ok, diagnostics, checked } = results[index]!;
          if (each.length > (maxLineLength ?? Infinity)) {
            expect(diagnostics.map(({ code }) => code)).toEqual(["structure/line-too-long"]);
          } else expect({ ok, diagnostics, checked }).toEqual(without(validateText(each)));
        }
        const well = lines.join("\n");
        if (!/\p{Surrogate}/u.test(well)) {
          for (const result of await all(validateMany(bytes(well)))) {
            const { ok, diagnostics, checked } = validateText(result.raw as Uint8Array);
            expect(result).toMatchObject({ ok, diagnostics, checked });
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });

  function without({ ok, diagnostics, checked }: ReturnType<typeof validateText>) {
    return { ok, diagnostics, checked };
  }
});

describe("a line that is longer than the limit", () => {
  const long = `{"id": "${"x".repeat(500)}"}`;

  test("is refused with the limit named, and the lines around it are read", async () => {
    const text = `[]\n${long}\r\n[]\n${long}`;
    const whole = (await all(validateMany(text, { maxLineLength: 100 }))).map(told);
    expect(whole.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(whole[1]!.diagnostics[0]).toMatchObject({
      code: "structure/line-too-long",
      params: { limit: 100, unit: "UTF-16 units" },
    });
    expect(whole[1]!.diagnostics[0]!.message).toContain("100");
    for (const size of [1, 7, 64, 505, 509, 511, 512, 513]) {
      const chunks = (whole: string | Uint8Array) =>
        cut(
          whole,
          Array.from({ length: whole.length / size }, (_, at) => at * size),
        );
      const strings = validateMany(chunks(text) as string[], { maxLineLength: 100 });
      expect((await all(strings)).map(told)).toEqual(whole);
      const inBytes = await all(validateMany(chunks(bytes(text)) as Uint8Array[], { maxLineLength: 100 }));
      expect(inBytes.map(({ line, ok }) => [line, ok])).toEqual(whole.map(({ line, ok }) => [line, ok]));
      expect(inBytes[1]!.diagnostics[0]!.params).toEqual({ limit: 100, unit: "bytes" });
    }
  });

  test("may have just the limit, its line end not counted", async () => {
    for (const end of ["", "\n", "\r\n"]) {
      for (const source of [[`[1]${end}`], ["[1]", end], ["[1", `]${end}`], [..."[1]", ...end]]) {
        const [exactly] = await all(validateMany(source, { maxLineLength: 3 }));
        expect(exactly!.diagnostics.map(({ code }) => code)).toEqual(["structure/wrong-type"]);
        const [over] = await all(validateMany(source, { maxLineLength: 2 }));
        expect(over!.diagnostics.map(({ code }) => code)).toEqual(["structure/line-too-long"]);
      }
    }
  });

  test("is never held: a line of 300 MB passes through a memory of a few", async () => {
    const chunk = new Uint8Array(1 << 20).fill(0x78);
    async function* endless() {
      for (let count = 0; count < 300; count++) yield chunk;
      yield bytes(`\n${good}\n`);
    }
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers - before)), 1);
    const results = await all(validateMany(endless(), { maxLineLength: 1 << 22 }));
    clearInterval(timer);
    expect(results.map(({ ok, line }) => [ok, line])).toEqual([
      [false, 1],
      [true, 2],
    ]);
    expect(most).toBeLessThan(100 << 20);
  });
});

describe("values", () => {
  const values = [minimal(), { ...minimal(), id: "empty-title", title: "" }, "text", null, undefined];
  const expected = values.map((value) => validateDataset(value).diagnostics);

  test("come from iterables, asynchronous ones and web streams", async () => {
    async function* later() {
      for (const value of values) yield Promise.resolve(value);
    }
    for (const source of [values, new Set(values), later(), webStream<unknown>(values)]) {
      const results = await all(validateMany(source, { input: "values" }));
      expect(results.map(({ diagnostics }) => diagnostics)).toEqual(expected);
      expect(results.map(({ record, line, id }) => [record, line, id])).toEqual([
        [1, undefined, "minimal"],
        [2, undefined, "empty-title"],
        [3, undefined, undefined],
        [4, undefined, undefined],
        [5, undefined, undefined],
      ]);
    }
  });

  test("that throw when they are read are told, and the next goes on", async () => {
    const hostile = {
      get id() {
        throw new Error("no");
      },
    };
    const results = await all(validateMany([hostile, minimal()], { input: "values", file: "queue" }));
    expect(results.map(({ ok, id }) => [ok, id])).toEqual([
      [false, undefined],
      [true, "minimal"],
    ]);
    expect(results[0]!.diagnostics[0]!.file).toBe("queue");
  });

  test("are told from NDJSON by the option alone", async () => {
    const wrong = validateMany([minimal()] as unknown as string[]);
    await expect(wrong.next()).rejects.toThrow(/input: "values"/);
    await expect(all(validateMany(["[]", bytes("[]")] as unknown as string[]))).rejects.toThrow(/both/);
  });
});

describe("texts", () => {
  const { text, ...source } = minimal().sources[0];
  const outside = JSON.stringify({ ...minimal(), sources: [source] });

  test("are the same for all records, by the source's id", async () => {
    const results = await all(validateMany(`${outside}\n${outside}`, { texts: { readout: text } }));
    expect(results.map(({ checked }) => checked.spans)).toEqual([2, 2]);
  });

  test.each<[string, ValidateManyOptions["texts"]]>([
    ["at once", ({ line }) => (line === 2 ? undefined : { readout: text })],
    ["later", async ({ record }) => (record === 2 ? undefined : { readout: text })],
  ])("or what a function gives for each, %s", async (_, texts) => {
    const results = await all(validateMany([outside, outside, "{", outside].join("\n"), { texts }));
    expect(results.map(({ checked }) => checked.spans)).toEqual([2, 0, 0, 2]);
  });

  test("a function is told which record it is, and what it holds", async () => {
    const asked: unknown[] = [];
    const texts: ValidateManyOptions["texts"] = (record) => {
      asked.push(record);
      return undefined;
    };
    await all(validateMany(`{\n${outside}`, { texts }));
    await all(validateMany([{ id: "x" }], { input: "values", texts }));
    expect(asked).toEqual([
      { record: 2, line: 2, id: "minimal", data: JSON.parse(outside) as unknown },
      { record: 1, line: undefined, id: "x", data: { id: "x" } },
    ]);
  });
});

describe("reading", () => {
  /** Chunks that count how many were asked for, and whether they were let go. */
  function counted(count: number) {
    const seen = { asked: 0, returned: false };
    async function* chunks() {
      try {
        for (; seen.asked < count;) {
          seen.asked++;
          yield `${good}\n${good}\n`;
        }
      } finally {
        seen.returned = true;
      }
    }
    return { seen, source: chunks() };
  }

  test("goes no further than results are taken", async () => {
    const { seen, source } = counted(100);
    const results = validateMany(source);
    expect(seen.asked).toBe(0);
    for (let taken = 1; taken <= 10; taken++) {
      await results.next();
      expect(seen.asked).toBe(Math.ceil(taken / 2));
    }
    await results.return();
    expect(seen).toEqual({ asked: 5, returned: true });
  });

  test("lets go of the source where the reader stops early", async () => {
    const { seen, source } = counted(100);
    for await (const { ok } of validateMany(source)) if (ok) break;
    expect(seen).toEqual({ asked: 1, returned: true });
    let cancelled = false;
    for await (const { ok } of validateMany(webStream([`${good}\n`, good], () => (cancelled = true))))
      if (ok) break;
    expect(cancelled).toBe(true);
    const file = createReadStream(folder.write("two.ndjson", `${good}\n${good}\n`));
    for await (const { ok } of validateMany(file)) if (ok) break;
    expect(file.destroyed).toBe(true);
  });

  test("a Node stream of a file is read to its end", async () => {
    const file = folder.write("many.ndjson", `${accented}\n`.repeat(200));
    const stream = createReadStream(file, { highWaterMark: 1000 });
    const results = await all(validateMany(stream));
    expect(results).toHaveLength(200);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const text = createReadStream(file, { encoding: "utf8", highWaterMark: 1000 });
    expect((await all(validateMany(text))).map(told)).toEqual(results.map(told));
  });

  test("what the source throws is thrown, after what it gave before", async () => {
    async function* failing() {
      yield `${good}\n${good.slice(0, 100)}`;
      throw new Error("the line dropped");
    }
    const results = validateMany(failing());
    expect((await results.next()).value).toMatchObject({ ok: true });
    await expect(results.next()).rejects.toThrow("the line dropped");
  });

  test("100,000 empty chunks do no harm", async () => {
    const chunks = [good.slice(0, 10), ...Array.from({ length: 100_000 }, () => ""), good.slice(10)];
    expect((await all(validateMany(chunks))).map(({ ok }) => ok)).toEqual([true]);
  });
});

describe("an abort", () => {
  const reason = new Error("enough");

  test("before the first step ends it at once", async () => {
    const source = (function* () {
      throw new Error("was read");
      yield "";
    })();
    await expect(all(validateMany(source, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  test.each<[string, () => NdjsonSource]>([
    ["NDJSON", () => `${good}\n`.repeat(10)],
    ["chunks", () => Array.from({ length: 10 }, () => `${good}\n`)],
    ["a web stream", () => webStream(Array.from({ length: 10 }, () => `${good}\n`))],
  ])("between records of %s throws its reason at the next step", async (_, source) => {
    const controller = new AbortController();
    const results = validateMany(source(), { signal: controller.signal });
    await results.next();
    controller.abort(reason);
    await expect(results.next()).rejects.toBe(reason);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  test("does not wait for a source that keeps silent", async () => {
    let cancelled = false;
    const silent = () => new Promise<never>(() => {});
    const node = new Readable({ read: () => {} });
    const web = new ReadableStream<string>({ pull: silent, cancel: () => void (cancelled = true) });
    const iterable = { [Symbol.asyncIterator]: () => ({ next: silent }) };
    for (const source of [node, web, iterable]) {
      const controller = new AbortController();
      const results = validateMany(source, { signal: controller.signal });
      setTimeout(() => controller.abort(reason), 5);
      await expect(results.next()).rejects.toBe(reason);
    }
    expect(cancelled).toBe(true);
    expect(node.destroyed).toBe(true);
  });

  test("leaves nothing listening once all is read", async () => {
    const { signal } = new AbortController();
    let listening = 0;
    const count = (method: "addEventListener" | "removeEventListener", by: number) => {
      const real = signal[method].bind(signal);
      signal[method] = (type: string, listener: EventListenerOrEventListenerObject) => {
        listening += by;
        real(type, listener);
      };
    };
    count("addEventListener", 1);
    count("removeEventListener", -1);
    await all(validateMany(webStream(Array.from({ length: 50 }, () => `${good}\n`)), { signal }));
    expect(listening).toBe(0);
  });
});

describe("wrong options are told when it is called", () => {
  test.each<[string, unknown, object, RegExp]>([
    ["no source", undefined, {}, /source/],
    ["a number", 7, {}, /source/],
    ["an unknown input", "", { input: "json" }, /"json"/],
    ["a limit of nothing", "", { maxLineLength: 0 }, /from 1 to/],
    ["a limit beyond any string", "", { maxLineLength: 1e12 }, /500000000/],
    ["a setting for no rule", "", { rules: { "call/duplicates": "off" } }, /Did you mean call\/duplicate/],
    ["a codelist that is closed", "", { extensionCodes: { medium: { "x-pigeon": "A bird." } } }, /medium/],
  ])("%s", (_, source, options, says) => {
    expect(() => validateMany(source as string, options)).toThrow(TypeError);
    expect(() => validateMany(source as string, options)).toThrow(says);
  });
});

test("the shipped examples pass, all in one stream", async () => {
  const names = ["minimal", "lenne-bridge", "rare-cases"];
  const lines = names.map((name) => JSON.stringify(readExample(name)));
  const results = await all(validateMany(lines.join("\n")));
  expect(results.map(({ ok, id }) => [ok, id])).toEqual(
    lines.map((line) => [true, (JSON.parse(line) as { id: string }).id]),
  );
});

describe("what a record leaves with its reader", () => {
  test("are its own bytes, also where the source uses its buffer again", async () => {
    async function* reader() {
      const buffer = new Uint8Array(4);
      for (const digit of "123") {
        buffer.set(bytes(`{${digit}}\n`));
        yield buffer;
        await Promise.resolve();
      }
    }
    const kept = (await all(validateMany(reader()))).map(({ raw }) =>
      new TextDecoder().decode(raw as Uint8Array),
    );
    expect(kept).toEqual(["{1}", "{2}", "{3}"]);
  });
});

test("a line that nests too deeply is never parsed, however long it is", async () => {
  const deep = `${"[".repeat(600_000)}${"]".repeat(600_000)}`;
  const parse = vi.spyOn(JSON, "parse");
  onTestFinished(() => parse.mockRestore());
  const [result, next] = await all(validateMany(`${deep}\n${good}`, { texts: () => undefined }));
  const parsed = parse.mock.calls.filter(([text]) => text === deep);
  expect(result?.diagnostics.map(({ code }) => code)).toEqual(["structure/too-deep"]);
  expect(next?.ok).toBe(true);
  expect(parsed).toEqual([]);
});

test("a signal that aborts while texts are looked for ends the run at once", async () => {
  const controller = new AbortController();
  const texts = async () => {
    controller.abort(new Error("enough"));
    return Promise.resolve(undefined);
  };
  const results = validateMany(good, { texts, signal: controller.signal });
  await expect(results.next()).rejects.toThrow("enough");
});

test("a signal that has aborted while a chunk was used keeps the next one from being read", async () => {
  const controller = new AbortController();
  let asked = 0;
  const source: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: () => (asked++ === 0 ? Promise.resolve({ done: false, value: "one" }) : new Promise(() => {})),
    }),
  };
  const chunks = readAll(source, controller.signal);
  await chunks.next();
  controller.abort(new Error("enough"));
  await expect(chunks.next()).rejects.toThrow("enough");
  expect(asked).toBe(1);
});
