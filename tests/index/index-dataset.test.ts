import { indexDataset, validateDataset } from "leader-calls";
import type { Dataset, DatasetIndex } from "leader-calls";
import { describe, expect, test } from "vitest";
import { exampleNames, readExample } from "../support/examples.ts";

function read(name: string): Dataset {
  const result = validateDataset(readExample(name));
  if (!result.ok) throw new Error(`${name} is not valid.`);
  return result.data;
}

const lenne = read("lenne-bridge");
const idsOf = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);

describe.each(exampleNames)("the index of %s", (name) => {
  const dataset = read(name);
  const before = structuredClone(dataset);
  const index = indexDataset(dataset);

  test("finds every entity that has an id, by its id and with what holds it", () => {
    const wanted: [string, object][] = [["dataset", dataset]];
    for (const source of dataset.sources) wanted.push(["source", source]);
    for (const actor of dataset.actors) wanted.push(["actor", actor]);
    for (const account of dataset.accounts) wanted.push(["account", account]);
    for (const topic of dataset.topics ?? []) wanted.push(["topic", topic]);
    for (const call of dataset.calls) {
      wanted.push(["call", call]);
      for (const statement of call.statements ?? []) {
        wanted.push(["statement", statement]);
        for (const element of statement.elements ?? []) wanted.push(["element", element]);
      }
      for (const outcome of call.outcomes ?? []) wanted.push(["outcome", outcome]);
      for (const circumstance of call.circumstances ?? []) wanted.push(["circumstance", circumstance]);
      for (const comparison of call.comparisons ?? []) wanted.push(["comparison", comparison]);
    }
    for (const [kind, value] of wanted) {
      const { id } = value as { id?: string };
      if (id === undefined) continue;
      expect(index.get(id)?.kind, id).toBe(kind);
      expect(index.get(id)?.value, id).toBe(value);
    }
    const call = dataset.calls[0]!;
    const statement = index.get(call.statements![0]!.id);
    expect(statement?.kind === "statement" && statement.call).toBe(call);
  });

  test("finds by kind what is of that kind, and nothing else", () => {
    const finders = ["source", "actor", "account", "topic", "call", "statement"] as const;
    const all = [
      dataset.id,
      ...idsOf(dataset.sources),
      ...idsOf(dataset.actors),
      ...idsOf(dataset.accounts),
      ...idsOf(dataset.topics ?? []),
      ...idsOf(dataset.calls),
      ...idsOf(dataset.calls.flatMap(({ statements }) => statements ?? [])),
    ];
    for (const id of all) {
      for (const finder of finders) {
        const named = index.get(id)!;
        expect(index[finder](id), `${finder} ${id}`).toBe(named.kind === finder ? named.value : undefined);
      }
    }
  });

  test("gives the statements and outcomes of each account in the order of the dataset, each once", () => {
    const statements = dataset.calls.flatMap((call) => call.statements ?? []);
    const outcomes = dataset.calls.flatMap((call) => call.outcomes ?? []);
    for (const { id } of dataset.accounts) {
      expect(index.statementsOf(id)).toEqual(statements.filter(({ account }) => account === id));
      expect(index.outcomesOf(id)).toEqual(
        outcomes.filter(({ claims }) => claims.some(({ account }) => account === id)),
      );
    }
  });

  test("leads from each account to one whose voice published the source", () => {
    for (const account of dataset.accounts) {
      const chain = index.chainOf(account.id);
      expect(chain[0]).toBe(account);
      const last = chain.at(-1)!;
      expect(last.relayedBy).toBeUndefined();
      expect(last.voice).toBe(index.source(account.source)!.publisher);
      chain.slice(1).forEach((relay, at) => expect(chain[at]!.relayedBy).toBe(relay.id));
    }
  });

  test("knows for each call every account that a statement, topic or circumstance of it names", () => {
    for (const call of dataset.calls) {
      const told = idsOf(index.accountsOf(call.id));
      for (const { account } of [
        ...(call.statements ?? []),
        ...(call.topics ?? []),
        ...(call.circumstances ?? []),
        ...(call.outcomes ?? []).flatMap(({ claims }) => claims),
        ...call.participants.flatMap(({ describedAs }) => describedAs ?? []),
      ]) {
        expect(told).toContain(account);
      }
      expect(told).toEqual(idsOf(dataset.accounts).filter((id) => told.includes(id)));
    }
  });

  test("leaves the dataset as it is", () => expect(dataset).toEqual(before));
});

describe("ids that name nothing", () => {
  const index = indexDataset(lenne);

  test.each(["nobody", "", "__proto__", "constructor", "toString"])("%j gives nothing and no error", (id) => {
    expect(index.get(id)).toBeUndefined();
    for (const finder of ["source", "actor", "account", "topic", "call", "statement"] as const) {
      expect(index[finder](id)).toBeUndefined();
    }
    for (const list of ["chainOf", "statementsOf", "outcomesOf", "accountsOf"] as const) {
      expect(index[list](id)).toEqual([]);
    }
    expect(index.officesOn(id, "2024-11-15")).toEqual([]);
  });
});

describe("officesOn", () => {
  const office = (title: string, startDate?: string, endDate?: string) => ({
    title,
    kind: "minister" as const,
    of: "norrland",
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
  });
  const minimal = read("minimal");
  const withOffices: Dataset = {
    ...minimal,
    actors: minimal.actors.map((actor) =>
      actor.kind === "person" && actor.id === "ilse-varn"
        ? {
            ...actor,
            offices: [
              office("first", "2020-01-01", "2025-06-30"),
              office("second", "2025-07"),
              office("always"),
            ],
          }
        : actor,
    ),
  };
  const index = indexDataset(withOffices);
  const titlesOn = (date: string) => index.officesOn("ilse-varn", date).map(({ title }) => title);

  test("gives the offices whose time overlaps the date", () => {
    expect(titlesOn("2019")).toEqual(["always"]);
    expect(titlesOn("2025-06-30")).toEqual(["first", "always"]);
    expect(titlesOn("2025-07-01")).toEqual(["second", "always"]);
    expect(titlesOn("2025")).toEqual(["first", "second", "always"]);
    expect(titlesOn("2025-06-30T23:00:00Z")).toEqual(["first", "always"]);
    expect(titlesOn("2031/..")).toEqual(["second", "always"]);
  });

  test("gives none for a date that does not exist, and none for what is no person", () => {
    expect(titlesOn("2025-02-30")).toEqual([]);
    expect(index.officesOn("norrland", "2025")).toEqual([]);
    expect(index.officesOn("readout", "2025")).toEqual([]);
  });
});

describe("a dataset that is not valid", () => {
  const withAccounts = (relays: Record<string, string>): DatasetIndex => {
    const minimal = read("minimal");
    const [account] = minimal.accounts;
    return indexDataset({
      ...minimal,
      accounts: Object.entries(relays).map(([id, relayedBy]) => ({ ...account!, id, relayedBy })),
    });
  };

  test("a cycle of relays is followed once round", () => {
    const index = withAccounts({ one: "two", two: "three", three: "one" });
    expect(idsOf(index.chainOf("one"))).toEqual(["one", "two", "three"]);
    expect(idsOf(withAccounts({ self: "self" }).chainOf("self"))).toEqual(["self"]);
    expect(idsOf(withAccounts({ in: "two", two: "three", three: "two" }).chainOf("in"))).toEqual([
      "in",
      "two",
      "three",
    ]);
  });

  test("a chain ends where it names nothing or no account", () => {
    expect(idsOf(withAccounts({ one: "nobody" }).chainOf("one"))).toEqual(["one"]);
    expect(idsOf(withAccounts({ one: "readout" }).chainOf("one"))).toEqual(["one"]);
  });

  test("of two entities with one id the first is found", () => {
    const minimal = read("minimal");
    const twice = indexDataset({
      ...minimal,
      actors: [...minimal.actors, { kind: "state", id: "readout", name: "R" }],
    });
    expect(twice.get("readout")?.kind).toBe("source");
    expect(twice.actor("readout")).toBeUndefined();
  });
});
