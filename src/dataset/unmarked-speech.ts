import type { Evidence, SourceKind } from "../schema/model-types.ts";
import type { Entity } from "./readable-dataset.ts";

/** Sources that print direct speech without quotation marks. */
const unmarked: ReadonlySet<SourceKind> = new Set<SourceKind>([
  "transcript",
  "recording",
  "interview",
  "broadcast",
  "social-post",
  "official-post",
]);

/** Whether direct speech stands without quotation marks where an evidence does. */
export function isUnmarked(source: Entity<"Source">, { part }: Evidence): boolean {
  return unmarked.has(source.value.kind) || part === "quoted-post";
}
