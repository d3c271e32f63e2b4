import { edtfInterval } from "../text/edtf-interval.ts";
import { edtfWords } from "./edtf-words.ts";
import type { View } from "./view.ts";

const DAY = 86_400_000;

/**
 * That one account is of a later day than another, which so could not have what is told there; nothing where that is not known.
 * Days are compared and not hours, because the zones of two countries are seldom given.
 */
export function toldLater({ index }: View, account: string | undefined, than: string | undefined): string {
  const [later, earlier] = [index.account(account ?? ""), index.account(than ?? "")];
  if (!later || !earlier) return "";
  const inPrint = (source: string) => index.source(source)?.publishedOn;
  const dateOf = ({ releasedOn, writtenOn }: typeof later) => (releasedOn ?? writtenOn)?.value;
  // What is relayed may have been told long before it was in print.
  const began = dateOf(later) ?? (later.relayedBy === undefined ? inPrint(later.source) : undefined);
  const ended = dateOf(earlier) ?? inPrint(earlier.source);
  if (began === undefined || ended === undefined) return "";
  const [from, to] = [edtfInterval(began)?.from, edtfInterval(ended)?.to];
  if (from === undefined || to === undefined || Math.floor(from / DAY) <= Math.floor(to / DAY)) return "";
  return ` (told on a later day: ${edtfWords(began.replace(/T.*/, ""))})`;
}
