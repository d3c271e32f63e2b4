import ts from "typescript";
import { withEdits } from "./with-edits.ts";
import type { SourceEdit } from "./with-edits.ts";

/** The form of a code, by which an object literal is known as a kind of finding. */
const CODE = /^["'][a-z-]+\/[a-z0-9-]+["']$/;

/** What of a kind of finding says something to people. */
const words = ["message", "hint", "related"];
/** What the docs say of a kind of finding. */
const docs = ["reason", "example"];
const checks = ["check", "fix", "severityOf", "concludesFromAbsence", "onRequest"];

/** The members of kinds of finding that each form of them is without, beside their codes and severities, which all have. */
export const LEFT_OUT = {
  checks: new Set([...words, ...docs]),
  words: new Set([...checks, ...docs]),
  docs: new Set([...checks, ...words]),
} as const satisfies Record<string, ReadonlySet<string>>;

/**
 * A module without the named members of the kinds of finding that it has, and, with their reasons, without what else the docs
 * say of them: so rules have their checks, their words and their docs in one place, and each is in what is built once, where a
 * page can have one without the others. What only these members use, the bundler then drops.
 */
export function withoutMembers(source: string, fileName: string, members: ReadonlySet<string>): string {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const cuts: SourceEdit[] = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { type, initializer } of statement.declarationList.declarations) {
      const literal = initializer && bare(initializer);
      if (!literal || !ts.isObjectLiteralExpression(literal)) continue;
      if (/^(?:KindDoc|RuleDoc)$/.test(type?.getText(file) ?? "")) {
        if (!members.has("reason")) continue;
        cuts.push({ start: literal.getStart(file), end: literal.end, text: "{} as never" });
      } else if (isKind(literal, file))
        for (const property of literal.properties)
          if (property.name && members.has(property.name.getText(file)))
            cuts.push({ ...withComma(property, source), text: "" });
    }
  }
  return withEdits(source, cuts);
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
