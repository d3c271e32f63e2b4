import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import type { EntityKind } from "../schema/reference.ts";
import { ambiguousReference } from "./kinds/ambiguous-reference.ts";
import { unknownReference } from "./kinds/unknown-reference.ts";
import { partsIn } from "./part.ts";
import type { Part } from "./part.ts";

/** What the references of an extraction lead to. */
export interface References {
  /** What each reference leads to. */
  readonly targets: ReadonlyMap<Part, Part>;
  /** The references that lead to an object. */
  readonly referrers: ReadonlyMap<Part, readonly Part[]>;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly { readonly part: Part; readonly because: Diagnostic }[];
}

/** The kinds of entity that an object may be: one, or several where its kind is not a known one. */
function kindsOf(part: Part): readonly EntityKind[] {
  if (part.shape.type !== "object") return [];
  const { fields } = part.shape;
  const key = fields.find(({ shape }) => shape.type === "key")?.shape;
  if (key?.type !== "key") return [];
  if (typeof key.names === "string") return [key.names];
  const named = key.names.get(String(part.fields.get("kind")?.value));
  return named === undefined ? [...new Set(key.names.values())] : [named];
}

/** Follows every reference to what has its key; a key must be that of one thing only among the kinds that are meant. */
export function resolveReferences(root: Part): References {
  const byKey = new Map<string, { part: Part; kinds: readonly EntityKind[] }[]>();
  const references: Part[] = [];
  for (const part of partsIn(root)) {
    if (part.shape.type === "reference" && typeof part.value === "string") references.push(part);
    const key = part.fields.get("key")?.value;
    if (part.shape.type !== "object" || typeof key !== "string") continue;
    const known = byKey.get(key);
    const entry = { part, kinds: kindsOf(part) };
    if (known) known.push(entry);
    else byKey.set(key, [entry]);
  }
  const targets = new Map<Part, Part>();
  const referrers = new Map<Part, Part[]>();
  const unresolved = new Map<string, { parts: Part[]; candidates: readonly Part[] }>();
  for (const reference of references) {
    const wanted = wantedBy(reference);
    const candidates = (byKey.get(reference.value as string) ?? [])
      .filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind)))
      .map(({ part }) => part);
    const [target] = candidates;
    if (target && candidates.length === 1) {
      targets.set(reference, target);
      const others = referrers.get(target);
      if (others) others.push(reference);
      else referrers.set(target, [reference]);
    } else {
      // A key that is nobody's, or several things', is one cause wherever it is; one of another kind is not.
      const isOfOtherKind = candidates.length === 0 && byKey.has(reference.value as string);
      const group = JSON.stringify([reference.value, candidates.length > 0, isOfOtherKind ? wanted : []]);
      const known = unresolved.get(group);
      if (known) known.parts.push(reference);
      else unresolved.set(group, { parts: [reference], candidates });
    }
  }
  const diagnostics: Diagnostic[] = [];
  const faults: { part: Part; because: Diagnostic }[] = [];
  const keysOf = memoKeys(byKey);
  for (const { parts, candidates } of unresolved.values()) {
    const [first, ...others] = parts as [Part, ...Part[]];
    const key = first.value as string;
    const wanted = wantedBy(first);
    const related = [
      ...candidates.slice(0, MANY).map(({ path }) => ({ path, message: `This has the key "${key}".` })),
      ...others.slice(0, MANY).map(({ path }) => ({ path, message: "The same key stands here." })),
    ];
    const found = byKey.get(key)?.[0]?.kinds[0];
    const because =
      candidates.length > 1
        ? makeDiagnostic(ambiguousReference, first.path, { key, count: candidates.length }, related)
        : makeDiagnostic(
            unknownReference,
            first.path,
            { key, wanted, found, suggestion: found ? undefined : didYouMean(key, keysOf(wanted)) },
            related,
          );
    diagnostics.push(because);
    for (const part of parts) faults.push({ part, because });
  }
  return { targets, referrers, diagnostics, faults };
}

/** How many other places of one cause are reported. */
const MANY = 20;
/** How many keys a mistyped one is compared with: in an extraction with thousands nobody would be helped. */
const KEYS_COMPARED = 1_000;

function wantedBy({ shape }: Part): readonly EntityKind[] {
  return shape.type === "reference" ? shape.targets : [];
}

function memoKeys(byKey: ReadonlyMap<string, readonly { kinds: readonly EntityKind[] }[]>) {
  const memo = new Map<string, string[]>();
  return (wanted: readonly EntityKind[]): string[] => {
    const name = wanted.join(" ");
    let keys = memo.get(name);
    if (!keys) {
      const fitting = [...byKey].filter(([, parts]) =>
        parts.some(({ kinds }) => kinds.some((kind) => wanted.includes(kind))),
      );
      keys = fitting.slice(0, KEYS_COMPARED).map(([key]) => key);
      memo.set(name, keys);
    }
    return keys;
  };
}
