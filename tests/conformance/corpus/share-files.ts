import type { Corpus } from "./make-corpus.ts";

/** What the corpus of an earlier version has under a path, if anything. */
export interface EarlierCorpus {
  readonly version: string;
  read(file: string): Uint8Array | undefined;
}

/**
 * A corpus without the files that an earlier version has already: its index points at them. So what was published stays as
 * it was, and a new version brings only what is new.
 *
 * @param earlier from low to high.
 */
export function shareFiles({ index, files }: Corpus, earlier: readonly EarlierCorpus[]): Corpus {
  const shared = new Map<string, string>();
  for (const [file, content] of files) {
    const from = earlier.find(({ read }) => sameBytes(read(file), content));
    if (from) shared.set(file, `../${from.version}/${file}`);
  }
  const placeOf = (file: string) => shared.get(file) ?? file;
  const documents = index.documents.map((document) => ({
    ...document,
    file: placeOf(document.file),
    ...(document.texts !== undefined && { texts: placeOf(document.texts) }),
  }));
  return {
    index: { ...index, documents },
    files: new Map([...files].filter(([file]) => !shared.has(file))),
  };
}

function sameBytes(present: Uint8Array | undefined, content: string | Uint8Array): boolean {
  return present !== undefined && Buffer.from(content).equals(present);
}
