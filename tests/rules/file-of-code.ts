/** The file that a rule or a diagnostic of structure is in, by its code, from the package's folder. */
export function fileOfCode(code: string): string {
  return code.startsWith("structure/") ? `src/diagnostics/${code}.ts` : `src/rules/${code}.ts`;
}
