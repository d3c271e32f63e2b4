import { severities } from "../../diagnostics/severities.ts";
import { byText, camelCase, importLines, NOTICE, stemOf, unusedHelpers } from "./made-list.ts";
import type { MadeList } from "./made-list.ts";
import type { SourceModule } from "./source-module.ts";

/** How a list of diagnostic kinds is made. */
export interface KindListPlan {
  /** The file that is written. */
  readonly path: string;
  /** What one of them is called. */
  readonly what: string;
  /** The folder whose files hold one each. */
  readonly folder: string;
  /** The group of their codes; left out where the folder within `folder` is the group. */
  readonly group?: string;
  /** Whether the export must be called like its file. */
  readonly namedLikeFile: boolean;
  /** Whether a file exports what the docs say of its kind in a constant of its own, named like the kind with `Doc` behind. */
  readonly docsApart: boolean;
  /** The list from its members' names and codes, with the imports of the types that it needs. */
  list(
    names: readonly string[],
    codes: readonly string[],
  ): { readonly imports: string; readonly text: string };
}

/** A list of diagnostic kinds: of rules, or of others. Each file exports one object whose `code` is its path, and its doc. */
export function kindList(plan: KindListPlan, all: readonly SourceModule[]): MadeList {
  const problems: string[] = [];
  const members: { name: string; path: string; code: string }[] = [];
  const helpers: SourceModule[] = [];
  for (const module of all.filter(({ path }) => isMember(plan, path))) {
    const kinds = module.values.filter(({ strings }) => strings.has("code"));
    const code = codeOf(plan, module.path);
    if (kinds.length === 0) helpers.push(module);
    else if (kinds.length > 1)
      problems.push(
        `${module.path}: exports ${kinds.map(({ name }) => name).join(" and ")}, but must export one ${plan.what}.`,
      );
    const [kind] = kinds;
    if (!kind || kinds.length > 1) continue;
    const found = kind.strings.get("code");
    if (found !== undefined && found !== code)
      problems.push(`${module.path}: the code is "${found}", but must be "${code}" like the file.`);
    const severity = kind.strings.get("severity");
    if (severity !== undefined && !severities.some((each) => each === severity))
      problems.push(`${module.path}: the severity is "${severity}", but must be ${severities.join(", ")}.`);
    if (plan.namedLikeFile && kind.name !== camelCase(stemOf(module)))
      problems.push(`${module.path}: exports ${kind.name}, but must export ${camelCase(stemOf(module))}.`);
    if (plan.docsApart && !module.values.some(({ name }) => name === docOf(kind.name)))
      problems.push(
        `${module.path}: does not export ${docOf(kind.name)}, the reason and the example of ${kind.name}.`,
      );
    const same = members.find(({ name }) => name === kind.name);
    if (same) problems.push(`${module.path}: exports ${kind.name}, as ${same.path} does.`);
    members.push({ name: kind.name, path: module.path, code });
  }
  problems.push(
    ...unusedHelpers(helpers, all, ({ path }) => `no ${plan.what} with the code "${codeOf(plan, path)}"`),
  );
  members.sort((one, other) => byText(one.code, other.code));
  const { imports, text } = plan.list(
    members.map(({ name }) => name),
    members.map(({ code }) => code),
  );
  const imported = members.map(({ name, path }) => ({
    name: plan.docsApart ? `${name}, ${docOf(name)}` : name,
    path,
  }));
  const lines = [NOTICE, imports, ...importLines(plan.path, imported), "", text];
  return { path: plan.path, text: lines.join("\n"), problems };
}

/** The name of the constant that holds what the docs say of a kind. */
export function docOf(kind: string): string {
  return `${kind}Doc`;
}

/** Files of rules are one folder deeper than the list: the folder is the group. */
function isMember({ folder, group }: KindListPlan, path: string): boolean {
  if (!path.startsWith(`${folder}/`)) return false;
  const depth = path.slice(folder.length + 1).split("/").length;
  return depth === (group === undefined ? 2 : 1) && !path.startsWith(`${folder}/all-`);
}

function codeOf({ folder, group }: KindListPlan, path: string): string {
  const stem = path.slice(folder.length + 1).replace(/\.ts$/, "");
  return group === undefined ? stem : `${group}/${stem}`;
}
