import type { DocumentedKind } from "../diagnostics/diagnostic-kind.ts";
import { documented } from "../diagnostics/documented.ts";
import { extractionKinds } from "./kinds/all-extraction-kinds.ts";

/**
 * Every diagnostic kind of extractions, in the order of their codes. Their examples are edits of
 * `examples/extraction/minimal.json`.
 */
export const extractionDiagnosticKinds: readonly DocumentedKind<never>[] =
  /* @__PURE__ */ extractionKinds.map(documented);
