import { stemOf, unusedHelpers } from "./made-list.ts";
import type { SourceModule } from "./source-module.ts";

/** What each file of a folder of the schema must export. */
export interface ModuleNames {
  readonly folder: string;
  /** What a file exports. */
  readonly what: string;
  /** The ending of the exports of which each file has exactly one. */
  readonly ending: string;
  /** The names of the values that a file must export, the one with the ending first. */
  values(stem: string): readonly [string, ...string[]];
  /** The types of which a file must export one; none where it need not. */
  types(stem: string): readonly string[];
}

/** The files of a folder that export something for its list, in the order of their names, and what is wrong with others. */
export function namedModules(
  names: ModuleNames,
  all: readonly SourceModule[],
): { modules: SourceModule[]; problems: string[] } {
  const problems: string[] = [];
  const modules: SourceModule[] = [];
  const helpers: SourceModule[] = [];
  for (const module of all.filter((each) => isIn(names.folder, each))) {
    const stem = stemOf(module);
    const wanted = names.values(stem);
    const exported = module.values.map(({ name }) => name);
    const alike = exported.filter((name) => name.endsWith(names.ending));
    if (alike.length === 0) {
      helpers.push(module);
      continue;
    }
    const strange = alike.filter((name) => name !== wanted[0]);
    const missing = wanted.filter((name) => !exported.includes(name));
    const types = names.types(stem);
    if (strange.length > 0)
      problems.push(
        `${module.path}: exports ${strange.join(" and ")}, but must export ${wanted[0]} and no other ${names.what}.`,
      );
    else if (missing.length > 0) problems.push(`${module.path}: does not export ${missing.join(" and ")}.`);
    else if (types.length > 0 && !types.some((type) => module.types.includes(type)))
      problems.push(`${module.path}: does not export the type ${types.join(" or ")}.`);
    else modules.push(module);
  }
  const wantedOf = (module: SourceModule) => `no ${names.what} ${names.values(stemOf(module))[0]}`;
  problems.push(...unusedHelpers(helpers, all, wantedOf));
  return { modules, problems };
}

function isIn(folder: string, { path }: SourceModule): boolean {
  return path.startsWith(`${folder}/`) && !path.startsWith(`${folder}/all-`);
}
