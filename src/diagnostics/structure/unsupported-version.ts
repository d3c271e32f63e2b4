import { listWords, showValue } from "../wording.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const unsupportedVersionDoc: KindDoc = {
  reason:
    "Another version of the schema can have keys and codes that this package does not know, or give another meaning to known ones.",
  example: { at: "/schemaVersion", wrong: "2.0", right: "1.0" },
};

export const unsupportedVersion = {
  code: "structure/unsupported-version",
  severity: "error",
  message: ({ found, supported }) =>
    `The dataset follows version ${showValue(found)} of the schema; this package reads version ${listWords(supported)}.`,
  hint: ({ found, supported }) => {
    const current = supported[supported.length - 1];
    if (current === undefined) return undefined;
    if (!isVersion(found)) {
      return `A version is two numbers with a dot between them, such as "${current}".`;
    }
    const [major, minor] = numbersOf(found);
    const [ourMajor, ourMinor] = numbersOf(current);
    if (major > ourMajor) {
      return "This is a newer major version, in which keys or meanings differ. Read the dataset with a newer release of leader-calls.";
    }
    if (major === ourMajor && minor > ourMinor) {
      return `This is a newer minor version, which can have keys and codes that "${current}" does not have. Update leader-calls: newer releases still read "${current}". If the dataset uses nothing new, write "${current}".`;
    }
    if (major === ourMajor || major === 0) {
      return `No version of the schema was released under this number. Write "${current}" if that is what the dataset follows.`;
    }
    return `This is an older major version. Change the dataset as CHANGELOG.md says, and "schemaVersion" last.`;
  },
} as const satisfies DiagnosticKind<{
  /** The version that the dataset gives. */
  found: string;
  /** The versions that this package reads, the current one last. */
  supported: readonly string[];
}>;

/** Whether a text has the form of a version of the schema, whether or not we know that version. */
export function isVersion(text: string): boolean {
  return /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/.test(text);
}

function numbersOf(version: string): [major: number, minor: number] {
  const [major, minor] = version.split(".");
  return [Number(major), Number(minor)];
}
