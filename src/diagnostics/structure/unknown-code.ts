import { listWords } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unknownCodeDoc: KindDoc = {
  reason:
    "People who count or compare codes rely on their definitions, and only codes of the codelist have one.",
  example: { at: "/calls/0/statements/0/mode", wrong: "inderect", right: "indirect" },
};

/** A list of so few codes is shown whole where none of them is near. */
const FEW = 8;

export const unknownCode = {
  code: "structure/unknown-code",
  severity: "error",
  message: ({ found, name }) =>
    found.trim() === "" ? `${name} is empty.` : `"${found}" is not a code of ${name}.`,
  hint: (params) => hintForCode(params),
} as const satisfies DiagnosticKind<UnknownCode>;

/** What is known of a word that is no code. */
export interface UnknownCode {
  /** The word that is not a code. */
  readonly found: string;
  readonly name: string;
  /** The codes that may be meant, nearest first, with their definitions; empty if none was looked for. */
  readonly near: readonly {
    /** The code. */
    readonly code: string;
    /** Its definition. */
    readonly definition: string;
  }[];
  /** All codes that are allowed. */
  readonly codes: readonly string[];
  /** The name of the codelist, or the name of the entity if the word should be one of its kinds. */
  readonly list: string;
  /** Whether a project can add codes of its own to the list. */
  readonly mayWiden?: boolean;
}

/**
 * What to do about a word that is no code. `where` says where the codes and their definitions are to be read, as the subject of a
 * sentence. Whoever reads an answer of a program has no such place.
 */
export function hintForCode({ found, near, codes, list, mayWiden }: UnknownCode, where?: string): string {
  const readMore = (what: string): string => (where === undefined ? "" : ` ${where} ${what}.`);
  const isOwn = found.startsWith("x-");
  const own = near.filter(({ code }) => code.startsWith("x-") === isOwn);
  if (own.length > 0) {
    const meant = own.map(({ code, definition }) => `"${code}": ${definition}`).join(" ");
    return `Did you mean ${own.length === 1 ? "this" : "one of these"}? ${meant}${readMore(`lists all ${codes.length} codes`)}`;
  }
  if (isOwn && mayWiden)
    return `A code that begins with "x-" is a project's own code. Add it to "extensionCodes" with its definition: { "${list}": { "${found}": "…" } }.`;
  const closed = isOwn ? `Projects cannot add codes to "${list}". ` : "";
  const other = codes.includes("other") ? ' If none of them fits, use "other".' : "";
  return codes.length <= FEW
    ? `${closed}Use one of ${listWords(codes)}.${readMore("explains each of them")}`
    : `${closed}There are ${codes.length} codes.${readMore("explains each of them")}${other}`;
}
