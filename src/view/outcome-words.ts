import { isNegative } from "../dataset/denial.ts";
import type { Outcome, OutcomeClaim } from "../schema/model-types.ts";
import { inBrackets } from "./cue-words.ts";
import { dateWords } from "./date-words.ts";
import { inSeries } from "./names.ts";
import { onCondition } from "./on-condition.ts";
import { proposition } from "./proposition.ts";
import { telling } from "./telling.ts";
import { toldBy } from "./told-by.ts";
import type { View } from "./view.ts";

type Terms = Pick<Outcome, "condition" | "parties" | "due">;

/** The outcome in a sentence, with all who claim or deny it. */
export function outcomeWords(view: View, outcome: Outcome): string {
  const tellers = (claims: readonly OutcomeClaim[]) =>
    inSeries(claims.map(({ account }) => view.names.account(account)));
  const denied = outcome.claims.filter(({ factuality }) => isNegative(factuality));
  const sure = outcome.claims.filter(
    ({ factuality }) => factuality === undefined || factuality === "certain",
  );
  const unsure = outcome.claims.filter((claim) => !denied.includes(claim) && !sure.includes(claim));
  const remarks = [
    ...(sure.length === 0 ? [] : [`claimed by ${tellers(sure)}`]),
    ...(unsure.length === 0 ? [] : [`not certain according to ${tellers(unsure)}`]),
    ...(denied.length === 0 ? [] : [`denied by ${tellers(denied)}`]),
  ];
  return `${standing(outcome)}: ${outcome.content}${onCondition(outcome.condition)}${inBrackets(remarks)}`;
}

/** Whether an outcome is claimed, so that its heading alone says no more than those who tell of it. */
export function standing({ claims }: Outcome): string {
  const denials = claims.filter(({ factuality }) => isNegative(factuality)).length;
  if (denials === claims.length) return "Denied outcome";
  if (denials > 0) return "Disputed outcome";
  const isSure = claims.some(({ factuality }) => factuality === undefined || factuality === "certain");
  return isSure ? "Claimed outcome" : "Outcome that nobody reports as certain";
}

/** That one account claims an outcome, in words of its own where it has any. */
export function claimWords(view: View, outcome: Outcome, claim: OutcomeClaim): string {
  const { content = outcome.content, account, factuality } = claim;
  const said = telling(factuality, proposition(content, view.dataset.language));
  // What a claim does not word otherwise is as in the outcome; without its condition the claim would say more.
  const terms = { ...claim, condition: claim.condition ?? outcome.condition };
  return `${toldBy(view, account, said)}${termsOf(view, terms)}`;
}

/** On which condition it holds, whom it binds and when it is due. */
export function termsOf(view: View, { condition, parties = [], due }: Terms): string {
  const remarks = [
    ...(parties.length === 0
      ? []
      : [`${parties.length === 1 ? "party" : "parties"}: ${view.names.actors(parties)}`]),
    ...(due ? [`due: ${dateWords(view, due)}`] : []),
  ];
  return `${onCondition(condition)}${inBrackets(remarks)}`;
}
