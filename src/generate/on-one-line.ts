/** A JSON Schema as it is published, in the fewest bytes. `leader-calls schema` indents it. */
export function onOneLine(schema: unknown): string {
  return `${JSON.stringify(schema)}\n`;
}
