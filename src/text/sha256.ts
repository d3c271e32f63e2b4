import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

const encoder = new TextEncoder();

/**
 * The SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. The string must be well-formed Unicode: encoding
 * would replace a lone surrogate, and another text would get the same digest.
 */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}
