import { isObject } from "../collections/is-object.ts";

/** A key without what differs where a model writes it twice: capital letters, blanks, hyphens, full-width forms. */
export function plainKey(key: string): string {
  return key
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, "-");
}

/** The only key that is like another; undefined where several are. */
export function onlyAlike(key: string, among: Iterable<string>): string | undefined {
  const plain = plainKey(key);
  const alike = [...among].filter((each) => plainKey(each) === plain);
  return alike.length === 1 ? alike[0] : undefined;
}

/** An extraction in which the keys of sources are the names of their texts, also where a model wrote "Readout" for "readout". */
export function withNamesOfTexts(extraction: unknown, names: readonly string[]): unknown {
  if (!isObject(extraction) || !Array.isArray(extraction.sources)) return extraction;
  const sources = extraction.sources as readonly unknown[];
  const taken = new Set(sources.map((source) => (isObject(source) ? source.key : undefined)));
  const free = names.filter((name) => !taken.has(name));
  const renamed = sources.map((source) => {
    if (!isObject(source) || typeof source.key !== "string" || names.includes(source.key)) return source;
    const name = onlyAlike(source.key, free);
    // Two sources that are like one name are for the check of keys that are there twice.
    if (name === undefined) return source;
    return { ...source, key: name };
  });
  const isChanged = renamed.some((source, at) => source !== sources[at]);
  return isChanged ? { ...extraction, sources: renamed } : extraction;
}
