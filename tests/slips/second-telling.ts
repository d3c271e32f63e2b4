import type { Edits } from "./slip-table.ts";

interface SecondTelling {
  readonly language: string;
  /** The words of the source; what is printed of the date must be in them once. */
  readonly text: string;
  readonly asPrinted: string;
  readonly value: string;
  readonly basis: string;
  readonly publishedOn?: string;
}

/** Edits of the smallest example that add a second source, whose publisher tells when the call was. */
export function secondTelling({
  language,
  text,
  asPrinted,
  value,
  basis,
  publishedOn = "2031-03-05",
}: SecondTelling): Edits {
  const start = [...text.slice(0, text.indexOf(asPrinted))].length;
  const evidence = [{ exact: asPrinted, start, end: start + [...asPrinted].length }];
  return {
    "/sources/-": {
      id: "lantern",
      kind: "news-article",
      publisher: "lantern-press",
      language,
      publishedOn,
      text,
    },
    "/actors/-": { kind: "organization", id: "lantern-press", name: "Harbour Lantern" },
    "/accounts/-": { id: "lantern-account", kind: "news-report", voice: "lantern-press", source: "lantern" },
    "/calls/0/circumstances": [
      { kind: "time", account: "lantern-account", date: { value, asPrinted, basis }, evidence },
    ],
  };
}
