import { retold } from "./retold.ts";
import { describeSlips } from "./slip-table.ts";
import type { Edits, Right, Slip } from "./slip-table.ts";

const marks = {
  code: "statement/mode-and-quotation-marks-disagree",
  severity: "warning",
  at: "/calls/0/statements/0/mode",
} as const;

/** Words of the speaker in quotation marks, and a mode that says they are the teller's. */
const told = (
  title: string,
  retelling: Parameters<typeof retold>[0],
  ...says: Slip["says"] & object
): Slip => ({
  ...marks,
  title,
  edits: retold(retelling),
  says: [/quotation marks/, /Use "direct"/, ...says],
});

/** No words in quotation marks, and a mode that promises some. */
const unquoted = (title: string, retelling: Parameters<typeof retold>[0]): Slip => ({
  ...marks,
  title,
  edits: retold(retelling),
  says: [/no words of the evidence are in quotation marks/, /Use "indirect"/],
});

const right = (title: string, retelling: Parameters<typeof retold>[0]): Right => ({
  title,
  edits: retold(retelling),
});

const newspaper: Edits = {
  "/sources/0/kind": "news-article",
  "/sources/0/publisher": "ledger",
  "/actors/-": { kind: "organization", id: "ledger", name: "The Ledger" },
  "/accounts/0/relayedBy": "ledger-account",
  "/accounts/-": { id: "ledger-account", kind: "news-report", voice: "ledger", source: "readout" },
};

describeSlips(
  "quoted words that are said to be reported",
  [
    told(
      "a quotation and who says it",
      { text: "“Reopen the Lenne bridge,” she urged him.", mode: "indirect", cues: ["urged"] },
      "Reopen the Lenne bridge,",
    ),
    told("without a cue", { text: "“Reopen the Lenne bridge,” she urged him.", mode: "speech-act-report" }),
    told("German marks as a whole", { text: "»Öffnen Sie die Lenne-Brücke wieder.«", mode: "indirect" }),
    told("German marks in their other form", {
      text: "„Öffnen Sie die Lenne-Brücke wieder“, forderte sie ihn auf.",
      mode: "indirect",
      cues: ["forderte … auf"],
    }),
    told("Japanese marks, and that this was said", {
      text: "「橋をすぐに再開してください」と述べた。",
      mode: "indirect",
      cues: ["述べた"],
    }),
    told("Swedish marks", { text: "”Öppna bron igen”, uppmanade hon honom.", mode: "indirect" }),
    told("Swedish marks as a whole", { text: "”Öppna bron igen.”", mode: "indirect" }),
    told("Finnish angles as a whole", { text: "»Avatkaa silta uudelleen.»", mode: "free-indirect" }),
    told("single marks as a whole", { text: "‘Reopen Norrland’s bridge.’", mode: "indirect" }),
    told("straight single marks", { text: "'Reopen Norrland's bridge,' she urged him.", mode: "indirect" }),
    told("Polish marks and a dash", { text: "„Otwórzcie most” – wezwała go.", mode: "indirect" }),
    told("French marks with their blanks", {
      text: "« Rouvrez le pont ! », lui a-t-elle demandé.",
      mode: "indirect",
      cues: ["demandé"],
    }),
    told("Russian marks and a dash", {
      text: "«Откройте мост через Ленне», — призвала она его.",
      mode: "indirect",
      cues: ["призвала"],
    }),
    told("Hebrew marks", { text: "היא אמרה לו: ״פתחו מחדש את הגשר לצה״ל״.", mode: "indirect" }),
    told("Arabic marks", { text: "«أعيدوا فتح الجسر»، قالت له.", mode: "indirect" }),
    told("Hindi after a comma", { text: 'उन्होंने कहा, "पुल फिर से खोलें।"', mode: "indirect" }),
    told("Chinese marks after a colon", {
      text: "她敦促他：“请重开莱讷桥。”",
      mode: "indirect",
      cues: ["敦促"],
    }),
    told("Chinese marks before who says it", { text: "“请重开莱讷桥，”她敦促他。", mode: "indirect" }),
    told("Japanese marks as a whole", { text: "「橋を再開してください。」", mode: "indirect" }),
    told("marks of a wire", { text: "``Reopen the Lenne bridge,'' she urged him.", mode: "indirect" }),
    told("in two parts", { text: "“Reopen,” she urged him, “the Lenne bridge.”", mode: "indirect" }),
    told("words copied without their marks", {
      text: "“Reopen the Lenne bridge,” she urged him.",
      quotes: ["Reopen the Lenne bridge"],
      mode: "indirect",
    }),
    told("a sentence of a longer quotation", {
      text: "“We can wait. Reopen the Lenne bridge. Then we talk,” she said.",
      quotes: ["Reopen the Lenne bridge."],
      mode: "indirect",
    }),
    told("relayed, with the cue outside of the marks", {
      text: "“Reopen the Lenne bridge,” she urged him, her office said.",
      quotes: ["“Reopen the Lenne bridge,” she urged him"],
      mode: "indirect",
      cues: ["urged"],
      more: newspaper,
    }),
    {
      ...marks,
      title: "the claim of an outcome",
      at: "/calls/0/outcomes/0/claims/0/mode",
      edits: {
        ...retold({ text: "“We will meet in May,” she told him.", mode: "direct" }),
        "/calls/0/outcomes": [
          {
            id: "meeting",
            kind: "meeting",
            content: "They will meet in May.",
            claims: [
              {
                account: "readout-account",
                mode: "indirect",
                evidence: [{ exact: "“We will meet in May,” she told him.", start: 77, end: 113 }],
              },
            ],
          },
        ],
      },
    },
  ],
  [
    right("direct", { text: "“Reopen the Lenne bridge,” she urged him.", mode: "direct", cues: ["urged"] }),
    right("marks of the relaying voice, with the verb inside of them", {
      text: "The readout adds: “She urged him to reopen the bridge.”",
      mode: "indirect",
      cues: ["urged"],
    }),
    right("the same, and only the quotation as evidence", {
      text: "The readout adds: “She urged him to reopen the bridge.”",
      quotes: ["“She urged him to reopen the bridge.”"],
      mode: "speech-act-report",
      cues: ["urged"],
    }),
    right("marks of the relaying voice in German", {
      text: "»Sie forderte ihn auf, die Brücke zu öffnen«, teilte die Kanzlei mit.",
      mode: "indirect",
      cues: ["forderte … auf"],
      more: newspaper,
    }),
    right("marks of the relaying voice without a cue", {
      text: "The readout adds: “The bridge should open again.”",
      mode: "free-indirect",
      more: newspaper,
    }),
    right("a nickname at the beginning", {
      text: "“Old Cato”, as the islands call him, was told to open the bridge.",
      mode: "indirect",
    }),
    right("the name of a newspaper", { text: "«Труд» сообщает, что она призвала его.", mode: "indirect" }),
    right("a name before who says it", {
      text: "«Северный поток», сказала она, надо открыть.",
      mode: "indirect",
    }),
    right("a nickname at the end", {
      text: "She asked for the leader of the islands, “Old Cato.”",
      mode: "indirect",
    }),
    right("Japanese marks around a name", {
      text: "「海峡の守護者」と呼ばれるブリルは彼女に求めた。",
      mode: "indirect",
    }),
    right("some words in marks", { text: "She called it “a matter of time”.", mode: "mixed" }),
    right("apostrophes only", {
      text: "She urged him to reopen Norrland's bridge to the ferrymen's boats'.",
      mode: "indirect",
    }),
    right("a headline in single marks", {
      text: "‘Reopen the bridge,’ Varn tells Brask",
      mode: "indirect",
      more: {
        "/calls/0/statements/0/evidence": [
          { exact: "‘Reopen the bridge,’ Varn tells Brask", start: 77, end: 114, part: "headline" },
        ],
      },
    }),
  ],
);

describeSlips(
  "direct speech without quotation marks",
  [
    unquoted("the apostrophe of a name", {
      text: "She urged him to reopen Norrland's bridge.",
      mode: "direct",
      cues: ["urged"],
    }),
    unquoted("the curly apostrophe of a plural", {
      text: "She urged him to reopen the ferrymen’s bridge for the ferrymen’ boats.",
      mode: "direct",
    }),
    unquoted("mixed", { text: "She urged him to reopen Norrland’s bridge.", mode: "mixed" }),
    unquoted("elisions in French", {
      text: "Elle l’a appelé à rouvrir l'autre pont d’ici l’été.",
      mode: "direct",
    }),
    unquoted("an apostrophe inside a Ukrainian word", {
      text: "Вона закликала відновити зв'язок і з’їзд.",
      mode: "direct",
    }),
    unquoted("a Hebrew abbreviation", { text: 'היא קראה לו לפתוח את הגשר לצה"ל ולארה״ב.', mode: "direct" }),
    unquoted("a Hebrew abbreviation and an apostrophe", {
      text: "היא קראה לג'ורג' לפתוח את הגשר.",
      mode: "direct",
    }),
    unquoted("inches", { text: 'She urged him to lay a 5" pipe under the bridge.', mode: "direct" }),
    unquoted("a time with a colon", { text: "She urged him at 10:29 to reopen the bridge.", mode: "direct" }),
    unquoted("Chinese without marks", { text: "她敦促他重开莱讷桥。", mode: "direct" }),
    unquoted("a quotation in the sentence before", {
      text: "“No,” he said. She urged him to reopen the Lenne bridge.",
      quotes: ["She urged him to reopen the Lenne bridge."],
      mode: "direct",
    }),
    unquoted("a quotation in the paragraph before, never closed", {
      text: "“No, he said.\n\nShe urged him to reopen the Lenne bridge.",
      quotes: ["She urged him to reopen the Lenne bridge."],
      mode: "direct",
    }),
  ],
  [
    right("indirect", {
      text: "She urged him to reopen Norrland's bridge.",
      mode: "indirect",
      cues: ["urged"],
    }),
    right("over the end of a line", {
      text: 'She said: "We will open\nthe bridge."',
      quotes: ["the bridge"],
      mode: "direct",
    }),
    right("over the end of a line that has no colon before it", {
      text: '"We will open all the lanes of\nthe bridge," she said.',
      quotes: ["the bridge"],
      mode: "direct",
    }),
    right("opened again at each paragraph", {
      text: "“We will open the bridge.\n\n“We will pay for it,” she said.",
      quotes: ["We will pay for it"],
      mode: "direct",
    }),
    right("a paragraph that is closed in the next", {
      text: '"We will open the bridge.\n\n"We will pay for it," she said.',
      quotes: ["We will open the bridge."],
      mode: "direct",
    }),
    right("Hebrew marks", { text: "היא אמרה ״נפתח את הגשר״.", quotes: ["נפתח את הגשר"], mode: "direct" }),
    right("straight Hebrew marks around an abbreviation", {
      text: 'היא אמרה "נפתח את הגשר לצה"ל בקרוב".',
      quotes: ["בקרוב"],
      mode: "direct",
    }),
    right("a Spanish dash", { text: "—Reabriremos el puente —dijo Varn.", join: "\n", mode: "direct" }),
    right("a later sentence of a turn with a Spanish dash, within a line", {
      text: "[2 de junio] —Reabriremos el puente —dijo Varn—. Lo haremos mañana.",
      quotes: ["Lo haremos mañana."],
      mode: "direct",
    }),
    right("a Japanese name in marks", { text: "橋を「平和の橋」と名付けると述べた。", mode: "indirect" }),
    right("what a thing is called in Japanese", {
      text: "「平和と友好の海峡橋」と呼ばれる橋だと述べた。",
      mode: "indirect",
    }),
    right("two Japanese names in marks", {
      text: "「平和と友好の海峡橋」と「自由と独立の大通り」を開く。",
      mode: "indirect",
    }),
    right("a later sentence after a Spanish dash", {
      text: "—Reabriremos el puente. Lo haremos mañana —dijo Varn.",
      join: "\n",
      quotes: ["Lo haremos mañana"],
      mode: "direct",
    }),
    right("a Russian dash", { text: "— Мы откроем мост, — сказала Варн.", join: "\n\n", mode: "direct" }),
    right("Chinese marks of titles", {
      text: "她说《我们将重开桥梁》。",
      quotes: ["我们将重开桥梁"],
      mode: "direct",
    }),
    right("Chinese corners", {
      text: "她說「我們將重開橋樑」。",
      quotes: ["我們將重開橋樑"],
      mode: "direct",
    }),
    right("straight marks between Chinese letters", {
      text: '她说"我们将重开桥梁"。',
      quotes: ["我们将重开桥梁"],
      mode: "direct",
    }),
    right("marks of a wire", {
      text: "``We will open it,'' she said.",
      quotes: ["We will open it"],
      mode: "direct",
    }),
    right("marks of an older wire", {
      text: "`We will open it,' she said.",
      quotes: ["We will open it"],
      mode: "direct",
    }),
    right("typed Polish marks", {
      text: ",,Otworzymy most'' - powiedziała.",
      quotes: ["Otworzymy most"],
      mode: "direct",
    }),
    right("single marks", { text: "‘We will open Norrland’s bridge,’ she said.", mode: "direct" }),
    right("Arabic marks", { text: "قالت «سنفتح الجسر».", quotes: ["سنفتح الجسر"], mode: "direct" }),
    right("Hindi marks", { text: "उन्होंने कहा “हम पुल खोलेंगे”।", quotes: ["हम पुल खोलेंगे"], mode: "direct" }),
    right("a turn with a name", {
      text: "Varn: We will open the bridge. We will pay for it.",
      join: "\n",
      quotes: ["We will pay for it."],
      mode: "direct",
    }),
    right("a turn over lines that were broken to fit", {
      text: "Varn: We will open the bridge, whatever it costs us this\nyear, and we will pay for all of it.",
      join: "\n",
      quotes: ["we will pay for all of it."],
      mode: "direct",
    }),
    right("a turn in Chinese", {
      text: "瓦恩：我们将重开桥梁。我们付钱。",
      quotes: ["我们付钱。"],
      mode: "direct",
    }),
    right("the second sentence of a turn in a transcript", {
      text: "VARN. We will open the bridge. We will pay for it.",
      quotes: ["We will pay for it."],
      mode: "direct",
      more: { "/sources/0/kind": "transcript" },
    }),
    right("set out after a line with a colon", {
      text: "The Chancellor stated the following:\n\nWe will open the bridge.\n\nWe will pay for it.",
      quotes: ["We will pay for it."],
      mode: "direct",
    }),
    right("an official post in the first person", {
      text: "We will open the bridge.",
      mode: "direct",
      more: { "/sources/0/kind": "official-post" },
    }),
    right("a spokesman's own text", {
      text: "We will open the bridge.",
      mode: "direct",
      more: {
        "/sources/0/kind": "spokesperson-statement",
        "/accounts/0/kind": "spokesperson-statement",
        "/accounts/0/authors": ["ilse-varn"],
        "/calls/0/statements/0/setting": "after-call",
      },
    }),
    right("quoted in an element", {
      text: "She made two demands of him. “Open the bridge.” “Pay for it.”",
      quotes: ["She made two demands of him."],
      mode: "direct",
      more: {
        "/calls/0/statements/0/elements": [
          {
            content: "He should open it.",
            evidence: [{ exact: "“Open the bridge.”", start: 106, end: 124 }],
          },
          { content: "He should pay.", evidence: [{ exact: "“Pay for it.”", start: 125, end: 138 }] },
        ],
      },
    }),
    right("after inches", {
      text: 'Of the 5" pipe she said that "it will be laid".',
      quotes: ["it will be laid"],
      mode: "mixed",
    }),
  ],
);
