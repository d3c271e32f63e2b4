import { validateText } from "leader-calls";
import type { Asked } from "./documents.ts";
import type { Quirk } from "./quirks.ts";
import type { Session, Verdict } from "./validators/validator.ts";

/** A document about which a validator says something else than the package. */
export interface Disagreement {
  readonly document: Asked;
  readonly says: Verdict;
  readonly expected: Verdict;
}

/** What a validator said of many documents. */
export interface Judgement {
  asked: number;
  /** Said what the package says. */
  agreed: number;
  /** How many disagreements each quirk explains. */
  readonly quirks: Map<string, number>;
  readonly undeclared: Disagreement[];
}

/** What the package says of the structure of a JSON text: what every schema of it must say too. */
export function structureVerdict(text: string): Verdict {
  const { diagnostics } = validateText(text);
  return diagnostics.some(({ code }) => code.startsWith("structure/")) ? "refuse" : "accept";
}

/** Whether two verdicts mean the same for who asks: a document that cannot be read is not accepted either. */
export function sameVerdict(one: Verdict, other: Verdict): boolean {
  return (one === "accept") === (other === "accept");
}

/** An empty judgement. */
export function emptyJudgement(): Judgement {
  return { asked: 0, agreed: 0, quirks: new Map(), undeclared: [] };
}

/** Asks a validator about documents, and sorts each disagreement under the quirk that explains it, if any does. */
export async function judge(
  session: Session,
  documents: readonly Asked[],
  quirks: readonly Quirk[],
  judgement: Judgement,
): Promise<void> {
  const said = await session.ask(documents.map(({ text }) => text));
  judgement.asked += documents.length;
  for (const [at, document] of documents.entries()) {
    const expected = document.expected ?? structureVerdict(document.text);
    const says = said[at]!;
    if (sameVerdict(says, expected)) {
      judgement.agreed++;
      continue;
    }
    const quirk = await explains(session, quirks, document.text, says, expected);
    if (quirk) judgement.quirks.set(quirk.name, (judgement.quirks.get(quirk.name) ?? 0) + 1);
    else judgement.undeclared.push({ document, says, expected });
  }
}

/**
 * The quirk that explains a disagreement: the validator says what the quirk makes it say, and agrees about the same
 * document without what the quirk is about, or has only another quirk left. So a quirk never hides another fault in the
 * same document.
 */
export async function explains(
  session: Session,
  quirks: readonly Quirk[],
  text: string,
  says: Verdict,
  expected: Verdict,
): Promise<Quirk | undefined> {
  for (const quirk of quirks) {
    const without = quirk.without(text);
    if (quirk.says !== says || without === text || !sameVerdict(structureVerdict(without), expected))
      continue;
    const [left] = await session.ask([without]);
    if (sameVerdict(left!, expected)) return quirk;
    const others = quirks.filter((each) => each !== quirk);
    if ((await explains(session, others, without, left!, expected)) !== undefined) return quirk;
  }
  return undefined;
}
