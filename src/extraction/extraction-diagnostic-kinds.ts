import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documentedKinds } from "../diagnostics/documented.ts";
import { extractionKindDocs } from "./kind-docs.ts";
import { allKindsInWords } from "./kinds-in-words.ts";
import { extractionKinds } from "./kinds/all-extraction-kinds.ts";

/**
 * Every diagnostic kind of extractions, in the order of their codes. Their examples are edits of
 * `examples/extraction/minimal.json`.
 */
export const extractionDiagnosticKinds: readonly DocumentedKind<never>[] = /* @__PURE__ */ makeKinds();

/** Apart, because Parcel keeps a call that nobody needs where its arguments are calls. */
function makeKinds(): readonly DocumentedKind<never>[] {
  return documentedKinds(extractionKinds, allKindsInWords(), extractionKindDocs());
}
