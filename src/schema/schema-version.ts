import { codes } from "#zod";
import { READABLE_VERSIONS } from "./versions.ts";

/** The version of the schema that a dataset follows. */
export const SchemaVersionSchema = /* @__PURE__ */ codes(READABLE_VERSIONS);
