import ts from "typescript";

/** The form of a code, by which an object literal is known as a kind of finding. */
const CODE = /^["'][a-z-]+\/[a-z0-9-]+["']$/;

/** What of a kind of finding is words, and what the docs say of it. */
export const WORDS: ReadonlySet<string> = new Set(["message", "hint", "reason", "example"]);

/** What of a kind of finding `leader-calls/messages` does not need. */
export const ALL_BUT_WORDS: ReadonlySet<string> = new Set([
  ...["check", "fix", "severityOf", "concludesFromAbsence", "onRequest"],
  ...["reason", "example"],
]);

/**
 * A module without the named members of the kinds of finding that it has, and without what the docs say of them: so rules have
 * their checks and their words in one place, and a page can have either without the other. What only these members use, the
 * bundler then drops.
 */
export function withoutMembers(source: string, fileName: string, members: ReadonlySet<string>): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const cuts: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { type, initializer } of statement.declarationList.declarations) {
      const literal = initializer && bare(initializer);
      if (!literal || !ts.isObjectLiteralExpression(literal)) continue;
      if (/^(?:KindDoc|RuleDoc)$/.test(type?.getText(file) ?? ""))
        cuts.push({ start: literal.getStart(file), end: literal.end, text: "{} as never" });
      else if (isKind(literal, file))
        for (const property of literal.properties)
          if (property.name && members.has(property.name.getText(file)))
            cuts.push({ ...withComma(property, source), text: "" });
    }
  }
  let text = source;
  for (const { start, end, text: written } of cuts.reverse())
    text = text.slice(0, start) + written + text.slice(end);
  return text;
}

/**
 * A module whose kinds of finding are put together of two forms of the module, of which one has their words and the other all
 * else. Who shares both forms with other entries has each part once. `undefined` where no kind can be told apart: where the
 * module has none, or uses one itself.
 */
export function joinedFrom(
  source: string,
  fileName: string,
  forms: readonly [string, string],
): string | undefined {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const kinds = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, initializer }) => {
      const literal = initializer && bare(initializer);
      return literal && ts.isObjectLiteralExpression(literal) && isKind(literal, file)
        ? [{ name: name.getText(file), literal, start: initializer.getStart(file), end: initializer.end }]
        : [];
    }),
  );
  if (kinds.length === 0 || kinds.some(({ name }) => usesOf(name, file) > 1)) return undefined;
  const imports = forms.map(
    (form, at) =>
      `import { ${kinds.map(({ name }) => `${name} as ${name}${at}`).join(", ")} } from "${form}";`,
  );
  let text = source;
  for (const { name, literal, start, end } of kinds.reverse()) {
    const inNeither = literal.properties
      .filter(({ name: key }) => key && WORDS.has(key.getText(file)) && ALL_BUT_WORDS.has(key.getText(file)))
      .map((property) => property.getText(file));
    const rest = inNeither.length === 0 ? "" : `, { ${inNeither.join(", ")} }`;
    text = `${text.slice(0, start)}/* @__PURE__ */ Object.assign({}, ${name}0, ${name}1${rest})${text.slice(end)}`;
  }
  return `${imports.join("")}${text}`;
}

function usesOf(name: string, file: ts.SourceFile): number {
  let uses = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) uses += 1;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return uses;
}

/** A list of rules without those that another module lists. */
export function withoutListed(source: string, fileName: string, listed: string, listName: string): string {
  const left = new Set(itemsOf(listed, `${fileName} (left out)`)[1]);
  const [array, items] = itemsOf(source, fileName, listName);
  const kept = items.filter((name) => !left.has(name));
  if (kept.length !== items.length - left.size)
    throw new Error(`${listName} does not have all of ${[...left].join(", ")}.`);
  return `${source.slice(0, array.start)}[${kept.join(", ")}]${source.slice(array.end)}`;
}

/** Where the list of names is that a module exports, and what is in it. */
function itemsOf(
  source: string,
  fileName: string,
  listName?: string,
): [{ readonly start: number; readonly end: number }, string[]] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer || !ts.isArrayLiteralExpression(initializer)) continue;
      if (listName !== undefined && name.getText(file) !== listName) continue;
      const items = initializer.elements.map((element) => element.getText(file));
      return [{ start: initializer.getStart(file), end: initializer.end }, items];
    }
  }
  throw new Error(`${fileName} has no list ${listName ?? ""}.`);
}

function isKind(literal: ts.ObjectLiteralExpression, file: ts.SourceFile): boolean {
  return literal.properties.some(
    (property) =>
      ts.isPropertyAssignment(property) &&
      property.name.getText(file) === "code" &&
      CODE.test(property.initializer.getText(file)),
  );
}

/** An expression without the types that are said of it. */
function bare(expression: ts.Expression): ts.Expression {
  return ts.isSatisfiesExpression(expression) || ts.isAsExpression(expression)
    ? bare(expression.expression)
    : expression;
}

function withComma(property: ts.ObjectLiteralElementLike, source: string) {
  const [comma = ""] = /^\s*,/.exec(source.slice(property.end)) ?? [];
  return { start: property.getFullStart(), end: property.end + comma.length };
}
