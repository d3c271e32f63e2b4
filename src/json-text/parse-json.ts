import { scanJson } from "./scan-json.ts";
import type { JsonScan } from "./scan-json.ts";

/** How long a text may be, in UTF-16 units, to be parsed before its depth is known: nesting costs memory. */
const PARSED_UNSEEN = 1_000_000;

/** What came of a JSON text. */
export interface ParsedJson {
  /** The value; undefined where the text is no JSON, or is so long and deep that it was not even parsed. */
  readonly parsed: { readonly value: unknown } | undefined;
  /** What a scan found, where the text was long enough to be scanned first. */
  readonly scan: JsonScan | undefined;
}

/** Parses a JSON text, but for a long one that nests too deeply: of that only its depth is reported. Never throws. */
export function parseJson(text: string): ParsedJson {
  const scan = text.length > PARSED_UNSEEN ? scanJson(text) : undefined;
  if (scan?.tooDeepAt !== undefined) return { parsed: undefined, scan };
  try {
    return { parsed: { value: JSON.parse(text) as unknown }, scan };
  } catch {
    return { parsed: undefined, scan };
  }
}
