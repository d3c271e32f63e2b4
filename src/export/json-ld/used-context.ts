import { jsonLdContext } from "./context.ts";
import type { Context } from "./context.ts";
import type { JsonLdNode } from "./to-json-ld.ts";

/** The part of the context that a document needs: where each line is one, the whole context would be most of it. */
export function usedContext(node: JsonLdNode, base?: string): Context {
  const used = new Set(["dataset", "code"]);
  collect(node, used);
  return Object.fromEntries(Object.entries(jsonLdContext(base)).filter(([term]) => used.has(term)));
}

function collect(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, used);
  else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      used.add(key);
      // What these have is words of the context too.
      if (key === "type" || key === "motivation") for (const word of [member].flat()) used.add(String(word));
      else collect(member, used);
    }
  }
}
