import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";

const SHORT = 1024;
/** No UTF-16 unit becomes more than three bytes of UTF-8. */
const SHORT_BYTES = 3072;
const encoder = /* @__PURE__ */ new TextEncoder();
/** Spans are short: their bytes are written into one buffer again and again, which costs less than encoding does. */
const buffer = /* @__PURE__ */ new Uint8Array(SHORT_BYTES);

/** The digest of a text's UTF-8 in hexadecimal, as Node's `crypto.hash` gives it. */
type PlatformHash = (algorithm: "sha256", text: string) => string;

/** What the platform hashes with; `null` where it has nothing of the kind that answers at once. Browsers have not. */
let platform: PlatformHash | null | undefined;

/** Asked for in a way that bundlers for browsers need not follow. */
function findPlatform(): PlatformHash | null {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (id: string) => { hash?: PlatformHash } | undefined };
  };
  return process?.getBuiltinModule?.("node:crypto")?.hash ?? null;
}

/**
 * The SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. The string must be well-formed Unicode: encoding
 * would replace a lone surrogate, and another text would get the same digest.
 */
export function sha256Hex(text: string): string {
  if (platform === undefined) platform = findPlatform();
  // Five times as fast as what can be written in JavaScript.
  if (platform) return platform("sha256", text);
  const bytes =
    text.length <= SHORT
      ? buffer.subarray(0, encoder.encodeInto(text, buffer).written)
      : encoder.encode(text);
  return bytesToHex(sha256(bytes));
}
