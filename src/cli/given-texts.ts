import { ID_PATTERN } from "../schema/scalars/id.ts";
import { SourceText } from "../text/source-text.ts";
import { readText } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";

/** A text given by `--text [ID=]FILE`. */
export interface GivenText {
  readonly file: string;
  /** The source whose text it is, where that was said. */
  readonly id: string | undefined;
  readonly text: string;
}

/** Reads what `--text` names. */
export function readGivenTexts(options: readonly string[]): GivenText[] {
  return options.map((option) => {
    const [, id, file] = /^([^=]*)=(.+)$/s.exec(option) ?? [];
    if (id !== undefined && file !== undefined && ID_PATTERN.test(id))
      return { id, file, text: readText(file) };
    return { id: undefined, file: option, text: readText(option) };
  });
}

interface RawSource {
  readonly id: string;
  readonly lacksText: boolean;
  readonly sha256: unknown;
}

/**
 * Which text belongs to which source of a document. A text without an id is taken by its digest, or goes to the one source
 * that lacks its text and that an account is read in.
 *
 * @throws UsageError where no source or more than one could be meant.
 */
export function assignTexts(data: unknown, given: readonly GivenText[]): Record<string, string> {
  const sources = rawSources(data);
  const assigned: [string, string][] = [];
  for (const { id, file, text } of given) {
    if (id === undefined) {
      const guessed = guessSource(data, sources, text);
      if (guessed === undefined) {
        const lacking = sources.filter(({ lacksText }) => lacksText).map((source) => source.id);
        throw new UsageError(
          lacking.length === 0
            ? `No source lacks its text; say whose text ${file} is: --text ID=${file}.`
            : `Say which source ${file} is the text of: --text ${lacking.join(`=… or --text `)}=${file}.`,
        );
      }
      assigned.push([guessed, text]);
    } else if (sources.some((source) => source.id === id)) assigned.push([id, text]);
    else
      throw new UsageError(
        `There is no source "${id}" to give the text ${file} to; there is ${list(sources)}.`,
      );
  }
  return Object.fromEntries(assigned);
}

function list(sources: readonly RawSource[]): string {
  return sources.length === 0 ? "none" : sources.map(({ id }) => `"${id}"`).join(", ");
}

function objectsIn(data: unknown, key: string): Record<string, unknown>[] {
  const list = isObject(data) ? data[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function rawSources(data: unknown): RawSource[] {
  return objectsIn(data, "sources").flatMap(({ id, text, digest }) =>
    typeof id === "string"
      ? [{ id, lacksText: text === undefined, sha256: isObject(digest) ? digest["sha256"] : undefined }]
      : [],
  );
}

function guessSource(data: unknown, sources: readonly RawSource[], text: string): string | undefined {
  const lacking = sources.filter(({ lacksText }) => lacksText);
  const given = new SourceText(text);
  const same = given.wellFormed ? lacking.filter(({ sha256 }) => sha256 === given.sha256) : [];
  if (same.length === 1) return same[0]?.id;
  const read = new Set(objectsIn(data, "accounts").map(({ source }) => source));
  const candidates = lacking.length === 1 ? lacking : lacking.filter(({ id }) => read.has(id));
  return candidates.length === 1 ? candidates[0]?.id : undefined;
}

/** What a JSON text contains, only to see which sources it has; validation reports whatever is wrong with it. */
export function peek(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
