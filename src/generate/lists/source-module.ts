import ts from "typescript";
import { posix } from "node:path";

/** Something that a module exports and that exists at run time. */
export interface ExportedValue {
  readonly name: string;
  /** If it is written as an object: its strings by their keys, such as its `code`. */
  readonly strings: ReadonlyMap<string, string>;
  /** If a call makes it, and the last argument is a string: that, such as the name of a schema. */
  readonly last?: string | undefined;
}

/** A call of a function or class whose first argument is a string, such as `identity("account", …)`. */
export interface Call {
  readonly name: string;
  readonly first: string;
}

/** What a file of TypeScript exports, imports and calls. It is read, not run, so that lists can be made before they are imported. */
export interface SourceModule {
  /** From the package's folder, such as `src/rules/call/duplicate.ts`. */
  readonly path: string;
  readonly values: readonly ExportedValue[];
  readonly types: readonly string[];
  /** The files that it imports, in the order in which its code first uses something of them. */
  readonly uses: readonly string[];
  readonly calls: readonly Call[];
}

/** Reads a module from its text. */
export function readModule(path: string, text: string): SourceModule {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const importedFrom = new Map<string, string>();
  const values: ExportedValue[] = [];
  const types: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) addImports(statement, path, importedFrom);
    else if (isExported(statement)) addExports(statement, values, types);
  }
  return { path, values, types, ...usesOf(file, importedFrom) };
}

function addImports(statement: ts.ImportDeclaration, path: string, importedFrom: Map<string, string>): void {
  if (!ts.isStringLiteral(statement.moduleSpecifier)) return;
  const from = statement.moduleSpecifier.text;
  if (!from.startsWith(".")) return;
  const target = posix.join(posix.dirname(path), from);
  const { importClause } = statement;
  if (importClause?.name) importedFrom.set(importClause.name.text, target);
  const bindings = importClause?.namedBindings;
  if (!bindings) return;
  const names = ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements;
  for (const { name } of names) importedFrom.set(name.text, target);
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function addExports(statement: ts.Statement, values: ExportedValue[], types: string[]): void {
  if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
    types.push(statement.name.text);
  } else if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name))
        values.push({ name: name.text, strings: stringsOf(initializer), last: lastArgument(initializer) });
    }
  } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name) values.push({ name: statement.name.text, strings: new Map() });
  }
}

/** The strings in the object that an expression is, or that is inside a wrapper such as a call. */
function stringsOf(expression: ts.Expression | undefined): Map<string, string> {
  const strings = new Map<string, string>();
  const object = expression && objectIn(expression);
  for (const property of object?.properties ?? []) {
    if (!ts.isPropertyAssignment(property) || !ts.isStringLiteralLike(property.initializer)) continue;
    const { name } = property;
    if (ts.isIdentifier(name) || ts.isStringLiteral(name)) strings.set(name.text, property.initializer.text);
  }
  return strings;
}

function lastArgument(expression: ts.Expression | undefined): string | undefined {
  const last = expression && ts.isCallExpression(expression) ? expression.arguments.at(-1) : undefined;
  return last && ts.isStringLiteralLike(last) ? last.text : undefined;
}

function objectIn(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(expression)) return expression;
  if (
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  )
    return objectIn(expression.expression);
  if (ts.isCallExpression(expression) && expression.arguments[0]) return objectIn(expression.arguments[0]);
  return undefined;
}

function usesOf(
  file: ts.SourceFile,
  importedFrom: ReadonlyMap<string, string>,
): Pick<SourceModule, "uses" | "calls"> {
  const uses = new Set<string>();
  const calls: Call[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      const from = importedFrom.get(node.text);
      if (from !== undefined) uses.add(from);
    }
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      const [first] = node.arguments ?? [];
      if (first && ts.isStringLiteralLike(first))
        calls.push({ name: node.expression.text, first: first.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // Imports that are not used, or only for their effects, do not matter for any list.
  return { uses: [...uses], calls };
}
