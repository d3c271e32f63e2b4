import { pascalCase } from "../../plan/plan.ts";
import { kindsOfLists, namedByKind } from "./named-by-kind.ts";
import type { Named } from "./named-by-kind.ts";
import type { FieldModel, PlanModel, ValueModel } from "./plan-model.ts";

/**
 * Writes the types of a model with names, each field with its description: what editors show while people write. They are
 * written and not inferred from the schemas, because an inferred type has neither a name nor descriptions. They are no
 * interfaces, because an interface fits neither `Record<string, unknown>` nor Zod's type of any object schema.
 */
export function printModelTypes(model: PlanModel): string {
  const { parts } = model;
  const codes = new Map<string, readonly string[]>();
  const types = [...parts.values()].map((part) => {
    const says = comment(part.says);
    if (part.type === "union")
      return `${says}export type ${part.name} = ${[...part.options.values()].join(" | ")};\n`;
    const fields = part.fields.map((field) => `${comment(field.says)}${printField(field, codes)}\n`);
    return `${says}export type ${part.name} = {\n${fields.join("")}};\n`;
  });
  const codeTypes = [...codes].map(
    ([name, list]) =>
      `${comment(`One code of the codelist ${name}.`)}export type ${pascalCase(name)} = ${union(list)};\n`,
  );
  const entities = [...parts.values()].flatMap(({ entity }) => entity ?? []);
  const named = namedByKind(model);
  return `// Written by \`npm run generate\` from the Zod schemas in src/schema. Do not edit.

${[...types, ...codeTypes].join("\n")}
/** The type of each entity by its name. */
export type EntityTypes = {
${entities.map((name) => `${name}: ${name};\n`).join("")}};

/** The name of an entity. */
export type EntityName = keyof EntityTypes;

/** What an id of each kind names, and what that is a part of. Actors are all of the kind "actor". */
export type NamedByKind = {
${[...named].map(printNamed).join("")}};

/** The lists of a dataset whose items have ids, with the kind of each. */
export type KindsOfLists = {
${kindsOfLists(model, named)
  .map(([key, kind]) => `${key}: ${JSON.stringify(kind)};\n`)
  .join("")}};
`;
}

function printNamed([kind, { type, around }]: readonly [string, Named]): string {
  const holders = [...around].map(([holder, its]) => ` ${JSON.stringify(holder)}: ${its};`);
  return `${JSON.stringify(kind)}: { value: ${type};${holders.join("")} };\n`;
}

function printField({ key, isRequired, value }: FieldModel, codes: Map<string, readonly string[]>): string {
  // Who compiles with exactOptionalPropertyTypes may set a field to undefined, as Zod accepts it.
  return isRequired ? `${key}: ${typeOf(value, codes)};` : `${key}?: ${typeOf(value, codes)} | undefined;`;
}

function typeOf(value: ValueModel, codes: Map<string, readonly string[]>): string {
  switch (value.type) {
    case "string":
      return "string";
    case "number":
      return "number";
    case "literal":
      return JSON.stringify(value.value);
    case "code":
      if (value.codelist === undefined) return union(value.codes);
      codes.set(value.codelist, value.codes);
      return pascalCase(value.codelist);
    case "list": {
      const item = typeOf(value.item, codes);
      return /^[\w]+$/.test(item) ? `${item}[]` : `(${item})[]`;
    }
    case "part":
      return value.name;
    default:
      return value satisfies never;
  }
}

function union(codes: readonly string[]): string {
  return codes.map((code) => JSON.stringify(code)).join(" | ");
}

function comment(says: string): string {
  return `/** ${says.replaceAll("*/", "*\\/")} */\n`;
}
