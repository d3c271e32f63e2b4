import { closingQuote, isSpace, skipSpace } from "./end-of-value.ts";
import { positionOf } from "../text/line-positions.ts";
import {
  foreignTextAt,
  keyNotOfJson,
  strangerAt,
  valueNotOfJson,
  wrongEscape,
  wrongNumber,
} from "./syntax-slips.ts";
import type { Slip } from "./syntax-slips.ts";

/** What is wrong with a text that is not JSON, in words that end a sentence, where (a UTF-16 offset), and what to write. */
export interface SyntaxProblem extends Slip {
  readonly at: number;
}

/** What may stand at a place: an item or key, or before the first one also the bracket that closes. */
type Expected = "value" | "first item" | "key" | "first key" | "comma or end";

/** A bracket that is open, and where it stands. */
interface Open {
  readonly bracket: "{" | "[";
  readonly at: number;
}

/** A string that was read last, from its opening quotation mark to behind its closing one. */
interface ReadString {
  readonly start: number;
  readonly end: number;
}

const WORD = /[^ \t\n\r{}[\]":,/]+/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** All that looks as if it belonged to a number. */
const NUMBER_LIKE = /[-+.0-9](?:[-+.\w]|:(?=[0-9]))*/y;
const CONTENT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const REST_OF_LINE = /[^\n\r]*/y;
/** A key with its colon. */
const KEY = /[^"\\\n\r]*"[ \t]*:/y;
/** So many brackets are written out that a document lacks at its end. */
const BRACKETS_SHOWN = 12;

const UNESCAPED: Slip = {
  problem: "this quotation mark ends the text, but more words follow",
  advice: 'Inside a text, write \\" for each quotation mark, as in "She said \\"no\\".".',
};

/** Why `JSON.parse` does not read a text. */
export function syntaxProblem(text: string): SyntaxProblem {
  return firstSyntaxProblem(text) ?? { problem: "it is larger than this platform can read", at: 0 };
}

/** The first mistake of a text against the syntax of JSON; undefined where there is none. */
export function firstSyntaxProblem(text: string): SyntaxProblem | undefined {
  if (text.trim() === "") return { problem: "it is empty", at: 0 };
  return new SyntaxReader(text).firstProblem();
}

class SyntaxReader {
  readonly #text: string;
  #at = 0;
  /** The brackets that are open. */
  readonly #open: Open[] = [];
  /** Where the last value, key or bracket ends. */
  #lastEnd = 0;
  /** The string that was read last, if nothing but white space was read since, or a comma. */
  #lastString: ReadString | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  firstProblem(): SyntaxProblem | undefined {
    let expected: Expected = "value";
    for (;;) {
      this.#at = skipSpace(this.#text, this.#at);
      if (this.#at === this.#text.length) {
        if (expected === "comma or end" && this.#open.length === 0) return undefined;
        return this.#endsEarly(expected);
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
    const comma = this.#commaBefore();
    if (isClosing && comma !== undefined) {
      return this.#problem("there is a comma before a closing bracket", "Delete it.", comma);
    }
    if (character === "," && comma !== undefined) {
      return this.#problem("there are two commas in a row", "Delete one of them.");
    }
    return expected === "key" || expected === "first key" ? this.#readKey() : this.#readValue();
  }

  #readKey(): Expected | SyntaxProblem {
    const text = this.#text;
    if (text[this.#at] !== '"') return this.#noKey();
    const problem = this.#readString();
    if (problem) return problem;
    this.#at = skipSpace(text, this.#at);
    // If the text ends here, that is what is reported.
    if (this.#at === text.length) return "value";
    const character = text[this.#at] ?? "";
    if (character !== ":") {
      if (character === "=") return this.#problem("a colon is missing here", "Write : instead.");
      return this.#problem(
        "a colon and a value must follow this key",
        undefined,
        this.#lastString?.start ?? this.#at,
      );
    }
    this.#at++;
    this.#lastString = undefined;
    return "value";
  }

  /** Something else stands where a key must. */
  #noKey(): SyntaxProblem {
    const word = this.#match(WORD);
    const behind = skipSpace(this.#text, this.#at + word.length);
    const before = this.#lastString;
    // A quotation mark before a comma has ended the text too early: `"She said no", he wrote`.
    if (word !== "" && this.#text[behind] !== ":" && before && this.#isOnOneLine(before.end, this.#at)) {
      const stranger = strangerAt(this.#text, this.#at);
      if (!stranger && this.#hasQuoteOnLine()) return { ...UNESCAPED, at: before.end - 1 };
    }
    if (/^[0-9]+$/.test(word) && /[0-9],/.test(this.#text.slice(this.#at - 2, this.#at))) {
      return this.#problem(
        "there is a comma in a number",
        "Write the number without the comma.",
        this.#at - 1,
      );
    }
    const { problem, advice } = keyNotOfJson(word);
    return this.#problem(problem, advice);
  }

  #readValue(): Expected | SyntaxProblem {
    const character = this.#text[this.#at] ?? "";
    if (character === "{" || character === "[") {
      this.#open.push({ bracket: character, at: this.#at });
      this.#ended(this.#at + 1);
      return character === "{" ? "first key" : "first item";
    }
    if (character === '"') return this.#readString() ?? "comma or end";
    if (/[}\]:,]/.test(character)) {
      return this.#problem(
        "a value is missing here",
        character === "," ? "Write the value, or delete the comma." : undefined,
      );
    }
    const foreign = this.#open.length === 0 ? foreignTextAt(this.#text, this.#at) : undefined;
    if (foreign) return { ...foreign, at: this.#at };
    if (/[-+.0-9]/.test(character)) return this.#readNumber() ?? "comma or end";
    const word = this.#match(WORD);
    if (word !== "true" && word !== "false" && word !== "null") {
      const { problem, advice } = valueNotOfJson(this.#text, this.#at);
      return this.#problem(problem, advice);
    }
    this.#ended(this.#at + word.length);
    return "comma or end";
  }

  /** Reads a comma or a closing bracket. */
  #readBehindValue(): Expected | SyntaxProblem {
    const character = this.#text[this.#at] ?? "";
    const { bracket: holder, at: opening = 0 } = this.#open.at(-1) ?? {};
    if (holder === undefined) return this.#somethingFollows(character);
    if (character === ",") {
      this.#at++;
      return holder === "{" ? "key" : "value";
    }
    if (character === (holder === "{" ? "}" : "]")) return this.#close();
    if (character === "]" || character === "}") {
      const { line } = positionOf(this.#text, opening);
      const wanted = character === "]" ? "a closing brace }" : "a closing bracket ]";
      return this.#problem(`${wanted} is missing here`, `The ${holder} in line ${line} is still open.`);
    }
    if (character === ";") return this.#problem("a comma is missing here", "Write , instead.");
    if (character === ":") {
      return this.#problem("a colon is only allowed between a key and its value");
    }
    const before = this.#lastString;
    if (before && character === "+") {
      return this.#problem("texts cannot be joined with +", "Write them as one text.");
    }
    if (before && this.#wasCutByQuote(before, holder)) return { ...UNESCAPED, at: before.end - 1 };
    return this.#problem("a comma is missing here", undefined, this.#lastEnd);
  }

  /** Something stands behind the end of the document. */
  #somethingFollows(character: string): SyntaxProblem {
    if (character === "}" || character === "]") {
      return this.#problem(
        "this closing bracket has no opening bracket",
        "Delete it, or look for a bracket that closes too early.",
      );
    }
    if (character === "{" || character === "[") {
      return this.#problem(
        "a second document follows",
        "Write one dataset per file, or one per line in a file with a name that ends in .ndjson.",
      );
    }
    if (character === ":" && this.#lastString) {
      return this.#problem(
        "there is a key outside an object",
        "Write { before the first key, and } at the end.",
        this.#lastString.start,
      );
    }
    if (this.#text.startsWith("```", this.#at))
      return this.#problem("a Markdown fence follows", "Delete it.");
    return this.#problem("the document has ended, but something follows", "Delete what follows.");
  }

  /** The text ends where something must follow. */
  #endsEarly(expected: Expected): SyntaxProblem {
    const brackets = this.#open.map(({ bracket }) => (bracket === "{" ? "}" : "]")).reverse();
    const closed = expected === "comma or end" && brackets.length <= BRACKETS_SHOWN;
    return {
      problem: "the document ends before it is complete",
      advice: closed
        ? `If nothing else was cut off, write ${brackets.join("")} at its end.`
        : "It was cut off. Give the whole document.",
      at: this.#lastEnd === 0 ? this.#at : this.#text.trimEnd().length,
    };
  }

  #close(): Expected {
    this.#open.pop();
    this.#ended(this.#at + 1);
    return "comma or end";
  }

  #ended(at: number, string?: ReadString): void {
    this.#at = this.#lastEnd = at;
    this.#lastString = string;
  }

  #readString(): SyntaxProblem | undefined {
    const start = this.#at++;
    for (;;) {
      this.#at += this.#match(CONTENT).length;
      const character = this.#text[this.#at];
      if (character === '"') {
        this.#ended(this.#at + 1, { start, end: this.#at + 1 });
        return undefined;
      }
      if (character === undefined) return this.#notClosed(start);
      if (character === "\n" || character === "\r") return this.#lineEndsIn(start);
      if (character !== "\\") return this.#controlCharacter(character);
      const escape = this.#match(ESCAPE);
      if (escape !== "") this.#at += escape.length;
      else if (this.#at + 1 === this.#text.length) return this.#notClosed(start);
      else return { ...wrongEscape(this.#text, this.#at), at: this.#at };
    }
  }

  #controlCharacter(character: string): SyntaxProblem {
    if (character === "\t") {
      return { problem: "there is a tab in a text", advice: "Write \\t instead.", at: this.#at };
    }
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return {
      problem: `there is a control character (U+${code.toUpperCase()}) in a text`,
      advice: `Delete it, or write \\u${code} instead.`,
      at: this.#at,
    };
  }

  #notClosed(start: number): SyntaxProblem {
    const rest = this.#text.slice(start + 1).trimEnd();
    // Where the last marks of a document are in it, only the quotation mark is missing.
    if (start > 0 && !/[\n\r]/.test(rest) && !/[}\]]$/.test(rest)) {
      return {
        problem: "the document was cut off within this text",
        advice: 'Get the whole document, or write a quotation mark (") where the text ends.',
        at: start,
      };
    }
    return {
      problem: "this text has no closing quotation mark",
      advice: 'Write a quotation mark (") where the text ends.',
      at: start,
    };
  }

  /** A line ends within a string: the closing quotation mark was forgotten, or the text has several lines. */
  #lineEndsIn(start: number): SyntaxProblem {
    const text = this.#text;
    const lineEnd = this.#at;
    const typographic = /[”“„»«’‘＂][ \t]*[,}\]]?[ \t]*$/u.exec(text.slice(start, lineEnd));
    if (typographic) {
      return {
        problem: `this text ends with ${typographic[0].slice(0, 1)} instead of "`,
        advice: 'Write " instead.',
        at: start + typographic.index,
      };
    }
    const quote = text.indexOf('"', skipSpace(text, lineEnd));
    KEY.lastIndex = quote + 1;
    if (quote < 0 || (quote === skipSpace(text, lineEnd) && KEY.test(text))) return this.#notClosed(start);
    return {
      problem: "there is a line break in a text",
      advice: "Write \\n for the line break, and continue in the same line.",
      at: lineEnd,
    };
  }

  #readNumber(): SyntaxProblem | undefined {
    const start = this.#at;
    const like = this.#match(NUMBER_LIKE);
    const number = this.#match(NUMBER);
    if (number !== "" && number.length === like.length) {
      this.#ended(start + number.length);
      return undefined;
    }
    return { ...wrongNumber(like), at: start };
  }

  /** Whether the quotation mark that ended a string was meant to stand within it. */
  #wasCutByQuote({ end }: ReadString, holder: "{" | "["): boolean {
    const text = this.#text;
    if (!this.#isOnOneLine(end, this.#at) || strangerAt(text, this.#at)) return false;
    if (text[this.#at] === '"') {
      const next = text[skipSpace(text, closingQuote(text, this.#at) + 1)] ?? "";
      return holder === "{" ? next !== ":" : !/[,\]]/.test(next);
    }
    if (holder === "[" && /(?:true|false|null|[-0-9.]+|[[{])[ \t]*[,\]]?/y.test(text.slice(this.#at))) {
      return false;
    }
    return this.#hasQuoteOnLine();
  }

  /** Whether another quotation mark stands in the rest of the line. */
  #hasQuoteOnLine(): boolean {
    return this.#match(REST_OF_LINE).includes('"');
  }

  #isOnOneLine(from: number, to: number): boolean {
    return !/[\n\r]/.test(this.#text.slice(from, to));
  }

  /** What a sticky pattern matches here. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? "";
  }

  /** Where the comma stands that comes before this place. */
  #commaBefore(): number | undefined {
    let before = this.#at - 1;
    while (isSpace(this.#text.charCodeAt(before))) before--;
    return this.#text[before] === "," ? before : undefined;
  }

  /** A problem; of what JSON has no place for at all, that is said instead. */
  #problem(problem: string, advice?: string, at = this.#at): SyntaxProblem {
    const stranger = strangerAt(this.#text, this.#at);
    return stranger ? { ...stranger, at: this.#at } : { problem, advice, at };
  }
}
