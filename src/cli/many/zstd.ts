import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

/** What newer versions of Node have. */
interface Zstd {
  createZstdDecompress?(options: { chunkSize: number }): Transform;
  zstdCompressSync?(data: string): Uint8Array;
  zstdDecompressSync?(data: Uint8Array): Uint8Array;
}

const { createZstdDecompress, zstdCompressSync, zstdDecompressSync } = zlib as Zstd;

/**
 * What decompresses Zstandard, where this Node has it and can be relied on: some versions (22.23 is one) take a file that was cut
 * off for a whole one, and records would be lost without a word.
 */
export function zstdDecompressor(): Zstd["createZstdDecompress"] {
  if (!createZstdDecompress || !zstdCompressSync || !zstdDecompressSync) return undefined;
  try {
    zstdDecompressSync(zstdCompressSync("whole").subarray(0, -1));
    return undefined;
  } catch {
    return createZstdDecompress;
  }
}
