import { createTwoFilesPatch } from "diff";
import { countOf } from "../../diagnostics/wording.ts";
import { locate, mend } from "../../edit/mend.ts";
import { seal } from "../../edit/seal.ts";
import { unseal } from "../../edit/unseal.ts";
import type { UnsealOptions } from "../../edit/unseal.ts";
import type { EditedText } from "../../edit/edited-text.ts";
import { assignTexts, peek, readGivenTexts } from "../given-texts.ts";
import { readSettings } from "../read-config.ts";
import type { SettingsOptions } from "../read-config.ts";
import { readText } from "../read-input.ts";
import { textReport } from "../report/text-report.ts";
import { visible } from "../terminal-text.ts";
import { UsageError } from "../usage-error.ts";
import { writeWhole } from "../write-output.ts";

/** Options of the commands that edit a dataset. */
export interface EditOptions extends SettingsOptions {
  readonly text: readonly string[];
  readonly write?: boolean;
  readonly output?: string;
  readonly dryRun?: boolean;
  readonly texts?: boolean;
}

const edits = { locate, mend, seal, unseal } satisfies Record<
  string,
  (json: string, options: UnsealOptions) => EditedText
>;

const open: ReadonlySet<string> = new Set(["evidence/quote-not-found", "evidence/quote-ambiguous"]);

/**
 * Edits a dataset: to standard output, to another file (`--output`), or in its place (`--write`); `--dry-run` shows what
 * would change. What was done and what is still open is told on standard error.
 */
export function editCommand(name: keyof typeof edits, file: string, options: EditOptions): number {
  if (options.write && options.output !== undefined)
    throw new UsageError("Use either --write or --output, not both.");
  if (options.write && file === "-") throw new UsageError("Standard input cannot be written; use --output.");
  const json = readText(file);
  const texts = assignTexts(peek(json), readGivenTexts(options.text));
  const edited = edits[name](json, {
    texts,
    ...readSettings(options),
    quotesOnly: options.texts === false,
  });
  const errors = edited.diagnostics.filter(({ severity }) => severity === "error");
  // What is ambiguous or not found is what a locating is about; it does not stand in the way of the rest.
  const stopping = name === "locate" ? errors.filter(({ code }) => !open.has(code)) : errors;
  if (options.dryRun) {
    if (edited.json !== json)
      process.stdout.write(visibleLines(createTwoFilesPatch(file, file, json, edited.json)));
  } else if (options.write) {
    if (edited.json !== json) writeWhole(file, edited.json);
  } else if (options.output !== undefined) writeWhole(options.output, edited.json);
  else if (stopping.length === 0) process.stdout.write(edited.json);
  const told = errors.map((diagnostic) => ({ ...diagnostic, file }));
  if (told.length > 0) {
    const report = { file, ok: false, checked: { spans: 0, of: 0 }, diagnostics: told, text: edited.json };
    console.error(textReport([report]));
  }
  const made = options.dryRun ? "would be made in" : "made in";
  console.error(`${countOf(edited.changes, "change")} ${made} ${visible(file)}.`);
  for (const { code, message, hint } of edited.diagnostics) {
    if (code === "evidence/not-verified") console.error(visible(`${message} ${hint}`));
  }
  const unlocated = edited.diagnostics.filter(({ code }) => code === "evidence/not-located");
  if (name === "seal" && unlocated.length > 0) {
    console.error(
      "Quotations without a position cannot be sealed and still stand there in words: locate them first.",
    );
  }
  return errors.length === 0 ? 0 : 1;
}

function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}
