import type { Actor, EntityName, Office } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import { edtfWords } from "./edtf-words.ts";
import type { SummaryLine } from "./summary-line.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** Who somebody is: the offices of a person, what an organization belongs to, who a group is. */
export function actorSummary(view: View, actor: Actor): SummaryLine {
  return {
    of: actor,
    text: `${view.names.actor(actor.id)}: ${whoItIs(view, actor).join("; ")}`,
    lines: restLines(view, entityOf[actor.kind], actor, {
      worded: ["name", "offices", "partOf", "members", "affiliation", "count"],
    }),
  };
}

function whoItIs(view: View, actor: Actor): string[] {
  const { names } = view;
  switch (actor.kind) {
    case "state":
      return ["state"];
    case "person": {
      const { offices = [] } = actor;
      return offices.length === 0 ? ["person"] : offices.map((each) => officeWords(view, each));
    }
    case "organization":
      return [
        "organization",
        ...(actor.partOf === undefined ? [] : [`belongs to ${names.actor(actor.partOf)}`]),
      ];
    case "group": {
      const { members = [], affiliation, count } = actor;
      return [
        groupWords(count),
        ...(affiliation === undefined ? [] : [`belongs to or speaks for ${names.actor(affiliation)}`]),
        ...(members.length === 0 ? [] : [`members: ${names.actors(members)}`]),
      ];
    }
    default:
      return actor satisfies never;
  }
}

function groupWords(count: number | undefined): string {
  if (count === undefined) return "group, or voice without a name";
  return count === 1 ? "one person, not named" : `group of ${count}`;
}

/** An office with the time for which it was held: "President (head of state, Sudmark), from 1 February 2029". */
function officeWords(view: View, { title, kind, of, startDate, endDate }: Office): string {
  const what = kind === "other" ? "other office" : codeWords("officeKind", kind);
  const time = [
    ...(startDate === undefined ? [] : [`from ${edtfWords(startDate)}`]),
    ...(endDate === undefined ? [] : [`to ${edtfWords(endDate)}`]),
  ].join(" ");
  return [`${title} (${what}, ${view.names.actor(of)})`, ...(time === "" ? [] : [time])].join(", ");
}

const entityOf: Readonly<Record<Actor["kind"], EntityName>> = {
  state: "State",
  person: "Person",
  organization: "Organization",
  group: "Group",
};
