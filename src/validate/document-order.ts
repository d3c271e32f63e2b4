import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** Sorts diagnostics by where in the document they stand: list items by index, keys in the order of their object. */
export function inDocumentOrder(data: unknown, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const ranks = new Map<object, Map<string, number>>();
  const rankOf = (holder: unknown, step: string | number): number => {
    if (typeof step === "number") return step;
    if (typeof holder !== "object" || holder === null) return 0;
    let keys = ranks.get(holder);
    if (!keys) ranks.set(holder, (keys = new Map(Object.keys(holder).map((key, index) => [key, index]))));
    return keys.get(step) ?? keys.size;
  };
  const placed = diagnostics.map((diagnostic) => {
    let holder = data;
    const rank = diagnostic.path.map((step) => {
      const here = rankOf(holder, step);
      holder = (holder as Record<string | number, unknown> | null | undefined)?.[step];
      return here;
    });
    return { diagnostic, rank };
  });
  placed.sort((one, other) => {
    const shared = Math.min(one.rank.length, other.rank.length);
    for (let at = 0; at < shared; at++) {
      const difference = (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
      if (difference !== 0) return difference;
    }
    return one.rank.length - other.rank.length;
  });
  return placed.map(({ diagnostic }) => diagnostic);
}
