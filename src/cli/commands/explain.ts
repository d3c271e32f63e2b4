import { Command } from "@commander-js/extra-typings";
import { rulePage } from "../../catalogue/rule-page.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { extractionDiagnosticKinds } from "../../extraction/kinds/all-extraction-kinds.ts";
import { diagnosticKinds } from "../../validate/diagnostic-kinds.ts";
import { endingWith } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { print, write } from "../standard-output.ts";

/** Prints what a code means. */
export const command = new Command("explain")
  .description("print what a code means, with an example; without a code, list them all")
  .argument("[CODE]", "such as evidence/quote-mismatch")
  .action(endingWith((code) => explain(code)));

/** Prints the page of one kind of finding, or, without a code, the list of all. */
function explain(code: string | undefined): number {
  const kinds = new Map(
    [...diagnosticKinds().values(), ...extractionDiagnosticKinds].map((kind) => [kind.code, kind]),
  );
  if (code === undefined) {
    for (const kind of kinds.values()) print(`${kind.code} (${kind.severity})\n  ${kind.reason}`);
    return 0;
  }
  const kind = kinds.get(code);
  if (!kind) {
    // Whoever forgets the group still has the name.
    const named = [...kinds.keys()].find((known) => known.endsWith(`/${code}`));
    const suggestion = named ?? didYouMean(code, kinds.keys());
    throw new UsageError(
      `There is no code ${code}. ${suggestion === undefined ? "leader-calls explain lists them all." : `Did you mean ${suggestion}?`}`,
    );
  }
  write(rulePage(kind));
  return 0;
}
