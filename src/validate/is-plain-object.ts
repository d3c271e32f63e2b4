export type JsonObject = Record<string, unknown>;

/** What Zod 3 does not take for an object, though Zod 4 does. */
const NO_OBJECTS: ReadonlySet<string> = new Set(
  ["Map", "Set", "Date", "Promise"].map((name) => `[object ${name}]`),
);

/** Whether both versions of Zod take a value for an object. */
export function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !NO_OBJECTS.has(Object.prototype.toString.call(value))
  );
}
