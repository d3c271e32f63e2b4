import type { KindListPlan } from "./kind-list.ts";

/** Every list of diagnostic kinds. */
export const kindLists: readonly KindListPlan[] = [
  {
    path: "src/rules/all-rules.ts",
    what: "rule",
    folder: "src/rules",
    // `duplicate` says too little outside of its group.
    namedLikeFile: false,
    list: (names) => ({
      imports: 'import type { AnyRule } from "./rule.ts";',
      text: `/** Every rule of the package, in the order of their codes; so diagnostics at the same place are in this order too. */
export const allRules: readonly AnyRule[] = [${names.join(", ")}];`,
    }),
  },
  {
    path: "src/diagnostics/structure/all-structure-kinds.ts",
    what: "diagnostic kind",
    folder: "src/diagnostics/structure",
    group: "structure",
    namedLikeFile: true,
    list: (names) => ({
      imports: 'import type { DiagnosticKind } from "../diagnostic-kind.ts";',
      text: `/** Every diagnostic kind about the structure of a document, in the order of their codes. */
export const structureKinds = [${names.join(", ")}] as const satisfies readonly DiagnosticKind<never>[];`,
    }),
  },
  {
    path: "src/extraction/kinds/all-extraction-kinds.ts",
    what: "diagnostic kind",
    folder: "src/extraction/kinds",
    group: "extraction",
    namedLikeFile: true,
    list: (names) => ({
      imports: 'import type { DiagnosticKind } from "../../diagnostics/diagnostic-kind.ts";',
      text: `/**
 * Every diagnostic kind of extractions, in the order of their codes. Their examples are edits of
 * \`examples/extraction/minimal.json\`.
 */
export const extractionDiagnosticKinds: readonly DiagnosticKind<never>[] = [${names.join(", ")}];`,
    }),
  },
];
