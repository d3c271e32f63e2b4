import { isDenial } from "../dataset/denial.ts";
import type { Act, Factuality } from "../schema/model-types.ts";
import { actVerb } from "./act-words.ts";
import type { Proposition } from "./proposition.ts";

/**
 * What a speaker did by saying something, with how sure the speaker was, so that nobody reads what is denied as being said:
 * "denied that Sudmark is holding ferrymen.", "asserted that perhaps …", "demanded: Sudmark must …".
 */
export function saying(acts: readonly Act[], factuality: Factuality | undefined, said: Proposition): string {
  switch (factuality) {
    case undefined:
    case "certain":
      return withoutDoubt(acts, said);
    case "probable":
      return doubted(acts, "probably", said);
    case "possible":
      return doubted(acts, "perhaps", said);
    case "certainly-not":
      return rejected(acts, said);
    case "probably-not":
      return doubted(acts, "probably it is not so that", said);
    case "possibly-not":
      return doubted(acts, "perhaps it is not so that", said);
    case "unknown":
      return leftOpen(acts, said);
    default:
      return factuality satisfies never;
  }
}

/** Verbs in a series: "demanded and threatened". */
function verbsOf(acts: readonly Act[]): string {
  return acts.map((act) => actVerb(act).verb).join(" and ");
}

function takeClause(acts: readonly Act[]): boolean {
  return acts.length > 0 && acts.every((act) => actVerb(act).takesClause);
}

function withoutDoubt(acts: readonly Act[], said: Proposition): string {
  return aboutQuestion(acts, said) ?? `${verbsOf(acts)}: ${said.content}`;
}

/** Acts whose content is a question that stays open. */
function aboutQuestion(
  [act, ...others]: readonly Act[],
  { clause, question, content }: Proposition,
): string | undefined {
  if (others.length > 0) return undefined;
  switch (act) {
    case "decline-to-comment":
      return `declined to comment on ${question ?? `this: ${content}`}`;
    case "neither-confirm-nor-deny":
      if (question !== undefined) return `neither confirmed nor denied ${question}`;
      return `neither confirmed nor denied ${clause === undefined ? `this: ${content}` : `that ${clause}`}`;
    case "profess-ignorance":
      if (question !== undefined) return `professed not to know ${question}`;
      return `professed not to know whether ${clause ?? `this is so: ${content}`}`;
    default:
      return undefined;
  }
}

function doubted(acts: readonly Act[], how: string, { clause, content }: Proposition): string {
  const verbs = verbsOf(acts);
  const words = clause ?? `this is so: ${content}`;
  return takeClause(acts) && !acts.some(isDenial)
    ? `${verbs} that ${how} ${words}`
    : `${verbs}, saying that ${how} ${words}`;
}

function rejected(acts: readonly Act[], { clause, content }: Proposition): string {
  const rejections = acts.filter(isDenial);
  const others = acts.filter((act) => !isDenial(act));
  if (rejections.length === 0) {
    const words = clause === undefined ? `this is not so: ${content}` : `it is not so that ${clause}`;
    return takeClause(acts) ? `${verbsOf(acts)} that ${words}` : `${verbsOf(acts)}, saying that ${words}`;
  }
  const before = others.length === 0 ? "" : `${verbsOf(others)}, and `;
  return `${before}${verbsOf(rejections)} ${clause === undefined ? `this: ${content}` : `that ${clause}`}`;
}

function leftOpen(acts: readonly Act[], said: Proposition): string {
  const aboutOpen = aboutQuestion(acts, said);
  if (aboutOpen !== undefined) return aboutOpen;
  if (!acts.some((act) => actVerb(act).asserts)) return withoutDoubt(acts, said);
  return `${verbsOf(acts)}, not knowing or leaving open whether it is so: ${said.content}`;
}
