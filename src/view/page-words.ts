import { codeDefinition, codeWords } from "./code-words.ts";

/** What a page says that is about no part of a dataset: its headings, its legends and what stands beside its choices. */
export const pageWords = {
  skip: "Skip to the calls",
  contents: "Contents",
  findings: "What is wrong or open",
  accounts: "Accounts",
  chain: "From the teller to the source",
  sources: "Sources",
  actors: "Who is who",
  topics: "Topics",
  where: "Where this is printed, and its id",
  contested: "Contested",
  compared: "Compared",
  sideBySide: "Side by side",
  scrolls: "Table that scrolls sideways",
  only: "The only account of this call:",
  howToRead: "How to read the tables",
  table:
    "A column for each account that tells something of the subject. What is compared stands in one row; under a subject with several rows the last has what is only about the same. The number before a fact is the same in the sources.",
  gap: "The account lacks what another tells, and it is said whether that can be known.",
  notCompared: "The text of the account is whole, but nobody has said whether it has this.",
  cannotBeKnown: "Only a part of its text is known, or nothing says how much, so that it may well have this.",
  namings: "How they name people and things",
  named: "Whom or what",
  printedWords: "The printed words",
  whoSaysSo: "In whose account, and how the encoder judges it",
  when: "When",
  line: "Each bar reaches from the earliest to the latest time that is meant. A dashed bar is uncertain, an arrow stands for “or earlier” or “or later”, and the thin line is the day of the call.",
  around: "The days around the call",
  far: "Long before or after",
  rest: "Between whole accounts, and the rest",
  outcomes: "Outcomes",
  noTopic: "Other things said",
  noTopics: "What was said",
  alsoUnder: "Also about this, under",
  noSide: "Newsrooms and others",
  marks:
    "Something rests on the underlined words: the number behind them leads to it, a second line below them means that more than one thing rests on them. Nothing rests on words with dots below them. Words between quotation marks are bold.",
  map: "Each bar stands for words on which something rests, and leads to it. The text begins on the left and ends on the right.",
  choose: "Choose what is shown",
  account: "Account",
  topic: "Topic",
  speaker: "Speaker",
  act: "Act of a statement",
  all: "all",
  words: "Words",
  showAll: "Show all",
  /** How many facts are chosen, written by the page's script in place of what is in braces. */
  chosen: "Facts shown: {shown} of {all}",
  /** How many places there are with the words that no fact has, written in the same way. */
  besides: ", and places beside the facts: {shown}",
  toFirst: "To the first",
  inGrey:
    "Small grey letters are for those who work with the data: the id by which a fact is named there, and its attribution, which says how the text shows whose telling it is.",
} as const;

/** That accounts stand below each other, because there are too many to stand side by side. */
export function stackedWords(accounts: number): string {
  return `${accounts} accounts tell something of this. They stand below each other, because so many columns cannot be read.`;
}

/** What stands in small grey letters under a fact, and what is meant by it. */
export function greyWords(): string {
  const [explicit, carriedOver, inferred] = (["explicit", "carried-over", "inferred"] as const).map(
    (code) => {
      const meaning = codeDefinition("attribution", code) ?? "";
      return `${codeWords("attribution", code)} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, "")})`;
    },
  );
  return `${pageWords.inGrey} It is ${explicit}, ${carriedOver} or ${inferred}.`;
}

/** How many places of a text there are in a list. */
export function placesWords(count: number): string {
  return count === 1 ? "one place in the text" : `${count} places in the text`;
}
