import ts from "typescript";

/** What the declaration of an alias takes beside its name and what it stands for. */
const DECLARATION = "type  = ;\n".length;

/**
 * Gives types that the fields of schemas often have a short name in the file. What editors and other declarations print stays
 * as it was: a reference to an interface has no memory of the alias by which it was written.
 */
export function withShortTypes(text: string): string {
  let short = text;
  for (let count = 1; ; count++) {
    const uses = new Map<string, ts.TypeReferenceNode[]>();
    const file = ts.createSourceFile("types.d.ts", short, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node, isInField: boolean): void => {
      if (ts.isTypeReferenceNode(node) && isInField && node.typeArguments) {
        const written = node.getText(file);
        const others = uses.get(written);
        if (others) others.push(node);
        else uses.set(written, [node]);
      }
      ts.forEachChild(node, (child) => {
        visit(child, isInField || ts.isPropertySignature(node));
      });
    };
    for (const statement of file.statements) if (isOfFields(statement)) visit(statement, false);
    const name = `T${count}`;
    const gain = ([written, nodes]: readonly [string, readonly ts.Node[]]) =>
      (nodes.length - 1) * (written.length - name.length) - DECLARATION - 2 * name.length;
    const [best] = [...uses].sort((one, other) => gain(other) - gain(one));
    if (!best || gain(best) <= 0) return short;
    const [written, nodes] = best;
    for (const node of [...nodes].reverse())
      short = short.slice(0, node.getStart(file)) + name + short.slice(node.end);
    short += `type ${name} = ${written};\n`;
  }
}

/** Whether a statement declares a function that makes fields: its type has no parameters, which an alias would not know. */
function isOfFields(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const type = statement.declarationList.declarations[0]?.type;
  return type !== undefined && ts.isFunctionTypeNode(type) && type.parameters.length === 0;
}
