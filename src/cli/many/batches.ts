import { LineBlocks } from "../../stream/line-blocks.ts";
import type { Block } from "../../stream/line-blocks.ts";
import { countLines } from "../../stream/lines-of.ts";
import { LARGEST_LINE_LENGTH } from "../../stream/validate-line.ts";
import { readAll } from "../../stream/chunks-of.ts";
import { cannotRead } from "../read-input.ts";
import type { Input, Unreadable } from "./inputs.ts";
import { openInput } from "./open-input.ts";

/** Records that are validated together. */
export interface Batch {
  readonly input: Input;
  /** Whole lines, or one whole document. */
  readonly content: Uint8Array;
  /** The numbers of its first line and of its first record within the input, from 1. */
  readonly firstLine: number;
  readonly firstRecord: number;
  readonly records: number;
}

/** A stretch of a line that is longer than the limit, and so is refused without being kept in memory. */
export interface OverlongStretch {
  readonly input: Input;
  readonly overlong: Uint8Array;
  /** Which line and record it is, once it is complete. */
  readonly ends: { readonly line: number; readonly record: number } | undefined;
}

/** Reads inputs one after the other, and cuts them into batches. */
export async function* batchesOf(
  inputs: AsyncIterable<Input | Unreadable>,
  {
    signal,
    maxLineLength,
    onRead,
  }: { signal: AbortSignal; maxLineLength: number; onRead: (bytes: number) => void },
): AsyncGenerator<Batch | OverlongStretch | Unreadable, void, undefined> {
  for await (const input of inputs) {
    signal.throwIfAborted();
    if ("problem" in input) {
      yield input;
      continue;
    }
    const next = { firstLine: 1, firstRecord: 1 };
    try {
      const chunks = readAll<Uint8Array>(openInput(input, onRead), signal);
      if (input.lines) yield* lineBatches(input, chunks, maxLineLength, next);
      else yield await documentBatch(input, chunks);
    } catch (error) {
      if (signal.aborted) throw error;
      const rest = next.firstLine === 1 ? "" : ` What begins at line ${next.firstLine} was not read.`;
      yield { problem: cannotRead(input.name, error) + rest };
    }
  }
}

async function* lineBatches(
  input: Input,
  chunks: AsyncIterable<Uint8Array>,
  maxLineLength: number,
  next: { firstLine: number; firstRecord: number },
): AsyncGenerator<Batch | OverlongStretch, void, undefined> {
  const blocks = new LineBlocks<Uint8Array>(maxLineLength);
  const toBatch = (block: Block<Uint8Array>): Batch | OverlongStretch => {
    if (block.kind === "overlong") {
      const ends = block.ends ? { line: next.firstLine++, record: next.firstRecord++ } : undefined;
      return { input, overlong: block.content ?? new Uint8Array(), ends };
    }
    const { lines, records } = countLines(block.content, maxLineLength);
    const batch = { input, content: block.content, ...next, records };
    next.firstLine += lines;
    next.firstRecord += records;
    return batch;
  };
  for await (const chunk of chunks) for (const block of joinLines(blocks.push(chunk))) yield toBatch(block);
  for (const block of blocks.end()) yield toBatch(block);
}

/** The line that a chunk completes goes together with those that are whole in it: a batch of one line costs as much as a large one. */
function joinLines(blocks: Iterable<Block<Uint8Array>>): Block<Uint8Array>[] {
  const [first, second, ...more] = blocks;
  if (first?.kind !== "lines" || second?.kind !== "lines") {
    return [first, second, ...more].filter((block) => block !== undefined);
  }
  return [{ kind: "lines", content: Buffer.concat([first.content, second.content]) }, ...more];
}

async function documentBatch(input: Input, chunks: AsyncIterable<Uint8Array>): Promise<Batch> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    length += chunk.length;
    if (length > LARGEST_LINE_LENGTH) {
      throw new Error(`it is larger than ${LARGEST_LINE_LENGTH} bytes, which is too much for one document`);
    }
  }
  return { input, content: Buffer.concat(read), firstLine: 1, firstRecord: 1, records: 1 };
}
