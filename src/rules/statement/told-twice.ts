import { addToGroup, groupBy } from "../../collections/group-by.ts";
import type { Group } from "../../collections/group-by.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Statement } from "../../schema/model-types.ts";
import { roughWords, sameWords } from "../../text/same-words.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const statementToldTwiceDoc: RuleDoc = {
  reason:
    "If an account reports the same speakers, acts and content, that is one statement, with all its evidence. If it is entered twice, it is counted twice.",
  example: {
    at: "/calls/0/statements/1",
    wrong: {
      id: "reopen-bridge-again",
      account: "readout-account",
      speakers: ["ilse-varn"],
      addressees: ["odo-brask"],
      setting: "in-call",
      mode: "speech-act-report",
      acts: ["request"],
      content: "Sudmark should open the Lenne bridge again.",
      evidence: [{ exact: "She urged him to reopen the Lenne bridge.", start: 77, end: 118 }],
    },
  },
};

export const statementToldTwice: Rule<{
  /** The id of the second entry. */
  statement: string;
  /** The id of the first entry. */
  first: string;
  account: string;
}> = {
  code: "statement/told-twice",
  severity: "warning",
  message: ({ statement, first, account }) =>
    `Statement "${statement}" repeats statement "${first}": the same account ("${account}"), speakers, acts and content.`,
  hint: () => "Keep one of them, with the evidence of both.",
  related: ({ first }) => `Statement "${first}" is here.`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const statements = dataset.partsOf(call, "Statement");
      if (statements.length < 2) continue;
      for (const group of alike(statements)) {
        const [first, ...others] = group;
        for (const other of others) {
          // With one id for both, reference/duplicate-id says so.
          if (dataset.isDuplicated(other.value.id) || !isSame(dataset, first, other)) continue;
          const { id, account } = other.value;
          report(other.path, { statement: id, first: first.value.id, account }, [{ path: first.path }]);
        }
      }
    }
  },
};

/** Statements that may be one: their content in other words is not compared. */
function alike(statements: readonly Entity<"Statement">[]): Iterable<Group<Entity<"Statement">>> {
  // Compared in full only where the content may be the same: that of most statements is not.
  const rough = groupBy(statements, ({ value }) => roughWords(value.content));
  const groups = new Map<string, Group<Entity<"Statement">>>();
  for (const those of rough.values())
    if (those.length > 1) for (const each of those) addToGroup(groups, keyOf(each.value), each);
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** All by which the guide tells one statement from another, as text. Who is spoken to and what is answered may be left out. */
function keyOf(statement: Statement): string {
  const { account, speakers, acts, setting, mode, factuality, condition, occasion, content } = statement;
  return JSON.stringify([
    account,
    speakers,
    acts,
    setting,
    mode,
    factuality,
    condition && sameWords(condition),
    // Of a broken occasion the content may be anything.
    typeof occasion?.content === "string" && sameWords(occasion.content),
    sameWords(content),
  ]);
}

function isSame(dataset: ReadableDataset, one: Entity<"Statement">, other: Entity<"Statement">): boolean {
  const { value: first } = one;
  const { value: second } = other;
  if (!mayBeSame(first.addressees, second.addressees)) return false;
  if (!mayBeSame(first.respondsTo, second.respondsTo)) return false;
  // In a conversation that is set down word for word, the same may well be said again.
  return !isVerbatim(dataset, first.account) || haveSharedEvidence(dataset, one, other);
}

/** Whether two lists have the same items, or one of them was left out. */
function mayBeSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const items = new Set(one);
  return items.size === new Set(other).size && other.every((each) => items.has(each));
}

function isVerbatim(dataset: ReadableDataset, id: string): boolean {
  const account = dataset.get("Account", id)?.value;
  const kind = dataset.get("Source", account?.source)?.value.kind;
  return (
    account?.kind === "transcript" ||
    account?.kind === "interpreting" ||
    account?.fidelity === "verbatim" ||
    kind === "transcript" ||
    kind === "recording"
  );
}

function haveSharedEvidence(
  dataset: ReadableDataset,
  one: Entity<"Statement">,
  other: Entity<"Statement">,
): boolean {
  const keyOfEvidence = ({ value: { exact, start, end, prefix, suffix } }: Entity<"Evidence">) =>
    JSON.stringify(start === undefined ? [exact, prefix, suffix] : [start, end]);
  const keys = new Set(dataset.partsOf(one, "Evidence").map(keyOfEvidence));
  return dataset.partsOf(other, "Evidence").some((each) => keys.has(keyOfEvidence(each)));
}
