import ts from "typescript";

/** What is shorter takes less space where it stands than a name for it. */
const LEAST = 20;

/** By which specifier modules import the words that they share. */
export const WORDS_MODULE = "shared-words:";

/** The words that several places of some modules have, with a name for each: schemas, plan and descriptions say the same. */
export type SharedWords = ReadonlyMap<string, string>;

/** The words that modules, given by their sources, have more than once together. */
export function sharedWords(sources: Iterable<string>): SharedWords {
  const uses = new Map<string, number>();
  for (const source of sources)
    for (const { text } of literalsIn(source)) uses.set(text, (uses.get(text) ?? 0) + 1);
  const shared = [...uses].filter(([text, count]) => text.length >= LEAST && count > 1);
  return new Map(shared.map(([text], at) => [text, `words${at}`]));
}

/** The module that has shared words, for all that import them. */
export function moduleOfWords(words: SharedWords): string {
  return [...words].map(([text, name]) => `export const ${name} = ${JSON.stringify(text)};`).join("\n");
}

/** A module that imports what it shares with others instead of saying it. */
export function withSharedWords(source: string, words: SharedWords): string {
  const used = new Set<string>();
  let text = source;
  for (const literal of literalsIn(source).reverse()) {
    const name = words.get(literal.text);
    if (name === undefined) continue;
    used.add(name);
    text = text.slice(0, literal.start) + name + text.slice(literal.end);
  }
  return used.size === 0 ? source : `import { ${[...used].join(", ")} } from "${WORDS_MODULE}";${text}`;
}

interface Literal {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The literals of a source that are values. */
function literalsIn(source: string): Literal[] {
  const file = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node)) return visit(node.initializer);
    if (ts.isStringLiteralLike(node))
      found.push({ text: node.text, start: node.getStart(file), end: node.end });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
