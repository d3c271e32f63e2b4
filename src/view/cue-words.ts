import type { Attribution, Cue, Stance } from "../schema/model-types.ts";
import { inSeries } from "./names.ts";
import type { View } from "./view.ts";

/** What the words of a stance do to what they introduce; neutral ones do nothing. */
const effects: Readonly<Record<Stance, string>> = {
  neutral: "",
  factive: "presents it as a fact",
  doubting: "doubts it",
  evaluative: "judges the speaker or the manner",
  inferential: "marks it as an inference",
  hearsay: "marks it as hearsay",
};

/** What is needed to say by which words something is attributed or hedged, and by whom. */
interface Hedged {
  readonly cues?: readonly Cue[];
  readonly attribution?: Attribution;
}

/**
 * The words by which something is attributed or hedged, and that its teller is only inferred, where it is. `whose` is said of
 * words that change how sure a reader may be, where no other account is named for them.
 */
export function cueWords(
  view: View,
  { cues = [], attribution }: Hedged,
  whose = "the account's own word",
): string[] {
  return [...cues.map((cue) => oneCue(view, cue, whose)), ...inferred(attribution)];
}

/** Of these only what changes how sure a reader may be. */
export function hedges(view: View, { cues = [], attribution }: Hedged, whose?: string): string[] {
  return cueWords(view, { cues: cues.filter(({ stance }) => stance !== "neutral"), attribution }, whose);
}

/** The words by which an account is introduced: those that do nothing to it together, each of the others with what it does. */
export function introductions(view: View, cues: readonly Cue[] = [], whose?: string): string[] {
  const isPlain = ({ stance, account }: Cue) => stance === "neutral" && account === undefined;
  const plain = inSeries(cues.filter(isPlain).map(({ text }) => `“${text}”`));
  const others = cueWords(view, { cues: cues.filter((cue) => !isPlain(cue)) }, whose);
  return [...(plain === "" ? [] : [plain]), ...others].map((words) => `introduced by ${words}`);
}

function inferred(attribution: Attribution | undefined): string[] {
  return attribution === "inferred" ? ["no words say whose account this is: the encoder infers it"] : [];
}

function oneCue(view: View, cue: Cue, whose: string): string {
  const { text, stance, account } = cue;
  const effect = effects[stance];
  const owner = account === undefined ? whose : `the word of ${view.names.within(account)}`;
  const said = [
    `“${text}”`,
    ...(account === undefined && effect === "" ? [] : [owner]),
    ...(effect === "" ? [] : [effect]),
  ];
  return said.join(", ");
}

/** Remarks behind a sentence on how it is told; nothing where there are none. */
export function remarked(remarks: readonly string[]): string {
  return remarks.length === 0 ? "" : ` [${remarks.join("; ")}]`;
}

/** What belongs to the sentence itself, in brackets; nothing where there is nothing. */
export function inBrackets(words: readonly string[]): string {
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}
