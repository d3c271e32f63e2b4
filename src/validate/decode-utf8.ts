const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What bytes that are not UTF-8 look like, as messages say it. */
function guessEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "UTF-16 (little-endian)";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "UTF-16 (big-endian)";
  return undefined;
}

/** Decodes UTF-8 as a whole and keeps a byte-order mark; bytes that are not UTF-8 are refused, never replaced. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { looksLike: string | undefined } {
  const looksLike = guessEncoding(bytes);
  if (looksLike !== undefined && bytes.length > 1) return { looksLike };
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { looksLike: bytes.includes(0) ? undefined : "an older eight-bit encoding, such as Windows-1252" };
  }
}
