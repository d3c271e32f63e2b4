import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule } from "../rule.ts";

export const duplicateCall: Rule<{ call: string; other: string; date: string }> = {
  code: "call/duplicate",
  severity: "warning",
  reason:
    "Two tellings of one call are two accounts of one call. Whoever counts calls would count a call entered twice as two.",
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
          mode: "voice-report",
          acts: ["other"],
          content: "The two leaders spoke.",
          evidence: [{ exact: "spoke", start: 21, end: 26 }],
        },
      ],
    },
  },
  message: ({ call, other, date }) =>
    `Calls "${other}" and "${call}" have the same principals, date (${date}) and medium: they look like one call.`,
  hint: () =>
    'Make them one call with several accounts, or link them by a circumstance "related-call" (distinct-from).',
  check(dataset, report) {
    const calls = dataset.all("LeaderCall");
    if (calls.length < 2) return;
    const seen = new Map<string, Entity<"LeaderCall">[]>();
    for (const call of calls) {
      const key = likeness(dataset, call);
      if (key === undefined) continue;
      const alike = seen.get(key);
      const other = alike?.find((earlier) => !areRelated(dataset, earlier, call));
      if (other) {
        const date = dataset.held(call, "DateClaim")[0]!.value.value;
        report(call.path, { call: call.value.id, other: other.value.id, date }, [
          { path: other.path, message: `Call "${other.value.id}" is here.` },
        ]);
      }
      if (alike) alike.push(call);
      else seen.set(key, [call]);
    }
  },
};

/** What two entries of one call have in common; undefined where too little is known to tell. */
function likeness(dataset: ReadableDataset, call: Entity<"LeaderCall">): string | undefined {
  const [date] = dataset.held(call, "DateClaim");
  const principals = dataset
    .held(call, "Participant")
    .filter(({ value }) => value.roles.includes("principal"))
    .map(({ value }) => value.actor);
  if (!date || principals.length === 0 || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(date.value.value))
    return undefined;
  return JSON.stringify([[...new Set(principals)].sort(), date.value.value, call.value.medium]);
}

function areRelated(
  dataset: ReadableDataset,
  one: Entity<"LeaderCall">,
  other: Entity<"LeaderCall">,
): boolean {
  const names = (from: Entity<"LeaderCall">, to: Entity<"LeaderCall">) =>
    dataset
      .held(from, "Circumstance")
      .some(({ value }) => value.kind === "related-call" && value.call === to.value.id);
  return names(one, other) || names(other, one);
}
