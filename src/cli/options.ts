import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { evidenceChecks } from "../validate/evidence-check.ts";

/** An option that may be repeated. */
export function repeatable<Flags extends string>(flags: Flags, description: string) {
  const none: readonly string[] = [];
  return new Option(flags, `${description}; can be repeated`)
    .argParser((value, all: readonly string[]) => [...all, value])
    .default(none, "none");
}

/** What is common to the commands that validate: how they are given texts and settings. */
export const textOption = repeatable(
  "--text <[ID=]FILE>",
  "the text of a source that is not in the dataset; the id can be left out if only one source lacks its text",
);
export const textsOption = new Option(
  "--texts <FOLDER>",
  "a folder with the texts that are not in the dataset, each named after its source's id, such as readout.txt (default: the configuration's)",
);
export const evidenceOption = new Option(
  "--evidence <CHECK>",
  "what to do with quotations that no text is there to check: report them, refuse them, or also refuse those whose text only the dataset has (default: the configuration's, or may-be-unchecked)",
).choices(evidenceChecks);
export const ruleOption = repeatable("--rule <CODE=SEVERITY>", "set a rule to error, warning, info or off");
export const configOption = new Option(
  "--config <FILE>",
  "a configuration file (default: leader-calls.config.json, if it exists)",
);
export const dryRunOption = new Option("--dry-run", "show what would change, without changing it");

/** How files of many records are read: what is said of them is about datasets, or about what a model answered. */
export function ndjsonOptions(record: string) {
  return [
    new Option("--ndjson", `read one ${record} from each line, whatever the file's name`),
    new Option("--no-ndjson", `read one ${record} from each file, whatever its name`),
  ] as const;
}
export const maxLineLengthOption = new Option(
  "--max-line-length <BYTES>",
  "refuse lines of NDJSON that are longer (default: 104857600)",
).argParser(wholeNumber);

/** The argument of the commands that read many datasets to make something of all. */
export const MANY_FILES = [
  "<FILE...>",
  "JSON or NDJSON files (also .gz, .zst), folders, patterns, or - for standard input, as for validate",
] as const;

/** The argument of the commands that read one dataset. */
export const ONE_FILE = ["<FILE>", "a JSON file, or - for standard input"] as const;

/** Reads an option's value as a whole number. */
export function wholeNumber(value: string): number {
  if (!/^[0-9]{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}
