import { isObject } from "../collections/is-object.ts";
import { extractionPlan } from "./extraction-plan.ts";

/**
 * Whether a model answered that no text tells of a call: its list of calls is there and empty, and so is all that would
 * belong to one. An answer with statements and no call is another thing: a faulty one.
 */
export function tellsOfNoCall(output: unknown): boolean {
  if (!isObject(output) || !Array.isArray(output.calls) || output.calls.length > 0) return false;
  return extractionPlan()
    .fields.filter(({ ofCall }) => ofCall)
    .every(({ key }) => {
      const list = Object.hasOwn(output, key) ? output[key] : undefined;
      return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
    });
}
