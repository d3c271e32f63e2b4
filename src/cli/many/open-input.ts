import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { unreachable } from "../unreachable.ts";
import type { Input } from "./inputs.ts";
import { zstdDecompressor } from "./zstd.ts";

/** How many bytes are read and decompressed at once. */
const CHUNK = 1 << 18;

/** The bytes of an input, decompressed; `onRead` is called with how many were read, compressed as they are. */
export function openInput({ path, compression }: Input, onRead: (bytes: number) => void): Readable {
  const raw = path === undefined ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
  raw.on("data", (chunk: string | Uint8Array) => onRead(chunk.length));
  raw.pause();
  if (compression === undefined) return raw;
  // Whatever goes wrong comes out of the last stream, and is reported there.
  return pipeline(raw, decompressorOf(compression), () => {});
}

function decompressorOf(compression: "gzip" | "zstd"): Transform {
  switch (compression) {
    case "gzip":
      return createGunzip({ chunkSize: CHUNK });
    case "zstd": {
      const decompressor = zstdDecompressor();
      if (!decompressor) throw new Error("this Node cannot be relied on for Zstandard");
      return decompressor({ chunkSize: CHUNK });
    }
    default:
      return unreachable(compression);
  }
}
