import stringify from "json-stringify-pretty-compact";

/** A JSON Schema as it is published: short, and yet in lines that can be compared. `leader-calls schema` indents it. */
export function inFewLines(schema: unknown): string {
  return `${stringify(schema, { indent: 0, maxLength: 300 })}\n`;
}
