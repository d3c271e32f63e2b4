import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** A part of the records, and the file of what was found in it. */
export interface Part {
  readonly results: string;
  /** Where the records of the part stand. */
  readonly records: { readonly file: string; readonly start?: number; readonly end?: number };
}

/** The numbers and the file at the beginning of a line of results; the rest does not depend on where a record stands. */
const WHICH = /^\{"record":(\d+),(?:"file":"(?:[^"\\]|\\.)*",)?"line":(\d+),/;

const linesOf = (file: string): AsyncIterable<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Infinity });

/** The results of parts, with the numbers that the records have in the whole. */
export async function* resultsOfParts(parts: readonly Part[]): AsyncGenerator<string> {
  const before = { records: 0, lines: 0 };
  for (const { results, records } of parts) {
    let count = 0;
    for await (const result of linesOf(results)) {
      count++;
      yield result.replace(WHICH, (_, record: string, line: string) => {
        return `{"record":${before.records + Number(record)},"line":${before.lines + Number(line)},`;
      });
    }
    before.records += count;
    before.lines += await countLineFeeds(records);
  }
}

/** Results that stand in one file, one part after the other: records are numbered anew, and lines are left out. */
export async function* numberedAnew(file: string): AsyncGenerator<string> {
  let record = 0;
  for await (const result of linesOf(file)) yield result.replace(WHICH, `{"record":${++record},`);
}

/** The first difference of two sequences of results, in a sentence; undefined where they are the same. */
export async function firstDifference(
  found: AsyncIterable<string>,
  expected: AsyncIterable<string>,
): Promise<{ difference: string | undefined; records: number; refused: number }> {
  const others = expected[Symbol.asyncIterator]();
  let records = 0;
  let refused = 0;
  let difference: string | undefined;
  for await (const result of found) {
    records++;
    if ((JSON.parse(result) as { ok: boolean }).ok === false) refused++;
    const { value, done } = await others.next();
    if (done) difference ??= `there are more than ${records - 1} results`;
    else if (value !== result) difference ??= `result ${records} is ${result}, not ${String(value)}`;
  }
  if (!(await others.next()).done) difference ??= `there are only ${records} results`;
  return { difference, records, refused };
}

async function countLineFeeds({ file, start, end }: Part["records"]): Promise<number> {
  let count = 0;
  const range = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  for await (const chunk of createReadStream(file, range)) {
    for (let at = (chunk as Buffer).indexOf(10); at >= 0; at = (chunk as Buffer).indexOf(10, at + 1)) count++;
  }
  return count;
}
