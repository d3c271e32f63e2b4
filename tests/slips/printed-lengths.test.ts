import { describeSlips } from "./slip-table.ts";
import type { Edits } from "./slip-table.ts";

/** Evidence of words with which a text begins. */
function located(words: string): object {
  return { exact: words, start: 0, end: [...words].length };
}

/** A call of minimal.json that somebody tells the length of, in the words of some language. */
function told(words: string, length: string, language = "en"): Edits {
  return {
    "/sources/1": {
      id: "report",
      kind: "news-article",
      publisher: "chancellery",
      language,
      publishedOn: "2031-03-05",
      text: words,
    },
    "/accounts/1": { id: "report-account", kind: "news-report", voice: "chancellery", source: "report" },
    "/calls/0/circumstances": [
      { kind: "duration", length, account: "report-account", evidence: [located(words)] },
    ],
  };
}

function since(words: string, gap: string, language = "en"): Edits {
  const { "/calls/0/circumstances": _, ...rest } = told(words, "PT1M", language);
  return {
    ...rest,
    "/calls/0/circumstances": [
      { kind: "previous-contact", gap, account: "report-account", evidence: [located(words)] },
    ],
  };
}

const at = "/calls/0/circumstances/0/length";
const code = "date/length-mismatch";

describeSlips(
  "lengths of time against the printed words",
  [
    {
      title: "one minute more than printed",
      edits: told("The call lasted 35 minutes.", "PT36M"),
      code,
      at,
      severity: "warning",
      says: ['"35 minutes"', "PT36M", "36 minutes"],
    },
    {
      title: "hours for minutes",
      edits: told("The call lasted 35 minutes.", "PT35H"),
      code,
      at,
      says: ["35 hours"],
    },
    { title: "seconds for minutes", edits: told("a 35-minute call", "PT35S"), code, at, says: ["35-minute"] },
    {
      title: "in Greek",
      edits: told("Η συνομιλία διήρκεσε 31 λεπτά.", "PT13M", "el"),
      code,
      at,
      says: ["31 λεπτά"],
    },
    {
      title: "in Russian",
      edits: told("Разговор длился 42 минуты.", "PT24M", "ru"),
      code,
      at,
      says: ["42 минуты"],
    },
    {
      title: "in Japanese",
      edits: told("電話会談は35分間行われた。", "PT53M", "ja"),
      code,
      at,
      says: ["35"],
    },
    { title: "in Chinese", edits: told("通话持续了35分钟。", "PT35H", "zh"), code, at, says: ["35"] },
    { title: "in Hindi", edits: told("बातचीत ४५ मिनट चली।", "PT54M", "hi"), code, at, says: ["45"] },
    { title: "in Hebrew", edits: told("השיחה נמשכה 45 דקות.", "PT54M", "he"), code, at, says: ["45"] },
    { title: "in Arabic", edits: told("استمرت المكالمة ٤٥ دقيقة.", "PT54M", "ar"), code, at, says: ["45"] },
    {
      title: "the minutes of more than an hour",
      edits: told("They spoke for 1 hour and 20 minutes.", "PT1H10M"),
      code,
      at,
      says: ["20 minutes", "1 hour 10 minutes"],
    },
    {
      title: "a gap of years",
      edits: since("the first call for 3 years", "P2Y"),
      code,
      at: "/calls/0/circumstances/0/gap",
      says: ["3 years", "2 years"],
    },
  ],
  [
    { title: "as printed", edits: told("The call lasted 35 minutes.", "PT35M") },
    { title: "in seconds", edits: told("The call lasted 35 minutes.", "PT2100S") },
    { title: "an hour in words", edits: told("They spoke for an hour and 20 minutes.", "PT1H20M") },
    { title: "hours and minutes", edits: told("They spoke for 1 hour 20 minutes.", "PT80M") },
    { title: "60 minutes", edits: told("They spoke for 60 minutes.", "PT1H") },
    { title: "part of it counted apart", edits: told("90 minutes, 40 minutes of them interpreted", "PT90M") },
    {
      title: "the rest of it counted apart",
      edits: told("15 minutes more than the 30 minutes that were planned", "PT45M"),
    },
    { title: "in words, on a day", edits: told("Close to an hour on 12 May.", "PT1H") },
    {
      title: "from and to",
      edits: told("It lasted from 10:05 to 10:40, 5 minutes less than planned.", "PT35M"),
    },
    { title: "half hours", edits: told("It lasted 1.5 hours.", "PT90M") },
    { title: "in Russian, of another case", edits: told("35-минутный разговор", "PT35M", "ru") },
    { title: "in Chinese, with nothing between", edits: told("通话持续了35分钟左右。", "PT35M", "zh") },
    { title: "in a language that nobody knows", edits: told("34 qqq minutes", "PT35M", "und") },
    { title: "months as a year and some", edits: since("the first for 18 months", "P1Y6M") },
    { title: "14 days as two weeks", edits: since("the first for 14 days", "P2W") },
  ],
);
