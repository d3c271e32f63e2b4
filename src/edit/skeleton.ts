import type { Dataset } from "../schema/entities/dataset.ts";
import type { Statement } from "../schema/entities/statement.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { sentencesOf } from "../text/sentences.ts";
import { SourceText } from "../text/source-text.ts";

/** What a skeleton needs besides the text. */
export interface SkeletonOptions {
  /** The dataset's id. */
  readonly id: string;
  /** The language of the text (BCP 47). */
  readonly language: string;
  /** Whether to write the text into the dataset. If not, only its digest is written. */
  readonly inline?: boolean;
}

/**
 * A valid dataset to begin with: a source, two leaders, a publisher, and a statement for each sentence of the text, with its
 * position. Replace what is in capital letters, and fill in or delete each statement.
 *
 * @example
 * skeleton("The two spoke on Friday.", { id: "friday-call", language: "en" }).calls[0].statements.length; // 1
 */
export function skeleton(text: string, { id, language, inline = false }: SkeletonOptions): Dataset {
  const source = new SourceText(text);
  const statements = sentencesOf(source, language).map(({ text: exact, start, end }, index): Statement => ({
    id: `sentence-${index + 1}`,
    account: "publisher-report",
    speakers: ["first-leader"],
    setting: "unknown",
    mode: "voice-report",
    acts: ["other"],
    content: "WHAT WAS SAID, IN PLAIN WORDS",
    evidence: [{ exact, start, end }],
    note: "A suggestion: say who said it and how, or delete the statement.",
  }));
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title: "TITLE OF THE DATASET",
    language: "en",
    sources: [
      {
        id: "source",
        kind: "news-article",
        publisher: "publisher",
        language,
        ...(inline ? { text: source.text } : { digest: { sha256: source.sha256, length: source.length } }),
      },
    ],
    actors: [
      { kind: "person", id: "first-leader", name: "FIRST LEADER" },
      { kind: "person", id: "second-leader", name: "SECOND LEADER" },
      { kind: "organization", id: "publisher", name: "PUBLISHER" },
    ],
    accounts: [{ id: "publisher-report", kind: "news-report", voice: "publisher", source: "source" }],
    calls: [
      {
        id: `${id}-call`,
        medium: "unknown",
        status: "reported",
        date: { value: "XXXX", basis: "unknown" },
        participants: [
          { actor: "first-leader", roles: ["principal"] },
          { actor: "second-leader", roles: ["principal"] },
        ],
        statements,
      },
    ],
  };
}
