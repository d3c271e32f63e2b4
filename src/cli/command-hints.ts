import type { Diagnostic, Params } from "../diagnostics/diagnostic.ts";
import { lineTooLong } from "../diagnostics/structure/line-too-long.ts";
import { tooManyDiagnostics } from "../diagnostics/structure/too-many-diagnostics.ts";
import { hintForCode, unknownCode } from "../diagnostics/structure/unknown-code.ts";
import type { UnknownCode } from "../diagnostics/structure/unknown-code.ts";
import { notLocated } from "../rules/evidence/not-located.ts";
import { notVerified } from "../rules/evidence/not-verified.ts";

/**
 * What the command says instead of a hint whose advice it has another way for. The hints of the kinds themselves name functions
 * and pages only, because they are also read in the answers of other programs; options and commands are named here alone.
 */
const hints: Readonly<Record<string, (params: Params) => string | undefined>> = {
  [unknownCode.code]: (params) => {
    const code = params as unknown as UnknownCode;
    return hintForCode(code, `"leader-calls explain ${code.list}"`);
  },
  [lineTooLong.code]: () => "Split the dataset, or set a higher limit with --max-line-length.",
  [tooManyDiagnostics.code]: () => "Fix what is reported first, and validate again.",
  [notLocated.code]: () => '"leader-calls locate --write" writes them.',
  [notVerified.code]: ({ because, source, sha256 }) => {
    if (because !== "not-held" && because !== "not-given") return undefined;
    const known = sha256 === undefined ? "" : ` It is the text with the SHA-256 ${String(sha256)}.`;
    return `Give the text with --text ${String(source)}=FILE.${known}`;
  },
};

/** Diagnostics as the command prints them: with its own advice where it has some. */
export function withCommandHints(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const hint = Object.hasOwn(hints, diagnostic.code)
      ? hints[diagnostic.code]?.(diagnostic.params)
      : undefined;
    return hint === undefined ? diagnostic : { ...diagnostic, hint };
  });
}
