import type { z } from "zod/v4";
import { targets } from "../json-schema/bundle.ts";
import { generateByZod } from "../json-schema/generate-by-zod.ts";
import { publishedSchema } from "../json-schema/published-schemas.ts";

const target = targets.find((each) => each === process.argv[2])!;
process.stdout.write(
  JSON.stringify(publishedSchema(target, (schema) => generateByZod(schema as z.ZodType, target))),
);
