import { missingFromCall } from "../dataset/missing-from-call.ts";
import type { NamedInStatement } from "../dataset/missing-from-call.ts";
import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { ReportedPlace } from "./rule.ts";

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
        message: `"${place.actor}" ${place.key === "speakers" ? "also speaks here" : "is also addressed here"}.`,
      }));
      report(pathOf(first), first.actor, call.value.id, related);
    }
  }
}

function pathOf({ statement, key, index }: NamedInStatement): Path {
  return [...statement.path, key, index];
}
