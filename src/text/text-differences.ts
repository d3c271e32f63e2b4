import { likenessOf } from "./character-names.ts";
import { sideBySide } from "./common-items.ts";
import { dash, ellipses, FoldedText, normalized, straight, withoutInvisible } from "./folded-text.ts";

/** How words differ from those that are printed. */
export type DifferenceKind =
  | "spaces"
  | "invisible"
  | "quotation-marks"
  | "ellipses"
  | "normalization"
  | "dashes"
  | "look-alikes"
  | "case"
  | "words";

/** One stretch in which quoted words differ from printed ones. Either may be empty, where the other has more. */
export interface WordDifference {
  /** In what they differ: whole words, or only characters of this kind. */
  readonly kind: DifferenceKind;
  readonly quoted: string;
  readonly printed: string;
  /** The word in which they differ, as quoted; absent if whole words differ. */
  readonly word: string | undefined;
  /** The word before the difference; absent at the beginning. */
  readonly after: string | undefined;
  /** Whether nothing comes after the difference. */
  readonly atEnd: boolean;
}

/** Texts up to this length are compared word by word; of longer ones only the first difference is sought. */
const LONGEST = 4_000;

/**
 * In what quoted words differ from printed ones, in their order; empty where they do not. Undefined where they have so
 * little in common that one cannot be a slip for the other.
 */
export function differencesBetween(quoted: string, printed: string): readonly WordDifference[] | undefined {
  if (quoted.length > LONGEST || printed.length > LONGEST) return firstDifference(quoted, printed);
  const found: WordDifference[] = [];
  let [same, words] = [0, 0];
  let [quotedStretch, printedStretch] = ["", ""];
  let after: string | undefined;
  const close = (atEnd: boolean) => {
    if (quotedStretch !== printedStretch) found.push(...compare(quotedStretch, printedStretch, after, atEnd));
    quotedStretch = printedStretch = "";
  };
  for (const { isSame, from, to } of sideBySide(tokensOf(quoted), tokensOf(printed))) {
    const [one, other] = [from.join(""), to.join("")];
    // Two words in a row that differ are one difference.
    if (isSame && (one.trim() !== "" || quotedStretch === printedStretch)) {
      close(false);
      after = from.findLast((token) => token.trim() !== "") ?? after;
      same += one.length;
    } else {
      quotedStretch += one;
      printedStretch += other;
      if (!isSame) words += one.length + other.length;
    }
  }
  close(true);
  const isOther = same < words / 4 && found.some(({ kind }) => kind === "words");
  return isOther ? undefined : found;
}

/**
 * In what words differ from printed ones, where nobody sees it: in blanks, marks, look-alikes and the like, and in no word and
 * no capital. Undefined where readers see it.
 */
export function unseenDifferences(quoted: string, printed: string): readonly WordDifference[] | undefined {
  const differences = differencesBetween(quoted, printed);
  return differences?.every(({ kind }) => kind !== "words" && kind !== "case") ? differences : undefined;
}

/** Of long texts only where the first difference begins, with some words of each. */
function firstDifference(quoted: string, printed: string): readonly WordDifference[] {
  const shorter = Math.min(quoted.length, printed.length);
  let at = 0;
  while (at < shorter && quoted.charCodeAt(at) === printed.charCodeAt(at)) at++;
  if (at === Math.max(quoted.length, printed.length)) return [];
  const words = (text: string) => /^\S*\s*\S*/.exec(text.slice(at, at + 200))?.[0] ?? "";
  const after = /\S+(?=\s*$)/.exec(quoted.slice(Math.max(0, at - 200), at))?.[0];
  const [one, other] = [words(quoted), words(printed)];
  return [
    { kind: kindOf(one, other), quoted: one, printed: other, word: undefined, after, atEnd: at === shorter },
  ];
}

/** Words, blanks, runs of dashes or dots, and single marks. Of scripts that put no blanks between words each character is one. */
function tokensOf(text: string): string[] {
  // Made here, because engines need a fifth of a millisecond to look up what a property has.
  const closeSet = "\\p{Ideographic}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
  const inWord = `(?![${closeSet}])[\\p{L}\\p{N}\\p{M}\\p{Default_Ignorable_Code_Point}]`;
  const word = `(?:${inWord})+(?:['\u2019](?:${inWord})+)*`;
  return (
    text.match(
      new RegExp(`[${closeSet}]\\p{M}*|${word}|\\s+|[\\p{Pd}\\u2212]+|[.\u2026\u30fb]{2,}|[^]`, "gu"),
    ) ?? []
  );
}

/** What two differing stretches are: one difference, or where only single characters differ, each of these. */
function compare(
  quoted: string,
  printed: string,
  after: string | undefined,
  atEnd: boolean,
): readonly WordDifference[] {
  const kind = kindOf(quoted, printed);
  if (kind === "words" || kind === "case") return [{ kind, quoted, printed, word: undefined, after, atEnd }];
  return charactersOf(quoted, printed).map(([one, other]) => ({
    kind: kindOf(one, other),
    quoted: one,
    printed: other,
    word: one === quoted ? undefined : quoted,
    after,
    atEnd,
  }));
}

/** The characters in which two stretches differ that are otherwise the same, each with its marks. */
function charactersOf(quoted: string, printed: string): readonly (readonly [string, string])[] {
  const characters = (text: string) =>
    text.match(/\s+|[\p{Pd}\u2212]+|[.\u2026\u30fb]{2,}|[^]\p{M}*/gu) ?? [];
  const found: [string, string][] = [];
  for (const { isSame, from, to } of sideBySide(characters(quoted), characters(printed)))
    if (!isSame) found.push([from.join(""), to.join("")]);
  return found;
}

const folds: readonly (readonly [DifferenceKind, (text: string) => string])[] = [
  ["spaces", (text) => text.replaceAll(/\s+/g, " ").trim()],
  ["invisible", withoutInvisible],
  // Before normalization, which makes a blank and an accent of some.
  ["quotation-marks", straight],
  ["ellipses", ellipses],
  ["normalization", (text) => straight(normalized(text))],
  ["dashes", dash],
  ["look-alikes", (text) => [...text].map(likenessOf).join("")],
  ["case", (text) => text.toLowerCase()],
];

/** The last of the ways, from the most harmless on, in which two texts that differ are no longer the same. */
function kindOf(quoted: string, printed: string): DifferenceKind {
  // Blanks beside marks count for nothing, but only there.
  const isFoldedSame = wholeFold(quoted) === wholeFold(printed);
  const plain = (text: string) => (isFoldedSame ? text.replaceAll(/\s+/g, "") : text);
  let [one, other] = [quoted, printed];
  for (const [kind, fold] of folds) {
    [one, other] = [fold(one), fold(other)];
    if (plain(one) === plain(other)) return kind;
  }
  return "words";
}

function wholeFold(text: string): string {
  return new FoldedText(text, "kept").text.trim();
}
