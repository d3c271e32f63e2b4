/** A global of the platform that is no part of JavaScript itself, and that some test environments and shells lack. */
function needed<Name extends "TextDecoder" | "TextEncoder">(name: Name): (typeof globalThis)[Name] {
  // Looked for when it is needed, so that whatever needs none of them runs where they are missing.
  const found = (globalThis as Partial<Pick<typeof globalThis, Name>>)[name];
  if (found) return found;
  const what = name === "TextDecoder" ? "decode bytes" : "compute a digest";
  const cure =
    name === "TextDecoder" ? "Give leader-calls a string, or define the global" : "Define the global";
  throw new Error(
    `leader-calls needs ${name} to ${what}, and this environment has none. ${cure} (Node has it in "node:util").`,
  );
}

let strict: TextDecoder | undefined;

/**
 * What decodes UTF-8, keeps a byte-order mark and throws a TypeError where bytes are not UTF-8.
 *
 * @throws Error where the platform has no decoder.
 */
export function strictDecoder(): TextDecoder {
  return (strict ??= new (needed("TextDecoder"))("utf-8", { fatal: true, ignoreBOM: true }));
}

let lenient: TextDecoder | undefined;

/** What decodes UTF-8, keeps a byte-order mark and replaces what is not UTF-8. */
export function lenientDecoder(): TextDecoder {
  return (lenient ??= new (needed("TextDecoder"))("utf-8", { ignoreBOM: true }));
}

let encoder: TextEncoder | undefined;

/**
 * What encodes text as UTF-8.
 *
 * @throws Error where the platform has no encoder.
 */
export function utf8Encoder(): TextEncoder {
  return (encoder ??= new (needed("TextEncoder"))());
}
