import type { Option } from "@commander-js/extra-typings";
import { plainMarkdown } from "../../catalogue/plain-markdown.ts";
import { exitCodeMeanings } from "../../cli/exit-code.ts";
import { loadCommands } from "../../cli/load-commands.ts";

const loaded = await loadCommands();

/** Every command with its arguments and what it does, in Markdown. */
export function commandTable(): string {
  return table(
    ["command", "what it does", "its argument"],
    loaded.map((command) => {
      const [argument] = command.registeredArguments;
      const [, words] = /^\[options\] (.*)$/.exec(command.usage()) ?? [];
      return [`\`${command.name()} ${words ?? ""}\``, command.description(), argument?.description ?? ""];
    }),
  );
}

/** Every option, once for each meaning that it has, with the commands that have it. */
export function optionTable(): string {
  const found = new Map<string, { readonly option: Option; readonly of: string[] }>();
  for (const command of loaded) {
    for (const option of command.options) {
      if (option.long === "--version") continue;
      const key = `${option.flags}\n${option.description}`;
      const known = found.get(key) ?? { option, of: [] };
      known.of.push(command.name());
      found.set(key, known);
    }
  }
  const rows = [...found.values()].map(({ option, of }) => [
    `\`${option.flags}\``,
    `${option.description}${choicesOf(option)}`,
    of.map((name) => `\`${name}\``).join(", "),
  ]);
  return table(["option", "what it does", "commands"], rows);
}

/** What each exit code means. */
export function exitCodeTable(): string {
  return table(
    ["exit code", "what it means"],
    exitCodeMeanings.map(([code, meaning]) => [String(code), meaning]),
  );
}

function choicesOf({ argChoices, defaultValue }: Option): string {
  if (argChoices === undefined) return "";
  const byDefault = defaultValue === undefined ? "" : ` (default: ${String(defaultValue)})`;
  return `: ${argChoices.join(", ")}${byDefault}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plainMarkdown).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
