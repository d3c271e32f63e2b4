const HEADING = "## [Unreleased]";

/** The sections of what is not released yet, such as "Added", each with its entries. */
export function unreleased(changelog: string): Map<string, readonly string[]> {
  const sections = unreleasedText(changelog).split(/^### /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return [title.trim(), lines.filter((line) => line.startsWith("- "))];
    }),
  );
}

/** The changelog in which all that was not released is of a version and a day. */
export function releasedAs(changelog: string, version: string, day: string): string {
  return changelog.replace(HEADING, `${HEADING}\n\n## [${version}] - ${day}`);
}

function unreleasedText(changelog: string): string {
  const start = changelog.indexOf(`${HEADING}\n`);
  if (start === -1) throw new Error(`CHANGELOG.md has no heading "${HEADING}".`);
  const [text = ""] = changelog.slice(start + HEADING.length).split(/^## /m);
  return text;
}
