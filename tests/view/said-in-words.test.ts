import { describe, expect, test } from "vitest";
import type { Dataset, LeaderCall, Statement } from "leader-calls";
import { actCodelist } from "../../src/schema/codelists/act.ts";
import { factualityCodelist } from "../../src/schema/codelists/factuality.ts";
import { datasetSummary } from "../../src/view/dataset-summary.ts";
import type { SummaryLine } from "../../src/view/summary-line.ts";
import { circumstanceWith, datasetWith, someEvidence, statementWith } from "./small-dataset.ts";

const textsIn = ({ text, lines = [] }: SummaryLine): string[] => [text, ...lines.flatMap(textsIn)];

/** The lines of the call that a test describes. */
function linesOf(call: Partial<LeaderCall>, change: (dataset: Dataset) => void = () => undefined): string[] {
  const dataset = datasetWith(call);
  change(dataset);
  return textsIn(datasetSummary(dataset));
}

/** The line of a statement, without what is said of its words. */
function said(fields: Partial<Statement>): string {
  const lines = linesOf({ statements: [statementWith(fields)] });
  return lines.find((line) => line.includes(" [indirect speech"))!.replace(/ \[.*$/, "");
}

describe("what a speaker says, and how sure", () => {
  const who = "Odo Brask, to Ilse Varn in the call,";

  test.each<[Partial<Statement>, string]>([
    [{}, `${who} said: The bridge opens in May.`],
    [{ factuality: "certain" }, `${who} said: The bridge opens in May.`],
    [{ factuality: "probable" }, `${who} said that probably the bridge opens in May.`],
    [{ factuality: "possible" }, `${who} said that perhaps the bridge opens in May.`],
    [{ acts: ["deny"], factuality: "certainly-not" }, `${who} denied that the bridge opens in May.`],
    [
      { acts: ["deny"], factuality: "probably-not" },
      `${who} denied, saying that probably it is not so that the bridge opens in May.`,
    ],
    [
      { acts: ["disagree"], factuality: "possibly-not" },
      `${who} disagreed, saying that perhaps it is not so that the bridge opens in May.`,
    ],
    [
      { acts: ["criticise", "deny"], factuality: "certainly-not" },
      `${who} criticised, and denied that the bridge opens in May.`,
    ],
    [
      { factuality: "unknown" },
      `${who} said, not knowing or leaving open whether it is so: The bridge opens in May.`,
    ],
    [{ acts: ["demand"], factuality: "unknown" }, `${who} demanded: The bridge opens in May.`],
    [
      { acts: ["profess-ignorance"], factuality: "unknown" },
      `${who} professed not to know whether the bridge opens in May.`,
    ],
    [
      { acts: ["decline-to-comment"], content: "Who rang whom." },
      `${who} declined to comment on who rang whom.`,
    ],
    [
      { acts: ["neither-confirm-nor-deny"], content: "Whether they spoke." },
      `${who} neither confirmed nor denied whether they spoke.`,
    ],
    [
      { acts: ["deny"], factuality: "certainly-not", content: "Norrland asked. Varn knew." },
      `${who} denied this: Norrland asked. Varn knew.`,
    ],
    [
      { condition: "The piers hold." },
      `${who} said: The bridge opens in May. (on this condition: The piers hold.)`,
    ],
    [
      { speakers: [] },
      "Somebody (the words name no speaker), to Ilse Varn in the call, said: The bridge opens in May.",
    ],
    [{ setting: "after-call", addressees: [] }, "Odo Brask, after the call, said: The bridge opens in May."],
  ])("%j", (fields, sentence) => {
    expect(said(fields)).toBe(sentence);
  });

  test("names keep their capital letters, and so do words of another language", () => {
    expect(said({ acts: ["deny"], factuality: "certainly-not", content: "Brask rang." })).toMatch(
      /denied that Brask rang\.$/,
    );
    const lines = linesOf(
      {
        statements: [
          statementWith({ acts: ["deny"], factuality: "certainly-not", content: "All das ist wahr." }),
        ],
      },
      (dataset) => Object.assign(dataset, { language: "de" }),
    );
    expect(lines.join("\n")).toContain("denied that All das ist wahr.");
  });

  test("each act with each factuality is another sentence, and none is a bare code", () => {
    const acts = Object.keys(actCodelist.codes) as Statement["acts"];
    const factualities = [...(Object.keys(factualityCodelist.codes) as Statement["factuality"][]), undefined];
    for (const factuality of factualities) {
      const sentences = acts.map((act) => said({ acts: [act], factuality }));
      const alike = acts.filter((_, at) => sentences.indexOf(sentences[at]!) !== at);
      const files = "src/view/act-words.ts and src/view/sign-words.ts";
      expect(alike, `are said as another act is, with the factuality ${factuality}: see ${files}`).toEqual(
        [],
      );
      for (const sentence of sentences) expect(sentence).not.toMatch(/[a-z]-(not|views|nor|comment)\b/);
    }
  });

  test("an act that a project has added is named", () => {
    expect(said({ acts: ["x-toast" as "other"] })).toBe(`${who} spoke (toast): The bridge opens in May.`);
  });

  test("a part of a denial reads as denied, wherever it is named", () => {
    const lines = linesOf({
      statements: [
        statementWith({
          acts: ["deny"],
          factuality: "certainly-not",
          elements: [{ id: "part", content: "The barrier is down.", evidence: someEvidence }],
        }),
        statementWith({ id: "answer", account: "first", speakers: ["varn"], respondsTo: ["part"] }),
      ],
      comparisons: [{ kind: "hardens", from: "answer", to: ["part"], note: "So it seems." }],
    });
    const named = lines.filter((line) => line.includes("he barrier is down."));
    expect(named).toHaveLength(3);
    for (const line of named) expect(line).toContain("denied that the barrier is down.");
  });
});

describe("what is printed of a quotation", () => {
  const remark = (fields: Partial<Statement>): string | undefined =>
    linesOf({ statements: [statementWith(fields)] })
      .find((line) => line.includes("The bridge opens in May."))
      ?.replace(/^.*? \[/, "[");

  test.each<[Partial<Statement>, string]>([
    [{ mode: "direct", evidence: [{ exact: '"It opens in May," he said.' }] }, "[quoted: “It opens in May”]"],
    [{ mode: "direct", evidence: [{ exact: "It opens in May" }] }, "[quoted: “It opens in May”]"],
    [
      { mode: "mixed", evidence: [{ exact: "He said it would open “in May”, and “not before”." }] },
      "[quoted in part: “in May”, “not before”]",
    ],
    [
      { mode: "mixed", evidence: [{ exact: "He said it would open in May." }] },
      "[quoted in part in the source; the words here are the encoder's]",
    ],
    [
      { mode: "direct", evidence: [{ start: 3, end: 9, sha256: "0".repeat(64) }] },
      "[quoted in the source; the words here are the encoder's]",
    ],
    [{ mode: "indirect", evidence: [{ exact: '"It opens in May," he said.' }] }, "[indirect speech]"],
  ])("%j", (fields, words) => {
    expect(remark(fields)).toBe(words);
  });

  test("long words are not cut: they stand nowhere else", () => {
    const exact = "It opens in May, when the last of the piers is dry, ".repeat(9).trim();
    expect(remark({ mode: "direct", evidence: [{ exact }] })).toBe(`[quoted: “${exact.replace(/,$/, "")}”]`);
  });
});

describe("whose telling it is", () => {
  const fact = { kind: "occurrence", id: "there-was" } as const;

  test("two accounts of one press office are told apart, and what revises what is said at both", () => {
    const lines = linesOf({
      circumstances: [
        { ...circumstanceWith({ ...fact, account: "first" }) },
        {
          ...circumstanceWith({
            ...fact,
            id: "there-was-not",
            account: "second",
            factuality: "certainly-not",
          }),
        },
      ],
      comparisons: [
        { kind: "contradicts", from: "there-was-not", to: ["there-was"], note: "It was changed." },
      ],
    });
    const first = "Press office of Norrland (readout, 16 May 2031)";
    const second = "Press office of Norrland (readout, 18 May 2031)";
    expect(lines.filter((line) => line === `${first} said that the call took place`)).toHaveLength(2);
    expect(lines.filter((line) => line === `${second} denied that the call took place`)).toHaveLength(2);
    expect(lines.filter((line) => line === "contradicts:")).toHaveLength(1);
    const accounts = lines.filter((line) => line.includes(": readout; read in"));
    expect(accounts[0]).toContain(`later replaced or amended by the account of ${second}`);
    expect(accounts[1]).toContain(`replaces or amends the account of ${first}`);
  });

  test("what is inferred to be somebody's telling is said to be, and carried over and explicit are not told apart", () => {
    const inferred = linesOf({ circumstances: [circumstanceWith({ ...fact, attribution: "inferred" })] });
    expect(inferred).toContain(
      "The Lantern said that the call took place [no words say whose account this is: the encoder infers it]",
    );
    expect(linesOf({ circumstances: [circumstanceWith({ ...fact, attribution: "explicit" })] })).toEqual(
      linesOf({ circumstances: [circumstanceWith({ ...fact, attribution: "carried-over" })] }),
    );
  });

  test("who hedges is said, also where it is another than the teller", () => {
    const cues = [
      { text: "reportedly", stance: "hearsay", account: "report" },
      { text: "insisted", stance: "evaluative" },
    ] as const;
    const lines = linesOf({ statements: [statementWith({ cues: [...cues] })] });
    const hedged =
      "“reportedly”, the word of The Lantern, marks it as hearsay; “insisted”, the account's own word, judges the speaker or the manner";
    expect(lines.some((line) => line.includes(`[indirect speech; ${hedged}]`))).toBe(true);
    const introduced = "introduced by “alleged”, the word of The Lantern, doubts it";
    expect(lines.filter((line) => line.includes(introduced))).toHaveLength(2);
  });

  test("an end of a comparison has its teller and its hedges", () => {
    const lines = linesOf({
      statements: [
        statementWith({ cues: [{ text: "reportedly", stance: "hearsay", account: "report" }] }),
        statementWith({ id: "other", account: "second" }),
      ],
      comparisons: [{ kind: "repeats", from: "said", to: ["other"], note: "One briefing." }],
    });
    const sentence = "Odo Brask, to Ilse Varn in the call, said: The bridge opens in May.";
    expect(lines).toContain(
      `${sentence} [according to an aide, as relayed by The Lantern; “reportedly”, the word of The Lantern, marks it as hearsay]`,
    );
    expect(lines).toContain(`${sentence} [according to Press office of Norrland (readout, 18 May 2031)]`);
    expect(lines).toContain("compared by the encoder: One briefing.");
  });

  test("sources have their extent, their date and what they were made from", () => {
    const lines = linesOf({});
    expect(lines).toContain(
      "The official readout of Press office of Norrland (18 May 2031): published on 18 May 2031; in English; the text is only a part of the publication; a copy of the official readout of Press office of Norrland (16 May 2031)",
    );
    expect(lines).toContain(
      "“Words over a bridge”: news article, published by The Lantern; publication date unknown; in Greek; translated by a machine",
    );
  });
});

describe("what is told of the call", () => {
  const told = (circumstance: Parameters<typeof circumstanceWith>[0]) => {
    const line = linesOf({ circumstances: [circumstanceWith(circumstance)] }).find((each) =>
      each.startsWith("The Lantern said that"),
    );
    return line?.replace("The Lantern said that ", "");
  };
  const date = { value: "2031-05-16", basis: "printed" } as const;

  test.each<[Parameters<typeof circumstanceWith>[0], string]>([
    [{ kind: "occurrence", date }, "the call took place on 16 May 2031"],
    [{ kind: "initiator", by: "varn", how: "requested" }, "Ilse Varn asked for the call"],
    [{ kind: "initiator", by: "varn" }, "Ilse Varn brought the call about"],
    [
      {
        kind: "time",
        date: {
          value: "2031-05-16",
          time: "17:15",
          zone: "Norrland time",
          weekday: "friday",
          basis: "relative",
        },
      },
      "the call took place on Friday, 16 May 2031, 17:15 Norrland time (worked out by the encoder from the day of these words)",
    ],
    [
      { kind: "time", date: { value: "XXXX", asPrinted: "on Friday", basis: "relative" } },
      "the call took place at this time: an unknown date (printed: “on Friday”; not worked out to a day)",
    ],
    [
      { kind: "duration", length: "PT31M", bound: "about", counted: "net-of-interpreting" },
      "the call lasted about 31 minutes not counting the interpreting",
    ],
    [
      { kind: "duration", length: "PT17M6S", counted: "excerpt" },
      "a part of the call lasted 17 minutes 6 seconds (the rest is not counted)",
    ],
    [{ kind: "medium", medium: "secure-line" }, "the call was over a secure line"],
    [
      { kind: "place", actor: "brask", place: "Velmund" },
      "during the call Odo Brask was at this place: Velmund",
    ],
    [
      { kind: "attendance", actors: ["aide"], role: "aide", presence: "in-the-room" },
      "the call was attended by An aide (as aide; in the room)",
    ],
    [{ kind: "interpreting" }, "the call was interpreted"],
    [{ kind: "interpreting", manner: "none" }, "the call was not interpreted"],
    [
      { kind: "previous-contact", gap: "P2Y", bound: "about", parties: ["varn", "brask"] },
      "there had been no contact between Ilse Varn and Odo Brask for about 2 years",
    ],
    [
      { kind: "previous-contact", content: "This was the second call this month." },
      "this is true of contact before the call: This was the second call this month.",
    ],
    [
      { kind: "attempt", date, result: "failed", blamed: "brask", cause: "The line was down." },
      "an attempt to hold the call on 16 May 2031 failed, for which Odo Brask was to blame, for this reason: The line was down.",
    ],
    [
      { kind: "recording", by: "press", releasedBy: "lantern", on: date },
      "the call was recorded by Press office of Norrland, and the recording was released by The Lantern on 16 May 2031",
    ],
    [
      { kind: "event", content: "The vote in Norrland.", relation: "before", date },
      "there was or is to be this event, by the encoder's reading after the call (on 16 May 2031): The vote in Norrland.",
    ],
    [
      { kind: "event", content: "The vote in Norrland.", relation: "after", date },
      "there was this event, by the encoder's reading before the call (on 16 May 2031): The vote in Norrland.",
    ],
    [
      { kind: "silence", actors: ["varn", "brask"], content: "The barrier goes up.", asOf: date },
      "Ilse Varn and Odo Brask, as things stood on 16 May 2031, had not said this: The barrier goes up.",
    ],
  ])("%j", (circumstance, sentence) => {
    expect(told(circumstance)).toBe(sentence);
  });

  test.each([
    [undefined, "said that the call took place"],
    ["certain", "said for certain that the call took place"],
    ["probable", "said that probably the call took place"],
    ["possible", "said that perhaps the call took place"],
    ["certainly-not", "denied that the call took place"],
    ["probably-not", "said that probably it is not so that the call took place"],
    ["possibly-not", "said that perhaps it is not so that the call took place"],
    ["unknown", "did not know, or left open, whether the call took place"],
  ] as const)("with the factuality %s", (factuality, sentence) => {
    expect(linesOf({ circumstances: [circumstanceWith({ kind: "occurrence", factuality })] })).toContain(
      `The Lantern ${sentence}`,
    );
  });

  test("a topic, a description and an outcome are denied too", () => {
    const denied = { account: "report", factuality: "certainly-not", evidence: someEvidence } as const;
    const lines = linesOf({
      topics: [{ ...denied, topic: "bridge" }],
      descriptions: [{ ...denied, of: "varn", text: "the hawk", status: "disputed" }],
      outcomes: [
        {
          id: "meeting",
          kind: "meeting",
          content: "The ministers meet.",
          condition: "The piers hold.",
          claims: [denied, { account: "first", content: "Ministers will talk.", evidence: someEvidence }],
        },
      ],
    });
    expect(lines).toContain("The Lantern denied that this was discussed: The bridge");
    expect(lines).toContain(
      "The Lantern denied that “the hawk” fits Ilse Varn (disputed: sides differ on whether it fits)",
    );
    expect(lines).toContain(
      "Disputed outcome (meeting): The ministers meet. (on this condition: The piers hold.)",
    );
    expect(lines).toContain(
      "The Lantern denied that the ministers meet. (on this condition: The piers hold.)",
    );
    expect(lines).toContain(
      "Press office of Norrland (readout, 16 May 2031) said that Ministers will talk. (on this condition: The piers hold.)",
    );
  });

  test("the date has the words printed for it and says where the rest comes from", () => {
    expect(linesOf({})).toContain(
      "date: 16 May 2031 (printed: “May 16”; the year is from another source: the official readout of Press office of Norrland (16 May 2031))",
    );
  });

  test("the date has its day in the digits of any script", () => {
    const date = { value: "2031-05-16", basis: "context" } as const;
    expect(linesOf({ date: { ...date, asPrinted: "١٦ أيار/مايو" } })).toContain(
      "date: 16 May 2031 (printed: “١٦ أيار/مايو”; the year is inferred from the rest of the source or from its date)",
    );
    expect(linesOf({ date: { ...date, asPrinted: "أيار/مايو ٢٠٣١" } })).toContain(
      "date: 16 May 2031 (printed: “أيار/مايو ٢٠٣١”; all or part of the date is inferred from the rest of the source or from its date)",
    );
  });

  test("a call that may not have taken place is not told as one that did", () => {
    const lines = linesOf({ status: "disputed", medium: "unknown" });
    expect(lines).toContain("Disputed call of 16 May 2031 between Ilse Varn and Odo Brask");
    expect(lines).toContain("said to have been held by unknown means");
    expect(lines).toContain("Who is said to have taken part, as the encoder sees it");
  });
});
