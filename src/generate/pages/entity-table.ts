import { descriptions } from "../../plan/descriptions.ts";
import { entities } from "../../schema/entities/all-entities.ts";

/** Every entity with what it is, in Markdown. */
export function entityTable(): string {
  const rows = Object.keys(entities).map((name) => `| \`${name}\` | ${descriptions[name]?.says ?? ""} |`);
  return ["| entity | what it is |", "| --- | --- |", ...rows].join("\n");
}
