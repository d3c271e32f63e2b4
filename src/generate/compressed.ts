import { brotliCompressSync, constants } from "node:zlib";

/** A value as JSON, compressed as far as it goes: what the command reads of it is shipped so. */
export function compressed(value: unknown): Buffer {
  return brotliCompressSync(JSON.stringify(value), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
}
