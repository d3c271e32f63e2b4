import { nearCodes } from "leader-calls";
import { describe, expect, test } from "vitest";
import { describeSlips } from "./slip-table.ts";
import type { Slip } from "./slip-table.ts";

const options = { suggestCodes: nearCodes };

const word = (list: string, at: string, written: string, ...says: (string | RegExp)[]): Slip => ({
  title: `"${written}" for ${list}`,
  edits: { [at]: written },
  options,
  code: "structure/unknown-code",
  at,
  says,
});
const acts = "/calls/0/statements/0/acts/0";
const mode = "/calls/0/statements/0/mode";
const medium = "/calls/0/medium";

describeSlips(
  "words that are no codes",
  [
    word("act", acts, "advise", 'Did you mean this? "suggest": '),
    word("act", acts, "pledge", '"promise": '),
    word("act", acts, "propose", /this\? "suggest": (?!.*"promise")/),
    word("act", acts, "reject", '"deny": ', '"decline": '),
    word("act", acts, "said", 'Did you mean this? "inform": '),
    word("act", acts, "concern", 'Did you mean this? "express-concern": '),
    word("act", acts, "zdravit", "There are", 'If none of them fits, use "other".'),
    word("act", acts, "x-bless", '"extensionCodes"', '{ "act": { "x-bless": "…" } }'),
    word("mode", mode, "x-sung", 'Projects cannot add codes to "mode".', '"voice-report"'),
    word("mode", mode, "quoted", 'Did you mean this? "direct": '),
    word("mode", mode, "paraphrase", '"indirect": '),
    word("mode", mode, "direct speech", '"direct": '),
    word("medium", medium, "phone call", 'Did you mean this? "telephone": '),
    word("medium", medium, "Zoom", 'Did you mean this? "video": '),
    word("callStatus", "/calls/0/status", "unconfirmed", /this\? "reported": (?!.*"confirmed": )/),
    word("factuality", "/calls/0/statements/0/factuality", "uncertain", /"possible": (?!.*"certain": )/),
    word("weekday", "/calls/0/date/weekday", "вторник", 'Did you mean this? "tuesday": '),
    word("officeKind", "/actors/3/offices/0/kind", "prime minister", '"head-of-government": '),
    word("Actor", "/actors/0/kind", "country", 'Did you mean this? "state": '),
  ],
  [
    { title: "praise, which is a code", edits: { [acts]: "praise" }, options },
    {
      title: "a code of the project",
      edits: { [acts]: "x-bless" },
      options: { ...options, extensionCodes: { act: { "x-bless": "Wishes well." } } },
    },
  ],
);

describe("codes that are near to a code of a project", () => {
  test("are those of the project", () => {
    expect(nearCodes("x-bles", "act", ["x-bless", "praise"], { "x-bless": "Wishes well." })).toEqual([
      { code: "x-bless", definition: "Wishes well." },
    ]);
  });
});
