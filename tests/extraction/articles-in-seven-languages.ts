/** Invented articles: each sentence is a statement, and the last one denies what the one before says. */
export const articles: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Chancellor Ilse Varn spoke with President Odo Brask on Tuesday.",
    "She urged him to reopen the “Lenne” bridge.",
    "She said that Sudmark holds two ferrymen.",
    "Mr Brask denied that any ferryman is held.",
  ],
  de: [
    "Kanzlerin Ilse Varn sprach am Dienstag mit Präsident Odo Brask.",
    "Sie forderte ihn auf, die „Lenne“-Brücke zu öffnen.",
    "Sie sagte, Südmark halte zwei Fährleute fest.",
    "Brask bestritt, dass Fährleute festgehalten werden.",
  ],
  fr: [
    "La chancelière Ilse Varn s’est entretenue mardi avec le président Odo Brask.",
    "Elle l’a exhorté à rouvrir le pont de « Lenne ».",
    "Elle a dit que le Sudmark détient deux passeurs.",
    "M. Brask a nié que des passeurs soient détenus.",
  ],
  ru: [
    "Канцлер Ильзе Варн во вторник говорила с президентом Одо Браском.",
    "Она призвала его открыть мост «Ленне».",
    "Она сказала, что Зюдмарк удерживает двух паромщиков.",
    "Браск отрицал, что паромщиков удерживают.",
  ],
  ar: [
    "تحدثت المستشارة إلزه فارن يوم الثلاثاء مع الرئيس أودو براسك.",
    "ودعته إلى إعادة فتح جسر «لينه».",
    "وقالت إن زودمارك تحتجز عاملي عبّارة.",
    "ونفى براسك احتجاز أي عامل عبّارة.",
  ],
  zh: [
    "总理伊尔泽·瓦恩周二与总统奥多·布拉斯克通话。",
    "她敦促他重新开放“伦讷”大桥。",
    "她说南境扣押了两名渡船工人。",
    "布拉斯克否认扣押任何渡船工人。",
  ],
  ja: [
    "イルゼ・ヴァルン首相は火曜日、オド・ブラスク大統領と電話で話した。",
    "首相は「レンネ」橋の再開を求めた。",
    "首相はズートマルクが渡し守二人を拘束していると述べた。",
    "ブラスク大統領は渡し守の拘束を否定した。",
  ],
};

/** A statement of an extraction. */
export interface Statement {
  key: string;
  respondsTo: string[];
  evidence: { exact: string }[];
  [key: string]: unknown;
}

/** The text of an article; Chinese and Japanese have no blanks between sentences. */
export function textOf(language: string): string {
  return articles[language]!.join(language === "zh" || language === "ja" ? "" : " ");
}

/** What a model that makes no slips extracts. */
export function extractionOf(language: string) {
  const [first = "", ...told] = articles[language]!;
  const office = (key: string, of: string) => [{ title: key, kind: "head-of-state", of }];
  const quoted = (exact: string) => [{ exact }];
  const statements = told.map((sentence, at): Statement => {
    const denies = at === told.length - 1;
    return {
      ...{ ofCall: "call", key: `s${at}`, account: "paper-account", setting: "in-call", mode: "indirect" },
      speakers: [denies ? "brask" : "varn"],
      addressees: [denies ? "varn" : "brask"],
      acts: [denies ? "deny" : at === 0 ? "request" : "claim"],
      ...(denies && { factuality: "certainly-not" }),
      content: `What sentence ${at + 2} says.`,
      respondsTo: denies ? [`s${at - 1}`] : [],
      evidence: quoted(sentence),
    };
  });
  return {
    ...{ title: `A call, told in ${language}`, language: "en" },
    sources: [{ key: "paper", kind: "news-article", publisher: "lantern", language }],
    actors: [
      { kind: "state", key: "norrland", name: "Norrland" },
      { kind: "state", key: "sudmark", name: "Sudmark" },
      { kind: "organization", key: "lantern", name: "The Lantern" },
      { kind: "person", key: "varn", name: "Ilse Varn", offices: office("Chancellor", "norrland") },
      { kind: "person", key: "brask", name: "Odo Brask", offices: office("President", "sudmark") },
    ],
    accounts: [
      {
        key: "paper-account",
        kind: "news-report",
        voice: "lantern",
        source: "paper",
        evidence: quoted(first),
      },
    ],
    calls: [
      {
        ...{ key: "call", medium: "telephone", status: "reported" },
        date: { value: "2031-03-04", basis: "unknown" } as Record<string, unknown>,
      },
    ],
    participants: ["varn", "brask"].map((actor) => ({ ofCall: "call", actor, roles: ["principal"] })),
    statements,
  };
}

/** The same words with the typography of another keyboard. */
export function retyped(words: string): string {
  return words
    .replaceAll(/[“”„«»「」]/g, '"')
    .replaceAll("’", "'")
    .replaceAll(" ", "\u00a0");
}
