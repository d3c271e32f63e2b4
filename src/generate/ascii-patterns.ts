import ts from "typescript";

/**
 * Writes regular expressions in ASCII. Bundlers do so with strings only. A single other character makes engines store the
 * whole program with two bytes a character, and read it more slowly.
 */
export function asciiPatterns(source: string, fileName: string): string {
  if (!/[^\0-\x7f]/.test(source)) return source;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const patterns: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) patterns.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return patterns.reverse().reduce((text, node) => {
    const written = node.getText(file).replaceAll(/[^\0-\x7f]/g, (unit) => {
      return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
    return text.slice(0, node.getStart(file)) + written + text.slice(node.end);
  }, source);
}
