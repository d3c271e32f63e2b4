import { codes, withDescription } from "#zod";
import type { EnumSchema } from "#zod";
import type { Codelist } from "./codelists/define-codelist.ts";

function describeCodes(list: Codelist): string {
  const meanings = Object.entries(list.codes).map(([code, { definition }]) => `${code}: ${definition}`);
  return [list.description, ...meanings].join("\n");
}

/**
 * The Zod schema of a codelist: an enum of its codes, whose description carries every definition, so that the
 * meanings reach the JSON Schema too. Its calls are marked as pure, so that who uses the meanings alone is given no schemas.
 */
/* @__NO_SIDE_EFFECTS__ */
export function enumOf<Code extends string>(list: Codelist<Code>): EnumSchema<Code> {
  return withDescription(codes(Object.keys(list.codes) as Code[]), () => describeCodes(list), list.name);
}
