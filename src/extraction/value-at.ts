import { pointerSteps, resolves } from "../diagnostics/json-pointer.ts";

/** The value at a place that a JSON Pointer (RFC 6901) names; undefined if there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  const isPointer = (pointer === "" || pointer.startsWith("/")) && !/~(?![01])/.test(pointer);
  if (!isPointer || !resolves(root, pointer)) return undefined;
  let value = root;
  for (const step of pointerSteps(pointer)) value = (value as Readonly<Record<string, unknown>>)[step];
  return value;
}
