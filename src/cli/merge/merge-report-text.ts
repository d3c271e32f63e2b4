import { countOf } from "../../diagnostics/wording.ts";
import type {
  ApartReason,
  Difference,
  Joined,
  JoinReason,
  KeptApart,
  MergeCounts,
  MergedEntry,
  MergeReport,
} from "../../merge/report.ts";
import { visible } from "../../text/visible.ts";

/** How many lines of each part are printed. */
const MOST_LINES = 20;
/** How many entries are named on a line. */
const MOST_ENTRIES = 6;
/** Longer values are cut. */
const LONGEST_VALUE = 80;

const joinReasons: Readonly<Record<JoinReason, string>> = {
  given: "you say so",
  identifier: "the same identifier",
  identical: "all of it is the same",
  name: "the same name",
  digest: "the same text",
  address: "the same address",
  label: "the same label",
  evidence: "reported in the same source",
  "principals-and-day": "the same principals and day",
  "principals-and-period": "the same principals, and dates that overlap",
};

const apartReasons: Readonly<Record<ApartReason, string>> = {
  given: "you say that they are not one",
  identifiers: "they have different identifiers",
  belonging: "they belong to different states or organizations",
  publishers: "they have different publishers or addresses",
  texts: "their texts differ",
  days: "the days differ",
  times: "the times of day differ",
  vague: "a date is too vague",
  media: "the media differ",
  status: "one was held, and the other was not",
  several: "several entries of one dataset fit",
  principals: "not all principals are known to be the same",
  "different-content": "they are of one voice in one source, but do not report the same",
  rule: "together they would break",
};

/** Reasons that a person should look at. */
const UNSURE: ReadonlySet<JoinReason> = new Set(["name", "principals-and-period"]);

const keptIn: Readonly<Record<Difference["keptIn"], string>> = {
  note: "the others are in its note",
  otherNames: "the others are in its otherNames",
  circumstances: 'each is a circumstance "time" of the account that prints it',
  status: "what follows from all accounts",
};

/** What was merged and why, in lines for people. */
export function mergeReportText(report: MergeReport): string {
  const label = labelsOf(report);
  const nameOf = ({ dataset, id }: MergedEntry) => `${label(dataset)}#${id}`;
  const names = (entries: readonly MergedEntry[]) => listed(entries.map(nameOf));
  const joined = (each: Joined) =>
    `${each.kind} ${each.id} (${each.because.map((reason) => joinReasons[reason]).join("; ")}): ${names(each.entries)}`;
  const apart = ({ kind, because, entries, rules = [] }: KeptApart) =>
    `${kind}s ${names(entries)}: ${[apartReasons[because], ...(rules.length > 0 ? [listed(rules)] : [])].join(" ")}`;
  const difference = ({ id, field, kept, others, ...each }: Difference) =>
    `${id}, ${field}: ${kept === undefined ? "left out" : `${short(kept)} is kept`}; others: ${listed(others.map(short))} (${keptIn[each.keptIn]})`;
  const isUnsure = ({ because }: Joined) => because.every((reason) => UNSURE.has(reason));
  // What is the same is no news where whole accounts are.
  const sure = report.joined.filter((each) => !isUnsure(each) && each.kind !== "account");
  const accounts = report.joined.filter(({ kind }) => kind === "account");
  return [
    `${countOf(report.datasets.length, "dataset")} merged:`,
    ...table(report.before, report.after),
    ...(report.identicalFacts > 0
      ? [`  ${countOf(report.identicalFacts, "fact")} left out, because another dataset has the same.`]
      : []),
    ...(report.datesAsFacts > 0
      ? [`  ${countOf(report.datesAsFacts, "fact")} added: dates of calls in the words of each account.`]
      : []),
    ...part("Joined", [...sure, ...accounts].map(joined)),
    ...part(
      "Joined for a reason that may be wrong; look at each",
      report.joined.filter(isUnsure).map(joined),
    ),
    ...part("Not joined, though they look alike", report.keptApart.map(apart)),
    ...part("Different in what was joined", report.differences.map(difference)),
    ...part(
      "Renamed",
      report.renamed.map((each) => `${nameOf(each)} is now ${each.to}`),
    ),
  ]
    .map((line) => visible(line))
    .join("\n");
}

/** A name for each dataset: its id, with a number where several have it. */
function labelsOf({ datasets }: MergeReport): (dataset: number) => string {
  const counts = new Map<string, number>();
  const labels = datasets.map(({ id }) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}/${count}`;
  });
  return (dataset) => labels[dataset] ?? "";
}

function table(before: MergeCounts, after: MergeCounts): string[] {
  const rows = (Object.keys(before) as (keyof MergeCounts)[]).map((key) => [
    key,
    String(before[key]),
    String(after[key]),
  ]);
  return [["", "before", "after"], ...rows].map(
    ([name = "", one = "", other = ""]) => `  ${name.padEnd(10)}${one.padStart(8)}${other.padStart(8)}`,
  );
}

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LINES;
  return [
    "",
    `${title} (${lines.length}):`,
    ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more; --format json has all.`] : []),
  ];
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_ENTRIES;
  return [...names.slice(0, MOST_ENTRIES), ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function short(value: unknown): string {
  const text = typeof value === "object" && value !== null && "value" in value ? value.value : value;
  const json = JSON.stringify(text);
  return json.length > LONGEST_VALUE ? `${json.slice(0, LONGEST_VALUE)}…` : json;
}
