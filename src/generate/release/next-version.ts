import semver from "semver";

/** How much a release changes. */
export const levels = ["patch", "minor", "major"] as const;
export type Level = (typeof levels)[number];

/** The version to release, or why there is none. */
export type NextVersion = { readonly version: string } | { readonly refused: string };

/**
 * The version that comes next by Semantic Versioning.
 *
 * @param current the version of package.json.
 * @param latest the highest version that has a tag; the first release is of the version that package.json has.
 * @param sections the titles of what the changelog has as not released.
 */
export function nextVersion(
  current: string,
  latest: string | undefined,
  level: string | undefined,
  sections: readonly string[],
): NextVersion {
  if (latest === undefined)
    return level === undefined
      ? { version: current }
      : {
          refused: `Nothing is released yet, and the first release is ${current}, as package.json says. Leave "${level}" out.`,
        };
  if (current !== latest)
    return {
      refused: `package.json has ${current}, but the latest tag is v${latest}. Set it back: a release raises it.`,
    };
  if (!isLevel(level)) return { refused: `Say how much it changes: one of ${levels.join(", ")}.` };
  const needed = neededLevel(sections, latest);
  if (levels.indexOf(level) < levels.indexOf(needed))
    return {
      refused: `CHANGELOG.md has ${sections.join(", ")}: that needs a ${needed} release, not a ${level} one.`,
    };
  const version = semver.inc(latest, level);
  return version === null ? { refused: `${latest} is no version.` } : { version };
}

/** The least level that what is written allows. Before 1.0.0, what breaks users is a minor release. */
function neededLevel(sections: readonly string[], latest: string): Level {
  if (sections.includes("Removed")) return semver.major(latest) === 0 ? "minor" : "major";
  return sections.some((title) => ["Added", "Changed", "Deprecated"].includes(title)) ? "minor" : "patch";
}

function isLevel(level: string | undefined): level is Level {
  return levels.some((each) => each === level);
}
