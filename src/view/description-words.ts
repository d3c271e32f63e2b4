import type { Description, DescriptionStatus } from "../schema/model-types.ts";
import { inBrackets } from "./cue-words.ts";
import { telling } from "./telling.ts";
import { toldBy } from "./told-by.ts";
import type { View } from "./view.ts";

/** By which words an account names somebody or something, in a sentence. */
export function descriptionWords(
  view: View,
  { of, text, status, corrected, factuality, account }: Description,
): string {
  const { names, beside = false } = view;
  const whom = names.of(of);
  const words =
    factuality === undefined || factuality === "certain"
      ? `called ${whom} “${text}”`
      : telling(factuality, `“${text}” fits ${whom}`);
  const judged = [
    ...(status === undefined ? [] : [judgements[status]]),
    ...(corrected === undefined ? [] : [`it should be: ${corrected}`]),
    ...(factuality === "certain" ? ["as certain"] : []),
  ];
  if (beside && (factuality === undefined || factuality === "certain"))
    return [
      // Whose words they are may be another question: an account may quote them.
      `In the account of ${names.within(account)}`,
      ...(judged.length === 0 ? [] : [judged.join("; ")]),
    ].join(": ");
  return `${toldBy(view, account, words)}${inBrackets(judged)}`;
}

const judgements: Readonly<Record<DescriptionStatus, string>> = {
  accurate: "accurate",
  wrong: "wrong",
  outdated: "no longer right on that day",
  informal: "informal",
  disparaging: "belittling",
  disputed: "disputed: sides differ on whether it fits",
};
