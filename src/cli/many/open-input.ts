import { createReadStream, fstatSync } from "node:fs";
import { pipeline } from "node:stream";
import type { Readable, Transform } from "node:stream";
import { createGunzip } from "node:zlib";
import { unreachable } from "../unreachable.ts";
import type { Input } from "./inputs.ts";
import { zstdDecompressor } from "./zstd.ts";

/** How many bytes are read and decompressed at once. */
const CHUNK = 1 << 18;
/** The descriptor of standard input. */
const STANDARD_INPUT = 0;

/** The bytes of an input, decompressed; `onRead` is called with how many were read, compressed as they are. */
export function openInput({ path, compression }: Input, onRead: (bytes: number) => void): Readable {
  const raw = path === undefined ? standardInput() : createReadStream(path, { highWaterMark: CHUNK });
  raw.on("data", (chunk: string | Uint8Array) => onRead(chunk.length));
  raw.pause();
  if (compression === undefined) return raw;
  // Whatever goes wrong comes out of the last stream, and is reported there.
  return pipeline(raw, decompressorOf(compression), () => {});
}

/** Standard input; a file there is read in chunks as large as those of any other file, which `process.stdin` does not do. */
function standardInput(): Readable {
  return isFile(STANDARD_INPUT)
    ? createReadStream("", { fd: STANDARD_INPUT, autoClose: false, highWaterMark: CHUNK })
    : process.stdin;
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    // What is wrong with it is reported when it is read.
    return false;
  }
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
