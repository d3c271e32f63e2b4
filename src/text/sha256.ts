import { hash } from "@stablelib/sha256";
import { utf8Encoder } from "./utf8.ts";

/** Texts up to this many UTF-16 units are encoded into one buffer that is used again. Nearly all spans are that short. */
const SHORT = 1024;
/** No UTF-16 unit becomes more than three bytes of UTF-8. */
const SHORT_BYTES = 3072;
const buffer = /* @__PURE__ */ new Uint8Array(SHORT_BYTES);

/** Node's `crypto.hash`: the digest of a text's UTF-8, in hexadecimal. */
type PlatformHash = (algorithm: "sha256", text: string) => string;

/** The platform's synchronous hash; `null` if it has none, as in browsers; undefined until it was looked for. */
let platform: PlatformHash | null | undefined;

/** Looks for the platform's hash without an import, which bundlers for browsers would try to resolve. */
function findPlatform(): PlatformHash | null {
  const { process } = globalThis as {
    process?: { getBuiltinModule?: (id: string) => { hash?: PlatformHash } | undefined };
  };
  return process?.getBuiltinModule?.("node:crypto")?.hash ?? null;
}

/**
 * The SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. The string must be well-formed Unicode: encoding
 * replaces a lone surrogate, so two different texts would get the same digest.
 */
export function sha256Hex(text: string): string {
  if (platform === undefined) platform = findPlatform();
  // Five times as fast as a hash in JavaScript.
  if (platform) return platform("sha256", text);
  const encoder = utf8Encoder();
  const bytes =
    text.length <= SHORT
      ? buffer.subarray(0, encoder.encodeInto(text, buffer).written)
      : encoder.encode(text);
  return Array.from(hash(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
