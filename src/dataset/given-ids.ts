import { datasetPlan } from "../plan/dataset-plan.ts";
import { refusalOfString } from "../plan/plan.ts";

/** Whether a string is an id, however long it is. */
export function isId(text: string): boolean {
  const plan = datasetPlan.fields.id?.value;
  return plan?.type === "string" && refusalOfString(plan, text) === undefined;
}

/** Every string under a key "id", however deep and whatever it is in. */
export function idsGivenIn(data: unknown): string[] {
  const ids: string[] = [];
  const seen = new Set<unknown>();
  const waiting = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === "id" && typeof inner === "string") ids.push(inner);
      waiting.push(inner);
    }
  }
  return ids;
}
