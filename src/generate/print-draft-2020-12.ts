import type { z } from "zod/v4";
import { generateDraft202012 } from "../json-schema/generate-draft-2020-12.ts";
import { publishedSchema } from "../json-schema/published-schemas.ts";

const generate = (schema: unknown) => generateDraft202012(schema as z.ZodType);
process.stdout.write(JSON.stringify(publishedSchema("draft-2020-12", generate)));
