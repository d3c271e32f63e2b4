import type { Actor } from "../schema/model-types.ts";
import { sameWords } from "../text/same-words.ts";
import type { Coding } from "./coding.ts";
import type { SourcePair } from "./same-sources.ts";

/** An actor of both codings. */
export interface ActorPair {
  readonly a: string;
  readonly b: string;
  /** How they are known to be one: the caller says so, an identifier, a name, or that both publish the same source. */
  readonly by: "given" | "identifier" | "name" | "publisher";
}

/** The actors of two codings, in pairs. */
export interface ActorPairs {
  readonly pairs: readonly ActorPair[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Finds the actors that two codings share, whatever ids they have. Each has at most one of the other coding. */
export function sameActors(
  a: Coding,
  b: Coding,
  sources: readonly SourcePair[],
  given: readonly (readonly [a: string, b: string])[],
): ActorPairs {
  const left = new Map(a.dataset.actors.map((actor) => [actor.id, actor]));
  const right = new Map(b.dataset.actors.map((actor) => [actor.id, actor]));
  const pairs: ActorPair[] = [];
  const pair = (one: Actor | undefined, other: Actor | undefined, by: ActorPair["by"]) => {
    if (!one || !other || !left.delete(one.id) || !right.delete(other.id)) return;
    pairs.push({ a: one.id, b: other.id, by });
  };
  for (const [one, other] of given) pair(left.get(one), right.get(other), "given");
  const ways: readonly (readonly [ActorPair["by"], (one: Actor, other: Actor) => boolean])[] = [
    ["identifier", shareIdentifier],
    ["name", (one, other) => sameWords(one.name) === sameWords(other.name) && mayBeSame(one, other)],
    ["name", (one, other) => shareName(one, other) && mayBeSame(one, other)],
  ];
  for (const [by, areSame] of ways)
    for (const one of left.values())
      pair(
        one,
        [...right.values()].find((other) => areSame(one, other)),
        by,
      );
  for (const each of sources) {
    const publisherOf = (coding: Coding, id: string) => coding.view.index.source(id)?.publisher ?? "";
    pair(left.get(publisherOf(a, each.a)), right.get(publisherOf(b, each.b)), "publisher");
  }
  return { pairs, onlyA: [...left.keys()], onlyB: [...right.keys()] };
}

function shareIdentifier(
  { kind, identifiers: one }: Actor,
  { kind: otherKind, identifiers: other }: Actor,
): boolean {
  if (!one || !other) return false;
  // The code of its country may stand at whatever belongs to a state.
  const areStates = kind === "state" && otherKind === "state";
  return (
    (one.wikidata !== undefined && one.wikidata === other.wikidata) ||
    (areStates && one.iso3166 !== undefined && one.iso3166 === other.iso3166) ||
    (one.uris ?? []).some((uri) => other.uris?.includes(uri))
  );
}

/** Two of different kinds, or whom one register tells apart, are not the same, though their names are. */
function mayBeSame(one: Actor, other: Actor): boolean {
  const differs = (key: "wikidata" | "iso3166") => {
    const [left, right] = [one.identifiers?.[key], other.identifiers?.[key]];
    return left !== undefined && right !== undefined && left !== right;
  };
  return one.kind === other.kind && !differs("wikidata") && !differs("iso3166");
}

function shareName(one: Actor, other: Actor): boolean {
  const names = new Set([other.name, ...(other.otherNames ?? [])].map(sameWords));
  return [one.name, ...(one.otherNames ?? [])].some((name) => names.has(sameWords(name)));
}
