import { addToGroup } from "../../collections/group-by.ts";
import type { Group } from "../../collections/group-by.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const duplicateCallDoc: RuleDoc = {
  reason:
    "Two tellings of one call are two accounts, not two calls. Whoever counts calls would count this one twice.",
  example: {
    at: "/calls/1",
    wrong: {
      id: "same-call-again",
      medium: "telephone",
      status: "confirmed",
      date: { value: "2031-03-04", basis: "printed" },
      participants: [
        { actor: "ilse-varn", roles: ["principal"] },
        { actor: "odo-brask", roles: ["principal"] },
      ],
      topics: [],
      statements: [
        {
          id: "said-again",
          account: "readout-account",
          speakers: ["ilse-varn"],
          setting: "in-call",
          mode: "voice-report",
          acts: ["other"],
          content: "The two leaders spoke.",
          evidence: [{ exact: "spoke", start: 21, end: 26 }],
        },
      ],
    },
  },
};

export const duplicateCall: Rule<{ call: string; other: string; date: string }> = {
  code: "call/duplicate",
  severity: "warning",
  message: ({ call, other, date }) =>
    `Calls "${other}" and "${call}" have the same principals, date (${date}) and medium: they look like one call.`,
  hint: () =>
    'Merge them into one call with several accounts. If they are two calls, name one in "differentFrom" of the other.',
  check(dataset, report) {
    const calls = dataset.all("LeaderCall");
    if (calls.length < 2) return;
    const seen = new Map<string, Group<Entity<"LeaderCall">>>();
    for (const call of calls) {
      const traits = traitsOf(dataset, call);
      if (!traits) continue;
      const { key, date } = traits;
      const other = seen.get(key)?.find((earlier) => !areRelated(dataset, earlier, call));
      if (other) {
        report(call.path, { call: call.value.id, other: other.value.id, date }, [
          { path: other.path, message: `Call "${other.value.id}" is here.` },
        ]);
      }
      addToGroup(seen, key, call);
    }
  },
};

/** What two entries of one call have in common, as one key, and the date; undefined if too little is known to compare. */
function traitsOf(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
): { readonly key: string; readonly date: string } | undefined {
  const [date] = dataset.partsOf(call, "DateClaim");
  const principals = dataset
    .partsOf(call, "Participant")
    .filter(({ value }) => value.roles.includes("principal"))
    .map(({ value }) => value.actor);
  if (!date || principals.length === 0 || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(date.value.value))
    return undefined;
  const key = JSON.stringify([[...new Set(principals)].sort(), date.value.value, call.value.medium]);
  return { key, date: date.value.value };
}

function areRelated(
  dataset: ReadableDataset,
  one: Entity<"LeaderCall">,
  other: Entity<"LeaderCall">,
): boolean {
  const links = (from: Entity<"LeaderCall">, to: Entity<"LeaderCall">) =>
    (from.value.differentFrom ?? []).includes(to.value.id) ||
    dataset
      .partsOf(from, "Circumstance")
      .some(({ value }) => value.kind === "related-call" && value.call === to.value.id);
  return links(one, other) || links(other, one);
}
