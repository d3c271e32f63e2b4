/** The condition under which something is said to hold. */
export function onCondition(condition: string | undefined): string {
  return condition === undefined ? "" : ` (on this condition: ${condition})`;
}
