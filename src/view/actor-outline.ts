import type { Actor } from "../schema/entities/actor.ts";
import type { EntityName } from "../schema/entities/all-entities.ts";
import type { Office } from "../schema/entities/office.ts";
import { codeWords } from "./code-words.ts";
import { edtfWords } from "./edtf-words.ts";
import type { Outline } from "./outline.ts";
import { otherMembers } from "./other-members.ts";
import { restLines } from "./rest-lines.ts";
import type { View } from "./view.ts";

/** Who somebody is: the offices of a person, what an organization belongs to, who a group is. */
export function actorOutline(view: View, actor: Actor): Outline {
  const { remarks, rest } = whoItIs(view, actor);
  return {
    text: [view.names.actor(actor.id), ...(remarks.length === 0 ? [] : [remarks.join("; ")])].join(": "),
    lines: restLines(view, entityOf[actor.kind], { whole: actor, rest }),
  };
}

function whoItIs(view: View, { name: _, ...actor }: Actor): { remarks: string[]; rest: object } {
  const { names } = view;
  switch (actor.kind) {
    case "state":
      return { remarks: ["state"], rest: actor };
    case "person": {
      const { offices = [], ...rest } = actor;
      return {
        remarks: offices.length === 0 ? ["person"] : offices.map((each) => officeWords(view, each)),
        rest,
      };
    }
    case "organization": {
      const { partOf, ...rest } = actor;
      return {
        remarks: [`organization${partOf === undefined ? "" : `, belongs to ${names.actor(partOf)}`}`],
        rest,
      };
    }
    case "group": {
      const { members = [], affiliation, count, ...rest } = actor;
      const remarks = [
        groupWords(count),
        ...(affiliation === undefined ? [] : [`belongs to or speaks for ${names.actor(affiliation)}`]),
        ...(members.length === 0 ? [] : [`members: ${names.actors(members)}`]),
      ];
      return { remarks, rest };
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
function officeWords(view: View, { title, kind, of, startDate, endDate, ...others }: Office): string {
  const what = kind === "other" ? "other office" : codeWords("officeKind", kind);
  const time = [
    ...(startDate === undefined ? [] : [`from ${edtfWords(startDate)}`]),
    ...(endDate === undefined ? [] : [`to ${edtfWords(endDate)}`]),
  ].join(" ");
  const rest = otherMembers(view, "Office", others);
  return [`${title} (${what}, ${view.names.actor(of)})`, ...(time === "" ? [] : [time]), ...rest].join(", ");
}

const entityOf: Readonly<Record<Actor["kind"], EntityName>> = {
  state: "State",
  person: "Person",
  organization: "Organization",
  group: "Group",
};
