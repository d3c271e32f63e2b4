import type { Actor } from "../schema/model-types.ts";
import { sameWords } from "../text/same-words.ts";
import { groupsBy } from "./clusters.ts";
import type { Clusters, WhyApart } from "./clusters.ts";
import type { Entry } from "./entries.ts";

/** What two entries of one actor cannot have otherwise. */
export function whyActorsDiffer(classOf: (entry: Entry, id: string) => number): WhyApart {
  return (members) => {
    const actors = members.map(({ value }) => value as unknown as Actor);
    if (new Set(actors.map(({ kind }) => kind)).size > 1) return "identifiers";
    if (haveOtherIdentifiers(actors)) return "identifiers";
    const belonging = new Set<number>();
    for (const [at, actor] of actors.entries()) {
      const entry = members[at];
      if (entry && actor.kind === "organization" && actor.partOf !== undefined)
        belonging.add(classOf(entry, actor.partOf));
    }
    return belonging.size > 1 ? "belonging" : undefined;
  };
}

/** Whether some have identifiers of one register that differ. The country of an organization or a person is no identifier of it. */
export function haveOtherIdentifiers(actors: readonly Actor[]): boolean {
  const differ = (ids: readonly (string | undefined)[]) =>
    new Set(ids.filter((id) => id !== undefined)).size > 1;
  if (differ(actors.map(({ identifiers }) => identifiers?.wikidata))) return true;
  if (differ(actors.map(({ kind, identifiers }) => (kind === "state" ? identifiers?.iso3166 : undefined))))
    return true;
  const byRegister = new Map<string, Set<string>[]>();
  for (const { identifiers } of actors) {
    const own = new Map<string, Set<string>>();
    for (const uri of identifiers?.uris ?? []) {
      const register = registerOf(uri);
      own.set(register, (own.get(register) ?? new Set()).add(uri));
    }
    for (const [register, uris] of own) {
      const known = byRegister.get(register) ?? [];
      const isKnown = known.some(
        (each) => each.size === uris.size && [...uris].every((uri) => each.has(uri)),
      );
      if (known.some((each) => ![...uris].some((uri) => each.has(uri)))) return true;
      if (!isKnown) byRegister.set(register, [...known, uris]);
    }
  }
  return false;
}

/** The register that a URI belongs to: its host, or what it begins with. */
function registerOf(uri: string): string {
  return /^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*|[^:/?#]*)/i.exec(uri)?.[0].toLowerCase() ?? uri;
}

/** Joins by identifiers. */
export function joinByIdentifiers(clusters: Clusters, entries: readonly Entry[]): void {
  const keys = (entry: Entry): string[] => {
    const { kind, identifiers } = entry.value as unknown as Actor;
    const { wikidata, iso3166, uris = [] } = identifiers ?? {};
    return [
      ...(wikidata === undefined ? [] : [`${kind} wikidata ${wikidata}`]),
      ...(kind !== "state" || iso3166 === undefined ? [] : [`${kind} iso3166 ${iso3166}`]),
      ...uris.map((uri) => `${kind} ${uri}`),
    ];
  };
  clusters.join("identifier", groupsBy(entries, keys));
}

/** Joins by names: the name of one is the name, or another name, of the other. What two have as other names only connects nobody. */
export function joinByNames(clusters: Clusters, entries: readonly Entry[]): boolean {
  const groups = new Map<string, { readonly entries: Entry[]; hasName: boolean }>();
  const add = (entry: Entry, name: string, isName: boolean) => {
    const key = nameKey(entry, name);
    if (key === undefined) return;
    const group = groups.get(key) ?? { entries: [], hasName: false };
    groups.set(key, group);
    group.entries.push(entry);
    group.hasName ||= isName;
  };
  for (const entry of entries) {
    const { name, otherNames = [] } = entry.value as unknown as Actor;
    add(entry, name, true);
    for (const other of otherNames) add(entry, other, false);
  }
  const connected = [...groups.values()].filter(({ hasName }) => hasName).map((group) => group.entries);
  return clusters.join("name", connected, (entry) => nameKey(entry, String(entry.value.name)));
}

function nameKey({ value }: Entry, name: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(name) ? `${String(value.kind)} ${sameWords(name)}` : undefined;
}
