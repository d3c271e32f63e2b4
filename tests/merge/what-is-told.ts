import type { Dataset, Evidence } from "leader-calls";
import { sha256Hex } from "../../src/text/sha256.ts";
import { nameOfAll } from "./made-articles.ts";

/**
 * Everything that a dataset says, each as one text without ids: what is referred to is named by what it is. It knows the model
 * by itself, so that it can be compared with what merging makes of it.
 */
export function whatIsTold(dataset: Dataset): Map<string, number> {
  const told = new Map<string, number>();
  const add = (...parts: unknown[]) => {
    const text = JSON.stringify(parts);
    told.set(text, (told.get(text) ?? 0) + 1);
  };
  const actorNames = new Map(dataset.actors.map(({ id, name }) => [id, nameOfAll.get(name) ?? name]));
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title]));
  const accounts = new Map(
    dataset.accounts.map(({ id, kind, voice, source }) => [
      id,
      `${kind} of ${actorNames.get(voice)} in ${titles.get(source)}`,
    ]),
  );
  const labels = new Map((dataset.topics ?? []).map(({ id, label }) => [id, label]));
  const contents = new Map<string, string>();
  for (const { statements = [], outcomes = [] } of dataset.calls)
    for (const { id, content } of [...statements, ...outcomes]) contents.set(id, content);
  for (const { id, elements = [] } of dataset.calls.flatMap(({ statements = [] }) => statements))
    for (const each of elements)
      if (each.id !== undefined) contents.set(each.id, `${contents.get(id)} ${each.content}`);
  const named = (id: string): unknown =>
    actorNames.get(id) ?? titles.get(id) ?? accounts.get(id) ?? labels.get(id) ?? contents.get(id);
  const words = ({ exact, sha256, source, ...rest }: Evidence) => ({
    ...rest,
    sha256: sha256 ?? sha256Hex(exact!),
    source: source && titles.get(source),
  });
  const plain = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => plain(item, key));
    if (typeof value === "string") return REFERENCES.has(key) ? named(value) : value;
    if (typeof value !== "object" || value === null) return value;
    if (key === "evidence") return words(value as Evidence);
    const members = Object.entries(value).filter(([each]) => each !== "id");
    return Object.fromEntries(members.map(([each, member]) => [each, plain(member, each)]).sort());
  };
  for (const each of dataset.sources) {
    const { id: _, text, digest, ...others } = each;
    add("source", plain(others), digest?.sha256 ?? sha256Hex(text!));
  }
  for (const { name, otherNames = [], identifiers, ...others } of dataset.actors) {
    for (const each of [name, ...otherNames]) add("name", nameOfAll.get(name) ?? name, each);
    if (identifiers) add("identifiers", nameOfAll.get(name) ?? name, identifiers);
    add("actor", nameOfAll.get(name) ?? name, plain(others));
  }
  for (const each of dataset.accounts) add("account", plain(each));
  for (const each of dataset.topics ?? []) add("topic", plain(each));
  for (const call of dataset.calls) {
    const leaders = call.participants.map(({ actor }) => actorNames.get(actor)).sort();
    const which = [leaders, call.date.value.slice(0, 10)];
    add("call", which);
    add("date", which, plain(call.date));
    if (call.medium !== "unknown") add("medium", which, call.medium);
    for (const each of call.topics ?? []) add("topic", which, plain(each));
    for (const each of call.statements ?? []) add("statement", which, plain(each));
    for (const each of call.circumstances ?? []) {
      add("circumstance", which, plain(each));
      // A date that is told by the account whose source prints it is not lost.
      if (each.kind !== "time") continue;
      const source = dataset.accounts.find(({ id }) => id === each.account)!.source;
      const evidence = each.evidence.map((one) => ({ source, ...one }));
      add("date", which, plain({ ...each.date, evidence }));
    }
    for (const each of call.comparisons ?? []) add("comparison", which, plain(each));
    for (const { claims, ...outcome } of call.outcomes ?? [])
      for (const claim of claims) add("claim", which, plain(outcome), plain(claim));
    for (const line of call.note?.split("\n") ?? []) {
      const date = /^Another date: (.*)$/.exec(line)?.[1];
      if (date !== undefined) add("date", which, plain(JSON.parse(date)));
    }
  }
  return told;
}

const REFERENCES: ReadonlySet<string> = new Set(
  "publisher of voice source relayedBy actor parties topic account speakers addressees topics respondsTo from to".split(
    " ",
  ),
);
