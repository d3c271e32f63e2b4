import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { listWords, showValue } from "../../diagnostics/wording.ts";

export const notPrinted: KindWithDoc<{
  /** What it is that is not printed. */
  what: "title" | "author" | "publisher" | "publication date" | "name" | "office";
  /** What the extraction has. */
  value: string;
  /** The keys of the sources in whose texts it was looked for. */
  sources: readonly string[];
}> = {
  code: "extraction/not-printed",
  severity: "warning",
  reason:
    "A language model fills gaps with what it knows or makes up. A title, author, publisher, date of publication, name or office that is neither in the texts nor in what you gave may be invented.",
  example: { at: "/actors/4/name", wrong: "Odo Marlin", right: "Odo Brask" },
  message: ({ what, value, sources }) =>
    `The ${what} ${showValue(value)} is neither in the text of ${listWords(sources)} nor in what was given with it.`,
  hint: () => "Check it. What you know of a source can be given with its text, in articles.",
};
