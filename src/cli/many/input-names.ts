/** What a file's name tells about what is in it. */
export interface NameTells {
  /** Whether there is a dataset on each line; undefined where the name does not say. */
  readonly lines: boolean | undefined;
  readonly packing: "gzip" | "zstd" | undefined;
}

const packings: ReadonlyMap<string | undefined, NameTells["packing"]> = new Map([
  ["gz", "gzip"],
  ["zst", "zstd"],
]);

/** What a file's name tells; undefined where it is not that of data, so that a folder's other files are left alone. */
export function whatNameTells(name: string): NameTells | undefined {
  const [ending, packing] = /\.(gz|zst)$/i.exec(name) ?? [""];
  const packed = packings.get(packing?.toLowerCase());
  const [, inner] = /\.([^./\\]+)$/.exec(name.slice(0, name.length - ending.length)) ?? [];
  switch (inner?.toLowerCase()) {
    case "json":
      return { lines: false, packing: packed };
    case "ndjson":
    case "jsonl":
      return { lines: true, packing: packed };
    case undefined:
      // Such as part-00001.gz, which engines write.
      return packed && { lines: undefined, packing: packed };
    default:
      return undefined;
  }
}

/** Whether a name could be a pattern of names. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}()!]/.test(name);
}
