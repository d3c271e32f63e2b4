import { addToGroup, groupBy } from "../../collections/group-by.ts";
import type { Group } from "../../collections/group-by.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

const beginsWithDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}/;

export const duplicateCallDoc: RuleDoc = {
  reason:
    "A call that two accounts report is one call with two accounts. If it is entered twice, it is counted twice.",
  example: {
    at: "/calls/1",
    wrong: {
      id: "same-call-again",
      medium: "telephone",
      status: "confirmed",
      date: { value: "2031-03-04", basis: "context" },
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

export const duplicateCall: Rule<{
  call: string;
  /** The id of the earlier entry. */
  other: string;
  date: string;
}> = {
  code: "call/duplicate",
  severity: "warning",
  message: ({ call, other, date }) =>
    `Calls "${other}" and "${call}" have the same principals, date (${date}) and medium, so they look like one call.`,
  hint: () =>
    'Merge them into one call with several accounts. If they are two calls, name one of them in "differentFrom" of the other.',
  related: ({ other }) => `Call "${other}" is here.`,
  check(dataset, report) {
    const calls = dataset.all("LeaderCall");
    if (calls.length < 2) return;
    for (const [date, sameDay] of groupBy(calls, (call) => dateOf(dataset, call))) {
      if (date === undefined || sameDay.length < 2 || !beginsWithDay.test(date)) continue;
      const seen = new Map<string, Group<Entity<"LeaderCall">>>();
      for (const call of sameDay) {
        const principals = [...participantsOf(dataset, call).principals];
        // Too little is known to compare.
        if (principals.length === 0) continue;
        const key = JSON.stringify([principals.sort(), call.value.medium]);
        const other = seen.get(key)?.find((earlier) => !areRelated(dataset, earlier, call));
        // Where one was copied from the other, ids are taken, and reference/duplicate-id says so.
        if (other && !hasTakenIds(dataset, call)) {
          report(call.path, { call: call.value.id, other: other.value.id, date }, [{ path: other.path }]);
        }
        addToGroup(seen, key, call);
      }
    }
  },
};

function hasTakenIds(dataset: ReadableDataset, call: Entity<"LeaderCall">): boolean {
  return [call, ...dataset.partsOf(call, "Statement")].some(({ value }) => dataset.isDuplicated(value.id));
}

function dateOf(dataset: ReadableDataset, call: Entity<"LeaderCall">): string | undefined {
  return dataset.partsOf(call, "DateClaim")[0]?.value.value;
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
