import type { Derivation, Source } from "../schema/model-types.ts";
import { edtfInSentence } from "./edtf-words.ts";
import { languageWords } from "./language-words.ts";
import { sourceKindWords } from "./names.ts";
import type { SummaryLine } from "./summary-line.ts";
import { productionWords } from "./production-words.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** A published text: what it is, who published it when, how much of it is held, and from what it was made. */
export function sourceSummary(view: View, source: Source): SummaryLine {
  const { names } = view;
  const { id, kind, title, publisher, language, retrievedOn, derivedFrom = [], production, extent } = source;
  const { text = "", digest } = source;
  const remarks = [
    // A source without a title is named by its kind and its publisher.
    title === undefined ? undefined : `${sourceKindWords(kind)}, published by ${names.actor(publisher)}`,
    publishedWords(source),
    `in ${languageWords(language)}`,
    production && productionWords[production],
    extent && extents[extent],
    ...derivedFrom.map(({ source: other, how }) => `${derivations[how]} ${names.source(other)}`),
  ].filter((remark) => remark !== undefined);
  const held = [
    ...(retrievedOn === undefined ? [] : [{ text: `the text was fetched ${edtfInSentence(retrievedOn)}` }]),
    ...(digest
      ? [{ text: `the text has ${digest.length} characters; its SHA-256 is ${digest.sha256}` }]
      : []),
  ];
  const paragraphs = text.split(/\r\n|\n/).filter((line) => line.trim() !== "");
  return {
    of: source,
    text: `${names.source(id).replace(/^the /, "The ")}: ${remarks.join("; ")}`,
    lines: [
      ...(view.full ? held : []),
      ...restLines(view, "Source", source, {
        worded: [
          "kind",
          "publisher",
          "title",
          "language",
          "publishedOn",
          "retrievedOn",
          "derivedFrom",
          "production",
          "text",
          "digest",
          "extent",
        ],
        source: id,
      }),
      ...(view.full && paragraphs.length > 0
        ? [{ text: "the text:", lines: paragraphs.map((line) => ({ text: line })) }]
        : []),
    ],
  };
}

/** What is there of a text in which no words can be marked. */
export function unheldText({ text }: Source, evidence: number): string {
  if (text !== undefined)
    return `The text that the dataset has of this source is not the one that was encoded: ${text}`;
  const missing = "The text of this source is not in this dataset";
  return evidence === 0
    ? `${missing}, and nothing here rests on its words.`
    : `${missing}. Where its words lie:`;
}

/** When a source was published. */
export function publishedWords({ publishedOn }: Source): string {
  return publishedOn === undefined ? "publication date unknown" : `published ${edtfInSentence(publishedOn)}`;
}

/** How much of a publication its text is. */
export const extents: Readonly<Record<NonNullable<Source["extent"]>, string>> = {
  whole: "the text is the whole of the publication",
  part: "the text is only a part of the publication",
};

const derivations: Readonly<Record<Derivation, string>> = {
  translation: "a translation of",
  copy: "a copy of",
  quotation: "quotes",
};
