import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { unreachable } from "../unreachable.ts";
import type { Input } from "./inputs.ts";
import { zstdUnpacker } from "./zstd.ts";

/** How many bytes are read and unpacked at once. */
const CHUNK = 1 << 18;

/** The bytes of an input, unpacked; `onRead` is called with how many were read, packed as they are. */
export function openInput({ path, packing }: Input, onRead: (bytes: number) => void): Readable {
  const raw = path === undefined ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
  raw.on("data", (chunk: string | Uint8Array) => onRead(chunk.length));
  raw.pause();
  if (packing === undefined) return raw;
  // Whatever goes wrong comes out of the last stream, and is reported there.
  return pipeline(raw, unpackerOf(packing), () => {});
}

function unpackerOf(packing: "gzip" | "zstd"): Transform {
  switch (packing) {
    case "gzip":
      return createGunzip({ chunkSize: CHUNK });
    case "zstd": {
      const unpacker = zstdUnpacker();
      if (!unpacker) throw new Error("this Node cannot be relied on for Zstandard");
      return unpacker({ chunkSize: CHUNK });
    }
    default:
      return unreachable(packing);
  }
}
