#!/usr/bin/env node
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { targets } from "../json-schema/bundle.ts";
import type { Target } from "../json-schema/bundle.ts";
import { tolerateClosedPipe } from "./closed-pipe.ts";
import type { EditOptions } from "./commands/edit.ts";
import type { FromExtractionCommandOptions } from "./commands/from-extraction.ts";
import type { InitOptions } from "./commands/init.ts";
import type { SettingsOptions } from "./read-config.ts";
import { reportFormats } from "./report/report.ts";
import { visible } from "./terminal-text.ts";
import { tool } from "./tool.ts";
import { UsageError } from "./usage-error.ts";
import type { ValidateCommandOptions } from "./validate-options.ts";

type CoverageOptions = SettingsOptions & { text: string[] };

const VALID_USAGE = 0;
const WRONG_USAGE = 2;
/** What breaks down unforeseen must not end with 1: that is the answer that data is invalid, and engines believe it. */
const BROKEN_DOWN = 70;

/** An option that may be repeated. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`)
    .argParser((value: string, all: string[]) => [...all, value])
    .default([] as string[], "none");
}

const textOption = repeatable(
  "--text <[ID=]FILE>",
  "the text of a source that the dataset does not hold; the id may be left out where one source lacks its text",
);
const ruleOption = repeatable("--rule <CODE=SEVERITY>", "set a rule to error, warning, info or off");
const configOption = new Option(
  "--config <FILE>",
  "a configuration (default: leader-calls.config.json, where it is)",
);
const dryRunOption = new Option("--dry-run", "show what would change, and change nothing");

function wholeNumber(value: string): number {
  if (!/^[0-9]{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

type Run = (command: () => Promise<number> | number) => Promise<void>;

function buildProgram(run: Run): Command {
  const { version } = tool();
  const program = new Command("leader-calls")
    .description(
      "Structured data about calls between national leaders: validate it, read it, take its JSON Schema.",
    )
    .version(version)
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError("(leader-calls --help tells how it is used)")
    .addHelpText("after", "\nExit codes: 0 valid, 1 invalid data, 2 wrong usage or unreadable input.");
  program
    .command("validate")
    .description("check the structure, the rules and all evidence of datasets")
    .argument(
      "<FILE...>",
      "JSON or NDJSON files (also .gz, .zst), folders of them, patterns, or - for standard input",
    )
    .addOption(textOption)
    .addOption(
      new Option("--format <FORMAT>", "the form of the report").choices(reportFormats).default("text"),
    )
    .option("--strict", "exit with 1 on warnings too")
    .addOption(ruleOption)
    .addOption(configOption)
    .option(
      "--max <N>",
      "show at most so many findings, and say how many more there are (text only)",
      wholeNumber,
    )
    .option("--ndjson", "read a dataset from each line, whatever the file's name says")
    .option("--no-ndjson", "read one dataset from each file, whatever its name says")
    .option("--jobs <N>", "validate in so many threads (default: 1)", wholeNumber)
    .option("--rejects <FILE>", "keep refused records as they are in a file")
    .option("--max-line-length <BYTES>", "refuse longer lines of NDJSON (default: 104857600)", wholeNumber)
    .option("--fix", "mend in the file what can be mended without a doubt")
    .addOption(dryRunOption)
    .action((files: string[], options: ValidateCommandOptions) =>
      run(async () => (await import("./commands/validate.ts")).validateCommand(files, options)),
    );
  program
    .command("show")
    .description("print an outline of a dataset that a person reads")
    .argument("<FILE>", "a JSON file, or - for standard input")
    .addOption(textOption)
    .addOption(ruleOption)
    .addOption(configOption)
    .action((file: string, options: CoverageOptions) =>
      run(async () => (await import("./commands/show.ts")).showCommand(file, options)),
    );
  program
    .command("coverage")
    .description("show which sentences of the sources nothing rests on")
    .argument("<FILE>", "a JSON file, or - for standard input")
    .addOption(textOption)
    .addOption(ruleOption)
    .addOption(configOption)
    .action((file: string, options: CoverageOptions) =>
      run(async () => (await import("./commands/coverage.ts")).coverageCommand(file, options)),
    );
  addEdit(program, run, "locate", "write where quotations stand: start and end in code points");
  addEdit(program, run, "seal", "put digests in the place of quotations and texts");
  addEdit(program, run, "unseal", "put quotations and texts back in the place of their digests").option(
    "--no-texts",
    "give back quotations only, and leave the sources' texts outside",
  );
  program
    .command("init")
    .description("make a valid dataset to begin from, out of a source's text")
    .argument("<TEXTFILE>", "the text of a source, in UTF-8")
    .option("--id <ID>", "the dataset's id (default: from the file's name)")
    .option("--language <TAG>", "the language of the text (BCP 47)", "en")
    .option("--inline", "write the text into the dataset, where it may be redistributed")
    .option("-o, --output <FILE>", "the file to make (default: standard output)")
    .action((file: string, options: InitOptions) =>
      run(async () => (await import("./commands/init.ts")).initCommand(file, options)),
    );
  program
    .command("from-extraction")
    .description("turn what a language model extracted from texts into a dataset, without what it invented")
    .argument("<FILE>", "the model's answer in JSON, or - for standard input")
    .addOption(repeatable("--text <NAME=FILE>", "a text by the name under which the model was given it"))
    .option("--id <ID>", "the dataset's id (default: from its title)")
    .option("--inline", "write the texts into the dataset, where they may be redistributed")
    .option("-o, --output <FILE>", "write a file (default: standard output)")
    .action((file: string, options: FromExtractionCommandOptions) =>
      run(async () => (await import("./commands/from-extraction.ts")).fromExtractionCommand(file, options)),
    );
  program
    .command("explain")
    .description("print what a code means, with an example; without a code, list them all")
    .argument("[CODE]", "such as evidence/quote-mismatch")
    .action((code: string | undefined) =>
      run(async () => (await import("./commands/explain.ts")).explainCommand(code)),
    );
  program
    .command("schema")
    .description("print the JSON Schema of a dataset, or of one entity alone")
    .addArgument(new Argument("[NAME]", "an entity, codelist or scalar, such as LeaderCall"))
    .addOption(
      new Option("--target <DRAFT>", "the draft of JSON Schema").choices(targets).default("draft-2020-12"),
    )
    .addOption(configOption)
    .action((name: string | undefined, options: { target: Target; config?: string }) =>
      run(async () => (await import("./commands/schema.ts")).schemaCommand(name, options)),
    );
  for (const command of program.commands) command.copyInheritedSettings(program).version(version);
  return program;
}

function addEdit(
  program: Command,
  run: Run,
  name: "locate" | "seal" | "unseal",
  description: string,
): Command {
  return program
    .command(name)
    .description(description)
    .argument("<FILE>", "a JSON file, or - for standard input")
    .addOption(textOption)
    .option("-w, --write", "write the file in its place, whole or not at all")
    .option("-o, --output <FILE>", "write another file (default: standard output)")
    .addOption(dryRunOption)
    .addOption(ruleOption)
    .addOption(configOption)
    .action((file: string, options: EditOptions) =>
      run(async () => (await import("./commands/edit.ts")).editCommand(name, file, options)),
    );
}

async function main(): Promise<void> {
  const program = buildProgram(async (command) => {
    process.exitCode = await command();
  });
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? VALID_USAGE : WRONG_USAGE;
    } else if (error instanceof UsageError) {
      console.error(`leader-calls: ${visible(error.message)}`);
      process.exitCode = WRONG_USAGE;
    } else breakDown(error);
  }
}

function breakDown(error: unknown): never {
  console.error(
    "leader-calls broke down; this is a mistake of its own, and nothing it printed is to be relied on.",
  );
  console.error(error);
  process.exit(BROKEN_DOWN);
}

process.on("uncaughtException", breakDown);
tolerateClosedPipe();
await main();
