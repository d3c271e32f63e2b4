import { Command, CommanderError } from "@commander-js/extra-typings";
import { exitCodeMeanings, exitCodes } from "./exit-code.ts";
import { loadCommands } from "./load-commands.ts";
import { write } from "./standard-output.ts";
import { visible } from "../text/visible.ts";
import { tool } from "./tool.ts";
import { UsageError } from "./usage-error.ts";

const EXIT_CODES = `\nExit codes: ${exitCodeMeanings.map(([code, meaning]) => `${code} ${meaning}`).join(", ")}.`;

/** The program with the commands that must be known. */
async function buildProgram(asked: string | undefined): Promise<Command> {
  const program = new Command("leader-calls")
    .description(
      "Structured data about calls between national leaders: validate it, read it, get its JSON Schema.",
    )
    .version(tool.version)
    .helpCommand("help [COMMAND]")
    // The list has --help, and need not have the command that does the same.
    .configureHelp({ visibleCommands: ({ commands: listed }) => [...listed] })
    .exitOverride()
    .configureOutput({ writeOut: write })
    .showHelpAfterError("(leader-calls --help lists the commands)")
    .addHelpText("after", EXIT_CODES);
  for (const command of await loadCommands(asked)) {
    program.addCommand(
      command
        .copyInheritedSettings(program)
        .version(tool.version)
        .addHelpText("after", EXIT_CODES)
        .showHelpAfterError(`(leader-calls ${command.name()} --help lists its options)`),
    );
  }
  return program;
}

/** Ends the process over a bug of ours. What describes it is loaded only then. */
async function breakDown(error: unknown): Promise<void> {
  const { endOverBug } = await import("./break-down.ts");
  endOverBug(error);
}

/** Runs the command that the process was started with. Says whether one did its work, rather than a help text or an error. */
export async function main(): Promise<boolean> {
  try {
    const program = await buildProgram(process.argv[2]);
    await program.parseAsync();
    return process.exitCode !== exitCodes.wrongUsage;
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.valid : exitCodes.wrongUsage;
    } else if (error instanceof UsageError) {
      console.error(`leader-calls: ${visible(error.message)}`);
      process.exitCode = exitCodes.wrongUsage;
    } else await breakDown(error);
    return false;
  }
}

process.on("uncaughtException", (error) => void breakDown(error));
