import type { Edits } from "./slip-table.ts";

/** The beginning of the text of `minimal`, on which its description and its date rest. */
const beginning = "Chancellor Ilse Varn spoke by telephone with President Odo Brask on 4 March.";

/** What a statement of `minimal` is made of. */
interface Retold {
  /** What the source goes on with, after a blank or what is written in `join`. */
  readonly text: string;
  /** The words of the text that the statement rests on; all of the text where it is not said. */
  readonly quotes?: readonly string[];
  readonly mode: string;
  readonly cues?: readonly string[];
  /** Between the first sentence and the text. */
  readonly join?: string;
  /** More edits, such as another kind of source. */
  readonly more?: Edits;
}

/** Evidence with its position, in code points as the model counts them. */
export function evidenceIn(text: string, words: string): { exact: string; start: number; end: number } {
  const at = text.lastIndexOf(words);
  if (at < 0) throw new Error(`${JSON.stringify(words)} is not in ${JSON.stringify(text)}.`);
  const start = [...text.slice(0, at)].length;
  return { exact: words, start, end: start + [...words].length };
}

/** Edits of `minimal` after which its statement rests on another text. */
export function retold({ text, quotes = [text], mode, cues = [], join = " ", more = {} }: Retold): Edits {
  const whole = `${beginning}${join}${text}`;
  return {
    "/sources/0/text": whole,
    "/calls/0/statements/0/mode": mode,
    "/calls/0/statements/0/cues": cues.map((cue) => ({ text: cue, stance: "neutral" })),
    "/calls/0/statements/0/evidence": quotes.map((words) => evidenceIn(whole, words)),
    ...more,
  };
}

/** The whole text that {@link retold} gives the source. */
export function textOf(text: string, join = " "): string {
  return `${beginning}${join}${text}`;
}
