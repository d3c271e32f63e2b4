import { CharSet, DFA, JS, NFA } from "refa";
import type { Concatenation, Element, NoParent, Quantifier } from "refa";

/**
 * The strings that a `pattern` of JSON Schema accepts, as a finite automaton. Automata can be compared exactly, where
 * samples would only be a guess.
 *
 * @throws Error if a pattern has what no automaton can do, such as a back reference or a lookaround.
 */
function automatonOf(pattern: string): DFA {
  const { expression, maxCharacter } = JS.Parser.fromLiteral({ source: pattern, flags: "u" }).parse();
  // A pattern is looked for anywhere in a string, unless it is anchored.
  const anything: NoParent<Quantifier> = {
    type: "Quantifier",
    min: 0,
    max: Infinity,
    lazy: false,
    alternatives: [
      {
        type: "Concatenation",
        elements: [{ type: "CharacterClass", characters: CharSet.all(maxCharacter) }],
      },
    ],
  };
  const alternatives = expression.alternatives.map(({ elements }): NoParent<Concatenation> => {
    const inner = [...elements] as NoParent<Element>[];
    if (isEdge(inner[0], "behind")) inner.shift();
    else inner.unshift(anything);
    if (isEdge(inner.at(-1), "ahead")) inner.pop();
    else inner.push(anything);
    return { type: "Concatenation", elements: inner };
  });
  return DFA.fromFA(
    NFA.fromRegex({ type: "Expression", alternatives }, { maxCharacter }, { assertions: "throw" }),
  );
}

/** Whether an element is `^` (nothing is behind it) or `$` (nothing is ahead). */
function isEdge(element: NoParent<Element> | undefined, kind: "behind" | "ahead"): boolean {
  if (element?.type !== "Assertion" || element.kind !== kind || !element.negate) return false;
  const [only, ...others] = element.alternatives.flatMap(({ elements }) => elements);
  return others.length === 0 && only?.type === "CharacterClass" && only.characters.isAll;
}

/** Printable strings: they are the better examples. */
const READABLE = "^[ -~]*$";

/** The shortest strings that an automaton accepts: readable ones, or any where there is no readable one. */
function sampleStrings(automaton: DFA, count: number): string[] {
  for (const narrowed of [NFA.fromIntersection(automaton, automatonOf(READABLE)), automaton]) {
    const words: string[] = [];
    for (const word of narrowed.words()) {
      words.push(String.fromCodePoint(...word));
      if (words.length === count) break;
    }
    if (words.length > 0) return words;
  }
  return [];
}

const known = new Map<string, readonly string[]>();

/** The five shortest strings that a pattern accepts; none if it has what no automaton can do. */
export function stringsOf(pattern: string): readonly string[] {
  let strings = known.get(pattern);
  if (!strings) {
    try {
      strings = sampleStrings(automatonOf(pattern), 5);
    } catch {
      strings = [];
    }
    known.set(pattern, strings);
  }
  return strings;
}

/** How the strings of one pattern differ from those of another. */
export interface PatternDifference {
  /** A string that the first accepts and the second refuses; absent if there is none. */
  readonly refused?: string;
  /** A string that the second accepts and the first refuses; absent if there is none. */
  readonly accepted?: string;
}

/** Compares two patterns; undefined if one of them cannot be made an automaton. */
export function comparePatterns(one: string, other: string): PatternDifference | undefined {
  try {
    const [refused] = sampleStrings(without(automatonOf(one), automatonOf(other)), 1);
    const [accepted] = sampleStrings(without(automatonOf(other), automatonOf(one)), 1);
    return { ...(refused !== undefined && { refused }), ...(accepted !== undefined && { accepted }) };
  } catch {
    return undefined;
  }
}

function without(automaton: DFA, excluded: DFA): DFA {
  excluded.complement();
  return DFA.fromFA(NFA.fromIntersection(automaton, excluded));
}
