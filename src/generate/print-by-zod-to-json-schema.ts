import type { ZodTypeAny } from "zod/v3";
import { generateByZodToJsonSchema } from "../json-schema/generate-by-zod-to-json-schema.ts";
import { publishedSchema } from "../json-schema/published-schemas.ts";

// Runs with the schemas of Zod 3: of others, zod-to-json-schema would write empty schemas.
const target = process.argv[2] === "openapi-3.0" ? "openapi-3.0" : "draft-07";
const generate = (schema: unknown) => generateByZodToJsonSchema(schema as ZodTypeAny, target);
process.stdout.write(JSON.stringify(publishedSchema(target, generate)));
