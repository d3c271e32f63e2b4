import type { Path } from "../../diagnostics/json-pointer.ts";
import { edtfInterval } from "../../text/edtf-interval.ts";
import type { Interval } from "../../text/edtf-interval.ts";
import { accountsAfterCall } from "../../dataset/accounts-after-call.ts";
import { memo } from "../../dataset/memo.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { DateClaim, Source } from "../../schema/model-types.ts";
import type { ReportedPlace, ReportDiagnostic, Rule, RuleDoc } from "../rule.ts";

interface OutOfOrder {
  /** What must come first, in words, and its date. */
  readonly earlier: string;
  readonly earlierDate: string;
  /** What must come after it, in words, and its date. */
  readonly later: string;
  readonly laterDate: string;
  /** Whether the dates are at most a day apart and their time zones unknown, so that both may be right. */
  readonly doubtful: boolean;
}

const DAY = 86_400_000;
/** Statuses of calls that have not taken place: an announcement of them comes first. */
const notTakenPlace: ReadonlySet<string> = new Set(["planned", "attempted", "cancelled"]);

export const outOfOrderDoc: RuleDoc = {
  reason:
    "A call takes place before anybody tells of it, a text is published before it is retrieved, and a previous contact comes before the call. Dates that overlap are no contradiction, and a difference of one day may be one of time zones.",
  example: { at: "/calls/0/date/value", wrong: "2031-03-09", right: "2031-03-04" },
};

export const outOfOrder: Rule<OutOfOrder> = {
  code: "date/out-of-order",
  severity: "error",
  severityOf: ({ doubtful }) => (doubtful ? "warning" : "error"),
  message: ({ earlier, earlierDate, later, laterDate }) =>
    `${earlier} (${earlierDate}) must not be after ${later} (${laterDate}).`,
  hint: ({ doubtful }) =>
    doubtful ? "It may be a matter of time zones: give date-times with their offset." : undefined,
  check(dataset, report) {
    for (const source of dataset.all("Source")) checkSource(source, report);
    for (const office of dataset.all("Office")) checkOffice(office, report);
    for (const call of dataset.all("LeaderCall")) checkCall(dataset, call, report);
  },
};

/** Two dates in the wrong order; undefined if their order is right. Only for a wrong order are they described in words. */
function disorder(
  earlierDate: string | undefined,
  laterDate: string | undefined,
  describe: () => { readonly earlier: string; readonly later: string },
): OutOfOrder | undefined {
  if (earlierDate === undefined || laterDate === undefined) return undefined;
  const first = edtfInterval(earlierDate);
  const second = edtfInterval(laterDate);
  if (!first || !second || first.from <= second.to) return undefined;
  const { earlier, later } = describe();
  return { earlier, earlierDate, later, laterDate, doubtful: isDoubtful(first, second) };
}

function isDoubtful(first: Interval, second: Interval): boolean {
  return !(first.exact && second.exact) && first.from - second.to <= DAY;
}

function checkSource(source: Entity<"Source">, report: ReportDiagnostic<OutOfOrder>): void {
  const found = disorder(source.value.publishedOn, source.value.retrievedOn, () => ({
    earlier: "The publication",
    later: "the retrieval of the text",
  }));
  if (found) report([...source.path, "retrievedOn"], found);
}

function checkOffice(office: Entity<"Office">, report: ReportDiagnostic<OutOfOrder>): void {
  const found = disorder(office.value.startDate, office.value.endDate, () => ({
    earlier: "The start of the office",
    later: "its end",
  }));
  if (found) report([...office.path, "endDate"], found);
}

function checkCall(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  report: ReportDiagnostic<OutOfOrder>,
): void {
  const [date] = dataset.partsOf(call, "DateClaim");
  if (!date || notTakenPlace.has(call.value.status)) return;
  const earlierDate = date.value.value;
  const found = sourcesBefore(dataset, call, date.value);
  const worst = found.find(({ params }) => !params.doubtful) ?? found[0];
  if (worst) {
    const related: ReportedPlace[] = found.map(({ path, params }) => ({
      path,
      message: `${params.later} is dated ${params.laterDate}.`,
    }));
    report([...date.path, "value"], worst.params, related);
  } else checkPreviousContacts(dataset, call, earlierDate, report);
}

/** A date that is too early for a call, and its place. */
interface Late {
  readonly path: Path;
  readonly params: OutOfOrder;
}

const none: readonly Late[] = [];

/** The dates of sources that tell what was said in a call, though they are from before it. */
function sourcesBefore(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  date: DateClaim,
): readonly Late[] {
  const interval = edtfInterval(date.value);
  // Nearly always all sources are younger than all calls: then it need not be known which belong to which.
  if (!interval || interval.from <= endOfEarliestSource(dataset)) return none;
  const ids = new Set(accountsAfterCall(dataset, call).map(({ value }) => value.source));
  if (date.basisSource !== undefined) ids.add(date.basisSource);
  const found: Late[] = [];
  for (const id of ids) {
    const source = dataset.get("Source", id);
    const late = source && afterItsSource(source, date.value);
    if (late) found.push(late);
  }
  return found;
}

const endOfEarliestSource = memo((dataset) => {
  let earliest = Infinity;
  for (const { value } of dataset.all("Source")) {
    const date = value[dateKey(value)];
    const interval = date === undefined ? undefined : edtfInterval(date);
    if (interval) earliest = Math.min(earliest, interval.to);
  }
  return earliest;
});

/** The field with the date that a source is known to be from. */
function dateKey({ publishedOn }: Source): "publishedOn" | "retrievedOn" {
  return publishedOn === undefined ? "retrievedOn" : "publishedOn";
}

function afterItsSource(source: Entity<"Source">, earlierDate: string): Late | undefined {
  const { value } = source;
  const key = dateKey(value);
  const params = disorder(earlierDate, value[key], () => {
    const what = key === "publishedOn" ? "the publication" : "the retrieval";
    return { earlier: "The call", later: `${what} of source "${value.id}"` };
  });
  return params && { path: [...source.path, key], params };
}

function checkPreviousContacts(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  laterDate: string,
  report: ReportDiagnostic<OutOfOrder>,
): void {
  for (const circumstance of dataset.partsOf(call, "Circumstance")) {
    if (circumstance.value.kind !== "previous-contact") continue;
    for (const claim of dataset.partsOf(circumstance, "DateClaim")) {
      const found = disorder(claim.value.value, laterDate, () => ({
        earlier: "The previous contact",
        later: "the call",
      }));
      if (found) report([...claim.path, "value"], found);
    }
  }
}
