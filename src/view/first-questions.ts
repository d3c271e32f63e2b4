import type { LeaderCall } from "../schema/model-types.ts";
import { comparisonVerbs } from "./comparison-verbs.ts";
import { circumstanceWords } from "./circumstance-words.ts";
import { hedges, remarked } from "./cue-words.ts";
import { labelOf } from "./label-of.ts";
import { statementWords } from "./statement-words.ts";
import { section } from "./summary-line.ts";
import type { SummaryLine } from "./summary-line.ts";
import type { View } from "./view.ts";

/** What readers ask first of a call, answered by what stands elsewhere, with whose telling it is. */
export function firstQuestions(view: View, call: LeaderCall): SummaryLine[] {
  const { circumstances = [], statements = [], comparisons = [] } = call;
  const omissions = comparisons
    .filter(({ kind }) => kind === "omits")
    .map((each) => ({
      text: `${labelOf(view, each.from)} ${comparisonVerbs.omits}`,
      repeats: each,
      lines: each.to.map((id) => ({ text: labelOf(view, id), repeats: id })),
    }));
  const initiators = circumstances
    .filter(({ kind }) => kind === "initiator")
    .map((each) => ({
      text: `${circumstanceWords(view, each)}${remarked(hedges(view, each))}`,
      repeats: each,
    }));
  const quoted = statements
    .filter(({ mode }) => mode === "direct" || mode === "mixed")
    .map((each) => {
      const how = each.mode === "mixed" ? ["in part"] : [];
      const teller = `according to ${view.names.account(each.account)}`;
      const words = statementWords(view, each, each.content);
      return { text: `${words}${remarked([...how, teller, ...hedges(view, each)])}`, repeats: each };
    });
  return [
    {
      text: "Who brought the call about",
      heading: true,
      lines: initiators.length > 0 ? initiators : [{ text: "no account here says so" }],
    },
    ...section("What is left out", omissions),
    ...(statements.length === 0
      ? []
      : [
          {
            text: "Whose words are quoted",
            heading: true,
            lines: [
              {
                text:
                  quoted.length === 0
                    ? `nobody's: ${statements.length === 1 ? "the one statement is" : `all ${statements.length} statements are`} reported without being quoted`
                    : `${quoted.length} of ${statements.length} statements, in whole or in part:`,
              },
              ...quoted,
            ],
          },
        ]),
  ];
}
