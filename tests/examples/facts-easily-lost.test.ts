import { describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";

type Found = Record<string, unknown>;

/** Everything in an example that has an id of its own, by that id. */
function identifiedIn(value: unknown, found = new Map<string, Found>()): Map<string, Found> {
  if (typeof value !== "object" || value === null) return found;
  if ("id" in value) found.set(String(value.id), value as Found);
  for (const part of Object.values(value)) identifiedIn(part, found);
  return found;
}

const example = "disputed-call";
const identified = identifiedIn(readExample(example));

function find(id: string): Found {
  const found = identified.get(id);
  if (found === undefined) throw new Error(`examples/${example}.json has nothing with the id "${id}".`);
  return found;
}

/** The words that a fact's evidence quotes, one after another. */
function printed(id: string): string {
  const evidence = find(id).evidence as { exact: string }[];
  return evidence.map(({ exact }) => exact).join(" … ");
}

const cuesOf = (id: string) => find(id).cues as Found[];

/** Facts that real accounts have and that the first build of the model lost. Each is in the example by these ids. */
describe(`what is easily lost is kept in examples/${example}.json`, () => {
  test("“is said to have lasted” beside “lasted”", () => {
    expect(find("lasted")).toMatchObject({ kind: "duration", length: "PT35M" });
    expect(find("lasted")).not.toHaveProperty("cues");
    expect(find("said-to-have-lasted")).toMatchObject({ kind: "duration", length: "PT1H", bound: "about" });
    expect(cuesOf("said-to-have-lasted")).toMatchObject([{ text: "is said to", stance: "hearsay" }]);
    expect(printed("said-to-have-lasted")).toContain("is said to have lasted");
    expect(find("two-lengths")).toMatchObject({ from: "said-to-have-lasted", to: ["lasted"] });
  });

  test("a doubt that the newsroom has and not the spokeswoman", () => {
    expect(find("apology-told")).toMatchObject({ account: "wyle-to-reporters", attribution: "explicit" });
    expect(find("apology-told")).not.toHaveProperty("factuality");
    const [doubt, ...others] = cuesOf("apology-told");
    expect(doubt).toMatchObject({ text: "supposedly", stance: "doubting", account: "strait-report" });
    expect(others.every((cue) => !("account" in cue))).toBe(true);
    expect(find("wyle-to-reporters")).toMatchObject({ voice: "dana-wyle", relayedBy: "strait-report" });
  });

  test("a sentence without a source, after one that has one", () => {
    const [named, unnamed] = ["apology-told", "navigation-error"].map((id) => find(id)) as [Found, Found];
    expect(named.account).toBe(unnamed.account);
    expect([named.attribution, unnamed.attribution]).toEqual(["explicit", "carried-over"]);
    expect(printed("navigation-error")).not.toMatch(/Wyle|spokeswoman|said|told/);
    expect(find("wyle-to-reporters").note).toContain("names nobody");
  });

  test("two wordings of one outcome by its two sides", () => {
    const { claims } = find("patrols-stop") as { claims: Found[] };
    expect(claims.map(({ account }) => account)).toEqual(["karsland-account", "veyra-account"]);
    expect(new Set(claims.map(({ content }) => content)).size).toBe(2);
    expect(claims[0]).toHaveProperty("due");
    expect(find("halt-or-restraint")).toMatchObject({
      kind: "softens",
      from: "patrols-stop-per-veyra",
      to: ["patrols-stop-per-karsland"],
    });
  });

  test("a call that one side claims and the other denies, and “not aware of one yesterday”", () => {
    expect(find("sandrel-oluwen-2033-05-17")).toMatchObject({ status: "disputed" });
    expect(find("call-claimed")).toMatchObject({ kind: "occurrence", account: "karsland-announcement" });
    expect(find("call-claimed")).not.toHaveProperty("factuality");
    expect(find("call-denied")).toMatchObject({ kind: "occurrence", factuality: "certainly-not" });
    expect(find("no-such-call")).toMatchObject({ acts: ["deny"], factuality: "certainly-not" });
    expect(find("none-yesterday-known")).toMatchObject({
      kind: "occurrence",
      factuality: "unknown",
      date: { value: "2033-05-17", asPrinted: "yesterday", basis: "relative" },
    });
    expect(find("not-aware-of-one-yesterday")).toMatchObject({
      acts: ["profess-ignorance"],
      factuality: "unknown",
    });
  });

  test("a remark made in parliament weeks before", () => {
    expect(find("never-pick-up")).toMatchObject({
      speakers: ["meta-oluwen"],
      setting: "before-call",
      occasion: { by: "meta-oluwen", date: { asPrinted: "Three weeks earlier" } },
    });
    expect((find("never-pick-up").occasion as Found).content).toContain("parliament");
  });

  test("a name that one side has for a third party, beside the party's own", () => {
    expect(find("pirates")).toMatchObject({
      of: "ostin-guard",
      text: "the pirates of Cape Ostin",
      status: "disparaging",
    });
    expect(find("guard-by-its-own-name")).toMatchObject({ of: "ostin-guard", text: "the Ostin Guard" });
  });

  test("one briefing through two agencies: no second witness", () => {
    expect(find("one-briefing")).toMatchObject({
      kind: "repeats",
      from: "briefing-in-bay-wire",
      to: ["briefing-in-strait-press"],
    });
    const accounts = ["briefing-in-bay-wire", "briefing-in-strait-press"].map(find);
    expect(new Set(accounts.map(({ source }) => source)).size).toBe(2);
    expect(accounts.map(({ voice }) => voice)).toEqual(["officials-of-both", "officials-of-both"]);
  });

  test("a quotation that is translated", () => {
    expect(find("only-restraint-in-english")).toMatchObject({ mode: "direct", account: "oluwen-in-english" });
    expect(find("oluwen-in-english")).toMatchObject({ language: "fr", source: "strait-press-report" });
    expect(find("strait-press-report")).toMatchObject({
      language: "en",
      derivedFrom: [{ source: "veyra-readout", how: "quotation" }],
    });
  });

  test("a quotation with words left out", () => {
    const { evidence, omissions, mode } = find("nothing-promised") as Record<string, { exact: string }[]>;
    expect(mode).toBe("direct");
    expect(omissions).toMatchObject([{ exact: "[…]" }]);
    expect(evidence![0]!.exact).toContain(omissions![0]!.exact);
    expect(find("cut-quotation")).toMatchObject({ kind: "misreports", to: ["only-restraint"] });
  });

  test("“almost two years without contact”, without an invented day", () => {
    expect(find("two-years-of-silence")).toMatchObject({
      kind: "previous-contact",
      gap: "P2Y",
      bound: "about",
    });
    expect(find("two-years-of-silence")).not.toHaveProperty("date");
    expect(printed("two-years-of-silence")).toContain("almost two years without contact");
  });

  test("who else was in the room, according to one side", () => {
    expect(find("in-the-presidents-room")).toMatchObject({
      kind: "attendance",
      actors: ["rasmus-tole", "ine-karsk"],
      presence: "in-the-room",
      account: "karsland-account",
    });
    const { participants } = find("sandrel-oluwen-2033-05-11") as { participants: Found[] };
    expect(participants.map(({ actor }) => actor)).toEqual(["ivo-sandrel", "meta-oluwen"]);
  });

  test("a text that breaks off", () => {
    expect(find("bay-wire-report").extent).toBe("part");
    expect(find("bay-wire-report").text).toMatch(/\w$/);
  });

  test("one voice made of officials of two states", () => {
    const { members } = find("officials-of-both") as { members: string[] };
    expect(members.map((id) => [find(id).kind, find(id).affiliation])).toEqual([
      ["group", "karsland"],
      ["group", "veyra"],
    ]);
    expect(find("briefing-in-strait-press").voice).toBe("officials-of-both");
  });

  test("“it was emphasised”, by nobody who is named", () => {
    expect(find("quiet-season")).toMatchObject({ speakers: [], acts: ["stress"], setting: "in-call" });
    expect(cuesOf("quiet-season")).toMatchObject([{ text: "It was emphasised" }]);
  });

  test("“the second call this month”, without a date of the first", () => {
    expect(find("second-call-this-month")).toMatchObject({ kind: "previous-contact" });
    expect(find("second-call-this-month").content).toBeTypeOf("string");
    expect(find("second-call-this-month")).not.toHaveProperty("date");
    expect(printed("second-call-this-month")).toContain("the second call this month");
  });

  test("a memo that was kept back for months", () => {
    expect(find("memo-account")).toMatchObject({
      kind: "memo",
      writtenOn: { value: "2033-05-12" },
      releasedOn: { value: "2033-11-28" },
    });
    expect(find("ministry-memo").publishedOn).toBe("2033-11-28");
  });

  test("a stamp “10:29”, without invented seconds", () => {
    expect(find("strait-press-report").publishedOn).toBe("2033-05-12T10:29");
    expect(find("strait-press-report").text).toContain("10:29");
  });
});
