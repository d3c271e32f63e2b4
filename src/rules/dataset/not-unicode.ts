import type { Path } from "../../diagnostics/json-pointer.ts";
import { nameOfPlace, showValue } from "../../diagnostics/wording.ts";
import { isWellFormed } from "../../text/code-points.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  /** What messages call the place. */
  readonly name: string;
  /** The half that stands alone, as JSON writes it: `\ud83d`. */
  readonly half: string;
  /** The words around it. */
  readonly words: string;
}

export const datasetNotUnicodeDoc: RuleDoc = {
  reason:
    "JSON and JavaScript write some characters, emoji among them, in two halves. A half without the other is no character: many programs refuse the whole document, and others put another character in its place.",
  example: { at: "/title", wrong: "One \ud83d call", right: "One 📞 call" },
};

export const datasetNotUnicode: Rule<Params> = {
  code: "dataset/not-unicode",
  severity: "error",
  message: ({ name, half, words }) => `${name} has half a character, ${half}, in ${showValue(words)}.`,
  hint: () =>
    "The text was cut in the middle of a character, or its second half was lost. Write the whole character, or take the half out.",
  check(dataset, report) {
    dataset.eachNumber((number, name) => {
      const value = dataset.valueAt(number) as unknown as Readonly<Record<string, unknown>>;
      for (const key in value) {
        const member = value[key];
        if (typeof member === "string") {
          if (!isWellFormed(member) && !isOfSource(name, key)) tell([...dataset.pathOf(number), key], member);
        } else if (Array.isArray(member)) {
          for (const [index, item] of member.entries()) {
            // Lists of strings hold nothing else, and what else lists hold is visited for itself.
            if (typeof item !== "string") break;
            if (!isWellFormed(item)) tell([...dataset.pathOf(number), key, index], item);
          }
        }
      }
    });

    function tell(path: Path, text: string): void {
      const at = text.search(/\p{Surrogate}/u);
      const half = `\\u${text.charCodeAt(at).toString(16)}`;
      // What is cut here must not make halves of its own.
      const before = text.slice(Math.max(0, at - 20), at).replace(/^[\udc00-\udfff]/, "");
      const after = text.slice(at + 1, at + 20).replace(/[\ud800-\udbff]$/, "");
      report(path, {
        name: nameOfPlace(path, "The dataset"),
        half,
        words: `${before}${text.charAt(at)}${after}`,
      });
    }
  },
};

/** The text of a source, and what quotes it, are told by source/not-unicode, because their digests and positions hang on them. */
function isOfSource(name: string | undefined, key: string): boolean {
  return (
    (name === "Source" && key === "text") ||
    (name === "Evidence" && (key === "exact" || key === "prefix" || key === "suffix"))
  );
}
