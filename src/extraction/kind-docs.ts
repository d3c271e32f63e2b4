/** What the docs say of the kinds of finding. See validate/kind-docs.ts for how this module is built. */
import type { KindDoc } from "../diagnostics/diagnostic-kind.ts";
import { extractionKinds } from "./kinds/all-extraction-kinds.ts";

/** What the docs say of the kinds of finding that only extractions have, by their codes. */
export function extractionKindDocs(): ReadonlyMap<string, KindDoc> {
  return new Map(extractionKinds.map(({ code, reason, example }) => [code, { reason, example }]));
}
