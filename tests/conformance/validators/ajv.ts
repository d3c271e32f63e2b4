import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Target } from "../../../src/json-schema/bundle.ts";
import { installedVersion, inProcess, publishedSchema } from "./in-process.ts";
import type { Validator } from "./validator.ts";

/** Ajv for each published document; those of OpenAPI by the draft that they build on, rooted at their Dataset. */
export const ajvs: readonly Validator[] = (
  ["draft-2020-12", "draft-07", "openapi-3.1", "openapi-3.0"] as const
).map((target) => ({
  name: "Ajv",
  language: "JavaScript",
  reads: target,
  open() {
    const ajv = newAjv(target);
    const schema = publishedSchema(target);
    const rooted = target.startsWith("openapi")
      ? { ...schema, $ref: "#/components/schemas/Dataset" }
      : schema;
    return Promise.resolve(inProcess(`ajv ${installedVersion("ajv")}`, ajv.compile(rooted)));
  },
}));

function newAjv(target: Target): Ajv {
  // A document of OpenAPI holds more than a schema.
  const strict = !target.startsWith("openapi");
  const older = target === "draft-07" || target === "openapi-3.0";
  return older ? new Ajv({ strict }) : (new Ajv2020({ strict }) as unknown as Ajv);
}
