import type { Params } from "../diagnostics/diagnostic.ts";
import { missingFromCall } from "../dataset/missing-from-call.ts";
import type { NamedInStatement } from "../dataset/missing-from-call.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { ReportedPlace } from "../diagnostics/reported-place.ts";

/** Reports each actor once who is missing from a call and is first named in this list of a statement. */
export function reportMissing(
  dataset: ReadableDataset,
  key: NamedInStatement["key"],
  report: (path: Path, actor: string, call: string, related: readonly ReportedPlace[]) => void,
): void {
  for (const call of dataset.all("LeaderCall")) {
    for (const [first, ...others] of missingFromCall(dataset, call)) {
      if (first.key !== key) continue;
      const related = others.map((place) => ({
        path: pathOf(place),
        params: { actor: place.actor, key: place.key },
      }));
      report(pathOf(first), first.actor, call.value.id, related);
    }
  }
}

function pathOf({ statement, key, index }: NamedInStatement): Path {
  return [...statement.path, key, index];
}

/** What another place that names an actor who is missing has to do with it. */
export function alsoNamed(_: object, { actor, key }: Params): string {
  return `"${String(actor)}" ${key === "speakers" ? "also speaks here" : "is also addressed here"}.`;
}
