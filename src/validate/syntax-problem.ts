import { printParseErrorCode } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: "a value that JSON does not know stands here (strings need double quotes)",
  InvalidNumberFormat: "this number is not written as JSON writes numbers",
  PropertyNameExpected: "a key in double quotes must stand here",
  ValueExpected: "a value must stand here",
  ColonExpected: "a colon must stand here",
  CommaExpected: "a comma must stand here",
  CloseBraceExpected: "a closing brace } must stand here",
  CloseBracketExpected: "a closing bracket ] must stand here",
  EndOfFileExpected: "the document has ended, but something follows",
  InvalidCommentToken: "comments are not allowed",
  UnexpectedEndOfComment: "comments are not allowed",
  UnexpectedEndOfString: "this string is not closed",
  UnexpectedEndOfNumber: "this number is not written to its end",
  InvalidUnicode: "after \\u four hexadecimal digits must stand",
  InvalidEscapeCharacter: "after a backslash this character is not allowed",
  InvalidCharacter: "a control character must be written as an escape, such as \\n",
};

/** What is wrong with a text that is not JSON, in words that end a sentence, and where (a UTF-16 offset). */
export function syntaxProblem(text: string, errors: readonly ParseError[]): { problem: string; at: number } {
  if (text.trim() === "") return { problem: "the file is empty", at: 0 };
  const [first] = errors;
  if (!first) return { problem: "it breaks the syntax of JSON", at: 0 };
  const rest = text.slice(first.offset).trimStart();
  if (rest === "") return { problem: "the document ends before it is complete", at: text.length };
  if (/,\s*$/.test(text.slice(0, first.offset)) && /^[}\]]/.test(rest)) {
    return { problem: "a comma must not stand before a closing bracket", at: first.offset };
  }
  return {
    problem: words[printParseErrorCode(first.error)] ?? "it breaks the syntax of JSON",
    at: first.offset,
  };
}
