import { isSpace, skipSpace } from "./end-of-value.ts";

/** What is wrong with a text that is not JSON, in words that end a sentence, and where (a UTF-16 offset). */
export interface SyntaxProblem {
  readonly problem: string;
  readonly at: number;
}

/** What may stand at a place: an item or key, or before the first one also the bracket that closes. */
type Expected = "value" | "first item" | "key" | "first key" | "comma or end";

const WORD = /[^ \t\n\r{}[\]":,/]+/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** A number whose fraction or exponent has no digits. */
const CUT_OFF = /-?(?:0|[1-9][0-9]*)(?:\.(?![0-9])|(?:\.[0-9]+)?[eE](?![+-]?[0-9]))/y;
const CONTENT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const UNKNOWN_VALUE = "a value that JSON does not know stands here (strings need double quotes)";
const WRONG_NUMBER = "this number is not written as JSON writes numbers";

/** Why `JSON.parse` does not read a text. */
export function syntaxProblem(text: string): SyntaxProblem {
  return firstSyntaxProblem(text) ?? { problem: "it is more than this platform can read", at: 0 };
}

/** The first mistake of a text against the syntax of JSON; undefined where there is none. */
export function firstSyntaxProblem(text: string): SyntaxProblem | undefined {
  if (text.trim() === "") return { problem: "the file is empty", at: 0 };
  return new SyntaxReader(text).firstProblem();
}

class SyntaxReader {
  readonly #text: string;
  #at = 0;
  /** The brackets that are open. */
  readonly #open: ("{" | "[")[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  firstProblem(): SyntaxProblem | undefined {
    let expected: Expected = "value";
    for (;;) {
      this.#at = skipSpace(this.#text, this.#at);
      if (this.#at === this.#text.length) {
        if (expected === "comma or end" && this.#open.length === 0) return undefined;
        return this.#problem("the document ends before it is complete");
      }
      const next: Expected | SyntaxProblem =
        expected === "comma or end" ? this.#readBehindValue() : this.#read(expected);
      if (typeof next !== "string") return next;
      expected = next;
    }
  }

  /** Reads a value, or a key with its colon, or a bracket that closes what has nothing in it. */
  #read(expected: Exclude<Expected, "comma or end">): Expected | SyntaxProblem {
    const character = this.#text[this.#at] ?? "";
    const isClosing = character === "}" || character === "]";
    if (isClosing && expected === (character === "}" ? "first key" : "first item")) return this.#close();
    if (isClosing && this.#isBehindComma()) {
      return this.#problem("a comma must not stand before a closing bracket");
    }
    return expected === "key" || expected === "first key" ? this.#readKey() : this.#readValue();
  }

  #readKey(): Expected | SyntaxProblem {
    if (this.#text[this.#at] !== '"') return this.#problem("a key in double quotes must stand here");
    const problem = this.#readString();
    if (problem) return problem;
    this.#at = skipSpace(this.#text, this.#at);
    // If the text ends here, that is what is reported.
    if (this.#at === this.#text.length) return "value";
    if (this.#text[this.#at] !== ":") return this.#problem("a colon must stand here");
    this.#at++;
    return "value";
  }

  #readValue(): Expected | SyntaxProblem {
    const character = this.#text[this.#at] ?? "";
    if (character === "{" || character === "[") {
      this.#open.push(character);
      this.#at++;
      return character === "{" ? "first key" : "first item";
    }
    if (character === '"') return this.#readString() ?? "comma or end";
    if (/[}\]:,]/.test(character)) return this.#problem("a value must stand here");
    if (/[-0-9]/.test(character)) return this.#readNumber() ?? "comma or end";
    const word = this.#match(WORD);
    if (word !== "true" && word !== "false" && word !== "null") return this.#problem(UNKNOWN_VALUE);
    this.#at += word.length;
    return "comma or end";
  }

  /** Reads a comma or a closing bracket. */
  #readBehindValue(): Expected | SyntaxProblem {
    const holder = this.#open.at(-1);
    const character = this.#text[this.#at] ?? "";
    if (holder === undefined) return this.#problem("the document has ended, but something follows");
    if (character === ",") {
      this.#at++;
      return holder === "{" ? "key" : "value";
    }
    if (character === (holder === "{" ? "}" : "]")) return this.#close();
    if (character === "]") return this.#problem("a closing brace } must stand here");
    if (character === "}") return this.#problem("a closing bracket ] must stand here");
    return this.#problem("a comma must stand here");
  }

  #close(): Expected {
    this.#open.pop();
    this.#at++;
    return "comma or end";
  }

  #readString(): SyntaxProblem | undefined {
    const start = this.#at++;
    for (;;) {
      this.#at += this.#match(CONTENT).length;
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#at++;
        return undefined;
      }
      if (character === undefined || character === "\n" || character === "\r") {
        return { problem: "this string is not closed", at: start };
      }
      if (character !== "\\") {
        return this.#problem("a control character must be written as an escape, such as \\n");
      }
      const escape = this.#match(ESCAPE);
      if (escape !== "") this.#at += escape.length;
      else if (this.#at + 1 === this.#text.length) return { problem: "this string is not closed", at: start };
      else if (this.#text[this.#at + 1] === "u") {
        return this.#problem("after \\u four hexadecimal digits must stand");
      } else return this.#problem("after a backslash this character is not allowed");
    }
  }

  #readNumber(): SyntaxProblem | undefined {
    if (this.#match(CUT_OFF) !== "") return this.#problem("this number is not written to its end");
    const number = this.#match(NUMBER);
    if (number === "") return this.#problem(WRONG_NUMBER);
    this.#at += number.length;
    const behind = this.#text[this.#at];
    if (behind === undefined || isSpace(behind.charCodeAt(0)) || /[,\]}/{["]/.test(behind)) return undefined;
    return this.#problem(WRONG_NUMBER);
  }

  /** What a sticky pattern matches here. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? "";
  }

  #isBehindComma(): boolean {
    let before = this.#at - 1;
    while (isSpace(this.#text.charCodeAt(before))) before--;
    return this.#text[before] === ",";
  }

  /** A problem at this place; of a comment always that it is one. */
  #problem(problem: string): SyntaxProblem {
    const isComment = /^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2));
    return { problem: isComment ? "comments are not allowed" : problem, at: this.#at };
  }
}
