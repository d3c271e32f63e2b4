import ts from "typescript";

/** Whether a node is only reached when a function is called. What a class or a namespace holds is taken for loaded with it. */
export function isInFunction(node: ts.Node): boolean {
  for (let each = node.parent; !ts.isSourceFile(each); each = each.parent) {
    if (ts.isFunctionLike(each)) return true;
    if (ts.isClassElement(each)) return false;
  }
  return false;
}
