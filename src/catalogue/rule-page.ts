import type { DocumentedKind, EditExample, ParamDoc, TextExample } from "../diagnostics/diagnostic-kind.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import type { Json } from "../diagnostics/json.ts";

/** The page of one kind of diagnostic, in Markdown: its severity, why it is reported, a wrong and a right example, and its params. */
export function rulePage(kind: DocumentedKind<never>): string {
  const severity = kind.severityOf ? `${kind.severity}, or another, depending on the case` : kind.severity;
  const sections = [`# ${kind.code}`, `Severity: ${severity}.`, plainMarkdown(kind.reason)];
  const { example } = kind;
  sections.push(...("at" in example ? editExample(example, baseOf(kind.code)) : textExample(example)));
  sections.push("## Params", paramsOf(kind.params));
  return `${sections.join("\n\n")}\n`;
}

function paramsOf(params: readonly ParamDoc[]): string {
  return params.length === 0 ? "A diagnostic of this code has none." : paramList(params, "").join("\n");
}

/** Params as items of a list, their members indented below them. */
function paramList(params: readonly ParamDoc[], indent: string): string[] {
  return params.flatMap(({ name, type, isOptional, says, members = [] }) => [
    `${indent}- \`${name}\` (\`${type}\`${isOptional ? ", can be absent" : ""}): ${plainMarkdown(says)}`,
    ...paramList(members, `${indent}  `),
  ]);
}

/** The file that an example's edits are made to: the smallest shipped dataset, or the smallest extraction. */
function baseOf(code: string): string {
  return code.startsWith("extraction/") ? "`examples/extraction/minimal.json`" : "`examples/minimal.json`";
}

function editExample({ at, wrong, right, given = [] }: EditExample, base: string): string[] {
  const before = given.map((edit) => `With this at \`${edit.at}\` of ${base}:\n\n${block(edit.value)}`);
  const where = `at \`${at}\` of ${base}`;
  return [
    ...before,
    wrong === undefined ? `Wrong: nothing ${where}.` : `Wrong, ${where}:\n\n${block(wrong)}`,
    right === undefined ? `Right: nothing ${where}.` : `Right:\n\n${block(right)}`,
  ];
}

function textExample({ wrongText, rightText }: TextExample): string[] {
  return [`Wrong:\n\n${fence(cut(wrongText))}`, `Right:\n\n${fence(rightText)}`];
}

function block(value: Json): string {
  return fence(JSON.stringify(value, null, 2), "json");
}

function fence(text: string, language = "text"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** An example as it is printed: invisible characters as escapes, and of a long line only the beginning. */
function cut(text: string): string {
  const shown = text.replaceAll(/(?<=^.{60}).+$/gm, "…");
  return shown.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u00ff\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
