import type { DateClaim } from "../schema/model-types.ts";
import { numbersIn } from "../text/numbers-in.ts";
import { codeWords } from "./code-words.ts";
import { inBrackets } from "./cue-words.ts";
import { edtfInSentence, edtfWords } from "./edtf-words.ts";
import type { View } from "./view.ts";

/** A date with the printed words and what its value rests on: `16 May 2031 (printed: “16 May”; …)`. */
export function dateWords(view: View, claim: DateClaim): string {
  return `${momentWords(claim)}${dateRemarks(view, claim)}`;
}

/** The date alone: `Friday, 16 May 2031, 17:15`. */
export function momentWords(claim: DateClaim): string {
  return `${edtfWords(claim.value, claim.weekday)}${clockWords(claim)}`;
}

/** The same to follow a verb: `on 16 May 2031 (printed: “16 May”; …)`. */
export function dateInSentence(view: View, claim: DateClaim): string {
  return `${edtfInSentence(claim.value, claim.weekday)}${clockWords(claim)}${dateRemarks(view, claim)}`;
}

function clockWords({ partOfDay, time, zone }: DateClaim): string {
  const part = partOfDay === undefined ? [] : [codeWords("partOfDay", partOfDay)];
  const clock = [time, zone].filter((each) => each !== undefined).join(" ");
  return [...part, ...(clock === "" ? [] : [clock])].map((words) => `, ${words}`).join("");
}

/** The printed words of a date and what it rests on, in brackets; nothing where there is nothing to say. */
export function dateRemarks(view: View, claim: DateClaim): string {
  return inBrackets(
    [
      claim.asPrinted === undefined ? undefined : `printed: “${claim.asPrinted}”`,
      basisWords(view, claim),
    ].filter((remark) => remark !== undefined),
  );
}

/** What the value rests on; undefined where all of it is printed. */
function basisWords(
  { names }: View,
  { value, asPrinted, basis, basisSource }: DateClaim,
): string | undefined {
  const source = basisSource === undefined ? undefined : names.source(basisSource);
  const part = lacksOnlyYear(value, asPrinted) ? "the year" : "all or part of the date";
  const from = source === undefined ? "" : `: ${source}`;
  switch (basis) {
    case "printed":
      return source === undefined ? undefined : `as in ${source}`;
    case "relative":
      if (value === "XXXX") return "not worked out to a day";
      return `worked out by the encoder from the day of these words${from}`;
    case "publication-date":
      return `no day is printed; this is the day of publication${from}`;
    case "context":
      return `${part} is inferred from the rest of the source or from its date${from}`;
    case "other-source":
      return `${part} is from another source${from}`;
    case "unknown":
      return `the basis of this date is not recorded${from}`;
    default:
      return basis satisfies never;
  }
}

/** Whether the printed words have the number of the day and not that of the year. */
function lacksOnlyYear(value: string, asPrinted: string | undefined): boolean {
  const [, year = "", day = ""] = /^([0-9]{4})-[0-9]{2}-([0-9]{2})[?~%]?$/.exec(value) ?? [];
  if (asPrinted === undefined || year === "") return false;
  const numbers = numbersIn(asPrinted).map((each) => each.value);
  return numbers.includes(Number(day)) && !numbers.includes(Number(year));
}
