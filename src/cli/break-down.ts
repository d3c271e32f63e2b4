import { inspect } from "node:util";
import { exitCodes } from "./exit-code.ts";
import { visibleLines } from "../text/visible.ts";
import { tool } from "./tool.ts";

/** Ends the process over a bug of ours, and says what is needed to repair it. */
export function endOverBug(error: unknown): never {
  console.error(describeBug(error));
  process.exit(exitCodes.bug);
}

/** What happened, where, and where to report it. */
function describeBug(error: unknown): string {
  const { name, version, bugs } = tool;
  return [
    `${name}: ${summaryOf(error)}`,
    `This is a bug in ${name} ${version}, not a mistake by you or in your data. Do not rely on what was printed before.`,
    `Please report it${bugs?.url === undefined ? "" : ` at ${bugs.url}`}, with the command you ran and these lines:`,
    "",
    `${name} ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    visibleLines(inspect(error)),
  ].join("\n");
}

function summaryOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const [first = ""] = text.split("\n");
  return visibleLines(first);
}
