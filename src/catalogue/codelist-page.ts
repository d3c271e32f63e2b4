import type { Codelist } from "../schema/codelists/define-codelist.ts";
import { plainMarkdown } from "./plain-markdown.ts";
import { widenableCodelists } from "../plan/extension-codes.ts";

/** Every codelist with the meaning of its codes, in Markdown. */
export function codelistPage(lists: readonly Codelist[]): string {
  const widenable = new Set<string>(widenableCodelists());
  const sections = lists.map(({ name, description, origin, codes }) => {
    const rows = Object.entries(codes).map(
      ([code, meaning]) =>
        `| \`${code}\` | ${plainMarkdown(meaning.label)} | ${plainMarkdown(meaning.definition)} | ${plainMarkdown(meaning.origin ?? "")} |`,
    );
    const closed = widenable.has(name)
      ? "A project may widen it by codes that begin with `x-`."
      : "It is closed.";
    const intro = [
      plainMarkdown(description),
      origin === undefined ? "" : `Origin: ${plainMarkdown(origin)}.`,
      closed,
    ].join(" ");
    return [
      `## ${name}`,
      "",
      intro,
      "",
      "| code | label | definition | origin |",
      "| --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  return ["# Codelists", "Made from the code by `npm run generate`.", ...sections].join("\n\n");
}
