import { countOf } from "../../diagnostics/wording.ts";
import type { Compatibility } from "./check-compatibility.ts";
import type { Bump, SchemaChange } from "./schema-change.ts";
import { raisedTo } from "./schema-versions.ts";

const titles: Readonly<Record<Bump, (version: string) => string>> = {
  major: (version) => `Breaking, which needs ${version}`,
  minor: (version) => `Additions, which need ${version}`,
  patch: () => "Descriptions and new types, which any release may change",
};

/** The result of the check of compatibility as text, for people. */
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
    return found.length === 0 ? [] : [titles[bump](raisedTo(released, bump)), ...found.map(showChange), ""];
  });
  const verdict =
    forbidden.length > 0
      ? [
          `Not compatible: ${countOf(forbidden.length, "change")} must wait for the schema version ${needed}, but SCHEMA_VERSION is "${current}", and ${released} is released.`,
          `Take ${forbidden.length === 1 ? "it" : "them"} back, or raise SCHEMA_VERSION in src/schema/versions.ts; docs/compatibility.md says what a version may change.`,
        ]
      : migration
        ? [
            `${current} may change anything. Describe the breaking changes in the guide for moving from ${released}.`,
          ]
        : [
            `Compatible: ${current} keeps what ${released} promises. Both were also tried on ${tried} documents and made values.`,
          ];
  return [...sections, ...verdict].join("\n");
}

function showChange({ pointer, kind, message }: SchemaChange): string {
  return `  ${pointer || "/"} ${kind}\n    ${message}`;
}
