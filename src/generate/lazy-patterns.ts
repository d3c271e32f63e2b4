import ts from "typescript";
import { isInFunction } from "./is-in-function.ts";
import { isNameOfMember } from "./is-name-of-member.ts";
import { withEdits } from "./with-edits.ts";
import type { SourceEdit } from "./with-edits.ts";

/** What makes an engine look up tables of Unicode as soon as it reads a pattern. */
const WITH_TABLES = /\\p\{/i;

/**
 * Makes regular expressions with properties of Unicode when they are first needed. Engines check every literal of a program
 * while they read it, and for these that takes half of the time in which a program starts. A literal in a function is made
 * once, and not at each call, unless it is global or sticky: then it has a place that calls must not share. A constant of a
 * module becomes a function, where only functions of this module use it.
 */
export function lazyPatterns(source: string, fileName: string): string {
  if (!WITH_TABLES.test(source)) return source;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const edits: SourceEdit[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const isPattern = ts.isRegularExpressionLiteral(node) && WITH_TABLES.test(node.text);
    if (isPattern && isInFunction(node)) {
      const start = node.getStart(file);
      const isShared = !/[gy][a-z]*$/.test(node.text);
      if (isShared) made.push(`var ${nameOf(made.length)};`);
      const text = isShared ? `(${nameOf(made.length - 1)} ??= ${construction(node)})` : construction(node);
      edits.push({ start, end: node.end, text });
    } else if (isPattern) {
      const uses = usesOfConstant(node, file);
      if (uses) {
        const name = nameOf(made.length);
        made.push(`var ${name}; function ${name}Made() { return (${name} ??= ${construction(node)}); }`);
        const declaration = node.parent.parent.parent;
        edits.push({ start: declaration.getStart(file), end: declaration.end, text: "" });
        for (const use of uses)
          edits.push({ start: use.getStart(file), end: use.end, text: `${name}Made()` });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [withEdits(source, edits), ...made].join("\n");
}

const nameOf = (number: number): string => `lazyPattern${number}`;

function construction({ text }: ts.RegularExpressionLiteral): string {
  const end = text.lastIndexOf("/");
  return `RegExp(${JSON.stringify(text.slice(1, end))}, ${JSON.stringify(text.slice(end + 1))})`;
}

/** Where a constant of the module is used that is a pattern; undefined where it is exported, or used as the module loads. */
function usesOfConstant(
  pattern: ts.RegularExpressionLiteral,
  file: ts.SourceFile,
): readonly ts.Identifier[] | undefined {
  const declaration = pattern.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const { parent: list } = declaration;
  const statement = list.parent;
  if (!ts.isVariableDeclarationList(list) || list.declarations.length > 1) return undefined;
  if (!ts.isVariableStatement(statement) || statement.parent !== file || statement.modifiers)
    return undefined;
  const { text } = declaration.name;
  const uses: ts.Identifier[] = [];
  /** A shorthand, a parameter, another variable, an export: too rare to be understood. */
  const others: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === text && node !== declaration.name) {
      const { parent } = node;
      const isUse =
        (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
        (ts.isCallExpression(parent) && parent.arguments.includes(node));
      if (isUse && isInFunction(node)) uses.push(node);
      else if (!isNameOfMember(node)) others.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return others.length === 0 ? uses : undefined;
}
