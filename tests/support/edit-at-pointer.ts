/** Sets, appends (at "-") or, where there is no value, removes what stands at a JSON Pointer. Throws where the pointer leads nowhere. */
export function editAtPointer(root: unknown, pointer: string, value: unknown): void {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.pop();
  let holder = root as Record<string, unknown>;
  for (const step of steps) {
    if (typeof holder !== "object" || holder === null)
      throw new Error(`"${pointer}" leads nowhere: nothing is there for "${step}".`);
    holder = holder[step] as Record<string, unknown>;
  }
  if (last === undefined || typeof holder !== "object" || holder === null) {
    throw new Error(`Nothing can be set at "${pointer}".`);
  }
  if (Array.isArray(holder)) {
    const list: unknown[] = holder;
    const index = last === "-" ? list.length : Number(last);
    if (!(index <= list.length)) throw new Error(`There is no item "${last}" at "${pointer}".`);
    if (value === undefined) list.splice(index, 1);
    else list[index] = structuredClone(value);
  } else if (value === undefined) delete holder[last];
  else holder[last] = structuredClone(value);
}
