import { Command } from "@commander-js/extra-typings";
import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { countOf } from "../../diagnostics/wording.ts";
import { skeleton } from "../../edit/skeleton.ts";
import { ID_PATTERN } from "../../schema/scalars/id.ts";
import { LANGUAGE_TAG_PATTERN } from "../../schema/scalars/language-tag.ts";
import { isWellFormed } from "../../text/code-points.ts";
import { endingWith } from "../exit-code.ts";
import { readText } from "../read-input.ts";
import { visible } from "../terminal-text.ts";
import { UsageError } from "../usage-error.ts";
import { writeWhole } from "../write-output.ts";
import { write } from "../standard-output.ts";

/** Makes a dataset to begin from. */
export const command = new Command("init")
  .description("make a valid dataset to begin from, out of a source's text")
  .argument("<TEXTFILE>", "the text of a source, in UTF-8")
  .option("--id <ID>", "the dataset's id (default: from the file's name)")
  .option("--language <TAG>", "the language of the text (BCP 47)", "en")
  .option("--inline", "write the text into the dataset, where it may be redistributed")
  .option("-o, --output <FILE>", "the file to make (default: standard output)")
  .action(endingWith((file, options) => init(file, options)));

interface InitOptions {
  readonly id?: string;
  readonly language: string;
  readonly inline?: boolean;
  readonly output?: string;
}

/** Writes a valid dataset to begin from, made from the text of a source. */
function init(file: string, options: InitOptions): number {
  const id = options.id ?? idFrom(file);
  if (!ID_PATTERN.test(id))
    throw new UsageError(`--id wants lower-case words joined by hyphens, but is ${id}.`);
  if (!LANGUAGE_TAG_PATTERN.test(options.language)) {
    throw new UsageError(`--language wants a BCP 47 tag, such as en, but is ${options.language}.`);
  }
  const text = readText(file);
  if (!isWellFormed(text) || text.trim() === "") throw new UsageError(`${file} contains no text.`);
  if (/^\s*\{\s*"/.test(text))
    throw new UsageError(`${file} looks like JSON; init wants the text of a source.`);
  const dataset = skeleton(text, { id, language: options.language, inline: options.inline });
  const json = `${JSON.stringify(dataset, null, 2)}\n`;
  if (options.output === undefined) write(json);
  else if (existsSync(options.output))
    throw new UsageError(`${options.output} is there already; init overwrites nothing.`);
  else writeWhole(options.output, json);
  const count = dataset.calls.reduce((sum, { statements = [] }) => sum + statements.length, 0);
  const where = options.output ?? "the output";
  console.error(
    `${countOf(count, "sentence")} of ${visible(file)} are suggestions in ${visible(where)}. Replace what is in capital letters, ` +
      `name the leaders and who publishes, and delete what says nothing of the call.`,
  );
  return 0;
}

/** A file's name as an id. */
function idFrom(file: string): string {
  const words = basename(file, extname(file))
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "dataset";
}
