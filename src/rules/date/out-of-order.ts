import type { Path } from "../../diagnostics/json-pointer.ts";
import { edtfInterval } from "../../text/edtf-interval.ts";
import type { Interval } from "../../text/edtf-interval.ts";
import { accountsThatTellItHappened } from "../reading/accounts-that-tell-it-happened.ts";
import type { Entity, ReadableDataset } from "../reading/readable-dataset.ts";
import type { Related, Report, Rule } from "../rule.ts";

interface OutOfOrder {
  /** What must come first, and its date. */
  readonly earlier: string;
  readonly earlierDate: string;
  /** What must come after, and its date. */
  readonly later: string;
  readonly laterDate: string;
  /** Whether the dates are a day apart and their time zones unknown, so that both may be right. */
  readonly doubtful: boolean;
}

/** Two dates of which one must not be after the other. */
interface Pair {
  readonly earlier: string;
  readonly earlierDate: string | undefined;
  readonly later: string;
  readonly laterDate: string | undefined;
}

const DAY = 86_400_000;
const notHeld: ReadonlySet<string> = new Set(["planned", "attempted", "cancelled"]);

export const outOfOrder: Rule<OutOfOrder> = {
  code: "date/out-of-order",
  severity: "error",
  severityOf: ({ doubtful }) => (doubtful ? "warning" : "error"),
  reason:
    "A call is held before it is told of, a text is published before it is retrieved, and an earlier contact was earlier. Where dates overlap or a day's difference can be one of time zones, this is no contradiction.",
  example: { at: "/calls/0/date/value", wrong: "2031-03-09", right: "2031-03-04" },
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

function disorder({ earlier, earlierDate, later, laterDate }: Pair): OutOfOrder | undefined {
  if (earlierDate === undefined || laterDate === undefined) return undefined;
  const first = edtfInterval(earlierDate);
  const second = edtfInterval(laterDate);
  if (!first || !second || first.from <= second.to) return undefined;
  return { earlier, earlierDate, later, laterDate, doubtful: isDoubtful(first, second) };
}

function isDoubtful(first: Interval, second: Interval): boolean {
  return !(first.exact && second.exact) && first.from - second.to <= DAY;
}

function checkSource({ value, path }: Entity<"Source">, report: Report<OutOfOrder>): void {
  const found = disorder({
    earlier: "The publication",
    earlierDate: value.publishedOn,
    later: "the retrieval of the text",
    laterDate: value.retrievedOn,
  });
  if (found) report([...path, "retrievedOn"], found);
}

function checkOffice({ value, path }: Entity<"Office">, report: Report<OutOfOrder>): void {
  const found = disorder({
    earlier: "The start of the office",
    earlierDate: value.startDate,
    later: "its end",
    laterDate: value.endDate,
  });
  if (found) report([...path, "endDate"], found);
}

function checkCall(dataset: ReadableDataset, call: Entity<"LeaderCall">, report: Report<OutOfOrder>): void {
  const [date] = dataset.held(call, "DateClaim");
  if (!date || notHeld.has(call.value.status)) return;
  const earlierDate = date.value.value;
  const sources = new Set(
    accountsThatTellItHappened(dataset, call).map(({ value }) => dataset.get("Source", value.source)),
  );
  sources.add(dataset.get("Source", date.value.basisSource));
  const found = [...sources].flatMap((source) => (source ? afterItsSource(source, earlierDate) : []));
  const worst = found.find(({ params }) => !params.doubtful) ?? found[0];
  if (worst) {
    const related: Related[] = found.map(({ path, params }) => ({
      path,
      message: `${params.later} is dated ${params.laterDate}.`,
    }));
    report([...date.path, "value"], worst.params, related);
  } else checkPreviousContacts(dataset, call, earlierDate, report);
}

function afterItsSource(
  { value, path }: Entity<"Source">,
  earlierDate: string,
): { path: Path; params: OutOfOrder }[] {
  const key = value.publishedOn === undefined ? "retrievedOn" : "publishedOn";
  const what = key === "publishedOn" ? "the publication" : "the retrieval";
  const params = disorder({
    earlier: "The call",
    earlierDate,
    later: `${what} of source "${value.id}"`,
    laterDate: value[key],
  });
  return params ? [{ path: [...path, key], params }] : [];
}

function checkPreviousContacts(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  laterDate: string,
  report: Report<OutOfOrder>,
): void {
  for (const circumstance of dataset.held(call, "Circumstance")) {
    if (circumstance.value.kind !== "previous-contact") continue;
    for (const claim of dataset.held(circumstance, "DateClaim")) {
      const { value } = claim;
      const found = disorder({
        earlier: "The previous contact",
        earlierDate: value.value,
        later: "the call",
        laterDate,
      });
      if (found) report([...claim.path, "value"], found);
    }
  }
}
