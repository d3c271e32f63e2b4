import { camelCase, importLines, NOTICE, stemOf } from "./made-list.ts";
import type { MadeList } from "./made-list.ts";
import { namedModules } from "./named-modules.ts";
import type { ModuleNames } from "./named-modules.ts";
import type { SourceModule } from "./source-module.ts";

const commandNames: ModuleNames = {
  folder: "src/cli/commands",
  what: "constant",
  ending: "command",
  values: () => ["command"],
  types: () => [],
};

const formatNames: ModuleNames = {
  folder: "src/cli/report/formats",
  what: "value",
  ending: "",
  values: (stem) => [camelCase(stem)],
  types: () => [],
};

/** The command that is loaded with the program, because it is the most frequent and a file more takes time. */
const MOST_FREQUENT = "validate";

/** The lists of commands and of the formats of reports. */
export function commandLists(all: readonly SourceModule[]): MadeList[] {
  const commands = namedModules(commandNames, all);
  const formats = namedModules(formatNames, all);
  return [
    { ...commandList(commands.modules), problems: [...commands.problems, ...renamed(commands.modules)] },
    { ...formatList(formats.modules), problems: [...formats.problems, ...misnamed(formats.modules)] },
  ];
}

/** The problems of commands that are typed otherwise than their files are called: nobody could call them. */
function renamed(commands: readonly SourceModule[]): string[] {
  return commands.flatMap((module) => {
    const makers = module.calls.filter(({ name }) => name === "Command" || name === "editCommand");
    const wanted = stemOf(module);
    return makers.map(({ first }) => first).join() === wanted
      ? []
      : [`${module.path}: must make one command, and call it "${wanted}" like the file.`];
  });
}

function misnamed(formats: readonly SourceModule[]): string[] {
  return formats.flatMap((module) => {
    const wanted = stemOf(module);
    const name = module.values.find((each) => each.name === camelCase(wanted))?.strings.get("name");
    return name === wanted
      ? []
      : [`${module.path}: the format's name is "${name}", but must be "${wanted}" like the file.`];
  });
}

function commandList(commands: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const path = `${commandNames.folder}/all-commands.ts`;
  const lines = commands.map((module) => {
    const stem = stemOf(module);
    const load = stem === MOST_FREQUENT ? `Promise.resolve(${camelCase(stem)})` : `import("./${stem}.ts")`;
    return `  ${JSON.stringify(stem)}: () => ${load},`;
  });
  const text = `${NOTICE}
import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import * as ${camelCase(MOST_FREQUENT)} from "./${MOST_FREQUENT}.ts";

/** Every command by its name. Only the file of the command that is asked for is loaded. */
export const allCommands: Readonly<Record<string, () => Promise<{ readonly command: CommandUnknownOpts }>>> = {
${lines.join("\n")}
};`;
  return { path, text };
}

function formatList(formats: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const path = `${formatNames.folder}/all-formats.ts`;
  const entries = formats.map((module) => ({ name: camelCase(stemOf(module)), path: module.path }));
  const text = `${NOTICE}
${importLines(path, entries).join("\n")}
import type { ReportFormat } from "../report-format.ts";

/** Every form of a report, in the order of their names. */
export const reportFormats: readonly ReportFormat[] = [${entries.map(({ name }) => name).join(", ")}];`;
  return { path, text };
}
