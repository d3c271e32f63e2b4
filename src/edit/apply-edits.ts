import type { JsonEdit } from "../diagnostics/fix.ts";
import { endOfValue, OPEN_BRACE } from "../json-text/end-of-value.ts";
import { readMembers } from "../json-text/read-holder.ts";
import type { Range } from "../json-text/read-holder.ts";
import { ValuePlaces } from "../json-text/value-places.ts";

interface Replacement extends Range {
  readonly text: string;
}

/** A member of an object in the text, from its key to the end of its value. */
interface Member extends Range {
  readonly key: string;
  readonly keyEnd: number;
  readonly valueStart: number;
}

/**
 * Applies edits to a JSON text and leaves everything else as it is: formatting, order of keys, spelling of numbers. Edits
 * whose place is not there change nothing, as do all where the text is not JSON. The text is read once, so that thousands
 * of edits take no longer than few.
 *
 * @example
 * applyEdits('{ "exact": "urged" }', [{ op: "set", path: [], key: "start", value: 81, after: "exact" }]);
 * // '{ "exact": "urged", "start": 81 }'
 */
export function applyEdits(json: string, edits: readonly JsonEdit[]): string {
  if (edits.length === 0 || !isJson(json)) return json;
  const document = new EditedDocument(json, edits);
  const replacements = edits.flatMap((edit) => document.replacementsFor(edit));
  // A stable sort keeps the order of edits at one place, such as two members added after the same one.
  const ordered = replacements.sort((one, other) => one.start - other.start);
  let result = "";
  let from = 0;
  for (const { start, end, text } of ordered) {
    if (start < from) continue;
    result += json.slice(from, start) + text;
    from = end;
  }
  return result + json.slice(from);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A document with the places in it that edits speak of. */
class EditedDocument {
  readonly #json: string;
  readonly #places: ValuePlaces;
  /** The members of objects that were looked into, by where the object begins. */
  readonly #members = new Map<number, readonly Member[]>();

  constructor(json: string, edits: readonly JsonEdit[]) {
    this.#json = json;
    this.#places = new ValuePlaces(
      json,
      edits.map(({ path }) => path),
    );
  }

  replacementsFor(edit: JsonEdit): Replacement[] {
    const place = this.#places.find(edit.path);
    if (!place) return [];
    if (edit.op === "replace") return [{ ...place.value, text: JSON.stringify(edit.value) }];
    if (this.#json.charCodeAt(place.value.start) !== OPEN_BRACE) return [];
    const members = this.#membersOf(place.value);
    const member = memberOf(members, edit.key);
    switch (edit.op) {
      case "set":
        return [
          member
            ? { start: member.valueStart, end: member.end, text: JSON.stringify(edit.value) }
            : insertion(this.#json, place.value, members, edit),
        ];
      case "rename": {
        if (!member) return [];
        const { start, keyEnd, valueStart, end } = member;
        const renamed = { start, end: keyEnd, text: JSON.stringify(edit.to) };
        if (edit.value === undefined) return [renamed];
        return [renamed, { start: valueStart, end, text: JSON.stringify(edit.value) }];
      }
      case "remove":
        return member ? [removal(members, member)] : [];
    }
  }

  #membersOf({ start }: Range): readonly Member[] {
    let members = this.#members.get(start);
    if (!members) this.#members.set(start, (members = readAllMembers(this.#json, start)));
    return members;
  }
}

function readAllMembers(json: string, object: number): Member[] {
  const members: Member[] = [];
  readMembers(json, object, (key, start, keyEnd, valueStart) => {
    const end = endOfValue(json, valueStart);
    members.push({ key, start, keyEnd, valueStart, end });
    return end;
  });
  return members;
}

/** The member with a key; of two the last, which is the one that parsers keep. */
function memberOf(members: readonly Member[], key: string): Member | undefined {
  return members.findLast((member) => member.key === key);
}

/** A new member: before or behind another one, laid out as that one is. */
function insertion(
  json: string,
  object: Range,
  members: readonly Member[],
  { key, value, before, after }: JsonEdit & { op: "set" },
): Replacement {
  const next = before === undefined ? undefined : memberOf(members, before);
  const previous = (after === undefined ? undefined : memberOf(members, after)) ?? members.at(-1);
  const neighbour = next ?? previous;
  if (!neighbour) {
    const at = object.start + 1;
    return { start: at, end: at, text: ` ${JSON.stringify(key)}: ${JSON.stringify(value)} ` };
  }
  const colon = json.slice(neighbour.keyEnd, neighbour.valueStart);
  const member = `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`;
  const gap = gapBetween(json, object, members) ?? (/\s$/.test(colon) ? " " : "");
  return next
    ? { start: next.start, end: next.start, text: `${member},${gap}` }
    : { start: neighbour.end, end: neighbour.end, text: `,${gap}${member}` };
}

/** The white space before a member of an object that comes after another; undefined where it cannot be known. */
function gapBetween(json: string, object: Range, [first, second]: readonly Member[]): string | undefined {
  if (first && second) return /\s*$/.exec(json.slice(first.end, second.start))?.[0];
  const lead = first && json.slice(object.start + 1, first.start);
  return lead?.includes("\n") ? lead : undefined;
}

/** A member with the comma and the space that belong to it. */
function removal(members: readonly Member[], member: Member): Replacement {
  const at = members.indexOf(member);
  const next = members[at + 1];
  if (next) return { start: member.start, end: next.start, text: "" };
  return { start: members[at - 1]?.end ?? member.start, end: member.end, text: "" };
}
