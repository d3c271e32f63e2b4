import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { allCommands } from "./commands/all-commands.ts";
import { helpGroups } from "./help-groups.ts";

/**
 * The commands that must be known: the one that is asked for; all of them where none is, for help and advice, in the order
 * in which the help has them.
 *
 * @throws Error where a command is in no group of the help.
 */
export async function loadCommands(asked?: string): Promise<CommandUnknownOpts[]> {
  if (asked === "--version" || asked === "-V") return [];
  const one = asked !== undefined && Object.hasOwn(allCommands, asked) ? allCommands[asked] : undefined;
  const loads = one ? [one] : Object.values(allCommands);
  const commands = (await Promise.all(loads.map((load) => load()))).map(({ command }) => command);
  const groups: readonly string[] = Object.values(helpGroups);
  for (const command of commands) {
    if (!groups.includes(command.helpGroup()))
      throw new Error(`src/cli/commands/${command.name()}.ts: name a group of the help with helpGroup().`);
  }
  return groups.flatMap((group) => commands.filter((command) => command.helpGroup() === group));
}
