import { otherLettersIn } from "../../text/letters-of-language.ts";
import type { OtherLetters } from "../../text/letters-of-language.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params extends OtherLetters {
  readonly tag: string;
  /** The id of the source; absent for the words of the dataset itself. */
  readonly source: string | undefined;
}

export const languageAndLettersDisagreeDoc: RuleDoc = {
  reason:
    'Russian is not written in Latin letters, nor English in Greek letters. Usually the tag belongs to another source, or it is a country code: Greek is "el", not "gr", and "uk" is Ukrainian.',
  example: { at: "/sources/0/language", wrong: "uk", right: "en" },
};

export const languageAndLettersDisagree: Rule<Params> = {
  code: "dataset/language-and-letters-disagree",
  severity: "warning",
  message: ({ tag, source, expected, found }) =>
    `${source === undefined ? "The dataset's own words are" : `The text of source "${source}" is`} written in ${found} letters, but the language is "${tag}", which is written in ${expected} letters.`,
  hint: ({ tag, found, source }) =>
    `Write the language of ${source === undefined ? "the title and the contents" : "this text"}.${found === "Latin" ? ` If the words are "${tag}" in Latin letters, write "${tag}-Latn".` : ""}`,
  check(dataset, report) {
    for (const source of dataset.all("Source")) {
      const { id, language } = source.value;
      const text = dataset.textOf(source)?.text;
      const other = text === undefined ? undefined : otherLettersIn(text, language);
      if (other) report([...source.path, "language"], { ...other, tag: language, source: id });
    }
    for (const { value } of dataset.all("Dataset")) {
      const words = [value.title, value.description];
      // Titles and labels are mostly names; contents are sentences. A few show in what letters the encoder writes.
      for (const { value: statement } of dataset.all("Statement").slice(0, 20)) words.push(statement.content);
      const other = otherLettersIn(words.filter((each) => each !== undefined).join(" "), value.language);
      if (other) report(["language"], { ...other, tag: value.language, source: undefined });
    }
  },
};
