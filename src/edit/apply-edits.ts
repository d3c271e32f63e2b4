import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { JsonEdit } from "../diagnostics/fix.ts";
import type { Json } from "../diagnostics/json.ts";

/** A stretch of the JSON text, in UTF-16 units, and what comes in its place. */
interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Applies edits to a JSON text and leaves everything else as it is: formatting, order of keys, spelling of numbers. An edit
 * whose place does not exist changes nothing. However many edits there are, the text is parsed once.
 *
 * @example
 * applyEdits('{ "exact": "urged" }', [{ op: "set", path: [], key: "start", value: 81, after: "exact" }]);
 * // '{ "exact": "urged", "start": 81 }'
 */
export function applyEdits(json: string, edits: readonly JsonEdit[]): string {
  const root = parseTree(json);
  const replacements = edits.flatMap((edit) => (root ? replacementOf(json, root, edit) : []));
  // Edits at one place keep their order, such as two members that are added after the same one.
  const ordered = [...replacements.entries()].sort(
    ([i, one], [j, other]) => one.offset - other.offset || i - j,
  );
  let result = "";
  let from = 0;
  for (const [, { offset, length, text }] of ordered) {
    if (offset < from) continue;
    result += json.slice(from, offset) + text;
    from = offset + length;
  }
  return result + json.slice(from);
}

function replacementOf(json: string, root: Node, edit: JsonEdit): Replacement[] {
  const node = nodeAt(root, edit.path);
  if (!node) return [];
  if (edit.op === "replace") return [replacing(node, edit.value)];
  if (node.type !== "object") return [];
  const member = memberOf(node, edit.key);
  switch (edit.op) {
    case "set": {
      const value = member?.children?.[1];
      return [value ? replacing(value, edit.value) : insertion(json, node, edit)];
    }
    case "rename": {
      const [key, value] = member?.children ?? [];
      if (!key || !value) return [];
      const renamed = replacing(key, edit.to);
      return edit.value === undefined ? [renamed] : [renamed, replacing(value, edit.value)];
    }
    case "remove":
      return member ? [removal(node, member)] : [];
    default:
      edit satisfies never;
      return [];
  }
}

function replacing({ offset, length }: Node, value: Json): Replacement {
  return { offset, length, text: JSON.stringify(value) };
}

function nodeAt(root: Node, path: JsonEdit["path"]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of path) {
    if (typeof step === "number") node = node?.type === "array" ? node.children?.[step] : undefined;
    else node = node && memberOf(node, step)?.children?.[1];
  }
  return node;
}

function memberOf(node: Node, key: string): Node | undefined {
  return node.type === "object"
    ? node.children?.find(({ children }) => children?.[0]?.value === key)
    : undefined;
}

/** A new member before or after another one, with the same spacing. */
function insertion(
  json: string,
  object: Node,
  { key, value, before, after }: JsonEdit & { op: "set" },
): Replacement {
  const members = object.children ?? [];
  const next = before === undefined ? undefined : memberOf(object, before);
  const previous = (after === undefined ? undefined : memberOf(object, after)) ?? members.at(-1);
  const neighbour = next ?? previous;
  if (!neighbour) {
    return {
      offset: object.offset + 1,
      length: 0,
      text: ` ${JSON.stringify(key)}: ${JSON.stringify(value)} `,
    };
  }
  const [name, content] = neighbour.children ?? [];
  const colon = name && content ? json.slice(name.offset + name.length, content.offset) : ": ";
  const member = `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`;
  const gap = gapBetween(json, object, members) ?? (/\s$/.test(colon) ? " " : "");
  return next
    ? { offset: next.offset, length: 0, text: `${member},${gap}` }
    : { offset: neighbour.offset + neighbour.length, length: 0, text: `,${gap}${member}` };
}

/** The white space between a comma of the object and the next member; undefined if the object does not show it. */
function gapBetween(json: string, object: Node, [first, second]: readonly Node[]): string | undefined {
  if (first && second) {
    const between = json.slice(first.offset + first.length, second.offset);
    return between.slice(between.trimEnd().length);
  }
  const lead = first && json.slice(object.offset + 1, first.offset);
  return lead?.includes("\n") ? lead : undefined;
}

/** Removes a member together with its comma and white space. */
function removal(object: Node, member: Node): Replacement {
  const members = object.children ?? [];
  const at = members.indexOf(member);
  const next = members[at + 1];
  if (next) return { offset: member.offset, length: next.offset - member.offset, text: "" };
  const previous = members[at - 1];
  const from = previous ? previous.offset + previous.length : member.offset;
  return { offset: from, length: member.offset + member.length - from, text: "" };
}
