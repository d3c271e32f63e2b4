import { existsSync } from "node:fs";
import { isObject } from "../collections/is-object.ts";
import { ID_PATTERN } from "../schema/id-pattern.ts";
import { SourceText } from "../text/source-text.ts";
import { configuredTexts } from "./read-config.ts";
import type { ConfigOptions } from "./read-config.ts";
import { readText } from "./read-input.ts";
import { openTextsFolder } from "./texts-folder.ts";
import type { NamedFolder, TextsFolder } from "./texts-folder.ts";
import { UsageError } from "./usage-error.ts";

/** The options by which a command is given texts. */
export interface TextOptions extends ConfigOptions {
  readonly text: readonly string[];
  readonly texts?: string | undefined;
}

/** A text given by `--text [ID=]FILE`. */
export interface GivenText {
  readonly file: string;
  /** The source whose text it is, where that was said. */
  readonly id: string | undefined;
  readonly text: string;
}

/** The texts that a command is given: `--text` wins over the folder. */
export interface GivenTexts {
  readonly named: readonly GivenText[];
  readonly folder: TextsFolder | undefined;
  /** Whether the folder has texts for all sources, and not only for those that lack theirs. */
  readonly forAll?: boolean;
}

/**
 * Reads what `--text` names, and looks which texts are in the folder that `--texts` names, or else the configuration.
 *
 * @throws UsageError where something cannot be read.
 */
export function readGivenTexts(options: TextOptions): GivenTexts {
  const named = options.text.map((option): GivenText => {
    const [, id, file] = /^([^=]*)=(.+)$/s.exec(option) ?? [];
    if (id !== undefined && file !== undefined && ID_PATTERN.test(id))
      return { id, file, text: readText(file) };
    if (option.includes("=") && !existsSync(option)) {
      throw new UsageError(
        file === undefined || file === ""
          ? `--text ${option} does not name a file. Write --text ID=FILE.`
          : `--text ${option}: "${id ?? ""}" is not an id, which is lower-case words joined by hyphens. Write --text ID=FILE.`,
      );
    }
    return { id: undefined, file: option, text: readText(option) };
  });
  const byId = new Map<string, GivenText>();
  for (const given of named) if (given.id !== undefined) keep(byId, given.id, given);
  const folder = folderOf(options);
  return { named, folder: folder && openTextsFolder(folder) };
}

/** Keeps a text as that of a source, which has one only. */
function keep(texts: Map<string, GivenText>, id: string, given: GivenText): void {
  const other = texts.get(id);
  if (other) {
    throw new UsageError(
      `${other.file} and ${given.file} are both given as the text of source "${id}". Give only one.`,
    );
  }
  texts.set(id, given);
}

/** The folder with the texts: the one that `--texts` names, or else the configuration. */
export function folderOf({ texts, config }: Omit<TextOptions, "text">): NamedFolder | undefined {
  if (texts !== undefined) return { path: texts, namedBy: "--texts" };
  const configured = configuredTexts({ config });
  return configured && { path: configured.path, namedBy: `"texts" of ${configured.config}` };
}

interface RawSource {
  readonly id: string;
  readonly lacksText: boolean;
  readonly sha256: unknown;
}

/**
 * Which text belongs to which source of a document. A text without an id is taken by its digest, or goes to the one source
 * that lacks its text and that an account is read in. The folder has texts for sources that lack theirs: in a folder for
 * many datasets, another dataset's source may have the same id as one that holds its text. Only where a dataset's own texts
 * do not count (`forAll`), it has them for all.
 *
 * @throws UsageError where no source or more than one could be meant.
 */
export function assignTexts(
  data: unknown,
  { named, folder, forAll = false }: GivenTexts,
): Record<string, string> {
  const sources = rawSources(data);
  // What is wrong with a document that has none is reported when it is validated.
  if (sources.length === 0) return {};
  const assigned = new Map<string, GivenText>();
  for (const given of named) {
    if (given.id === undefined) continue;
    if (!sources.some(({ id }) => id === given.id)) {
      throw new UsageError(
        `There is no source "${given.id}" for the text ${given.file}. The sources are ${sources.map(({ id }) => `"${id}"`).join(", ")}.`,
      );
    }
    keep(assigned, given.id, given);
  }
  for (const given of named) {
    if (given.id !== undefined) continue;
    const lacking = sources.filter(({ id, lacksText }) => lacksText && assigned.get(id)?.id === undefined);
    const guessed = guessSource(data, lacking, given.text, folder);
    if (guessed === undefined) {
      throw new UsageError(
        lacking.length === 0
          ? `No source lacks its text. Name the source that ${given.file} belongs to: --text ID=${given.file}.`
          : `Name the source that ${given.file} belongs to: --text ${lacking.map(({ id }) => id).join(`=… or --text `)}=${given.file}.`,
      );
    }
    keep(assigned, guessed, given);
  }
  const texts = new Map([...assigned].map(([id, { text }]) => [id, text]));
  for (const { id, lacksText } of sources) {
    const found = (lacksText || forAll) && !texts.has(id) ? folder?.read(id) : undefined;
    if (found) texts.set(id, found.text);
  }
  return Object.fromEntries(texts);
}

/** The objects of a list in a document, whatever else is wrong with it. */
export function objectsIn(data: unknown, key: string): Readonly<Record<string, unknown>>[] {
  const list = isObject(data) ? data[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function rawSources(data: unknown): RawSource[] {
  return objectsIn(data, "sources").flatMap(({ id, text, digest }) =>
    typeof id === "string"
      ? [{ id, lacksText: text === undefined, sha256: isObject(digest) ? digest["sha256"] : undefined }]
      : [],
  );
}

/** The source that a text without an id is meant for, of those that lack theirs. */
function guessSource(
  data: unknown,
  lacking: readonly RawSource[],
  text: string,
  folder: TextsFolder | undefined,
): string | undefined {
  const given = new SourceText(text);
  const same = given.wellFormed ? lacking.filter(({ sha256 }) => sha256 === given.sha256) : [];
  if (same.length === 1) return same[0]?.id;
  const read = new Set(objectsIn(data, "accounts").map(({ source }) => source));
  const candidates =
    lacking.length === 1 ? lacking : lacking.filter(({ id }) => read.has(id) && !folder?.has(id));
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
