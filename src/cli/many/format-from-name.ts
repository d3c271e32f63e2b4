/** What a file contains, by its name. */
export interface FileType {
  /** Whether there is a dataset on each line; undefined where the name does not say. */
  readonly lines: boolean | undefined;
  readonly compression: "gzip" | "zstd" | undefined;
}

const compressions: ReadonlyMap<string | undefined, FileType["compression"]> = new Map([
  ["gz", "gzip"],
  ["zst", "zstd"],
]);

/** What a file contains, by its name; undefined where it is not that of data, so that a folder's other files are left alone. */
export function fileTypeOf(name: string): FileType | undefined {
  const [ending, suffix] = /\.(gz|zst)$/i.exec(name) ?? [""];
  const compression = compressions.get(suffix?.toLowerCase());
  const [, inner] = /\.([^./\\]+)$/.exec(name.slice(0, name.length - ending.length)) ?? [];
  switch (inner?.toLowerCase()) {
    case "json":
      return { lines: false, compression };
    case "ndjson":
    case "jsonl":
      return { lines: true, compression };
    case undefined:
      // Such as part-00001.gz, which engines write.
      return compression && { lines: undefined, compression };
    default:
      return undefined;
  }
}

/** Whether a name could be a pattern of names. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}()!]/.test(name);
}
