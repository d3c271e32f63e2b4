import { describe, expect, test } from "vitest";
import { accountsOfCall } from "../../src/dataset/accounts-of-call.ts";
import { ReadableDataset } from "../../src/dataset/readable-dataset.ts";
import { indexDataset } from "../../src/dataset-index/index-dataset.ts";
import type { DatasetIndex } from "../../src/dataset-index/index-dataset.ts";
import type { Actor, Dataset, Group } from "../../src/schema/model-types.ts";
import { validateDataset } from "../../src/validate/validate-dataset.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
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
    const readable = new ReadableDataset(dataset, {}, new Set());
    expect(readable.identified.length).toBeGreaterThan(5);
    for (const { id, kind, entity } of readable.identified) {
      const found = index.get(id)!;
      const isActor = entity.name === "Actor";
      expect(found, id).toMatchObject({ kind: isActor ? "actor" : kind });
      expect(found.value, id).toBe(entity.value);
      const call = entity.name === "LeaderCall" ? undefined : readable.callOf(entity)?.value;
      expect("call" in found ? found.call : undefined, id).toBe(call);
      const statement = entity.parent?.name === "Statement" ? entity.parent.value : undefined;
      expect("statement" in found ? found.statement : undefined, id).toBe(statement);
      const outcome = entity.parent?.name === "Outcome" ? entity.parent.value : undefined;
      expect("outcome" in found ? found.outcome : undefined, id).toBe(outcome);
    }
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

  test("knows for each call the accounts that the rules know, in the order of the dataset", () => {
    expectSameAccounts(dataset);
  });

  test("leaves the dataset as it is", () => expect(dataset).toEqual(before));
});

/** The index and the rules must agree on which accounts tell something of a call. */
function expectSameAccounts(dataset: Dataset): void {
  const index = indexDataset(dataset);
  const readable = new ReadableDataset(dataset, {}, new Set());
  for (const call of readable.all("LeaderCall")) {
    const known = new Set(accountsOfCall(readable, call).map(({ value }) => value.id));
    expect(idsOf(index.accountsOf(call.value.id))).toEqual(
      idsOf(dataset.accounts).filter((id) => known.has(id)),
    );
  }
}

describe("accountsOf", () => {
  test("gives every account on which something in the call hangs", () => {
    for (let seed = 0; seed < 30; seed++) {
      const { dataset } = makeValidDataset(new Random(seed));
      expectSameAccounts(dataset);
      const index = indexDataset(dataset);
      for (const call of dataset.calls) {
        const ids = idsOf(index.accountsOf(call.id));
        // Each account of such a dataset tells by what means the call was held; the first alone announces another.
        expect(ids).toEqual(
          idsOf(call.status === "planned" ? dataset.accounts.slice(0, 1) : dataset.accounts),
        );
      }
    }
  });

  test("leaves out an account that only a silence is about, or with which something is compared", () => {
    const minimal = read("minimal");
    const [call] = minimal.calls;
    const [account] = minimal.accounts;
    const silent = { ...account!, id: "silent-account", relayedBy: account!.id };
    const evidence = call!.statements![0]!.evidence;
    const dataset: Dataset = {
      ...minimal,
      accounts: [...minimal.accounts, silent],
      calls: [
        {
          ...call!,
          circumstances: [
            {
              kind: "silence",
              account: account!.id,
              actors: [account!.voice],
              content: "The bridge.",
              regarding: silent.id,
              evidence,
            },
          ],
          comparisons: [{ kind: "unclear", from: silent.id, to: [account!.id], note: "Nothing is known." }],
        },
      ],
    };
    expect(idsOf(indexDataset(dataset).accountsOf(call!.id))).toEqual([account!.id]);
    expectSameAccounts(dataset);
  });
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
    expect(index.sideOf(id)).toBeUndefined();
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

describe("sideOf", () => {
  const office = (of: string, startDate?: string, endDate?: string) => ({
    title: "An office",
    kind: "other" as const,
    of,
    ...(startDate !== undefined && { startDate }),
    ...(endDate !== undefined && { endDate }),
  });
  const group = (id: string, rest: Partial<Group>): Group => ({ kind: "group", id, name: id, ...rest });
  const actors: Actor[] = [
    { kind: "state", id: "norrland", name: "Norrland" },
    { kind: "state", id: "sudmark", name: "Sudmark" },
    { kind: "organization", id: "chancellery", name: "Chancellery", partOf: "norrland" },
    { kind: "organization", id: "press-service", name: "Press service", partOf: "chancellery" },
    { kind: "organization", id: "alliance", name: "An organization of states" },
    {
      kind: "person",
      id: "secretary-general",
      name: "A secretary-general",
      offices: [{ title: "Secretary-General", kind: "igo-head", of: "alliance" }],
    },
    { kind: "organization", id: "newsroom", name: "A newsroom" },
    { kind: "organization", id: "party", name: "A party" },
    {
      kind: "person",
      id: "party-leader",
      name: "A party leader",
      offices: [
        { title: "Leader", kind: "party-leader", of: "party" },
        { title: "Chancellor", kind: "head-of-government", of: "norrland" },
      ],
    },
    { kind: "person", id: "spokeswoman", name: "A spokeswoman", offices: [office("press-service")] },
    {
      kind: "person",
      id: "turncoat",
      name: "A minister of one state, later of the other",
      offices: [office("norrland", "2020", "2029-12"), office("sudmark", "2030-01")],
    },
    { kind: "person", id: "retired", name: "Retired", offices: [office("norrland", "2010", "2020")] },
    { kind: "person", id: "bystander", name: "Somebody without an office" },
    group("aide-of-spokeswoman", { affiliation: "spokeswoman", count: 1 }),
    group("officials-of-both", { members: ["press-service", "sudmark"] }),
    group("group-of-groups", { members: ["aide-of-spokeswoman", "chancellery"] }),
    group("of-sudmark-with-a-guest", { affiliation: "sudmark", members: ["norrland"] }),
    group("nobody-known", {}),
    group("in-a-circle", { members: ["circle-again", "spokeswoman"] }),
    group("circle-again", { members: ["in-a-circle"] }),
  ];
  const index = indexDataset({ ...read("minimal"), actors });

  test.each<[actor: string, side: string | undefined, why: string]>([
    ["norrland", "norrland", "a state is its own"],
    ["press-service", "norrland", "an organization's is that of what it is a part of"],
    ["alliance", "alliance", "an organization with a head like a secretary-general is one of states"],
    ["secretary-general", "alliance", "its head acts for it"],
    ["newsroom", undefined, "a newsroom is no side"],
    ["party-leader", "norrland", "and neither is a party, beside an office of a state"],
    ["spokeswoman", "norrland", "a person's is that of the office"],
    ["aide-of-spokeswoman", "norrland", "a group's is that of its affiliation, here a person"],
    ["group-of-groups", undefined, "without an affiliation it has none, whoever its members are"],
    ["of-sudmark-with-a-guest", "sudmark", "the affiliation counts before the members"],
    ["in-a-circle", undefined, "nor have groups in a circle"],
    ["officials-of-both", undefined, "a voice of officials of two states has none"],
    ["turncoat", undefined, "so has a person with offices of two states, without a date"],
    ["bystander", undefined, "somebody without an office has none"],
    ["nobody-known", undefined, "nor has a group of which nothing is known"],
  ])("of %s is %s: %s", (actor, side) => {
    expect(index.sideOf(actor)).toBe(side);
  });

  test.each<[actor: string, date: string, side: string | undefined]>([
    ["turncoat", "2025-03-01", "norrland"],
    ["turncoat", "2030-06", "sudmark"],
    ["turncoat", "2029-12/2030-01", undefined],
    ["retired", "2031-03-04", undefined],
    ["retired", "2015", "norrland"],
    // A date that does not exist limits nothing.
    ["retired", "2031-02-30", "norrland"],
    ["press-service", "1900", "norrland"],
  ])("of %s on %s is %s", (actor, date, side) => {
    expect(index.sideOf(actor, date)).toBe(side);
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
