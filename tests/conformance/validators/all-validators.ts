import { ajvs } from "./ajv.ts";
import { gojsonschema } from "./gojsonschema.ts";
import { hyperjumps } from "./hyperjump.ts";
import { jsonSchemer } from "./json-schemer.ts";
import { jsonValidator } from "./json-validator.ts";
import { phpJsonSchema } from "./php-json-schema.ts";
import { fastjsonschema, pythonJsonschemas } from "./python.ts";
import { sourcemetas } from "./sourcemeta.ts";
import type { Validator } from "./validator.ts";
import { zod3, zod4 } from "./zod.ts";

/** Every validator that is asked, in the order of the table. */
export const allValidators: readonly Validator[] = [
  zod4,
  zod3,
  ...ajvs,
  ...hyperjumps,
  ...pythonJsonschemas,
  fastjsonschema,
  gojsonschema,
  jsonValidator,
  jsonSchemer,
  phpJsonSchema,
  ...sourcemetas,
];

/** A validator and the draft that it reads, as the table and the list of quirks call it. */
export function labelOf({ name, reads }: Validator): string {
  return reads === "zod" ? name : `${name} (${reads})`;
}
