/** What people and programs write that is not JSON, and what is to be written instead. */
export interface Slip {
  /** What is wrong, in words that end a sentence. */
  readonly problem: string;
  readonly advice?: string | undefined;
}

/** How much of what was written is shown in an advice. */
const SHOWN = 40;

/** Characters of other scripts that stand for those of JSON, as a keyboard for Chinese or Arabic writes them. */
const lookAlikes: Readonly<Record<string, string>> = {
  "，": ",",
  "、": ",",
  "،": ",",
  "：": ":",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
};

/** Characters that nobody sees, by their names. */
const unseen: Readonly<Record<string, string>> = {
  "\u00a0": "a no-break space",
  "\u2028": "a line separator",
  "\u2029": "a paragraph separator",
  "\u200b": "a zero-width space",
  "\u200e": "a left-to-right mark",
  "\u200f": "a right-to-left mark",
  "\u3000": "an ideographic space",
  "\ufeff": "a byte-order mark",
};

const QUOTATION_MARK = /^[\p{Quotation_Mark}`´]/u;

/** What JSON has no place for, wherever it stands between values; undefined where something else stands there. */
export function strangerAt(text: string, at: number): Slip | undefined {
  if (/^(?:\/[/*]|#)/.test(text.slice(at, at + 2))) {
    return {
      problem: "comments are not allowed",
      advice: 'Delete it. A remark for readers can be the value of the key "note".',
    };
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const meant = lookAlikes[character];
  if (meant !== undefined) {
    return {
      problem: `this is ${character}, which only looks like ${meant}`,
      advice: `Write ${meant} instead.`,
    };
  }
  if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(character)) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const name = unseen[character];
    return {
      problem: `there is an invisible character here, ${name === undefined ? code : `${name} (${code})`}`,
      advice: /\p{Z}/u.test(character) ? "Write an ordinary space instead." : "Delete it.",
    };
  }
  return undefined;
}

/** Another kind of text than JSON, at the beginning; undefined where it is none of those that are often given. */
export function foreignTextAt(text: string, at: number): Slip | undefined {
  if (strangerAt(text, at)) return undefined;
  const rest = text.slice(at, at + 1000);
  if (/^(?:```|~~~)/.test(rest)) {
    return {
      problem: "it begins with a Markdown fence",
      advice: "Delete the fence before the data and the fence after it.",
    };
  }
  if (rest.startsWith("<")) {
    return {
      problem: "it looks like a page of HTML or XML",
      advice: "Was a web page saved instead of the data?",
    };
  }
  if (rest.startsWith("%PDF-")) return { problem: "it is a PDF" };
  if (/^(?:[-+.0-9'"]|(?:true|false|null)\b)/.test(rest)) return rest.startsWith("---") ? yaml : undefined;
  const data = text.slice(at).search(/[{[]/);
  const before = text.slice(at, at + Math.max(0, data));
  // Prose may begin like YAML: `Note: here it is`.
  if (YAML.test(rest) && !/[\n\r]\s*$/.test(before.slice(-100)) && !before.includes("```")) return yaml;
  if (before === "") return isProse(rest) ? prose : undefined;
  return {
    problem: "there are words before the data",
    advice: before.includes("```")
      ? "Delete everything before the { of the dataset, and the Markdown fence after it."
      : "Delete everything before the { of the dataset.",
  };
}

const YAML = /^[\w-]+:(?:[ \t]+[^\s{[]|[ \t]*\r?\n[ \t]*(?:-[ \t]|[\w-]+:))/;
const yaml: Slip = { problem: "it looks like YAML", advice: "Convert it into JSON first." };

/** Whether a text that has no bracket begins with several words, as an article does that is given in place of a dataset. */
const isProse = (text: string): boolean => /^\p{L}[\p{L}\p{M}'’-]*[ \t]+\p{L}/u.test(text);
const prose: Slip = {
  problem: "it is plain text",
  advice:
    "A dataset is an object of JSON, which begins with {. Was the text of a source given instead of the dataset?",
};

/** What stands where a key must. */
export function keyNotOfJson(word: string): Slip {
  const name = word.replaceAll(/^['\p{Quotation_Mark}`´]|['\p{Quotation_Mark}`´]$/gu, "");
  const mark = word.slice(0, 1);
  return {
    problem: QUOTATION_MARK.test(mark)
      ? `a key must begin with ", not with ${mark}`
      : 'a key in quotation marks (") is expected here',
    advice: /^(?![0-9])[\w$-]+$/.test(name) ? `Write "${name}".` : undefined,
  };
}

/** What stands where a value must, and begins as no value does. */
export function valueNotOfJson(text: string, at: number): Slip {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const [written = ""] = /^[^\n\r,{}[\]"]*/.exec(text.slice(at, at + SHOWN)) ?? [];
  const word = written.trimEnd();
  const lower = word.toLowerCase();
  if (lower === "true" || lower === "false") {
    return { problem: `${word} is not a JSON value`, advice: `Write ${lower}.` };
  }
  if (NOTHING.test(word)) return nothing(word);
  if (QUOTATION_MARK.test(character)) {
    const [, inside] = /^'([^']*)'$/.exec(word) ?? [];
    return {
      problem: `a text must begin with ", not with ${character}`,
      advice: inside === undefined ? undefined : `Write ${JSON.stringify(inside)}.`,
    };
  }
  if (/^[\p{L}\p{N}_]/u.test(word)) {
    return {
      problem: "this text has no quotation marks",
      advice: word.length < SHOWN - 1 ? `Write ${JSON.stringify(word)}.` : 'Write " before and after it.',
    };
  }
  return {
    problem: "this is not a JSON value",
    advice: 'A text must be in quotation marks (").',
  };
}

/** What other languages write for a value that is not there. */
const NOTHING = /^(?:[-+]?(?:nan|inf|infinity)|none|null|nil|undefined|n\/a)$/i;

function nothing(word: string): Slip {
  return {
    problem: `${word} is not a JSON value`,
    advice: "If there is no value, leave the key out as well.",
  };
}

/** What looks like a number and is none. */
export function wrongNumber(written: string): Slip {
  const shown = written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written;
  if (NOTHING.test(written)) return nothing(written);
  const problem = `${shown} is not a JSON number`;
  const number = /^[+-]?[0-9_]*\.?[0-9]*$/.test(written) ? plainNumber(written) : undefined;
  if (number !== undefined) return { problem, advice: `Write ${number}.` };
  return /[0-9]/.test(written) && written.length <= SHOWN
    ? { problem, advice: `If it is meant as a text, such as a date, write ${JSON.stringify(written)}.` }
    : { problem };
}

/** A number without the zeros, signs and underscores that JSON does not write. */
function plainNumber(written: string): string | undefined {
  const [, sign, whole = "", fraction = ""] =
    /^([+-]?)([0-9]*)\.?([0-9]*)$/.exec(written.replaceAll("_", "")) ?? [];
  if (whole === "" && fraction === "") return undefined;
  const digits = whole.replace(/^0+(?=[0-9])/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${fraction === "" ? "" : `.${fraction}`}`;
}

/** A backslash that begins no escape of JSON. */
export function wrongEscape(text: string, backslash: number): Slip {
  const next = String.fromCodePoint(text.codePointAt(backslash + 1) ?? 0);
  const problem = "JSON does not know this escape";
  if (next === "u" || next === "U") {
    return {
      problem: "\\u must be followed by four hexadecimal digits",
      advice: "Write the character itself, or \\u and four digits.",
    };
  }
  if (next === "x") {
    const [, digits] = /^x([0-9a-fA-F]{2})/.exec(text.slice(backslash + 1, backslash + 4)) ?? [];
    return {
      problem,
      advice: digits === undefined ? "Write \\\\ for a backslash." : `Write \\u00${digits}.`,
    };
  }
  if (next === "\n" || next === "\r") {
    return {
      problem: "there is a line break in a text",
      advice: "Write \\n for the line break, and continue in the same line.",
    };
  }
  return /[\p{P}\p{S}]/u.test(next)
    ? { problem, advice: `Write ${next} alone, or \\\\ for a backslash.` }
    : { problem, advice: "Write \\\\ for a backslash." };
}
