import { listWords, showValue } from "../wording.ts";
import type { FindingKind } from "../finding-kind.ts";

export const unsupportedVersion = {
  code: "structure/unsupported-version",
  severity: "error",
  reason:
    "Another version of the schema may have keys and codes that this package does not know, or give the same ones another meaning.",
  example: { at: "/schemaVersion", wrong: "2.0", right: "1.0" },
  message: ({ found, supported }) =>
    `The dataset follows version ${showValue(found)} of the schema; this package reads version ${listWords(supported)}.`,
  /** `supported` has the versions that this package reads, the current one last. */
  hint: ({ found, supported }) => {
    const current = supported.at(-1)!;
    if (!isVersion(found)) {
      return `A version is two numbers with a point between them, such as "${current}".`;
    }
    const [major, minor] = numbersOf(found);
    const [ourMajor, ourMinor] = numbersOf(current);
    if (major > ourMajor) {
      return "That is a newer major version, in which keys or meanings differ: read the dataset with a newer release of leader-calls.";
    }
    if (major === ourMajor && minor > ourMinor) {
      return `That is a newer minor version, which may use what "${current}" lacks: update leader-calls, whose newer releases read "${current}" too. A dataset that uses nothing new may say "${current}".`;
    }
    if (major === ourMajor || major === 0) {
      return `The schema was never released under this number: write "${current}" if that is what the dataset follows.`;
    }
    return `That is an older major version: change the dataset as CHANGELOG.md says, and its "schemaVersion" last.`;
  },
} as const satisfies FindingKind<{ found: string; supported: readonly string[] }>;

/** Whether a text has the form of a version of the schema, known here or not. */
export function isVersion(text: string): boolean {
  return /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/.test(text);
}

function numbersOf(version: string): [major: number, minor: number] {
  const [major, minor] = version.split(".");
  return [Number(major), Number(minor)];
}
