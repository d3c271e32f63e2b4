import type { Source } from "../schema/model-types.ts";
import { SourceText } from "../text/source-text.ts";
import { groupsBy } from "./clusters.ts";
import type { Clusters, WhyApart } from "./clusters.ts";
import type { Entry } from "./entries.ts";

/** What is compared of a source. */
interface SourceMarks {
  readonly address: string | undefined;
  readonly digest: string | undefined;
}

/** The marks of sources, each made once: a digest takes time. */
export class SourceMarkers {
  readonly #marks = new Map<Entry, SourceMarks>();

  of(entry: Entry): SourceMarks {
    const known = this.#marks.get(entry);
    if (known) return known;
    const { url, text, digest } = entry.value as unknown as Source;
    const marks = {
      address: url === undefined ? undefined : addressOf(url),
      digest: digest?.sha256 ?? (text === undefined ? undefined : new SourceText(text).sha256),
    };
    this.#marks.set(entry, marks);
    return marks;
  }
}

/** An address without what changes nothing: the letters' case of its host, a fragment, http or https. */
function addressOf(url: string): string {
  const [, host = "", rest = ""] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url) ?? [];
  return `${host.toLowerCase()}${rest === "/" ? "" : rest}`;
}

/** What two entries of one source cannot have otherwise: one text may be printed by many, and one address may change its text. */
export function whySourcesDiffer(marks: SourceMarkers, publisherOf: (entry: Entry) => unknown): WhyApart {
  return (members) => {
    const all = members.map((entry) => marks.of(entry));
    const differ = (values: readonly unknown[]) =>
      new Set(values.filter((each) => each !== undefined)).size > 1;
    if (differ(all.map(({ digest }) => digest))) return "texts";
    if (differ(all.map(({ address }) => address)) || differ(members.map(publisherOf))) return "publishers";
    return undefined;
  };
}

/** Joins by addresses and texts. */
export function joinSources(
  clusters: Clusters,
  entries: readonly Entry[],
  marks: SourceMarkers,
  publisherOf: (entry: Entry) => unknown,
): void {
  const by = (key: keyof SourceMarks) =>
    groupsBy(entries, (entry) => {
      const value = marks.of(entry)[key];
      return value === undefined ? [] : [value];
    });
  clusters.join("address", by("address"), (entry) => marks.of(entry).digest);
  // A text that agencies sell stands at many addresses: which of them one without an address means is unknown.
  clusters.join("digest", by("digest"), (entry) =>
    JSON.stringify([marks.of(entry).address, publisherOf(entry)]),
  );
}
