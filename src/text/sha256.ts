import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

/** No UTF-16 unit becomes more than three bytes of UTF-8. */
const SHORT = 1024;
const encoder = /* @__PURE__ */ new TextEncoder();
/** Spans are short: their bytes are written into one buffer again and again, which costs less than encoding does. */
const buffer = /* @__PURE__ */ new Uint8Array(SHORT * 3);

/**
 * The SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. The string must be well-formed Unicode: encoding
 * would replace a lone surrogate, and another text would get the same digest.
 */
export function sha256Hex(text: string): string {
  const bytes =
    text.length <= SHORT
      ? buffer.subarray(0, encoder.encodeInto(text, buffer).written)
      : encoder.encode(text);
  return bytesToHex(sha256(bytes));
}
