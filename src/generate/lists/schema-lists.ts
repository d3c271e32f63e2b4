import { inReadingOrder } from "./entity-order.ts";
import { camelCase, importLines, NOTICE, pascalCase, stemOf } from "./made-list.ts";
import type { MadeList } from "./made-list.ts";
import { namedModules } from "./named-modules.ts";
import type { ModuleNames } from "./named-modules.ts";
import type { SourceModule } from "./source-module.ts";

const entityNames: ModuleNames = {
  folder: "src/schema/entities",
  what: "schema",
  ending: "Schema",
  values: (stem) => [`${pascalCase(stem)}Schema`],
  // Of an object its fields, of a union the schema itself: without a type with a name, declarations spell it out.
  types: (stem) => [`${pascalCase(stem)}Shape`, `${pascalCase(stem)}Schema`],
};

const scalarNames: ModuleNames = {
  folder: "src/schema/scalars",
  what: "schema",
  ending: "Schema",
  values: (stem) => [`${pascalCase(stem)}Schema`],
  types: () => [],
};

const codelistNames: ModuleNames = {
  folder: "src/schema/codelists",
  what: "codelist",
  ending: "Codelist",
  values: (stem) => [`${camelCase(stem)}Codelist`],
  types: () => [],
};

/** Where the Zod schemas of all codelists are: apart, so that who uses the meanings alone needs no Zod. */
const codeSchemas = `${codelistNames.folder}/all-code-schemas.ts`;

/** The lists of entities, codelists and scalars, of what ids can name, and of all that the package exports of these. */
export function schemaLists(all: readonly SourceModule[]): MadeList[] {
  const { modules, problems } = namedModules(entityNames, all);
  const entities = inReadingOrder(modules, all, `${entityNames.folder}/dataset.ts`);
  const codelists = namedModules(codelistNames, all);
  const scalars = namedModules(scalarNames, all);
  return [
    { ...entityList(entities), problems: [...problems, ...unnamed(modules)] },
    { ...codelistList(codelists.modules), problems: [...codelists.problems, ...misnamed(codelists.modules)] },
    { ...codeSchemaList(codelists.modules), problems: [] },
    { ...scalarList(scalars.modules), problems: scalars.problems },
    entityKindList(entities, all),
    exportList(
      [
        { names: entityNames, modules },
        { names: scalarNames, modules: scalars.modules },
        { names: codelistNames, modules: codelists.modules },
      ],
      codelists.modules,
    ),
  ];
}

/** The files of a list, each with the name and the key of the value that it exports for the list. */
function entriesOf(
  modules: readonly SourceModule[],
  key: (stem: string) => string,
  ending: string,
): { key: string; name: string; path: string }[] {
  return modules.map((module) => {
    const name = key(stemOf(module));
    return { key: name, name: `${name}${ending}`, path: module.path };
  });
}

const pairs = (entries: readonly { key: string; name: string }[]) =>
  entries.map(({ key, name }) => `  ${key}: ${name},`).join("\n");

function entityList(entities: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const path = "src/schema/entities/all-entities.ts";
  const entries = entriesOf(entities, pascalCase, "Schema");
  const text = `${NOTICE}
${importLines(path, entries).sort().join("\n")}

/** Every entity's schema by its name: the dataset first, and each before its parts. */
export const entities = {
${pairs(entries)}
};`;
  return { path, text };
}

function codelistList(codelists: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const path = "src/schema/codelists/all-codelists.ts";
  const entries = entriesOf(codelists, camelCase, "Codelist");
  const text = `${NOTICE}
import type { Codelist } from "./define-codelist.ts";
${importLines(path, entries).join("\n")}

/** Every codelist by its name. */
export const codelists = {
${pairs(entries)}
} as const satisfies Readonly<Record<string, Codelist>>;`;
  return { path, text };
}

/** The type of the codes of a codelist, which its schema is named after. */
const typeOf = (module: SourceModule) => pascalCase(stemOf(module));

function codeSchemaList(codelists: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const entries = entriesOf(codelists, camelCase, "Codelist");
  const types = codelists.map(typeOf);
  const schemas = entries.map(({ name: list }, at) => {
    const type = types[at];
    return `/** Accepts one code of {@link ${list}}. */
export const ${type}Schema: EnumSchema<${type}> = /* @__PURE__ */ enumOf(${list});`;
  });
  const text = `${NOTICE}
import type { EnumSchema } from "#zod";
import type { ${types.join(", ")} } from "../model-types.ts";
import { enumOf } from "../enum-of.ts";
${importLines(codeSchemas, entries).join("\n")}

${schemas.join("\n\n")}`;
  return { path: codeSchemas, text };
}

/** The problems of entities whose schemas do not have the name by which JSON Schema knows them. */
function unnamed(modules: readonly SourceModule[]): string[] {
  return modules.flatMap((module) => {
    const wanted = pascalCase(stemOf(module));
    const schema = module.values.find(({ name }) => name === `${wanted}${entityNames.ending}`);
    return schema?.last === wanted
      ? []
      : [`${module.path}: the last argument of what makes the schema must be its name, "${wanted}".`];
  });
}

/** The problems of codelists that have another name than their files. */
function misnamed(codelists: readonly SourceModule[]): string[] {
  return codelists.flatMap((module) => {
    const wanted = camelCase(stemOf(module));
    const list = module.values.find(({ name }) => name === `${wanted}Codelist`);
    const name = list?.strings.get("name");
    return name === wanted
      ? []
      : [`${module.path}: the codelist's name is "${name}", but must be "${wanted}" like the file.`];
  });
}

function scalarList(scalars: readonly SourceModule[]): Omit<MadeList, "problems"> {
  const path = "src/schema/scalars/all-scalars.ts";
  const entries = entriesOf(scalars, pascalCase, "Schema");
  const text = `${NOTICE}
${importLines(path, entries).join("\n")}

/** Every schema of a single value that fields share, by its name. */
export const scalars = {
${pairs(entries)}
};`;
  return { path, text };
}

/** Which functions give an entity its id, and so say of what kind it is. */
const IDENTITY = "identity";
const ACTOR = "actorFields";

function entityKindList(entities: readonly SourceModule[], all: readonly SourceModule[]): MadeList {
  const calls = entities.flatMap(({ path, calls: made }) =>
    made.filter(({ name }) => name === IDENTITY || name === ACTOR).map((call) => ({ ...call, path })),
  );
  const problems = calls.flatMap(({ first, path }, at) => {
    const same = calls.slice(0, at).find((earlier) => earlier.first === first);
    return same ? [`${path}: names its kind "${first}", as ${same.path} does.`] : [];
  });
  if (!all.some(({ values }) => values.some(({ name }) => name === ACTOR)))
    problems.push(`${entityNames.folder}: no file exports ${ACTOR}, by which actors are known.`);
  const quoted = (kinds: readonly { first: string }[]) => kinds.map(({ first }) => `"${first}"`).join(", ");
  const text = `// Written by \`npm run generate\` from the calls of "${IDENTITY}" and "${ACTOR}" in the entities. Do not edit.

/** What an id can name. Each kind of actor has its own, because a reference may accept persons only. */
export const entityKinds = [${quoted(calls)}] as const;

/** What an id can name. */
export type EntityKind = (typeof entityKinds)[number];

/** Every kind of actor, for references to actors of any kind. */
export const anyActor = [${quoted(calls.filter(({ name }) => name === ACTOR))}] as const satisfies EntityKind[];`;
  return { path: "src/schema/all-entity-kinds.ts", text, problems };
}

function exportList(
  folders: readonly { names: ModuleNames; modules: readonly SourceModule[] }[],
  codelists: readonly SourceModule[],
): MadeList {
  const lines = folders.flatMap(({ names, modules }) => [
    ...modules.flatMap((module) => {
      const from = `"./${module.path.slice("src/schema/".length)}"`;
      const values = names.values(stemOf(module));
      // The type of a schema has the schema's name, and is exported with it.
      const types = module.types.filter((type) => !values.includes(type));
      return [
        `export { ${values.join(", ")} } from ${from};`,
        ...(types.length > 0 ? [`export type { ${types.join(", ")} } from ${from};`] : []),
      ];
    }),
    "",
  ]);
  const text = [
    "// Written by `npm run generate` from the files that it names. Do not edit.",
    "// What the package exports of the model: the schema, the type and the codes of each entity, scalar and codelist.",
    'export type * from "./model-types.ts";',
    "",
    ...lines,
    `export { ${codelists.map((module) => `${typeOf(module)}Schema`).join(", ")} } from "./codelists/all-code-schemas.ts";`,
  ];
  return { path: "src/schema/all-exports.ts", text: text.join("\n"), problems: [] };
}
