import type { StructuredOutputForm } from "../extraction/form-traits.ts";
import { SCHEMA_VERSION } from "../schema/versions.ts";

/** The name of the committed schema of a form, without its ending. */
export function structuredOutputName(form: StructuredOutputForm): string {
  return form === "null-unions" ? SCHEMA_VERSION : `${SCHEMA_VERSION}-${form}`;
}
