import { Command, CommanderError } from "@commander-js/extra-typings";
import { commands } from "./commands.ts";
import { breakDown } from "./break-down.ts";
import { tolerateClosedPipe } from "./closed-pipe.ts";
import { exitCodes } from "./exit-code.ts";
import { visible } from "./terminal-text.ts";
import { tool } from "./tool.ts";
import { UsageError } from "./usage-error.ts";

/** The program with the command that is asked for; with all of them where none is, for help and advice. */
async function buildProgram(asked: string | undefined): Promise<Command> {
  const program = new Command("leader-calls")
    .description(
      "Structured data about calls between national leaders: validate it, read it, take its JSON Schema.",
    )
    .version(tool.version)
    .helpCommand(false)
    .exitOverride()
    .showHelpAfterError("(leader-calls --help says how it is used)")
    .addHelpText(
      "after",
      "\nExit codes: 0 valid, 1 invalid data, 2 wrong usage or unreadable input, 70 a bug of this tool.",
    );
  const load = asked !== undefined && Object.hasOwn(commands, asked) ? commands[asked] : undefined;
  for (const each of load ? [load] : Object.values(commands)) {
    const { command } = await each();
    program.addCommand(
      command
        .copyInheritedSettings(program)
        .version(tool.version)
        .showHelpAfterError(`(leader-calls ${command.name()} --help says how it is used)`),
    );
  }
  return program;
}

async function main(): Promise<void> {
  try {
    const program = await buildProgram(process.argv[2]);
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.valid : exitCodes.wrongUsage;
    } else if (error instanceof UsageError) {
      console.error(`leader-calls: ${visible(error.message)}`);
      process.exitCode = exitCodes.wrongUsage;
    } else breakDown(error);
  }
}

process.on("uncaughtException", breakDown);
tolerateClosedPipe();
void main();
