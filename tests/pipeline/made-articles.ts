import type { Dataset, Evidence, Statement } from "leader-calls";
import { Random } from "../defects/random.ts";

/** An invented article, and what it says of a call. */
export interface MadeArticle {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly url: string;
  /** What a coder who makes no mistakes writes of it. */
  readonly truth: Dataset;
  /** Which of the calls it is about, from 0. */
  readonly call: number;
}

type Language = "en" | "de" | "ru" | "ja";
type InAll = Readonly<Record<Language, string>>;

/** A word in all languages: English, German, Russian, Japanese. */
function words(en: string, de: string, ru: string, ja: string): InAll {
  return { en, de, ru, ja };
}

const leaders = [
  {
    name: words("Ana Quell", "Ana Quell", "Ана Квелл", "アナ・クエル"),
    state: words("Ostria", "Ostria", "Остриа", "オストリア"),
  },
  {
    name: words("Bo Tarn", "Bo Tarn", "Бо Тарн", "ボ・タルン"),
    state: words("Velmark", "Velmark", "Велмарк", "ヴェルマルク"),
  },
  {
    name: words("Cira Dole", "Cira Dole", "Сира Доул", "シラ・ドール"),
    state: words("Pellana", "Pellana", "Пеллана", "ペラナ"),
  },
  {
    name: words("Dov Hest", "Dov Hest", "Дов Хест", "ドヴ・ヘスト"),
    state: words("Grenholm", "Grenholm", "Гренхольм", "グレンホルム"),
  },
  {
    name: words("Eda Ruun", "Eda Ruun", "Эда Руун", "エダ・ルーン"),
    state: words("Tavisk", "Tavisk", "Тависк", "タヴィスク"),
  },
  {
    name: words("Finn Obel", "Finn Obel", "Финн Обель", "フィン・オベル"),
    state: words("Lorenne", "Lorenne", "Лоренн", "ロレンヌ"),
  },
  {
    name: words("Gita Senn", "Gita Senn", "Гита Сенн", "ギタ・セン"),
    state: words("Kastor", "Kastor", "Кастор", "カストル"),
  },
] as const;

const newspapers: Readonly<Record<Language, readonly string[]>> = {
  en: ["The Tidewater Gazette", "The Evening Ferry"],
  de: ["Der Nordhafener Bote", "Hochtal-Anzeiger"],
  ru: ["Речной вестник", "Северная почта"],
  ja: ["港新聞", "朝凪日報"],
};

const things = [
  { id: "dam", kind: "energy", word: words("the dam", "den Staudamm", "плотину", "ダム") },
  { id: "bridge", kind: "territory", word: words("the bridge", "die Brücke", "мост", "橋") },
  { id: "harbour", kind: "trade", word: words("the harbour", "den Hafen", "порт", "港") },
  { id: "railway", kind: "trade", word: words("the railway", "die Bahnstrecke", "железную дорогу", "鉄道") },
] as const;

const months = {
  en: (day: number) => `${day} March 2031`,
  de: (day: number) => `${day}. März 2031`,
  ru: (day: number) => `${day} марта 2031 года`,
  ja: (day: number) => `2031年3月${day}日`,
};

interface Told {
  readonly a: string;
  readonly b: string;
  readonly stateA: string;
  readonly stateB: string;
  readonly thing: string;
  readonly date: string;
}

/** What a sentence says, in every language; «…» is what is quoted, and is replaced by the marks of the language. */
const sentences: Readonly<Record<string, (language: Language, told: Told) => string>> = {
  call: (language, { a, b, stateA, stateB, date }) =>
    ({
      en: `${a}, the president of ${stateA}, telephoned ${b}, the president of ${stateB}, on ${date}.`,
      de: `${a}, Staatsoberhaupt von ${stateA}, telefonierte am ${date} mit ${b}, Staatsoberhaupt von ${stateB}.`,
      ru: `${a}, глава государства ${stateA}, позвонила ${date} главе государства ${stateB}: ${b}.`,
      ja: `${stateA}の${a}大統領は${date}、${stateB}の${b}大統領と電話で会談した。`,
    })[language],
  topic: (language, { thing }) =>
    ({
      en: `They discussed ${thing}.`,
      de: `Sie sprachen über ${thing}.`,
      ru: `Они обсудили ${thing}.`,
      ja: `両者は${thing}について話した。`,
    })[language],
  demand: (language, { a, thing }) =>
    ({
      en: `${a} demanded that ${thing} be opened at once.`,
      de: `${a} forderte, ${thing} sofort zu öffnen.`,
      ru: `${a} требует немедленно открыть ${thing}.`,
      ja: `${a}は${thing}をただちに開くよう要求した。`,
    })[language],
  quoted: (language, { b, thing }) =>
    ({
      en: `“We shall never close ${thing} – not for a day,” ${b} said.`,
      de: `„Wir werden ${thing} nie schließen – nicht einen Tag“, sagte ${b}.`,
      ru: `«Мы никогда не закроем ${thing} — ни на один день», — сказал собеседник ${b}.`,
      ja: `「われわれは${thing}を決して閉じない」と${b}は述べた。`,
    })[language],
  denial: (language, { b, thing }) =>
    ({
      en: `${b} denied that ${thing} had been sold.`,
      de: `${b} bestritt, ${thing} verkauft zu haben.`,
      ru: `${b} отрицает, что продал ${thing}.`,
      ja: `${b}は${thing}を売ったことを否定した。`,
    })[language],
  again: (language) =>
    ({
      en: "Both agreed to speak again in May.",
      de: "Beide vereinbarten, im Mai erneut zu sprechen.",
      ru: "Стороны договорились поговорить снова в мае.",
      ja: "両者は5月に再び話すことで合意した。",
    })[language],
  filler: (language) =>
    ({
      en: "It rained in the capital all day.",
      de: "In der Hauptstadt regnete es den ganzen Tag.",
      ru: "В столице весь день шёл дождь.",
      ja: "首都では一日中雨が降った。",
    })[language],
};

const saying = (which: string, language: Language, told: Told) => sentences[which]!(language, told);

/** Twenty calls: every pair of leaders but one, and one pair twice, eleven days apart. */
function plannedCalls() {
  const pairs = leaders.flatMap((_, one) =>
    leaders.flatMap((__, other) => (other > one ? [[one, other] as const] : [])),
  );
  const calls = pairs.slice(0, 19).map((pair, at) => ({ pair, day: 2 + at }));
  return [...calls, { pair: pairs[0]!, day: 13 }];
}

/** A hundred articles about twenty calls in four languages, the same at every run. Everything in them is invented. */
export function madeArticles(seed = 18): MadeArticle[] {
  const random = new Random(seed);
  return plannedCalls().flatMap(({ pair, day }, call) => {
    const thing = things[call % things.length]!;
    const papers = random.shuffle(
      (Object.keys(newspapers) as Language[]).flatMap((language) =>
        newspapers[language].map((name) => ({ language, name })),
      ),
    );
    return papers.slice(0, 5).map(({ language, name }, number) =>
      article({
        id: `article-${call + 1}-${number + 1}`,
        language,
        publisher: name,
        day,
        pair,
        thing,
        call,
        // Each paper has another selection, in its own order; each says at least two things.
        told: random.shuffle(["demand", "quoted", "denial"]).slice(0, random.int(2, 3)),
        random,
      }),
    );
  });
}

interface Plan {
  readonly id: string;
  readonly language: Language;
  readonly publisher: string;
  readonly day: number;
  readonly pair: readonly [number, number];
  readonly thing: (typeof things)[number];
  readonly call: number;
  readonly told: readonly string[];
  readonly random: Random;
}

function article(plan: Plan): MadeArticle {
  const { id, language, publisher, day, pair, thing, call, told, random } = plan;
  const [a, b] = [leaders[pair[0]]!, leaders[pair[1]]!];
  const date = months[language](day);
  const facts: Told = {
    a: a.name[language],
    b: b.name[language],
    stateA: a.state[language],
    stateB: b.state[language],
    thing: thing.word[language],
    date,
  };
  const used = ["call", ...told, "topic", ...(random.chance(0.6) ? ["again"] : [])];
  const printed = used.flatMap((which) => [
    saying(which, language, facts),
    ...(random.chance(0.3) ? [saying("filler", language, facts)] : []),
  ]);
  const text = printed.join(language === "ja" ? "" : random.chance(0.3) ? "\n\n" : " ");
  const evidence = (which: string): Evidence[] => [{ exact: saying(which, language, facts) }];
  const at = `2031-03-${String(day).padStart(2, "0")}`;
  const publishedOn = `2031-03-${String(day + 1).padStart(2, "0")}`;
  const key = (name: InAll) => name.en.toLowerCase().replaceAll(" ", "-");
  const [keyA, keyB] = [key(a.name), key(b.name)];
  const statement = (which: string): Statement => {
    const shared = { id: which, account: "report", setting: "in-call", evidence: evidence(which) } as const;
    switch (which) {
      case "demand":
        return {
          ...shared,
          speakers: [keyA],
          addressees: [keyB],
          mode: "indirect",
          acts: ["demand"],
          content: `Somebody should open ${thing.word.en} at once.`,
          topics: ["thing"],
        };
      case "quoted":
        return {
          ...shared,
          speakers: [keyB],
          mode: "direct",
          acts: ["claim"],
          content: `They will never close ${thing.word.en}.`,
          factuality: "certain",
          topics: ["thing"],
        };
      default:
        return {
          ...shared,
          speakers: [keyB],
          mode: "indirect",
          acts: ["deny"],
          content: `They sold ${thing.word.en}.`,
          factuality: "certainly-not",
          topics: ["thing"],
        };
    }
  };
  const person = (leader: (typeof leaders)[number]) => ({
    kind: "person" as const,
    id: key(leader.name),
    name: leader.name.en,
    ...(leader.name[language] !== leader.name.en && { otherNames: [leader.name[language]] }),
    offices: [{ kind: "head-of-state" as const, title: "President", of: key(leader.state) }],
  });
  const state = (leader: (typeof leaders)[number]) => ({
    kind: "state" as const,
    id: key(leader.state),
    name: leader.state.en,
    ...(leader.state[language] !== leader.state.en && { otherNames: [leader.state[language]] }),
  });
  const url = `https://news.example/${id}`;
  const truth: Dataset = {
    schemaVersion: "1.0",
    id: `of-${id}`,
    title: `Call between ${a.name.en} and ${b.name.en}`,
    language: "en",
    sources: [{ id, kind: "news-article", publisher: "paper", language, publishedOn, url, text }],
    actors: [
      state(a),
      state(b),
      person(a),
      person(b),
      { kind: "organization", id: "paper", name: publisher },
    ],
    accounts: [{ id: "report", kind: "news-report", voice: "paper", source: id }],
    topics: [{ id: "thing", label: thing.word.en, kind: thing.kind }],
    calls: [
      {
        id: "call",
        medium: "telephone",
        status: "reported",
        date: {
          value: at,
          asPrinted: date,
          basis: "printed",
          evidence: evidence("call").map((each) => ({ ...each, source: id })),
        },
        participants: [
          { actor: keyA, roles: ["principal"] },
          { actor: keyB, roles: ["principal"] },
        ],
        topics: [{ topic: "thing", account: "report", evidence: evidence("topic") }],
        statements: told.map(statement),
        ...(used.includes("again") && {
          outcomes: [
            {
              id: "again",
              kind: "stay-in-touch",
              content: "They will speak again in May.",
              parties: [keyA, keyB],
              claims: [{ account: "report", evidence: evidence("again") }],
            },
          ],
        }),
        circumstances: [
          { kind: "occurrence", account: "report", evidence: evidence("call") },
          { kind: "medium", medium: "telephone", account: "report", evidence: evidence("call") },
        ],
      },
    ],
  };
  return { id, text, language, publisher, publishedOn, url, truth, call };
}
