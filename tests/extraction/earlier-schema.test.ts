import { expect, test } from "vitest";
import { fromExtraction } from "leader-calls/extraction";
import { example, textsOf } from "./extractions.ts";

/** A value without the keys that say nothing: as it was written before the schema had them. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== "object" || value === null) return value;
  const saysNothing = (part: unknown) => part === null || (Array.isArray(part) && part.length === 0);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => !saysNothing(part))
      .map(([key, part]) => [key, withoutNothing(part)]),
  );
}

test.each(["lenne-bridge", "minimal"])(
  "what a model wrote before the schema had a key is read as if the key said nothing: %s",
  (name) => {
    const texts = textsOf(example(name));
    const full = example<unknown>(`extraction/${name}`);
    const earlier = withoutNothing(full);
    expect(JSON.stringify(earlier).length).toBeLessThan(JSON.stringify(full).length);
    const read = fromExtraction(earlier, { texts });
    expect(read.dataset?.calls).toHaveLength(1);
    expect(read.extraction).toBe(earlier);
    expect({ ...read, extraction: full }).toEqual(fromExtraction(full, { texts }));
  },
);
