import type { AddedCodes } from "./accepting.ts";
import { codelistPlans } from "./dataset-plan.ts";
import type { CodelistName } from "./plan.ts";

/**
 * Codes that a project adds to codelists: for each codelist by name, each code with its definition. A code begins with
 * `x-`, and only codelists that have the code `other` can be widened: the rest are closed, because rules rest on them.
 */
export type ExtensionCodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a code of a project must look like. */
export const EXTENSION_CODE_PATTERN = /^x-[a-z0-9]+(-[a-z0-9]+)*$/;

/** The names of the codelists that a project may widen. */
export function widenableCodelists(): CodelistName[] {
  return codelistPlans.flatMap(({ codelist, codes }) =>
    codelist !== undefined && codes.includes("other") ? [codelist] : [],
  );
}

/** What is wrong with extension codes, in a sentence; undefined where nothing is. */
export function extensionCodesProblem(extensions: ExtensionCodes): string | undefined {
  const widenable: readonly string[] = widenableCodelists();
  for (const [name, codes] of Object.entries(extensions)) {
    if (!widenable.includes(name)) {
      return `The codelist "${name}" cannot be widened; these can: ${widenable.join(", ")}.`;
    }
    const wrong = Object.keys(codes).find((code) => !EXTENSION_CODE_PATTERN.test(code));
    if (wrong !== undefined)
      return `The code "${wrong}" for ${name} must begin with "x-", such as "x-${name.toLowerCase()}".`;
  }
  return undefined;
}

/**
 * The codes that a project adds, by codelist.
 *
 * @throws TypeError where a codelist cannot be widened or a code has not the form of an extension code.
 */
export function addedCodes(extensions: ExtensionCodes): AddedCodes {
  const problem = extensionCodesProblem(extensions);
  if (problem !== undefined) throw new TypeError(problem);
  return new Map(
    widenableCodelists().map((name) => [name, new Set(Object.keys(extensions[name] ?? {}))] as const),
  );
}
