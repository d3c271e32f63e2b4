import type { Account, Circumstance } from "../schema/model-types.ts";
import { edtfInterval } from "../text/edtf-interval.ts";
import { numbersIn } from "../text/numbers-in.ts";
import { printedFault } from "../text/printed-date.ts";
import type { PrintedFault } from "../text/printed-date.ts";
import { accountsOfCall } from "./accounts-of-call.ts";
import { mayBeOneDay } from "./date-clocks.ts";
import { claimIn, dateInField, dateOfClaim, isAfter, isWithin, mayBeSame, NEAR } from "./date-conflict.ts";
import type { DateConflict, DatedPlace } from "./date-conflict.ts";
import { memoOfEntity } from "./memo.ts";
import { findMissing, WordSearch } from "./missing-words.ts";
import { quotedWordsAt } from "./quoted-words.ts";
import type { Entity, ReadableDataset } from "./readable-dataset.ts";
import { spanBasis } from "./source-texts.ts";

/** A date that its own printed words gainsay. */
export interface PrintedConflict {
  readonly claim: Entity<"DateClaim">;
  readonly fault: PrintedFault;
  /** The words, as they are shown. */
  readonly words: string;
  readonly severity: "warning" | "info";
  /** Whether the words could give another date. */
  readonly holds: (value: string) => boolean;
}

/** Bases of dates of which a part is printed: what is printed must be right. */
const printedBases: ReadonlySet<string> = new Set(["printed", "context", "other-source"]);

/** The date claims whose printed words show another date, or none. */
export function datesNotAsPrinted(dataset: ReadableDataset): readonly PrintedConflict[] {
  const found: PrintedConflict[] = [];
  const search = new WordSearch();
  for (const number of dataset.numbersOf("DateClaim")) {
    if (!dataset.isSoundAt(number)) continue;
    const { value, asPrinted, basis } = dataset.valueAt<"DateClaim">(number);
    if (!printedBases.has(basis) || !edtfInterval(value)) continue;
    const claim = dataset.entityAt<"DateClaim">(number);
    const languages = languagesOf(dataset, claim);
    const isWhole = basis === "printed";
    // Evidence around the words can only add what they lack, and mostly they lack nothing.
    if (asPrinted !== undefined && !printedFault(value, { asPrinted, evidence: none, languages }, isWhole))
      continue;
    const evidence = wordsOf(dataset, claim);
    if (!evidence) continue;
    const printed = { asPrinted, evidence, languages };
    const fault = printedFault(value, printed, isWhole);
    if (!fault) continue;
    // Words that are not printed say nothing of the date: another rule tells them.
    if (asPrinted !== undefined && findMissing(dataset, number, "DateClaim", asPrinted, search)) continue;
    found.push({
      claim,
      fault,
      words: asPrinted ?? evidence.join(" … "),
      // Where another source was believed, what this one prints may be the mistake that it mends.
      severity: basis === "other-source" && !isAfterItsSource(dataset, claim) ? "info" : "warning",
      holds: (other) => printedFault(other, printed, isWhole) === undefined,
    });
  }
  return found;
}

/** Whether a date is later than the source that it was taken from: then at most an announcement can give it. */
function isAfterItsSource(dataset: ReadableDataset, claim: Entity<"DateClaim">): boolean {
  const date = dateOfClaim(claim);
  const [lending] = publicationsOf(dataset, claim) ?? [];
  return date !== undefined && lending !== undefined && isAfter(date.interval, lending.published.interval);
}

/** The words that are evidence for a date; undefined where some cannot be read, or nothing is printed. */
function wordsOf(dataset: ReadableDataset, claim: Entity<"DateClaim">): readonly string[] | undefined {
  const words: string[] = [];
  let evidence = dataset.evidenceIn(dataset.numberOf(claim));
  if (evidence.length === 0 && isGivenWith(claim))
    evidence = dataset.evidenceIn(dataset.holderOf(dataset.numberOf(claim)));
  for (const number of evidence) {
    const read = quotedWordsAt(dataset, number);
    if (read === undefined) return undefined;
    words.push(read);
  }
  return words.length === 0 && claim.value.asPrinted === undefined ? undefined : words;
}

/** Whether the evidence of what holds a date is that of the date too: that of a circumstance, if the words of the date are known or it is the time. */
function isGivenWith({ value, parent }: Entity<"DateClaim">): boolean {
  if (parent?.name !== "Circumstance") return false;
  return value.asPrinted !== undefined || (parent.value as Circumstance).kind === "time";
}

/** The languages in which the words of a date may be printed; none where some source cannot be read. */
export function languagesOf(dataset: ReadableDataset, claim: Entity<"DateClaim">): readonly string[] {
  return [...new Set(sourcesOf(dataset, claim).map((source) => source.value.language))];
}

/** The sources that may give a date; none where one of them cannot be read. */
const sourcesOf = memoOfEntity(findSources);
const none: readonly never[] = [];

function findSources(dataset: ReadableDataset, claim: Entity<"DateClaim">): readonly Entity<"Source">[] {
  const ids = new Set<string>();
  const { basisSource } = claim.value;
  if (basisSource !== undefined) ids.add(basisSource);
  for (const number of dataset.evidenceIn(dataset.numberOf(claim))) {
    const source = dataset.sourceAt(number);
    if (typeof source !== "string") ids.add(source.value.id);
    else if (source === "unreadable") return none;
  }
  if (ids.size === 0) {
    for (const accountId of accountIdsOf(dataset, claim)) {
      const account = dataset.get("Account", accountId);
      if (!account) return none;
      ids.add(account.value.source);
    }
  }
  const sources: Entity<"Source">[] = [];
  for (const id of ids) {
    const source = dataset.get("Source", id);
    if (!source) return none;
    sources.push(source);
  }
  return sources;
}

/** The accounts that may give a date: the one that it is part of, those that claim its outcome, or all of its call. */
function accountIdsOf(dataset: ReadableDataset, claim: Entity<"DateClaim">): readonly string[] {
  const accountId = dataset.accountIdOf(claim);
  if (accountId !== undefined) return [accountId];
  const { parent } = claim;
  if (parent?.name === "Outcome")
    return dataset.partsOf(parent, "OutcomeClaim").map(({ value }) => value.account);
  if (parent?.name !== "LeaderCall") return [];
  return accountsOfCall(dataset, parent as Entity<"LeaderCall">).map(({ value }) => value.id);
}

/** Bases of dates that are taken or reckoned from the day of their source. */
const reckoned: ReadonlySet<string> = new Set(["publication-date", "context", "relative", "other-source"]);

/**
 * The dates that are said to be that of a publication and are not, and those that are said to be inferred or reckoned from their
 * source and are of a year that is neither near it nor in its text.
 */
export function datesAgainstPublication(dataset: ReadableDataset): readonly DateConflict[] {
  const found: DateConflict[] = [];
  for (const claim of dataset.all("DateClaim")) {
    const { basis, basisSource, weekday, zone } = claim.value;
    if (!reckoned.has(basis) || (basis === "other-source" && basisSource === undefined)) continue;
    // "Three years ago" is reckoned too, and no day.
    if (basis === "relative" && !IS_DAY.test(claim.value.value)) continue;
    const date = dateOfClaim(claim);
    const publications = date && publicationsOf(dataset, claim);
    if (!publications) continue;
    const isOfDay = basis === "publication-date";
    const fits = isOfDay
      ? publications.some(({ published }) => isSameDay(date, published, zone))
      : publications.some(({ published }) => isWithin(NEAR, date, published)) ||
        isToldNear(dataset, claim, date) ||
        isYearWritten(dataset, date, publications);
    if (fits) continue;
    // "A year ago" can mean a day, and an anniversary has the same one.
    const isVague =
      (basis === "relative" && weekday === undefined) ||
      publications.some(({ published }) => isWithin(NEAR + 60 * DAY, date, published));
    for (const { source, published } of publications)
      found.push({
        code: "date/basis-mismatch",
        relation: isOfDay ? "overlapping" : "near",
        earlier: date,
        earlierIs: basis,
        later: published,
        laterIs: source.value.id,
        blamed: "earlier",
        severity: isOfDay ? "error" : isVague ? "info" : "warning",
      });
  }
  return found;
}

interface Publication {
  readonly source: Entity<"Source">;
  readonly published: DatedPlace;
}

/** Whether a date may be the day of a publication: its time is given, and that of the publication is another. */
function isSameDay(date: DatedPlace, published: DatedPlace, zone: string | undefined): boolean {
  return mayBeSame(date.interval, published.interval) || mayBeOneDay(date.value, published.value, zone);
}

/** The publications that may give a date; undefined where one of them is not dated, or there is none. */
function publicationsOf(
  dataset: ReadableDataset,
  claim: Entity<"DateClaim">,
): readonly Publication[] | undefined {
  const { basis, basisSource } = claim.value;
  const lending = dataset.get("Source", basisSource);
  const sources = basis === "other-source" ? lending && [lending] : sourcesOf(dataset, claim);
  if (!sources || sources.length === 0) return undefined;
  const publications: Publication[] = [];
  for (const source of sources) {
    const published = dateInField(source, "publishedOn", source.value.publishedOn);
    if (!published) return undefined;
    publications.push({ source, published });
  }
  return publications;
}

/** The years that a date probably is of: those of the sources that may give it, and that of its call. */
export function probableYears(dataset: ReadableDataset, claim: Entity<"DateClaim">): ReadonlySet<string> {
  const dates = sourcesOf(dataset, claim).map(({ value }) => value.publishedOn ?? value.retrievedOn);
  const date = dataset.callOf(claim)?.value.date;
  if (date !== claim.value) dates.push(date?.value);
  return new Set(dates.flatMap((date) => (date === undefined ? [] : [date.slice(0, 4)])));
}

/** Whether a date is near to the day on which one of the accounts that give it was given, or that may be any day. */
function isToldNear(dataset: ReadableDataset, claim: Entity<"DateClaim">, date: DatedPlace): boolean {
  if (claim.parent?.name === "Account") {
    // What was kept back may be of any day before.
    const { writtenOn, releasedOn } = claim.parent.value as Account;
    return releasedOn !== undefined && claim.value === writtenOn;
  }
  return accountIdsOf(dataset, claim).some((id) => {
    const account = dataset.get("Account", id);
    if (account?.value.writtenOn === undefined) return false;
    const told = dateOfClaim(claimIn(dataset.partsOf(account, "DateClaim"), account.value.writtenOn));
    return !told || isWithin(NEAR, date, told);
  });
}

const IS_DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9/])/;
const DAY = 86_400_000;

/** Whether the year of a date is in the text of a source, or may be because the text is not held. */
function isYearWritten(
  dataset: ReadableDataset,
  { value }: DatedPlace,
  publications: readonly Publication[],
): boolean {
  const year = /^[0-9]{4}(?=-[0-9]{2}|[?~%]?$)/.exec(value)?.[0];
  if (year === undefined || value.includes("/")) return true;
  return publications.some(({ source }) => {
    const numbers = numbersInText(dataset, source);
    return numbers === "not-held" || numbers.has(Number(year));
  });
}

const numbersInText = memoOfEntity((dataset, source: Entity<"Source">): ReadonlySet<number> | "not-held" => {
  const text = spanBasis(dataset, source).text?.text;
  return text === undefined ? "not-held" : new Set(numbersIn(text).map(({ value }) => value));
});

/** A call's date that no telling gives, with the dates that they give. */
export interface UntoldDate {
  readonly date: DatedPlace;
  readonly told: readonly DatedPlace[];
}

/** Codes of factuality by which an account gives a date. */
const asserting: ReadonlySet<string | undefined> = new Set([undefined, "certain", "probable", "possible"]);

/** The dates of calls that are in none of the tellings that give one, and those of which nobody knows where they are printed. */
export function callDatesUntold(dataset: ReadableDataset): readonly UntoldDate[] {
  // Where something cannot be read, the date may be there.
  if (!dataset.isComplete) return [];
  const found: UntoldDate[] = [];
  for (const call of dataset.all("LeaderCall")) {
    const claim = dataset.partsOf(call, "DateClaim")[0];
    const date = dateOfClaim(claim);
    if (!claim || !date) continue;
    const told = datesTold(dataset, call);
    if (!told) continue;
    const { basis, asPrinted, evidence = [] } = claim.value;
    if (told.length === 0) {
      const isPrinted = basis === "printed" || basis === "relative";
      if (isPrinted && asPrinted === undefined && evidence.length === 0) found.push({ date, told });
    } else if (!told.some(({ interval }) => mayBeSame(date.interval, interval))) {
      if (!isGivenByOwnEvidence(dataset, claim)) found.push({ date, told });
    }
  }
  return found;
}

/** The dates that accounts give of a call; undefined where one of them is not in the calendar. */
function datesTold(dataset: ReadableDataset, call: Entity<"LeaderCall">): DatedPlace[] | undefined {
  const told: DatedPlace[] = [];
  if (call.value.circumstances === undefined) return told;
  for (const circumstance of dataset.partsOf(call, "Circumstance")) {
    const { kind, factuality } = circumstance.value;
    if ((kind !== "time" && kind !== "occurrence") || !asserting.has(factuality)) continue;
    for (const claim of dataset.partsOf(circumstance, "DateClaim")) {
      const date = dateOfClaim(claim);
      if (!date) return undefined;
      told.push(date);
    }
  }
  return told;
}

/** Whether the evidence of a call's date has the number of the day: then the telling that gives it has no circumstance. */
function isGivenByOwnEvidence(dataset: ReadableDataset, claim: Entity<"DateClaim">): boolean {
  const day = Number(/^[0-9]{4}-[0-9]{2}-([0-9]{2})/.exec(claim.value.value)?.[1]);
  return dataset
    .evidenceIn(dataset.numberOf(claim))
    .some((number) => numbersIn(quotedWordsAt(dataset, number) ?? "").some(({ value }) => value === day));
}
