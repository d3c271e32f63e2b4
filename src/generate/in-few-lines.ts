import stringify from "json-stringify-pretty-compact";

/** A string, or a mark with the blank that is written behind it. */
const STRING_OR_MARK = /"(?:[^"\\]|\\.)*"|([:,]) /g;

/** A JSON Schema as it is published: short, and yet in lines that can be compared. `leader-calls schema` indents it. */
export function inFewLines(schema: unknown): string {
  const lines = stringify(schema, { indent: 0, maxLength: 300 });
  return `${lines.replaceAll(STRING_OR_MARK, (found, mark: string | undefined) => mark ?? found)}\n`;
}
