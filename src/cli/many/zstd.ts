import type { Transform } from "node:stream";
import * as zlib from "node:zlib";

type Decompress = (options: { chunkSize: number }) => Transform;

/** What unpacks Zstandard, where this Node has it: since 22.15. */
export const createZstdDecompress: Decompress | undefined = (zlib as { createZstdDecompress?: Decompress })
  .createZstdDecompress;
