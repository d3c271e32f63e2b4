import type { Compatibility } from "./check-compatibility.ts";
import type { Bump, SchemaChange } from "./schema-change.ts";
import { raisedTo } from "./schema-versions.ts";

const titles: Readonly<Record<Bump, (version: string) => string>> = {
  major: (version) => `Breaking, which needs ${version}`,
  minor: (version) => `Additions, which need ${version}`,
  patch: () => "Words and new types, which any release may bring",
};

/** What the check of compatibility found, for people. */
export function compatibilityReport({
  released,
  current,
  changes,
  forbidden,
  needed,
  tried,
}: Compatibility): string {
  const migration = released.split(".")[0] !== current.split(".")[0];
  const shown = forbidden.length > 0 ? forbidden : changes;
  const sections = (["major", "minor", "patch"] as const).flatMap((bump) => {
    const found = shown.filter((each) => each.bump === bump);
    return found.length === 0 ? [] : [titles[bump](raisedTo(released, bump)), ...found.map(told), ""];
  });
  const verdict =
    forbidden.length > 0
      ? [
          `Not compatible: ${countOf(forbidden.length)} the schema version ${needed}, but SCHEMA_VERSION is "${current}", and ${released} is released.`,
          "Take the changes back, or raise SCHEMA_VERSION in src/schema/versions.ts; docs/compatibility.md says what a version may change.",
        ]
      : migration
        ? [
            `${current} may change anything: what is listed as breaking belongs into the guide for moving from ${released}.`,
          ]
        : [
            `Compatible: ${current} keeps what ${released} promises, as ${tried} documents and made values show too.`,
          ];
  return [...sections, ...verdict].join("\n");
}

function told({ pointer, kind, message }: SchemaChange): string {
  return `  ${pointer || "/"} ${kind}\n    ${message}`;
}

function countOf(count: number): string {
  return count === 1 ? "1 change needs" : `${count} changes need`;
}
