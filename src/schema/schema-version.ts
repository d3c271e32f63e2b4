import { z } from "#zod";
import { READABLE_VERSIONS } from "./versions.ts";

/** The version of the schema that a dataset follows. */
export const SchemaVersionSchema = /* @__PURE__ */ z.enum(READABLE_VERSIONS);
