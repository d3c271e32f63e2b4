import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Input } from "./inputs.ts";
import { createZstdDecompress } from "./zstd.ts";

/** How many bytes are read and unpacked at once. */
const CHUNK = 1 << 18;

/** The bytes of an input, unpacked; `onRead` is told how many were read, packed as they are. */
export function openInput({ path, packing }: Input, onRead: (bytes: number) => void): Readable {
  const raw = path === undefined ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
  raw.on("data", (chunk: string | Uint8Array) => onRead(chunk.length));
  raw.pause();
  if (packing === undefined) return raw;
  const unpack =
    packing === "gzip" ? createGunzip({ chunkSize: CHUNK }) : createZstdDecompress!({ chunkSize: CHUNK });
  // Whatever goes wrong comes out of the last stream, and is told there.
  return pipeline(raw, unpack, () => {});
}
