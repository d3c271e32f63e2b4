import { codelists } from "../schema/codelists/all-codelists.ts";
import type { CodelistName } from "../plan/plan.ts";
import type { CodeMeaning } from "../schema/codelists/define-codelist.ts";

/** A code as it is read inside a sentence: "in the room" for `in-the-room`. */
export function codeWords(list: CodelistName, code: string): string {
  if (code === "other") return "of another kind";
  const label = meaningOf(list, code)?.label ?? code.replace(/^x-/, "").replaceAll("-", " ");
  return list === "weekday" ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What a code means, in a sentence; undefined for the codes that a project adds. */
export function codeDefinition(list: CodelistName, code: string): string | undefined {
  return meaningOf(list, code)?.definition;
}

function meaningOf(list: CodelistName, code: string): CodeMeaning | undefined {
  const codes: Readonly<Record<string, CodeMeaning>> = codelists[list].codes;
  return codes[code];
}
