import { readExample } from "../support/examples.ts";

/** A document made to exhaust whoever reads it: how large it is, and the code by which it must be refused. */
export interface HostileDocument {
  readonly name: string;
  readonly code: string;
  /** The document as JSON text; at size 1 it is as large as documents get, at less in proportion. */
  make(size: number): string;
}

interface Minimal {
  [key: string]: unknown;
  title: string;
  sources: { id: string; text: string }[];
  actors: unknown[];
  calls: {
    participants: unknown[];
    statements: { [key: string]: unknown; cue?: unknown; evidence: unknown[] }[];
  }[];
}

function edited(edit: (data: Minimal) => void): string {
  const data = readExample("minimal") as unknown as Minimal;
  edit(data);
  return JSON.stringify(data);
}

function times<Item>(count: number, item: (index: number) => Item): Item[] {
  return Array.from({ length: Math.max(2, Math.round(count)) }, (_, index) => item(index));
}

/** The hostile documents of this project: each takes a way by which memory or time could grow without bounds. */
export const hostileDocuments: readonly HostileDocument[] = [
  {
    name: "a million errors of structure",
    code: "structure/too-many-diagnostics",
    make: (size) => edited((data) => (data.actors = times(1e6 * size, () => ({ kind: "pigeon" })))),
  },
  {
    name: "a million unknown ids",
    code: "structure/too-many-diagnostics",
    make: (size) =>
      edited((data) => {
        const statement = data.calls[0]!.statements[0]!;
        statement.about = times(1e6 * size, (index) => `actor-${index}`);
        const states = times(1e5 * size, (index) => ({ kind: "state", id: `state-${index}`, name: "State" }));
        data.actors = data.actors.concat(states);
      }),
  },
  {
    name: "a million duplicate keys",
    code: "structure/too-many-diagnostics",
    make: (size) => {
      const members = times(1e6 * size, (index) => `"a": ${index}`).join(",");
      return edited(() => undefined).replace("{", `{${members},`);
    },
  },
  {
    name: "a string of 50 MB in the place of an id",
    code: "structure/wrong-format",
    make: (size) => edited((data) => (data.id = "a-".repeat(25e6 * size))),
  },
  {
    name: "an id of two million digits",
    code: "structure/wrong-format",
    make: (size) => edited((data) => (data.id = `${"1".repeat(2e6 * size)}!`)),
  },
  {
    name: "a language of two hundred thousand parts",
    code: "structure/wrong-format",
    make: (size) => edited((data) => (data.language = `en${"-aaaaaaaa".repeat(2e5 * size)}!`)),
  },
  {
    name: "a date of four hundred thousand years",
    code: "structure/wrong-format",
    make: (size) => edited((data) => (data.createdOn = "2031-".repeat(4e5 * size))),
  },
  {
    name: "two million blanks in the place of a title",
    code: "structure/empty-text",
    make: (size) => edited((data) => (data.title = " ".repeat(2e6 * size))),
  },
  {
    name: "two million line breaks in the place of a note",
    code: "structure/empty-text",
    make: (size) => edited((data) => (data.note = "\n".repeat(2e6 * size))),
  },
  {
    name: "a text of 50 MB and a quotation that is not in it",
    code: "evidence/quote-not-found",
    make: (size) =>
      edited((data) => {
        data.sources[0]!.text += "a".repeat(50e6 * size);
        const half = "a".repeat(1e6 * size);
        data.calls[0]!.statements[0]!.evidence.push({ exact: `${half}b${half}` });
      }),
  },
  {
    name: "quotations without end, in a text where nearly all of each is found everywhere",
    code: "evidence/not-verified",
    make: (size) =>
      edited((data) => {
        data.sources[0]!.text += "a".repeat(10e6 * size);
        const prefix = `b${"a".repeat(1000)}`;
        const quotations = times(20_000 * size, (index) => ({
          exact: "a".repeat(50),
          prefix: prefix + index,
        }));
        data.calls[0]!.statements[0]!.evidence.push(...quotations, { exact: "b" });
      }),
  },
  {
    name: "a cue that is nearly in its evidence",
    code: "evidence/quote-not-found",
    make: (size) =>
      edited((data) => {
        const half = "a".repeat(1e6 * size);
        const statement = data.calls[0]!.statements[0]!;
        statement.cues = [{ text: `${half}b${half}`, stance: "neutral" }];
        statement.evidence.push({ exact: "a".repeat(10e6 * size) });
      }),
  },
  {
    name: "a text of ten million figures without a blank",
    code: "evidence/quote-mismatch",
    make: (size) =>
      edited((data) => {
        data.sources[0]!.text += ` ${"1".repeat(10e6 * size)}`;
        (data.calls[0]!.statements[0]!.evidence[0] as { exact?: string }).exact = "She begged him.";
      }),
  },
  {
    name: "a million ids whose digits collide in simple hash tables",
    code: "structure/too-many-diagnostics",
    make: (size) =>
      edited((data) => {
        const ids = times(1e6 * size, (index) => String((index * 65_536) % 4_294_967_291));
        data.actors = data.actors.concat(ids.map((id) => ({ kind: "state", id, name: "State" })));
        data.calls[0]!.statements[0]!.about = ids.map((id) => `${id}0`);
      }),
  },
  {
    name: "keys without end in one object",
    code: "structure/too-many-diagnostics",
    make: (size) =>
      edited((data) => {
        for (const index of times(1e6 * size, (each) => each)) data[String(index * 65_536)] = index;
      }),
  },
  {
    name: "participants and statements without end",
    code: "statement/speaker-not-participant",
    make: (size) =>
      edited((data) => {
        const [call] = data.calls;
        const people = times(1e5 * size, (index) => `person-${index}`);
        data.actors = data.actors.concat(people.map((id) => ({ kind: "person", id, name: "Somebody" })));
        data.actors.push({ kind: "person", id: "stranger", name: "Somebody else" });
        call!.participants = call!.participants.concat(people.map((actor) => ({ actor, roles: ["aide"] })));
        const [statement] = call!.statements;
        const others = times(1e5 * size, (index) => ({
          ...statement,
          id: `statement-${index}`,
          speakers: ["stranger"],
          setting: "in-call",
        }));
        call!.statements = call!.statements.concat(others as Minimal["calls"][number]["statements"]);
      }),
  },
  {
    name: "nesting without end",
    code: "structure/too-deep",
    make: (size) => "[".repeat(100e6 * size),
  },
  {
    name: "nesting without end, in few characters",
    code: "structure/too-deep",
    make: () => '{"a":'.repeat(150_000),
  },
  {
    name: "broken off after 100 MB",
    code: "structure/not-json",
    make: (size) => `[${'"abc",'.repeat(16e6 * size)}`,
  },
];
