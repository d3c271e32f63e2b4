import { Command, Option } from "@commander-js/extra-typings";
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { countOf } from "../../diagnostics/wording.ts";
import { skeleton } from "../../edit/skeleton.ts";
import type { SkeletonText } from "../../edit/skeleton.ts";
import { UniqueIds } from "../../edit/unique-ids.ts";
import { ID_PATTERN } from "../../schema/id-pattern.ts";
import { LANGUAGE_TAG_PATTERN } from "../../schema/language-tag-pattern.ts";
import { isWellFormed } from "../../text/code-points.ts";
import { endingWith } from "../exit-code.ts";
import { folderOf } from "../given-texts.ts";
import { helpGroups } from "../help-groups.ts";
import { idFromName } from "../id-from-name.ts";
import { keepTexts } from "../keep-texts.ts";
import { configOption, repeatable } from "../options.ts";
import { readText, STANDARD_INPUT } from "../read-input.ts";
import { schemaAddress } from "../schema-address.ts";
import { visible } from "../../text/visible.ts";
import { UsageError } from "../usage-error.ts";
import { isNoPlainFile, STANDARD_OUTPUT, writeOutput } from "../write-output.ts";

/** Makes a dataset to begin from. */
export const command = new Command("init")
  .helpGroup(helpGroups.begin)
  .description("start a dataset from the texts of its sources")
  .argument(
    "<TEXT...>",
    "files with the text of one source each, in UTF-8; the file's name becomes the source's id",
  )
  .option("--id <ID>", "the dataset's id (default: from the name of the output or of the text)")
  .addOption(
    repeatable(
      "--language <[ID=]TAG>",
      "the language of the texts, or of one source's text (BCP 47, such as en)",
    ),
  )
  .addOption(
    new Option(
      "--texts <FOLDER>",
      "keep the texts in this folder, named after their sources' ids, and only their digests in the dataset (default: the configuration's folder; without one, the texts are kept in the dataset)",
    ),
  )
  .option("--inline", "keep the texts in the dataset, even if the configuration names a folder")
  .addOption(configOption)
  .option("-o, --output <FILE>", "the file to create (default: standard output)")
  .action(endingWith((files, options) => init(files, options)));

interface InitOptions {
  readonly id?: string;
  readonly language: readonly string[];
  readonly texts?: string;
  readonly inline?: boolean;
  readonly config?: string;
  readonly output?: string;
}

/** Writes a valid dataset to begin with, made from the texts of its sources. */
function init(files: readonly string[], options: InitOptions): number {
  const { id } = options;
  const output = options.output === STANDARD_OUTPUT ? undefined : options.output;
  if (id !== undefined && !ID_PATTERN.test(id))
    throw new UsageError(`--id must be lower-case words joined by hyphens, but is ${id}.`);
  if (options.inline && options.texts !== undefined)
    throw new UsageError("Use either --inline or --texts, not both.");
  if (output !== undefined && existsSync(output) && !isNoPlainFile(output))
    throw new UsageError(`${output} exists already; init overwrites nothing.`);
  const texts = withLanguages(readTexts(files, id), options.language);
  const folder = options.inline ? undefined : folderOf(options);
  const dataset = skeleton(texts, {
    id: id ?? defaultId(texts, output),
    $schema: schemaAddress(output ?? "dataset.json"),
    textsOutside: folder !== undefined,
  });
  // Before the dataset: without it, the texts do no harm.
  const kept = folder === undefined ? undefined : keepTexts(folder, texts);
  const json = `${JSON.stringify(dataset, null, 2)}\n`;
  writeOutput(output, json);
  const statements = dataset.calls.flatMap((call) => call.statements ?? []);
  for (const { id: source, name } of texts) {
    const count = statements.filter(({ account }) => account === `${source}-account`).length;
    const place = kept ? `kept as ${kept.get(source)}` : "kept in the dataset";
    console.error(
      visible(`${name} is the text of source "${source}": ${countOf(count, "sentence")}, ${place}.`),
    );
  }
  const texted = options.texts === undefined ? "" : ` --texts ${asTyped(options.texts)}`;
  console.error(
    `Each sentence became a statement for you to fill in or delete. This command lists what to fill in, and how:\n` +
      visible(`  leader-calls validate ${output === undefined ? "FILE" : asTyped(output)}${texted} --max 5`),
  );
  return 0;
}

/** A path as it is typed in a shell. */
function asTyped(path: string): string {
  const safe = path.startsWith("-") ? `./${path}` : path;
  if (
    /^[\p{L}\p{M}\p{N}_@%+=:,./~\\-]*$/u.test(safe) &&
    (process.platform === "win32" || !safe.includes("\\"))
  )
    return safe;
  return process.platform === "win32" ? `"${safe}"` : `'${safe.replaceAll("'", "'\\''")}'`;
}

/** Reads the texts; the ids of their sources are made from the files' names. */
function readTexts(files: readonly string[], datasetId: string | undefined): SkeletonText[] {
  const ids = new UniqueIds(datasetId === undefined ? [] : [datasetId]);
  return files.map((file, index) => {
    if (files.findIndex((other) => resolve(other) === resolve(file)) < index)
      throw new UsageError(`${file} is named twice.`);
    const text = readText(file);
    if (!isWellFormed(text) || text.trim() === "") throw new UsageError(`${file} contains no text.`);
    if (/^\ufeff?\s*\{\s*"/.test(text))
      throw new UsageError(`${file} looks like JSON; init needs the texts of sources.`);
    const isInput = file === STANDARD_INPUT;
    const wanted = (isInput ? undefined : idFromName(file)) ?? "source";
    const id = ids.add(wanted === datasetId ? `${wanted}-source` : wanted);
    return { id, name: isInput ? "standard input" : basename(file), text };
  });
}

/** Says which language each text has, where an option names it. */
function withLanguages(texts: readonly SkeletonText[], options: readonly string[]): SkeletonText[] {
  const named = new Map<string | undefined, string>();
  for (const option of options) {
    const [, id, tag = ""] = /^(?:([^=]*)=)?(.*)$/s.exec(option) ?? [];
    if (!LANGUAGE_TAG_PATTERN.test(tag))
      throw new UsageError(`--language must be a BCP 47 tag, such as en, but is ${option}.`);
    if (id !== undefined && !texts.some((text) => text.id === id)) {
      const ids = texts.map((text) => text.id).join(", ");
      throw new UsageError(`--language ${option}: there is no source "${id}". The sources are ${ids}.`);
    }
    named.set(id, tag);
  }
  return texts.map((text) => ({ ...text, language: named.get(text.id) ?? named.get(undefined) }));
}

/** The dataset's id, where none was asked for; all ids of a dataset differ. */
function defaultId(texts: readonly SkeletonText[], output: string | undefined): string {
  const only = texts.length === 1 ? texts[0]?.id : undefined;
  const id = (output === undefined ? only : idFromName(output)) ?? "dataset";
  const ids = new UniqueIds(texts.map((text) => text.id));
  return ids.add(texts.some((text) => text.id === id) ? `${id}-dataset` : id);
}
