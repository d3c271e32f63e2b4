import { hasImpostor, presentAt } from "../../dataset/attendance.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { haveSameSide } from "../../dataset/sides.ts";
import type { Actor } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const addresseeNotParticipantDoc: RuleDoc = {
  reason:
    "What is said in a call is said to somebody on the line: to a participant, to a group of them, or to a side that one speaks for. An office may stand for the other side, but nobody rings another leader to talk to an office at home.",
  example: { at: "/calls/0/statements/0/addressees", wrong: ["chancellery"], right: ["odo-brask"] },
};

export const addresseeNotParticipant: Rule<{ addressee: string; call: string }> = {
  code: "statement/addressee-not-participant",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ addressee, call }) =>
    `This is said to "${addressee}" in call "${call}", but "${addressee}" is neither a participant nor a participant's side.`,
  hint: () =>
    'Name the participant who was spoken to, or give the statement another "setting". Who is only spoken of belongs in "about".',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { addressees = [], setting } = statement.value;
      if (setting !== "in-call" || addressees.length === 0) continue;
      const call = statement.parent && dataset.callOf(statement.parent);
      if (!call) continue;
      for (const [index, addressee] of addressees.entries()) {
        if (!isOnTheLine(dataset, call, statement, addressee))
          report([...statement.path, "addressees", index], { addressee, call: call.value.id });
      }
    }
  },
};

function isOnTheLine(
  dataset: ReadableDataset,
  call: Entity<"LeaderCall">,
  { value: { speakers } }: Entity<"Statement">,
  addressee: string,
): boolean {
  const present = presentAt(dataset, call);
  if (present.has(addressee)) return true;
  const actor = dataset.get("Actor", addressee)?.value;
  // Unknown ids are reported by reference/unknown-id.
  if (!actor) return true;
  switch (actor.kind) {
    case "person":
      // The others take an impostor for somebody else.
      return hasImpostor(dataset, call);
    case "group":
      return isGroupOnTheLine(dataset, present, actor);
    case "state":
      return [...present].some((each) => haveSameSide(dataset, each, addressee));
    case "organization":
      // Its own office stands for nobody to whom a side could speak, unless somebody of that office is on the line.
      return [...present].some(
        (each) =>
          haveSameSide(dataset, each, addressee) &&
          (isOfficeOf(dataset, each, addressee) ||
            !speakers.some((speaker) => haveSameSide(dataset, speaker, each))),
      );
  }
}

/** Whether a person holds or held an office of the organization itself. */
function isOfficeOf(dataset: ReadableDataset, person: string, organization: string): boolean {
  const actor = dataset.get("Actor", person)?.value;
  return actor?.kind === "person" && (actor.offices ?? []).some((office) => office.of === organization);
}

/** A group is on the line if a member is, or somebody of its side, and may be if nobody says who they are. */
function isGroupOnTheLine(
  dataset: ReadableDataset,
  present: ReadonlySet<string>,
  group: Extract<Actor, { readonly kind: "group" }>,
): boolean {
  if ((group.members ?? []).length === 0 && group.affiliation === undefined) return true;
  if ([...present].some((each) => haveSameSide(dataset, each, group.id))) return true;
  // A set is walked in the order of insertion, also over what is added on the way.
  const members = new Set(group.members);
  for (const member of members) {
    if (present.has(member)) return true;
    const actor = dataset.get("Actor", member)?.value;
    if (!actor) return true;
    if (actor.kind === "group") for (const each of actor.members ?? []) members.add(each);
    if (actor.kind !== "person" && [...present].some((each) => haveSameSide(dataset, each, member)))
      return true;
  }
  return false;
}
