import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { TextChange } from "../../dataset/changed-texts.ts";
import { nameOfCharacter } from "../../text/character-names.ts";
import type { Counting } from "../../text/counted-offsets.ts";
import { countOf, showSpan } from "../../diagnostics/wording.ts";
import type { JsonEdit } from "../../diagnostics/fix.ts";
import type { Path } from "../../diagnostics/json-pointer.ts";
import type { Span } from "../../text/source-text.ts";
import { faultsBySource } from "../evidence/by-source.ts";
import { OF_OFFSETS } from "../evidence/sought-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** How many related places are reported. */
const MANY = 20;

const countings: Record<Counting, string> = {
  "utf-16": "count UTF-16 units, not code points",
  bytes: "count bytes, not code points",
  lf: "count each line end (CR LF) as one character",
  crlf: "count each line end as two characters (CR LF), but the text has LF",
};

export const textAndSpansDisagreeDoc: RuleDoc = {
  reason:
    "Spans are made for one text. If that text gains or loses a character, or another text takes its place, many spans are wrong for one reason.",
  example: {
    at: "/sources/0/text",
    wrong:
      " Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge.",
    right:
      "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March. She urged him to reopen the Lenne bridge.",
  },
};

interface Disagreement {
  readonly source: string;
  /** How many spans or quotations it is about. */
  readonly count: number;
  /** How the text and its spans disagree. */
  readonly change: TextChange;
  /** The evidence with a known new position. */
  readonly found: readonly { readonly path: Path; readonly span: Span }[];
}

export const textAndSpansDisagree: Rule<Disagreement> = {
  code: "source/text-and-spans-disagree",
  severity: "error",
  message: ({ source, count, change }) => {
    switch (change.cause) {
      case "shifted": {
        const far = countOf(Math.abs(change.by), "code point");
        return `The words of ${countOf(count, "span")} of source "${source}" are ${far} ${change.by > 0 ? "later" : "earlier"} in its text than the evidence says.`;
      }
      case "counted":
        return `${countOf(count, "span")} of source "${source}" ${countings[change.counting]}.`;
      case "normalized":
        return `${countOf(count, "quotation")} of source "${source}" ${count === 1 ? "is" : "are"} in its text only after it is normalized to ${change.form}.`;
      case "revised":
        return `The words of ${countOf(count, "span")} of source "${source}" are elsewhere in its text: the text was changed after they were located.`;
      case "cut-off":
        return `The text of source "${source}" ends after ${countOf(change.length, "code point")}, before the words of ${countOf(count, "span")}: it was cut off.`;
      case "copied":
        return `The text of source "${source}" is that of source "${change.from}", and does not contain the words of ${countOf(count, "quotation")}.`;
      case "short-digest":
        return `The digest of source "${source}" has the length ${change.length}, but ${countOf(count, "span")} reach${count === 1 ? "es" : ""} beyond that.`;
      case "swapped":
        return `The texts of the sources "${source}" and "${change.standsIn}" are swapped: each contains the words that are quoted from the other.`;
      case "exchanged":
        return `The text of source "${source}" contains nothing like its ${countOf(count, "quotation")}: it is another text.`;
    }
  },
  hint: ({ change }) => {
    switch (change.cause) {
      case "shifted": {
        const begin =
          change.added !== undefined && /^(?:\s|\p{Default_Ignorable_Code_Point}){1,4}$/u.test(change.added)
            ? `The text begins with ${[...change.added].map(nameOfCharacter).join(", ")}. `
            : "";
        const mark = change.by === -1 ? "A byte-order mark is not counted. " : "";
        return `${begin}${mark}Use the text that was encoded. If this text is right, write the new positions.`;
      }
      case "counted":
        return OF_OFFSETS;
      case "normalized":
        return `Use the text as it was encoded, in ${change.form}.`;
      case "revised":
        return "Use the text that was encoded. If this text is right, write the new positions.";
      case "cut-off":
        return "Use the whole text.";
      case "copied":
        return "Give each source its own text.";
      case "short-digest":
        return `Write how many code points the text has. ${OF_OFFSETS}`;
      case "swapped":
        return "Give each source its own text.";
      case "exchanged":
        return change.standsIn === undefined
          ? "Use the text that was encoded."
          : `The words are those of source "${change.standsIn}". Give each source its own text.`;
    }
  },
  related: ({ change }, { span }) =>
    span
      ? `The words of this evidence are at ${showSpan(span as Span)}.`
      : change.cause === "swapped"
        ? `The words of this evidence are in source "${change.standsIn}".`
        : change.cause === "short-digest"
          ? "This span reaches beyond the length of the digest."
          : "The text does not contain the words of this evidence.",
  fix: ({ found }) =>
    found.length === 0
      ? undefined
      : {
          title: "Write the new positions",
          edits: found.flatMap(({ path, span }): JsonEdit[] => [
            { op: "set", path, key: "start", value: span.start },
            { op: "set", path, key: "end", value: span.end },
          ]),
        },
  check(dataset, report) {
    if (faultsOf(dataset, "text-changed").length === 0) return;
    const reported = new Set<string>();
    for (const { source, faults } of faultsBySource(dataset, "text-changed")) {
      const [first] = faults;
      if (!first) continue;
      const { change } = first.params;
      const { id } = source.value;
      if (change.cause === "swapped") {
        if (reported.has(change.standsIn)) continue;
        reported.add(id);
      }
      const places = faults.map(({ evidence, params: { span } }) => ({ path: evidence.path, span }));
      const found = places.flatMap(({ path, span }) => (span ? [{ path, span }] : []));
      const related = places.slice(0, MANY).map(({ path, span }) => ({
        path,
        ...(span && { params: { span } }),
      }));
      const at =
        change.cause === "short-digest"
          ? [...source.path, "digest", "length"]
          : source.value.text === undefined
            ? source.path
            : [...source.path, "text"];
      report(
        at,
        { source: id, count: found.length > 0 ? found.length : faults.length, change, found },
        related,
      );
    }
  },
};
