import { docOf } from "./kind-list.ts";
import type { KindListPlan } from "./kind-list.ts";

/** Every list of diagnostic kinds. */
export const kindLists: readonly KindListPlan[] = [
  {
    path: "src/rules/all-rules.ts",
    what: "rule",
    folder: "src/rules",
    // `duplicate` says too little outside of its group.
    namedLikeFile: false,
    docsApart: true,
    list: (names, codes) => ({
      imports: 'import type { AnyRule, RuleDoc } from "./rule.ts";',
      text: `/** The code of a rule of the package. */
export type RuleCode = ${codes.map((code) => `"${code}"`).join(" | ")};

/** Every rule of the package, in the order of their codes; so diagnostics at the same place are in this order too. */
export const allRules: readonly AnyRule[] = [${names.join(", ")}];

/** Every rule with what the docs say of it. Apart, so that the bundle of a page that only validates is without it. */
export const documentedRules: readonly (readonly [AnyRule, RuleDoc])[] = [${withDocs(names)}];`,
    }),
  },
  {
    path: "src/diagnostics/structure/all-structure-kinds.ts",
    what: "diagnostic kind",
    folder: "src/diagnostics/structure",
    group: "structure",
    namedLikeFile: true,
    docsApart: true,
    list: (names) => ({
      imports: 'import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";',
      text: `/** Every diagnostic kind about the structure of a document with what the docs say of it, in the order of their codes. */
export const documentedStructureKinds: readonly (readonly [DiagnosticKind<never>, KindDoc])[] = [${withDocs(names)}];`,
    }),
  },
  {
    path: "src/extraction/kinds/all-extraction-kinds.ts",
    what: "diagnostic kind",
    folder: "src/extraction/kinds",
    group: "extraction",
    namedLikeFile: true,
    docsApart: false,
    list: (names) => ({
      imports: 'import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";',
      text: `/** Every diagnostic kind of extractions, in the order of their codes. */
export const extractionKinds: readonly KindWithDoc<never>[] = [${names.join(", ")}];`,
    }),
  },
  {
    path: "src/export/kinds/all-table-kinds.ts",
    what: "diagnostic kind",
    folder: "src/export/kinds",
    group: "table",
    namedLikeFile: true,
    docsApart: false,
    list: (names) => ({
      imports: 'import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";',
      text: `/** Every diagnostic kind of tables, in the order of their codes. */
export const tableKinds: readonly KindWithDoc<never>[] = [${names.join(", ")}];`,
    }),
  },
];

const withDocs = (names: readonly string[]) => names.map((name) => `[${name}, ${docOf(name)}]`).join(", ");
