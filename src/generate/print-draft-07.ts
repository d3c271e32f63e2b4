import type { ZodTypeAny } from "zod/v3";
import { generateDraft07 } from "../json-schema/generate-draft-07.ts";
import { publishedSchema } from "../json-schema/published-schemas.ts";

// Runs on the face of Zod's version 3 interface: with any other, zod-to-json-schema would write empty schemas.
const generate = (schema: unknown) => generateDraft07(schema as ZodTypeAny);
process.stdout.write(JSON.stringify(publishedSchema("draft-07", generate)));
