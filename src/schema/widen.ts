import { z } from "#zod";
import { codelists } from "./codelists/all-codelists.ts";
import type { Codelist } from "./codelists/define-codelist.ts";
import { codesOf, fieldsOf, itemOf, kindOf, minimumOf, optionsOf, required } from "./introspect.ts";

/**
 * Codes that a project adds to codelists: for each codelist by name, each code with its definition. A code begins with
 * `x-`, and only codelists that have the code `other` can be widened: the rest are closed, because rules rest on them.
 */
export type ExtensionCodes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a code of a project must look like. */
export const EXTENSION_CODE_PATTERN = /^x-[a-z0-9]+(-[a-z0-9]+)*$/;

/** The names of the codelists that a project may widen. */
export function widenableCodelists(): string[] {
  return Object.values<Codelist>(codelists)
    .filter(({ codes }) => Object.hasOwn(codes, "other"))
    .map(({ name }) => name);
}

/** What is wrong with extension codes, in a sentence; undefined where nothing is. */
export function extensionCodesProblem(extensions: ExtensionCodes): string | undefined {
  const widenable = widenableCodelists();
  for (const [name, codes] of Object.entries(extensions)) {
    if (!widenable.includes(name)) {
      return `The codelist "${name}" cannot be widened; these can: ${widenable.join(", ")}.`;
    }
    const wrong = Object.keys(codes).find((code) => !EXTENSION_CODE_PATTERN.test(code));
    if (wrong !== undefined)
      return `The code "${wrong}" for ${name} must begin with "x-", such as "x-${name.toLowerCase()}".`;
  }
  return undefined;
}

/** The same schema, with extension codes accepted wherever their codelist is used. */
export function widen(schema: z.ZodTypeAny, extensions: ExtensionCodes): z.ZodTypeAny {
  const added = new Map<string, readonly string[]>();
  for (const [name, codes] of Object.entries(extensions)) {
    const list: Codelist = codelists[name as keyof typeof codelists];
    added.set(Object.keys(list.codes).join(" "), Object.keys(codes));
  }
  return rebuild(schema, added);
}

function rebuild(schema: z.ZodTypeAny, added: ReadonlyMap<string, readonly string[]>): z.ZodTypeAny {
  const rebuilt = rebuildBare(schema, added);
  return schema.description === undefined ? rebuilt : rebuilt.describe(schema.description);
}

function rebuildBare(schema: z.ZodTypeAny, added: ReadonlyMap<string, readonly string[]>): z.ZodTypeAny {
  switch (kindOf(schema)) {
    case "optional":
      return rebuild(required(schema), added).optional();
    case "array":
      return z.array(rebuild(itemOf(schema), added)).min(minimumOf(schema));
    case "object":
      return rebuildObject(schema, added);
    case "union": {
      const options = [...optionsOf(schema).values()].map((option) => rebuildObject(option, added));
      return z.discriminatedUnion(
        "kind",
        options as unknown as [z.ZodObject<{ kind: z.ZodLiteral<string> }>],
      );
    }
    case "enum": {
      const codes = codesOf(schema);
      return z.enum([...codes, ...(added.get(codes.join(" ")) ?? [])] as [string, ...string[]]);
    }
    default:
      return schema;
  }
}

function rebuildObject(schema: z.ZodTypeAny, added: ReadonlyMap<string, readonly string[]>) {
  const fields = Object.entries(fieldsOf(schema)).map(
    ([key, field]) => [key, rebuild(field, added)] as const,
  );
  return z.strictObject(Object.fromEntries(fields));
}
