import { parseTree } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import type { JsonEdit } from "../diagnostics/fix.ts";

interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Applies edits to a JSON text and leaves everything else as it is: formatting, order of keys, spelling of numbers. Edits
 * whose place is not there change nothing. The text is parsed once, so that thousands of edits take no longer than few.
 *
 * @example
 * applyEdits('{ "exact": "urged" }', [{ op: "set", path: [], key: "start", value: 81, after: "exact" }]);
 * // '{ "exact": "urged", "start": 81 }'
 */
export function applyEdits(json: string, edits: readonly JsonEdit[]): string {
  const root = parseTree(json);
  const replacements = edits.flatMap((edit) => (root ? replacementOf(json, root, edit) : []));
  // A stable sort keeps the order of edits at one place, such as two members added after the same one.
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
  if (edit.op === "replace")
    return [{ offset: node.offset, length: node.length, text: JSON.stringify(edit.value) }];
  if (node.type !== "object") return [];
  const member = memberOf(node, edit.key);
  switch (edit.op) {
    case "set": {
      const value = member?.children?.[1];
      if (value) return [{ offset: value.offset, length: value.length, text: JSON.stringify(edit.value) }];
      return [insertion(json, node, edit)];
    }
    case "rename": {
      const [key, value] = member?.children ?? [];
      if (!key || !value) return [];
      const renamed = { offset: key.offset, length: key.length, text: JSON.stringify(edit.to) };
      if (edit.value === undefined) return [renamed];
      return [renamed, { offset: value.offset, length: value.length, text: JSON.stringify(edit.value) }];
    }
    case "remove":
      return member ? [removal(node, member)] : [];
  }
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

/** A new member: before or behind another one, laid out as that one is. */
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
  const [name, content] = neighbour.children!;
  const colon = content ? json.slice(name!.offset + name!.length, content.offset) : ": ";
  const member = `${JSON.stringify(key)}${colon}${JSON.stringify(value)}`;
  const gap = gapBetween(json, object, members) ?? (/\s$/.test(colon) ? " " : "");
  return next
    ? { offset: next.offset, length: 0, text: `${member},${gap}` }
    : { offset: neighbour.offset + neighbour.length, length: 0, text: `,${gap}${member}` };
}

/** The white space before a member of an object that stands behind another; undefined where there is no telling. */
function gapBetween(json: string, object: Node, [first, second]: readonly Node[]): string | undefined {
  if (first && second) return /\s*$/.exec(json.slice(first.offset + first.length, second.offset))![0];
  const lead = first && json.slice(object.offset + 1, first.offset);
  return lead?.includes("\n") ? lead : undefined;
}

/** A member with the comma and the space that belong to it. */
function removal(object: Node, member: Node): Replacement {
  const members = object.children!;
  const at = members.indexOf(member);
  const next = members[at + 1];
  if (next) return { offset: member.offset, length: next.offset - member.offset, text: "" };
  const previous = members[at - 1];
  const from = previous ? previous.offset + previous.length : member.offset;
  return { offset: from, length: member.offset + member.length - from, text: "" };
}
