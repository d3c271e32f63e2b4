import { LANGUAGE_PLACEHOLDER, placeholderFor } from "../dataset/placeholder.ts";
import type { Account, Dataset, Organization, Person, Source, Statement } from "../schema/model-types.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";
import { directSpeechIn } from "../text/direct-speech.ts";
import { Quotations } from "../text/quotations.ts";
import { sentencesOf } from "../text/sentences.ts";
import { SourceText } from "../text/source-text.ts";
import { UniqueIds } from "./unique-ids.ts";

/** A text to begin from. */
export interface SkeletonText {
  /** The id of its source. */
  readonly id: string;
  /** What a person calls the text, such as the name of its file. */
  readonly name: string;
  readonly text: string;
  /** The language of the text (BCP 47), where it is known. */
  readonly language?: string | undefined;
}

/** What a skeleton needs besides the texts. */
export interface SkeletonOptions {
  /** The dataset's id. */
  readonly id: string;
  /** The address of a JSON Schema, for editors. */
  readonly $schema?: string;
  /** Whether the texts are kept outside of the dataset. If so, only their digests are written. */
  readonly textsOutside?: boolean;
}

/**
 * A valid dataset to begin with: two leaders, for each text a source with its publisher and an account, and a statement for
 * each sentence, with its position. What only a person knows is a placeholder, which `dataset/placeholder-left` reports.
 *
 * @example
 * const text = { id: "post", name: "post.txt", text: "The two spoke on Friday." };
 * skeleton([text], { id: "friday-call" }).calls[0].statements.length; // 1
 */
export function skeleton(
  texts: readonly SkeletonText[],
  { id, $schema, textsOutside = false }: SkeletonOptions,
): Dataset {
  const ids = new UniqueIds([id, ...texts.map((each) => each.id)]);
  const leaders = [
    leader(ids.add("first-leader"), "one leader"),
    leader(ids.add("second-leader"), "the other leader"),
  ];
  const parts = texts.map((each) => partsOf(each, ids, textsOutside));
  return {
    ...($schema !== undefined && { $schema }),
    schemaVersion: SCHEMA_VERSION,
    id,
    title: placeholderFor("which call this is about"),
    language: "en",
    sources: parts.map(({ source }) => source),
    actors: [...leaders, ...parts.map(({ publisher }) => publisher)],
    accounts: parts.map(({ account }) => account),
    calls: [
      {
        id: ids.add("call"),
        medium: "unknown",
        status: "reported",
        date: {
          value: "XXXX",
          asPrinted: placeholderFor("the words that give the date of the call"),
          basis: "unknown",
        },
        participants: leaders.map((each) => ({ actor: each.id, roles: ["principal"] })),
        statements: parts.flatMap(({ statements }) => statements),
      },
    ],
  };
}

function leader(id: string, who: string): Person {
  return { kind: "person", id, name: placeholderFor(`the name of ${who}`) };
}

interface Parts {
  readonly source: Source;
  readonly publisher: Organization;
  readonly account: Account;
  readonly statements: Statement[];
}

/** What a dataset has of one text. */
function partsOf({ id, name, text, language }: SkeletonText, ids: UniqueIds, outside: boolean): Parts {
  const source = new SourceText(text);
  const publisher = ids.add(`${id}-publisher`);
  const account = ids.add(`${id}-account`);
  const quotations = new Quotations(source.text);
  const statements = sentencesOf(source, language ?? LANGUAGE_PLACEHOLDER).map(
    (sentence, index): Statement => {
      const { text: exact, start, end } = sentence;
      const [from, to] = [source.index.toUnit(start), source.index.toUnit(end)];
      return {
        id: ids.add(`${id}-sentence-${index + 1}`),
        // Nobody is named until a person has read the sentence: a guess that is left would be a false attribution.
        speakers: [],
        setting: "unknown",
        mode: directSpeechIn(source.text, from, to, quotations) ? "direct" : "voice-report",
        acts: ["other"],
        content: placeholderFor(`what sentence ${index + 1} of ${name} says`),
        account,
        evidence: [{ exact, start, end }],
      };
    },
  );
  return {
    source: {
      id,
      kind: "news-article",
      publisher,
      language: language ?? LANGUAGE_PLACEHOLDER,
      ...(outside ? { digest: { sha256: source.sha256, length: source.length } } : { text: source.text }),
    },
    publisher: { kind: "organization", id: publisher, name: placeholderFor(`who published ${name}`) },
    account: { id: account, kind: "news-report", voice: publisher, source: id },
    statements,
  };
}
