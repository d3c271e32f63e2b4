import { Command } from "@commander-js/extra-typings";
import { createTwoFilesPatch } from "diff";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { countOf } from "../diagnostics/wording.ts";
import type { EditResult } from "../edit/edit-result.ts";
import type { ValidateOptions } from "../validate/check-dataset.ts";
import { withCommandHints } from "./command-hints.ts";
import { assignTexts, peek, readGivenTexts } from "./given-texts.ts";
import type { GivenTexts, TextOptions } from "./given-texts.ts";
import { helpGroups } from "./help-groups.ts";
import { configOption, dryRunOption, ONE_FILE, ruleOption, textOption, textsOption } from "./options.ts";
import { readSettings } from "./read-config.ts";
import type { SettingsOptions } from "./read-config.ts";
import { readText, STANDARD_INPUT } from "./read-input.ts";
import { textReport } from "./report/text-report.ts";
import { visible, visibleLines } from "../text/visible.ts";
import { UsageError } from "./usage-error.ts";
import { writeOutput, writeWhole } from "./write-output.ts";
import { write } from "./standard-output.ts";

/** A command that edits a dataset, but for what it does to it. */
export function editCommand(name: string, description: string) {
  return new Command(name)
    .helpGroup(helpGroups.edit)
    .description(description)
    .argument(...ONE_FILE)
    .addOption(textOption)
    .addOption(textsOption)
    .option("-w, --write", "change the file itself, completely or not at all")
    .option("-o, --output <FILE>", "write to this file instead (default: standard output)")
    .addOption(dryRunOption)
    .addOption(ruleOption)
    .addOption(configOption);
}

interface EditOptions extends SettingsOptions, TextOptions {
  readonly write?: boolean;
  readonly output?: string;
  readonly dryRun?: boolean;
}

/** An edit of the text of a dataset. */
export interface Edit {
  readonly apply: (json: string, options: ValidateOptions) => EditResult;
  /** Errors that this edit itself is about, and that do not keep what it could do from being written. */
  readonly ownErrors?: readonly string[];
  /** Whether the caller reports what is left, so that it is not reported twice. */
  readonly silent?: boolean;
  /** What is still to be said when it is done. */
  readonly remark?: (diagnostics: readonly Diagnostic[]) => string | undefined;
}

/**
 * Edits a dataset: to standard output, to another file (`--output`), or in its place (`--write`); `--dry-run` shows what
 * would change. What was done and what is still open is reported on standard error. Gives the exit code.
 */
export async function editFile(
  edit: Edit,
  file: string,
  options: EditOptions,
  given: GivenTexts = readGivenTexts(options),
): Promise<number> {
  if (options.write && options.output !== undefined)
    throw new UsageError("Use either --write or --output, not both.");
  if (options.write && file === STANDARD_INPUT)
    throw new UsageError("Standard input cannot be written to; use --output.");
  const json = readText(file);
  const texts = assignTexts(peek(json), given);
  const edited = edit.apply(json, { texts, ...readSettings(options) });
  const errors = edited.diagnostics.filter(({ severity }) => severity === "error");
  const stopping = errors.filter(({ code }) => !edit.ownErrors?.includes(code));
  if (options.dryRun) {
    if (edited.json !== json) write(visibleLines(createTwoFilesPatch(file, file, json, edited.json)));
  } else if (options.write) {
    if (edited.json !== json) writeWhole(file, edited.json);
  } else if (stopping.length === 0) writeOutput(options.output, edited.json);
  if (edit.silent) {
    sayChanges(edited, file, options);
    return errors.length === 0 ? 0 : 1;
  }
  if (errors.length > 0) {
    const diagnostics = withCommandHints(errors).map((diagnostic) => ({ ...diagnostic, file }));
    const report = { file, ok: false, checked: { spans: 0, of: 0 }, diagnostics, text: edited.json };
    console.error(await textReport([report]));
  }
  if (stopping.length > 0 && !options.dryRun && !options.write)
    console.error("Nothing was written, because of the errors.");
  else sayChanges(edited, file, options);
  for (const { code, message, hint = "" } of withCommandHints(edited.diagnostics)) {
    if (code === "evidence/not-verified") console.error(visible(`${message} ${hint}`.trimEnd()));
  }
  const remark = edit.remark?.(edited.diagnostics);
  if (remark !== undefined) console.error(remark);
  return errors.length === 0 ? 0 : 1;
}

function sayChanges({ changes }: EditResult, file: string, { dryRun }: EditOptions): void {
  const made = dryRun ? "would be made in" : "made in";
  const name = file === STANDARD_INPUT ? "standard input" : visible(file);
  console.error(`${countOf(changes, "change")} ${made} ${name}.`);
}
