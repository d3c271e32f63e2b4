import { addToGroup, groupBy } from "../collections/group-by.ts";
import type { Group } from "../collections/group-by.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import { makeDiagnostic } from "../diagnostics/make-diagnostic.ts";
import type { EntityKind } from "../schema/reference.ts";
import { plainKey } from "./alike-keys.ts";
import { ambiguousReference } from "./kinds/ambiguous-reference.ts";
import { unknownReference } from "./kinds/unknown-reference.ts";
import { isText, partsIn } from "./part.ts";
import type { Part, TextPart } from "./part.ts";

/** The references of an extraction. */
export interface References {
  /** The object that each reference refers to. */
  readonly targets: ReadonlyMap<Part, Part>;
  /** For each object the references to it. */
  readonly referrers: ReadonlyMap<Part, readonly Part[]>;
  readonly diagnostics: readonly Diagnostic[];
  readonly faults: readonly { readonly part: Part; readonly because: Diagnostic }[];
}

/** The kinds of entity that an object may be: one, or several if its `kind` is unknown. */
function kindsOf(part: Part): readonly EntityKind[] {
  if (part.shape.type !== "object") return [];
  const { fields } = part.shape;
  const key = fields.find(({ shape }) => shape.type === "key")?.shape;
  if (key?.type !== "key") return [];
  if (typeof key.names === "string") return [key.names];
  const named = key.names.get(String(part.fields.get("kind")?.value));
  return named === undefined ? [...new Set(key.names.values())] : [named];
}

/**
 * Finds the object that each reference refers to: the only one with this key, among the kinds that the field may refer to; or the
 * only one whose key differs in nothing but capital letters, blanks and hyphens. If the answer was `cut`, that is why an object is not there.
 */
export function resolveReferences(root: Part, cut?: Diagnostic): References {
  const byKey = new Map<string, Group<{ part: Part; kinds: readonly EntityKind[] }>>();
  const references: TextPart[] = [];
  for (const part of partsIn(root)) {
    if (part.shape.type === "reference" && isText(part)) references.push(part);
    const key = part.fields.get("key");
    if (part.shape.type === "object" && isText(key))
      addToGroup(byKey, key.value, { part, kinds: kindsOf(part) });
  }
  const faults: { part: Part; because: Diagnostic }[] = [];
  const targets = new Map<Part, Part>();
  const referrers = new Map<Part, Group<Part>>();
  const unresolved = new Map<string, Group<{ reference: TextPart; candidates: readonly Part[] }>>();
  let byPlainKey: Map<string, Group<string>> | undefined;
  const alikeTo = (key: string) => {
    byPlainKey ??= groupBy(byKey.keys(), plainKey);
    const alike = byPlainKey.get(plainKey(key)) ?? [];
    return (alike.length === 1 && byKey.get(alike[0])) || [];
  };
  for (const reference of references) {
    const wanted = wantedBy(reference);
    const candidates = (byKey.get(reference.value) ?? alikeTo(reference.value))
      .filter(({ kinds }) => kinds.some((kind) => wanted.includes(kind)))
      .map(({ part }) => part);
    const [target] = candidates;
    if (target && candidates.length === 1) {
      targets.set(reference, target);
      addToGroup(referrers, target, reference);
    } else if (cut && !byKey.has(reference.value)) {
      faults.push({ part: reference, because: cut });
    } else {
      // A key of no object, or of several, is one cause wherever it is used. A key of an object of the wrong kind is
      // one cause for each of the kinds that are wanted.
      const isOfOtherKind = candidates.length === 0 && byKey.has(reference.value);
      const cause = JSON.stringify([reference.value, candidates.length > 0, isOfOtherKind ? wanted : []]);
      addToGroup(unresolved, cause, { reference, candidates });
    }
  }
  const diagnostics: Diagnostic[] = [];
  const keysOf = memoKeys(byKey);
  for (const group of unresolved.values()) {
    const [{ reference: first, candidates }, ...others] = group;
    const key = first.value;
    const wanted = wantedBy(first);
    const related = [
      ...candidates.slice(0, MANY).map(({ path }) => ({ path, params: { hasKey: true } })),
      ...others.slice(0, MANY).map(({ reference: { path } }) => ({ path })),
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
    for (const { reference } of group) faults.push({ part: reference, because });
  }
  return { targets, referrers, diagnostics, faults };
}

/** How many other places with the same cause are reported. */
const MANY = 20;
/** With how many keys a mistyped one is compared. In an extraction with more of them a hint would be a guess. */
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
