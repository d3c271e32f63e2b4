import { isSeveral } from "../../dataset/is-several.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Act } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** Acts by which a speaker may well come back to words of his own. */
const revisiting: ReadonlySet<Act> = new Set<Act>(["correct", "explain", "apologise", "regret"]);

export const answersSelfDoc: RuleDoc = {
  reason:
    "In a conversation, an answer is to someone else. Only a speaker who corrects or explains earlier words answers his own statement.",
  example: {
    given: [
      {
        at: "/calls/0/statements/-",
        value: {
          id: "no-bridge",
          account: "readout-account",
          speakers: ["odo-brask"],
          setting: "in-call",
          mode: "speech-act-report",
          acts: ["decline"],
          content: "Sudmark will not open the bridge.",
          respondsTo: ["reopen-bridge"],
          evidence: [{ exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 }],
        },
      },
    ],
    at: "/calls/0/statements/1/speakers",
    wrong: ["ilse-varn"],
    right: ["odo-brask"],
  },
};

export const answersSelf: Rule<{
  statement: string;
  /** The id of the statement that is answered. */
  answered: string;
  speaker: string;
}> = {
  code: "statement/answers-self",
  severity: "warning",
  message: ({ statement, answered, speaker }) =>
    `Statement "${statement}" answers "${answered}", but "${speaker}" is the speaker of both.`,
  hint: () =>
    'Correct "speakers" or "respondsTo". If the speaker only refers to earlier words of his own, use "refersTo". If one account rejects another, use a comparison.',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { id, acts, respondsTo = [], speakers } = statement.value;
      const [speaker] = speakers;
      if (respondsTo.length === 0 || speaker === undefined || speakers.length > 1) continue;
      if (acts.some((act) => revisiting.has(act)) || isSeveral(dataset, speaker)) continue;
      for (const [index, answered] of respondsTo.entries()) {
        const other = statementOf(dataset, answered);
        // A statement that answers itself is reported by statement/response-cycle.
        if (!other || other === statement || !isOneConversation(statement, other)) continue;
        // Where one of them is said to its own speaker, statement/speaks-to-self says that the speaker is wrong.
        if (isSaidTo(speaker, statement) || isSaidTo(speaker, other)) continue;
        if (other.value.speakers.length === 1 && other.value.speakers[0] === speaker)
          report([...statement.path, "respondsTo", index], { statement: id, answered, speaker }, [
            { path: other.path, message: `Statement "${other.value.id}" is here.` },
          ]);
      }
    }
  },
};

function isSaidTo(actor: string, { value: { addressees = [] } }: Entity<"Statement">): boolean {
  return addressees.includes(actor);
}

/** The statement that an id names, itself or one of its elements. */
function statementOf(dataset: ReadableDataset, id: string): Entity<"Statement"> | undefined {
  const element = dataset.get("StatementElement", id);
  const statement = dataset.get("Statement", id) ?? element?.parent;
  return statement?.name === "Statement" && statement.sound ? (statement as Entity<"Statement">) : undefined;
}

/**
 * Whether two statements belong to one conversation: both to the call, or to what one account tells of words said at another
 * time. A speaker may well take up on Monday what he said on Friday.
 */
function isOneConversation(
  { value: one }: Entity<"Statement">,
  { value: other }: Entity<"Statement">,
): boolean {
  return one.setting === other.setting && (one.setting === "in-call" || one.account === other.account);
}
