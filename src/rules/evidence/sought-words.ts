import type { Params } from "../../diagnostics/diagnostic.ts";
import { showDifferences } from "../../diagnostics/difference-wording.ts";
import { endSentence, showSpan } from "../../diagnostics/wording.ts";
import type { Fix, JsonEdit } from "../../diagnostics/fix.ts";
import type { Path } from "../../diagnostics/json-pointer.ts";
import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { SoughtPassage, SoughtWords } from "../../dataset/suggested.ts";
import { factOf } from "../../dataset/words-elsewhere.ts";
import type { Span } from "../../text/source-text.ts";
import type { ReportedPlace } from "../../diagnostics/reported-place.ts";

/** What is easily taken wrongly in positions. */
export const OF_OFFSETS = "Offsets count Unicode code points, not bytes or UTF-16 units.";

/** What to do about words that are not where they should be. */
export function hintAt(sought: SoughtWords | undefined, isTold = false): string {
  // Nobody looked for them.
  if (!sought) return "Quote the words exactly as they are printed.";
  const { places, nearest, elsewhere } = sought;
  const [first, second] = places;
  if (first && second)
    return `The words occur more than once. Correct "start" and "end", or leave them out and give "prefix" or "suffix". ${OF_OFFSETS}`;
  if (first)
    return `The words are at ${showSpan(first)}. Correct "start" and "end", or leave both out. ${OF_OFFSETS}`;
  const hints: string[] = [];
  if (nearest && !isTold) hints.push(showNearest(nearest));
  if (elsewhere !== undefined)
    hints.push(
      elsewhere.isNamed
        ? `The words are in source "${elsewhere.source}": write "${elsewhere.source}" as "source".`
        : `The words are in source "${elsewhere.source}": name an account that is read there${elsewhere.account === undefined ? "" : ` ("${elsewhere.account}")`}.`,
    );
  else if (!nearest)
    hints.push("No passage of the source is nearly the same. Quote the words exactly as they are printed.");
  else hints.push("Quote the words exactly as they are printed.");
  return hints.join(" ");
}

/** How long a passage may be to be shown as a whole. */
const LONGEST_SHOWN = 200;

function showNearest(nearest: SoughtPassage): string {
  const { differences = [], text } = nearest;
  // Of a long passage the differences are enough.
  const isShown = text.length <= LONGEST_SHOWN || differences.length === 0;
  const begin = `The nearest passage, at ${showSpan(nearest)}${isShown ? `, is ${JSON.stringify(text)}` : ""}`;
  return endSentence(
    differences.length === 0 ? begin : `${begin}: the quotation ${showDifferences(differences)}`,
  );
}

/** What belongs to words that are those of another source: the account that is named, and more evidence of the same fact. */
export function placesElsewhere(
  dataset: ReadableDataset,
  evidence: Entity<"Evidence">,
  sought: SoughtWords | undefined,
): ReportedPlace[] {
  const elsewhere = sought?.elsewhere;
  const fact = factOf(dataset, evidence);
  if (!elsewhere || elsewhere.isNamed || !fact) return [];
  const source = dataset.sourceOf(evidence);
  const own = typeof source === "string" ? "" : source.value.id;
  const followers = faultsOf(dataset, "fact-elsewhere").filter(({ params }) => params.first === evidence);
  return [
    {
      path: [...fact.path, "account"],
      params: { own },
    },
    ...followers.map((each) => ({
      path: each.evidence.path,
      params: { source: elsewhere.source },
    })),
  ];
}

/** What the places have to do with the evidence. */
export function relatedElsewhere(_: object, { own, source }: Params): string {
  return own === undefined
    ? `The words of this evidence are also in source "${String(source)}".`
    : `The account that is named here is read in source "${String(own)}".`;
}

/** The change that puts evidence right, where only one thing can be meant; `path` leads to the evidence. */
export function fixAt(sought: SoughtWords | undefined, path: Path, isLocated = true): Fix | undefined {
  if (!sought) return undefined;
  const { places, nearest, isMeant } = sought;
  const [first, second] = places;
  if (first && !second)
    return {
      title: `Set "start" to ${first.start} and "end" to ${first.end}`,
      edits: spanEdits(first, path),
    };
  if (!nearest || !isMeant || first) return undefined;
  const words: JsonEdit = { op: "set", path, key: "exact", value: nearest.text };
  return {
    title: "Write the words as they are printed",
    edits: isLocated ? [words, ...spanEdits(nearest, path)] : [words],
  };
}

function spanEdits({ start, end }: Span, path: Path): JsonEdit[] {
  return [
    { op: "set", path, key: "start", value: start },
    { op: "set", path, key: "end", value: end },
  ];
}

/** What to do about a span that has no words: where its words are, if that is known. */
export function hintAtSpan(sought: SoughtWords | undefined): string {
  const isFound = sought && (sought.places.length > 0 || sought.nearest || sought.elsewhere !== undefined);
  return isFound ? hintAt(sought) : OF_OFFSETS;
}
