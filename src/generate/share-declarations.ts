import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { withShortTypes } from "./short-types.ts";

/** The file that declares what needs no Zod, for all entries. */
const SHARED = "shared";
/** What follows the name of a type where a value has the same name. */
const AS_TYPE = " (type)";

/** A file of declarations as it was built, in its parts. */
interface Declarations {
  readonly name: string;
  /** The declarations by their names, in their order, and what has no name under a number. */
  readonly declared: Map<string, ts.Statement>;
  /** The local names of what is imported from other files of ours, with the file and the name there. */
  readonly imported: Map<string, { readonly from: string; readonly name: string }>;
  /** The names of exports, with the local name, or with the file and the name there. */
  readonly exported: Map<
    string,
    { readonly from: string | undefined; readonly name: string; readonly isType: boolean }
  >;
  readonly importsOfOthers: readonly string[];
  /** The local names of what is imported from other packages. */
  readonly othersImported: readonly string[];
}

/**
 * Lets all entries, for both kinds of modules and both Zod versions, share the declarations of what needs no Zod. The bundler
 * writes them four times over, which makes the package large and editors slow.
 *
 * They are shared as CommonJS, because an ES module may import types of CommonJS with every version of TypeScript, and not
 * the other way round. Zod declares its types once, too, for both kinds of modules. What names them stays apart, because both
 * versions of Zod are named.
 */
export function shareDeclarations(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith(".d.cts"));
  const all = new Map(files.map((name) => [stem(name), readDeclarations(join(folder, name))] as const));
  // What several entries use, the bundler puts into a file with a digest in its name.
  const isChunk = ({ name }: Declarations) => /-[\w-]{8}$/.test(name);
  const pool = new Map<string, ts.Statement>();
  for (const file of all.values()) {
    const apart = needingZod(file);
    for (const [name, statement] of file.declared) {
      if (apart.has(name)) continue;
      const other = pool.get(name) ?? statement;
      if (other.getText() !== statement.getText())
        throw new Error(
          `Two declarations that could be shared are called ${name}: one is of ${file.name}.d.cts.`,
        );
      pool.set(name, other);
    }
  }
  const used = new Set<string>();
  for (const name of readdirSync(folder)) if (/\.d\.c?ts$/.test(name)) rmSync(join(folder, name));
  const printed = [...all.values()]
    .filter((entry) => !isChunk(entry))
    .map((entry) => ({ entry, ...printEntry(entry, all, used) }));
  for (const { entry, passedOn, rest } of printed) {
    // The main entries for both versions of Zod pass on the same, which is long.
    const [first, another] = printed.filter((other) => passedOn !== "" && other.passedOn === passedOn);
    const list = first && another ? `${first.entry.name}-${SHARED}` : undefined;
    if (list !== undefined && first?.entry === entry)
      writeFileSync(join(folder, `${list}.d.cts`), `${passedOn}\n`);
    const head = list === undefined ? passedOn : `export * from "./${list}.cjs";`;
    const text = withShortTypes(indentedByOne(withShortZod(withoutShapes(`${head}\n${rest}`.trimStart()))));
    writeFileSync(join(folder, `${entry.name}.d.cts`), text);
    writeFileSync(join(folder, `${entry.name}.d.ts`), `export * from "./${entry.name}.cjs";\n`);
  }
  /** What some file exports as a value; a class may be exported as a type alone. */
  const values = new Set(
    [...all.values()].flatMap(({ declared, exported }) =>
      [...exported.values()].flatMap(({ from, name, isType }) =>
        from === undefined && !isType && !isTypeDeclaration(declared.get(name)) ? [name] : [],
      ),
    ),
  );
  const names = [...used].sort().map((name) => (values.has(name) ? name : `type ${name}`));
  const bodies = [...pool.values()].map((statement) => statement.getFullText().trim());
  const text = `${bodies.join("\n")}\nexport { ${names.join(", ")} };\n`;
  writeFileSync(join(folder, `${SHARED}.d.cts`), indentedByOne(text));
}

/** Declarations without what is said of the fields of each schema, which their names say as well. */
function withoutShapes(text: string): string {
  return text.replaceAll(/\/\*\* The fields of the schema of \{@link \w+\}\. \*\/\n/g, "");
}

/** A file of declarations without what others share, and the line by which it passes that on. */
function printEntry(
  entry: Declarations,
  all: ReadonlyMap<string, Declarations>,
  used: Set<string>,
): { readonly passedOn: string; readonly rest: string } {
  const realName = (from: string, name: string): string => {
    const target = all.get(from)?.exported.get(name);
    if (target === undefined)
      throw new Error(`${entry.name}.d.cts imports ${name} of ${from}, which has none.`);
    return target.from === undefined ? target.name : realName(target.from, target.name);
  };
  const apart = needingZod(entry);
  const kept = new Map([...entry.declared].filter(([name]) => apart.has(name)));

  /** Local names of what is shared, and what it is called there. */
  const shared = new Map<string, string>();
  for (const name of entry.declared.keys()) if (!kept.has(name)) shared.set(name, name);
  for (const [local, { from, name }] of entry.imported) shared.set(local, realName(from, name));
  const mentioned = new Set([...kept.values()].flatMap((statement) => [...namesIn(statement)]));
  const exports = [...entry.exported].map(([as, { from, name }]) => {
    const local = from === undefined ? name : undefined;
    const there = from === undefined ? shared.get(name) : realName(from, name);
    return { as, local, there };
  });
  for (const { there } of exports) if (there !== undefined) used.add(there);
  const imports = [...shared].filter(([local]) => mentioned.has(local));
  for (const [, name] of imports) used.add(name);
  const list = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([from, as]) => (from === as ? as : `${from} as ${as}`)).join(", ");
  const own = exports.filter(({ there }) => there === undefined);
  const passedOn = exports.flatMap(({ as, there }) => (there === undefined ? [] : [[there, as] as const]));
  const ownList = own.map(({ as, local = as }) => {
    const type = isTypeDeclaration(kept.get(local)) ? "type " : "";
    return type + (local === as ? as : `${local} as ${as}`);
  });
  const rest = [
    ...entry.importsOfOthers,
    ...(imports.length > 0
      ? [`import { ${list(imports.map(([local, name]) => [name, local]))} } from "./${SHARED}.cjs";`]
      : []),
    ...[...kept.values()].map((statement) => statement.getFullText().trim()),
    ...(ownList.length > 0 ? [`export { ${ownList.join(", ")} };`] : []),
    "",
  ].join("\n");
  return {
    passedOn: passedOn.length > 0 ? `export { ${list(passedOn.sort())} } from "./${SHARED}.cjs";` : "",
    rest,
  };
}

/** The names of the declarations that refer to what other packages export, directly or through others. */
function needingZod({ declared, othersImported }: Declarations): Set<string> {
  const found = new Set(othersImported);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const [name, statement] of declared)
      if ([...namesIn(statement)].some((each) => found.has(each))) {
        found.add(name);
        found.add(name.replace(AS_TYPE, ""));
      }
  }
  return found;
}

function readDeclarations(path: string): Declarations {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const declared = new Map<string, ts.Statement>();
  const imported: Declarations["imported"] = new Map();
  const exported: Declarations["exported"] = new Map();
  const importsOfOthers: string[] = [];
  const othersImported: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = localFile(statement.moduleSpecifier);
      // Files of declarations do nothing; the bundler names one so where it passes its types on.
      if (from !== undefined && !statement.importClause) continue;
      const bindings = statement.importClause?.namedBindings;
      if (from === undefined) {
        importsOfOthers.push(statement.getText());
        const names =
          bindings && ts.isNamedImports(bindings) ? bindings.elements : bindings ? [bindings] : [];
        othersImported.push(...names.map(({ name }) => name.text));
      } else if (bindings && ts.isNamedImports(bindings))
        for (const { name, propertyName } of bindings.elements)
          imported.set(name.text, { from, name: (propertyName ?? name).text });
      else throw new Error(`${path}: ${statement.getText()} is not understood`);
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      const from = moduleSpecifier && localFile(moduleSpecifier);
      if (!exportClause || !ts.isNamedExports(exportClause) || (moduleSpecifier && from === undefined))
        throw new Error(`${path}: ${statement.getText()} is not understood`);
      for (const { name, propertyName, isTypeOnly } of exportClause.elements)
        exported.set(name.text, { from, name: (propertyName ?? name).text, isType: isTypeOnly });
    } else {
      const name = nameOf(statement);
      if (name === undefined)
        throw new Error(`${path}: ${statement.getText().slice(0, 80)} is not understood`);
      const other = declared.get(name);
      // A schema and its type may have one name.
      const [type, value] = isTypeDeclaration(statement) ? [statement, other] : [other, statement];
      if (type && value) declared.set(`${name}${AS_TYPE}`, type);
      declared.set(name, value ?? statement);
    }
  }
  return { name: stem(path), declared, imported, exported, importsOfOthers, othersImported };
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
  }
  const isNamed =
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed ? statement.name?.text : undefined;
}

/** Classes are exported as types alone: no entry gives one away. The bundler's lists of exports do not say so. */
function isTypeDeclaration(statement: ts.Statement | undefined): boolean {
  return (
    statement !== undefined &&
    (ts.isTypeAliasDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isClassDeclaration(statement))
  );
}

/** The names of the declarations that a declaration refers to; names of its own members are none. */
function namesIn(statement: ts.Statement): Set<string> {
  const names = new Set<string>();
  /** Of `zod.core.$strict`, `zod` is the name that is declared or imported. */
  const add = (name: ts.Node): void => {
    if (ts.isQualifiedName(name)) add(name.left);
    else if (ts.isPropertyAccessExpression(name)) add(name.expression);
    else if (ts.isIdentifier(name)) names.add(name.text);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) add(node.typeName);
    else if (ts.isTypeQueryNode(node)) add(node.exprName);
    else if (ts.isExpressionWithTypeArguments(node)) add(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

function localFile(specifier: ts.Expression): string | undefined {
  return ts.isStringLiteral(specifier) && specifier.text.startsWith("./") ? stem(specifier.text) : undefined;
}

function stem(path: string): string {
  return path.replace(/^.*[\\/]/, "").replace(/\.d\.c?ts$|\.c?js$/, "");
}

shareDeclarations("dist");

/** Declarations with one space where the compiler writes four: a fifteenth of what is installed of them. */
function indentedByOne(text: string): string {
  return text.replace(/^(?: {4})+/gm, (spaces) => " ".repeat(spaces.length / 4));
}

/** Declarations in which Zod is called `z`, as in its own documentation, and not what the bundler calls it two thousand times. */
function withShortZod(text: string): string {
  if (!/\bzod_v[34]\b/.test(text)) return text;
  if (
    /\b(?:const|type|interface|function|class|as) z\b|[{,<(] ?z\b(?!\.)/.test(
      text.replace(/\/\*[^]*?\*\//g, ""),
    )
  )
    throw new Error("The declarations have a z of their own, so that Zod cannot be called so.");
  return text.replace(/\bzod_v[34]\b/g, "z");
}
