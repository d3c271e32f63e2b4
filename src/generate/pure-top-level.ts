import ts from "typescript";
import { withEdits } from "./with-edits.ts";

const MARK = "/*@__PURE__*/";

/**
 * Marks what a module calls while it is loaded as free of side effects, as package.json says of all modules, so that every
 * bundler can drop what is not used. Enums that another compiler has written as `(function (E) { … })(E ||
 * (E = {}))` become initial values of their variables, because a mark on a statement would drop it always.
 */
export function pureTopLevel(source: string, fileName: string): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  const mark = (node: ts.Node): void => {
    const start = node.getStart(file);
    const isMarked = source.slice(node.getFullStart(), start).includes("@__PURE__");
    if (!isMarked && edits.at(-1)?.start !== start) edits.push({ start, end: start, text: MARK });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return;
    // The value of a field is made with each object, not with the class.
    if (ts.isPropertyDeclaration(node) && !hasStatic(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) mark(node);
    ts.forEachChild(node, visit);
  };
  for (const [at, statement] of file.statements.entries()) {
    const found = enumOf(file.statements[at - 1], statement);
    if (!found) {
      if (ts.isVariableStatement(statement) || ts.isClassDeclaration(statement)) visit(statement);
      continue;
    }
    const { name, made, body } = found;
    edits.push({ start: name.end, end: made.getStart(file), text: ` = ${MARK}(` });
    edits.push({ start: body.end - 1, end: body.end - 1, text: `return ${name.getText(file)};` });
    edits.push({ start: made.end, end: statement.end, text: ")({});" });
  }
  return withEdits(source, edits);
}

function hasStatic(node: ts.PropertyDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

/** The parts of a compiled enum: its variable, and the function that fills it. */
function enumOf(declared: ts.Statement | undefined, filled: ts.Statement) {
  if (!declared || !ts.isVariableStatement(declared) || !ts.isExpressionStatement(filled)) return undefined;
  const [variable, another] = declared.declarationList.declarations;
  const call = filled.expression;
  if (!variable || another || variable.initializer || !ts.isCallExpression(call)) return undefined;
  const made = ts.isParenthesizedExpression(call.expression) ? call.expression.expression : undefined;
  if (!made || !ts.isFunctionExpression(made) || !ts.isIdentifier(variable.name)) return undefined;
  const isFilled = call.arguments[0]?.getText().replaceAll(/\s/g, "");
  const name = variable.name.text;
  return isFilled === `${name}||(${name}={})` ? { name: variable.name, made, body: made.body } : undefined;
}
