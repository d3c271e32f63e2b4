import { isNegative } from "./denial.ts";
import { accountsAfterCall } from "./accounts-after-call.ts";
import { claimIn, dateInField, dateOfClaim, isAfter, isDoubtful } from "./date-conflict.ts";
import type { Cause, DateConflict, DatedPlace } from "./date-conflict.ts";
import { memo } from "./memo.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";

/** Statuses of calls that have not taken place: an announcement of them comes first. */
const notTakenPlace: ReadonlySet<string> = new Set(["planned", "attempted", "cancelled"]);

/** A date with what it is the date of, in words that are made only where they are needed. */
interface Moment {
  readonly date: DatedPlace | undefined;
  readonly is: () => string;
}

/** The dates of an account. */
interface AccountDates {
  readonly writing: Moment;
  readonly release: Moment;
  /** When its source was published, or else was there to be retrieved. */
  readonly publication: Moment;
}

type Severity = DateConflict["severity"];
type Conflicts = DateConflict[];

const unknown: Moment = { date: undefined, is: () => "" };

/** All pairs of dates in the wrong order. */
export function datesOutOfOrder(dataset: ReadableDataset): readonly DateConflict[] {
  const found: Conflicts = [];
  for (const source of dataset.all("Source")) checkSource(dataset, source, found);
  checkCreation(dataset, found);
  for (const office of dataset.all("Office")) {
    const { startDate, endDate } = office.value;
    if (startDate === undefined || endDate === undefined) continue;
    const [start, end] = [moment(office, "startDate", startDate), moment(office, "endDate", endDate)];
    order({ ...start, is: () => "The start of the office" }, { ...end, is: () => "its end" }, found);
  }
  for (const account of dataset.all("Account")) checkAccount(dataset, account, found);
  for (const call of dataset.all("LeaderCall")) checkCall(dataset, call, found);
  return found;
}

function moment(entity: Entity, key: string, value: string | undefined): Moment {
  return { date: dateInField(entity, key, value), is: () => key };
}

/** Notes where what must come first is surely later. */
function order(
  earlier: Moment,
  later: Moment,
  found: Conflicts,
  { blamed = "later", severity = "error", code = "date/out-of-order", cause }: Partial<DateConflict> = {},
): void {
  if (!earlier.date || !later.date || !isAfter(earlier.date.interval, later.date.interval)) return;
  const doubtful = severity === "error" && isDoubtful(earlier.date.interval, later.date.interval);
  const words = earlier.is();
  found.push({
    code,
    relation: "in-order",
    earlier: earlier.date,
    earlierIs: words.charAt(0).toUpperCase() + words.slice(1),
    later: later.date,
    laterIs: later.is(),
    blamed,
    severity: doubtful ? "warning" : severity,
    cause,
  });
}

/** When a source was published; where that is not known, when it was retrieved, which is later. */
function publicationOf(source: Entity<"Source">): Moment {
  const { publishedOn, retrievedOn, id } = source.value;
  return publishedOn === undefined
    ? { ...moment(source, "retrievedOn", retrievedOn), is: () => `the retrieval of source "${id}"` }
    : { ...moment(source, "publishedOn", publishedOn), is: () => `the publication of source "${id}"` };
}

function checkSource(dataset: ReadableDataset, source: Entity<"Source">, found: Conflicts): void {
  const { publishedOn, retrievedOn, derivedFrom } = source.value;
  if (publishedOn !== undefined && retrievedOn !== undefined) {
    const retrieval = moment(source, "retrievedOn", retrievedOn);
    order(publicationOf(source), { ...retrieval, is: () => "the retrieval of its text" }, found);
  }
  if (derivedFrom === undefined || publishedOn === undefined) return;
  for (const { value } of dataset.partsOf(source, "SourceDerivation")) {
    const original = dataset.get("Source", value.source);
    // What a page is dated may be its last change.
    if (original?.value.publishedOn !== undefined)
      order(publicationOf(original), publicationOf(source), found, { severity: "warning" });
  }
}

/** A dataset is not made before any of its sources is there. */
function checkCreation(dataset: ReadableDataset, found: Conflicts): void {
  for (const whole of dataset.all("Dataset")) {
    const { createdOn } = whole.value;
    if (createdOn === undefined) return;
    const creation = { ...moment(whole, "createdOn", createdOn), is: () => "the creation of the dataset" };
    let earliest: Moment | undefined;
    for (const source of dataset.all("Source")) {
      const publication = publicationOf(source);
      if (!publication.date) return;
      const isEarlier = !earliest?.date || publication.date.interval.from < earliest.date.interval.from;
      if (isEarlier) earliest = publication;
    }
    // Sources may be added later, but not all of them.
    if (earliest && dataset.count("Source") === dataset.all("Source").length)
      order(earliest, creation, found, { severity: "warning" });
  }
}

function datesOf(dataset: ReadableDataset, account: Entity<"Account">): AccountDates {
  const { id, source: sourceId, writtenOn, releasedOn } = account.value;
  const source = dataset.get("Source", sourceId);
  const publication = source ? publicationOf(source) : unknown;
  if (writtenOn === undefined && releasedOn === undefined)
    return { writing: unknown, release: unknown, publication };
  const claims = dataset.partsOf(account, "DateClaim");
  return {
    writing: { date: dateOfClaim(claimIn(claims, writtenOn)), is: () => `the writing of account "${id}"` },
    release: { date: dateOfClaim(claimIn(claims, releasedOn)), is: () => `the release of account "${id}"` },
    publication,
  };
}

function checkAccount(dataset: ReadableDataset, account: Entity<"Account">, found: Conflicts): void {
  const { writtenOn, releasedOn, relayedBy, revises } = account.value;
  if (writtenOn !== undefined || releasedOn !== undefined) {
    const { writing, release, publication } = datesOf(dataset, account);
    order(writing, release, found, { blamed: "earlier" });
    for (const own of [writing, release]) order(own, publication, found, { blamed: "earlier" });
    const relay = relayedBy === undefined ? undefined : dataset.get("Account", relayedBy);
    if (relay && writing.date) order(writing, datesOf(dataset, relay).writing, found, { blamed: "earlier" });
  }
  const revised = revises === undefined ? undefined : dataset.get("Account", revises);
  if (!revised || revises === undefined) return;
  const cause: Cause = { entity: account, key: "revises", value: revises };
  checkRevision(datesOf(dataset, revised), datesOf(dataset, account), cause, found);
}

/** An account is not revised before it is given. Only dates of one kind can be compared: one may be written long before it is out. */
function checkRevision(revised: AccountDates, revising: AccountDates, cause: Cause, found: Conflicts): void {
  const as = { code: "account/revises-later", cause } as const;
  if (revised.writing.date && revising.writing.date) order(revised.writing, revising.writing, found, as);
  else if (revised.release.date && revising.release.date) order(revised.release, revising.release, found, as);
  else order(revised.publication, revising.publication, found, as);
}

/** What an account tells as past must not be later than the account, nor than the source in which it is read. */
function checkAgainstAccount(
  dataset: ReadableDataset,
  past: Moment,
  accountId: string,
  found: Conflicts,
  { severity = "error", cause }: { readonly severity?: Severity; readonly cause?: Cause } = {},
): void {
  if (!past.date || past.date.interval.from <= earliestDay(dataset)) return;
  const account = dataset.get("Account", accountId);
  if (!account) return;
  const { writing, release, publication } = datesOf(dataset, account);
  for (const telling of [release.date ? release : writing, publication])
    order(past, telling, found, { blamed: "earlier", severity, cause });
}

function checkCall(dataset: ReadableDataset, call: Entity<"LeaderCall">, found: Conflicts): void {
  const date = dateOfClaim(dataset.partsOf(call, "DateClaim")[0]);
  const hasTakenPlace = date !== undefined && !notTakenPlace.has(call.value.status);
  const itself: Moment = hasTakenPlace ? { date, is: () => "the call" } : unknown;
  if (hasTakenPlace && date.interval.from > earliestDay(dataset)) {
    const cause: Cause | undefined = isPerhapsToCome(dataset, call)
      ? { entity: call, key: "status", value: call.value.status }
      : undefined;
    for (const account of accountsAfterCall(dataset, call))
      checkTelling(dataset, itself, account, cause, found);
  }
  if (call.value.outcomes !== undefined) checkOutcomes(dataset, call, itself, found);
  if (call.value.circumstances !== undefined) checkCircumstances(dataset, call, itself, found);
  if (call.value.statements !== undefined && hasReferences(dataset))
    checkStatements(dataset, call, itself, found);
}

/** The end of the earliest day that a source or an account is of: nearly always, all of them are younger than all calls. */
const earliestDay = memo((dataset) => {
  let earliest = Infinity;
  for (const source of dataset.all("Source")) {
    const { date } = publicationOf(source);
    if (date) earliest = Math.min(earliest, date.interval.to);
  }
  for (const account of dataset.all("Account")) {
    const { writtenOn, releasedOn } = account.value;
    if (writtenOn === undefined && releasedOn === undefined) continue;
    const { writing, release } = datesOf(dataset, account);
    for (const { date } of [writing, release]) if (date) earliest = Math.min(earliest, date.interval.to);
  }
  return earliest;
});

/** Whether all that is reported of a call may be reported before it: topics that are announced, and what is said before. */
function isPerhapsToCome(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  return (
    dataset.partsOf(call, "Outcome").length === 0 &&
    dataset.partsOf(call, "Statement").every(({ value }) => value.setting === "before-call") &&
    !dataset.partsOf(call, "Circumstance").some(({ value }) => value.kind === "occurrence")
  );
}

/** A call comes before what tells of it; what was kept back may have been drafted before. */
function checkTelling(
  dataset: ReadableDataset,
  call: Moment,
  account: Entity<"Account">,
  cause: Cause | undefined,
  found: Conflicts,
): void {
  const { writing, release, publication } = datesOf(dataset, account);
  order(call, publication, found, { blamed: "earlier", cause });
  order(call, release, found, { cause });
  order(call, writing, found, { severity: release.date ? "info" : "warning", cause });
}

function checkOutcomes(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  itself: Moment,
  found: Conflicts,
): void {
  if (!itself.date) return;
  for (const outcome of dataset.partsOf(call, "Outcome")) {
    const is = () => `the day on which outcome "${outcome.value.id}" is due`;
    for (const holder of [outcome, ...dataset.partsOf(outcome, "OutcomeClaim")])
      for (const claim of dataset.partsOf(holder, "DateClaim"))
        order(itself, { date: dateOfClaim(claim), is }, found);
  }
}

function checkCircumstances(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  itself: Moment,
  found: Conflicts,
): void {
  let tellers: ReadonlySet<string> | undefined;
  for (const circumstance of dataset.partsOf(call, "Circumstance")) {
    const { value } = circumstance;
    // Only what an account tells as a fact.
    if (isNegative(value.factuality) || value.factuality === "unknown") continue;
    if (value.kind === "related-call") {
      checkRelatedCall(dataset, circumstance, value, itself, found);
      continue;
    }
    const date = dateOfClaim(dataset.partsOf(circumstance, "DateClaim")[0]);
    if (!date) continue;
    const told = (is: string): Moment => ({ date, is: () => is });
    switch (value.kind) {
      case "time":
      case "occurrence":
        if (!itself.date || date.interval.from <= earliestDay(dataset)) break;
        // Who announces a call gives its time too.
        tellers ??= new Set(accountsAfterCall(dataset, call).map((account) => account.value.id));
        if (tellers.has(value.account))
          checkAgainstAccount(dataset, told("the time that is given for the call"), value.account, found);
        break;
      case "previous-contact":
        order(told("the previous contact"), itself, found, { blamed: "earlier" });
        checkAgainstAccount(dataset, told("the previous contact"), value.account, found);
        break;
      case "attempt": {
        // Other attempts are of days to come: a call may be put off in advance, also to an earlier day.
        if (value.result !== "failed") break;
        const cause: Cause = { entity: circumstance, key: "result", value: value.result };
        order(told("the failed attempt"), itself, found, { blamed: "earlier", cause });
        checkAgainstAccount(dataset, told("the failed attempt"), value.account, found, { cause });
        break;
      }
      case "recording":
        order(itself, told("the release of the recording"), found);
        checkAgainstAccount(dataset, told("the release of the recording"), value.account, found);
        break;
      case "event": {
        const { relation } = value;
        const cause: Cause = { entity: circumstance, key: "relation", value: relation };
        const is = `the event ${relation === "after" ? "before" : "during"} the call`;
        if (relation === "before")
          order(itself, told("the event that the call came before"), found, { cause });
        // An event that went on during the call may be dated by its first day.
        else order(told(is), itself, found, { blamed: "earlier", cause });
        break;
      }
      case "silence":
        checkAgainstAccount(dataset, told("the silence"), value.account, found);
        break;
      case "attendance":
      case "duration":
      case "initiator":
      case "interpreting":
      case "medium":
      case "place":
        break;
      default:
        value satisfies never;
    }
  }
}

/** The other call comes first, whether it is followed, reported on or made up for. */
function checkRelatedCall(
  dataset: ReadableDataset,
  circumstance: Entity<"Circumstance">,
  { call: id, link }: { readonly call: string; readonly link: string },
  itself: Moment,
  found: Conflicts,
): void {
  const other = link === "other" ? undefined : dataset.get("LeaderCall", id);
  if (!other || !itself.date) return;
  const date = dateOfClaim(dataset.partsOf(other, "DateClaim")[0]);
  if (date?.entity === itself.date.entity) return;
  order({ date, is: () => `the earlier call "${id}"` }, itself, found, {
    cause: { entity: circumstance, key: "link", value: link },
  });
}

const hasReferences = memo((dataset) => dataset.count("Reference") > 0);

function checkStatements(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  itself: Moment,
  found: Conflicts,
): void {
  for (const statement of dataset.partsOf(call, "Statement")) {
    const { occasion, refersTo, setting, account, id } = statement.value;
    if (occasion === undefined && refersTo === undefined) continue;
    for (const reference of dataset.partsOf(statement, "Reference")) {
      const date = dateOfClaim(dataset.partsOf(reference, "DateClaim")[0]);
      if (!date) continue;
      if (reference.value === occasion) {
        const said: Moment = { date, is: () => `the occasion of statement "${id}"` };
        const cause: Cause = { entity: statement, key: "setting", value: setting };
        if (setting === "before-call") order(said, itself, found, { blamed: "earlier", cause });
        if (setting === "after-call") order(itself, said, found, { cause });
        checkAgainstAccount(dataset, said, account, found);
      } else if (!isToCome(dataset, reference.value.to)) {
        const past: Moment = { date, is: () => `what statement "${id}" refers back to` };
        if (setting === "in-call") order(past, itself, found, { blamed: "earlier", severity: "warning" });
        checkAgainstAccount(dataset, past, account, found, { severity: "warning" });
      }
    }
  }
}

/** Whether a reference points at what may still be to come when it is spoken of: a call, or what was agreed. */
function isToCome(dataset: ReadableDataset, id: string | undefined): boolean {
  const name = id === undefined ? undefined : dataset.named(id)?.name;
  return name === "LeaderCall" || name === "Outcome";
}
