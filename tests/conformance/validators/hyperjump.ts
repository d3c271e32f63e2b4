import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-07";
import type { SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import { installedVersion, inProcess, publishedSchema } from "./in-process.ts";
import type { Validator } from "./validator.ts";

/** A second implementation in JavaScript, which shares nothing with Ajv. */
export const hyperjumps: readonly Validator[] = (["draft-2020-12", "draft-07"] as const).map((target) => ({
  name: "@hyperjump/json-schema",
  language: "JavaScript",
  reads: target,
  async open() {
    const id = `urn:${target}`;
    registerSchema(publishedSchema(target) as SchemaObject, id);
    const validator = await validate(id);
    return inProcess(
      `@hyperjump/json-schema ${installedVersion("@hyperjump/json-schema")}`,
      (document) => validator(document as Parameters<typeof validator>[0]).valid,
    );
  },
}));
