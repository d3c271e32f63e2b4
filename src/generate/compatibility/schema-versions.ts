import type { Bump } from "./schema-change.ts";

function numbersOf(version: string): [major: number, minor: number] {
  const [major, minor] = version.split(".");
  return [Number(major), Number(minor)];
}

/** Orders versions of the schema from low to high. */
export function byVersion(one: string, other: string): number {
  const [major, minor] = numbersOf(one);
  const [otherMajor, otherMinor] = numbersOf(other);
  return major - otherMajor || minor - otherMinor;
}

/**
 * What a step from one version to another allows.
 *
 * @throws RangeError if it is a step down.
 */
export function raisedBy(from: string, to: string): Bump {
  if (byVersion(from, to) > 0) {
    throw new RangeError(`The current version ${to} of the schema is lower than the released ${from}.`);
  }
  if (from === to) return "patch";
  return numbersOf(from)[0] === numbersOf(to)[0] ? "minor" : "major";
}

/** The lowest version that allows a change. */
export function raisedTo(version: string, bump: Bump): string {
  const [major, minor] = numbersOf(version);
  if (bump === "patch") return version;
  return bump === "minor" ? `${major}.${minor + 1}` : `${major + 1}.0`;
}
