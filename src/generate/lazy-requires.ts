import ts from "typescript";
import { isInFunction } from "./is-in-function.ts";
import { isNameOfMember } from "./is-name-of-member.ts";
import { withEdits } from "./with-edits.ts";

/** A part of the program that is loaded by its path, as `const part = require("./part.cjs");`. */
interface Part {
  readonly statement: ts.VariableStatement;
  readonly required: string;
  readonly uses: ts.Identifier[];
}

/**
 * Makes a CommonJS program load its other parts when they are first needed: those whose members are used in functions
 * only. The parts do nothing but define, so it does not matter when they are loaded. What is needed while the program
 * loads, such as a class to extend, is loaded at once, as before. Lines stay where they are, so that source maps hold.
 *
 * @throws Error where the name that a part would get is taken.
 */
export function lazyRequires(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const parts = partsOf(file);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isNameOfMember(node)) {
      const uses = parts.get(node.text)?.uses;
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
      if (isMember && isInFunction(node)) uses?.push(node);
      // A shorthand, a parameter of the same name, an export: too rare to be understood.
      else if (!ts.isVariableDeclaration(node.parent) || isInFunction(node)) parts.delete(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const edits = [...parts].flatMap(([name, { statement, required, uses }]) => {
    const loaded = `${name}Loaded`;
    if (source.includes(loaded)) throw new Error(`${fileName} has a name "${loaded}" already.`);
    const text = `let ${loaded}; const ${name} = () => (${loaded} ??= ${required});`;
    return [
      { start: statement.getStart(file), end: statement.end, text },
      // In brackets: "new part().Class()" would make one of what "part" gives.
      ...uses.map((use) => ({ start: use.getStart(file), end: use.end, text: `(${name}())` })),
    ];
  });
  return withEdits(source, edits);
}

/** The parts that a program loads, by the names of their variables: nothing of Node, and of no package. */
function partsOf(file: ts.SourceFile): Map<string, Part> {
  const parts = new Map<string, Part>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const [declaration, another] = statement.declarationList.declarations;
    if (!declaration?.initializer || another || !ts.isIdentifier(declaration.name)) continue;
    const required = declaration.initializer.getText(file);
    if (/^require\((["'])\.[^"']*\1\)$/.test(required))
      parts.set(declaration.name.text, { statement, required, uses: [] });
  }
  return parts;
}
