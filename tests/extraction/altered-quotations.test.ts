import { describe, expect, test } from "vitest";
import { fromExtraction } from "leader-calls/extraction";
import type { FromExtractionResult } from "leader-calls/extraction";
import { example, textsOf } from "./extractions.ts";
import { differencesBetween } from "../../src/text/text-differences.ts";

type Loose = Record<string, unknown>;
/** What is printed, and how it is quoted. */
type Pair = readonly [printed: string, quoted: string];
type Script = "Latin" | "Cyrillic" | "Arabic" | "Chinese" | "Japanese";

const { readout } = textsOf(example("minimal"));

/** What is made of an extraction with one statement that has this quotation, from a text that has these words. */
function quoting([printed, quoted]: Pair): FromExtractionResult {
  const extraction = example<Record<string, Loose[]>>("extraction/minimal");
  const [statement] = extraction.statements!;
  const evidence = [{ source: null, part: null, exact: quoted, prefix: null, suffix: null }];
  extraction.statements = [{ ...statement, mode: "indirect", cues: [], evidence }];
  return fromExtraction(extraction, { texts: { readout: `${readout!}\n\n${printed}\n` } });
}

/** Alterations that a keyboard, a copy or a language model makes and nobody means. */
const harmless: Readonly<Record<string, Partial<Record<Script, Pair>>>> = {
  "straight quotation marks": {
    Latin: ["He called it “a good day” for Norrland.", 'He called it "a good day" for Norrland.'],
    Cyrillic: ["Он назвал его «добрым днём» для страны.", 'Он назвал его "добрым днём" для страны.'],
    Arabic: ["وصفه بأنه «يوم جيد» لبلاده.", 'وصفه بأنه "يوم جيد" لبلاده.'],
    Chinese: ["他称之为“好日子”。", '他称之为"好日子"。'],
    Japanese: ["彼は「良い日」と呼んだ。", '彼は"良い日"と呼んだ。'],
  },
  "guillemets without their blanks": {
    Latin: ["Il a parlé d’une «\u00a0bonne journée\u00a0» hier.", 'Il a parlé d\'une "bonne journée" hier.'],
    Cyrillic: ["Он сказал: « добрый день » вчера.", "Он сказал: „добрый день“ вчера."],
    Arabic: ["قال إنه « يوم جيد » أمس.", "قال إنه “يوم جيد” أمس."],
  },
  "single for double quotation marks": {
    Latin: ["She spoke of “a way out” of it.", "She spoke of 'a way out' of it."],
    Cyrillic: ["Она говорила о «выходе» из него.", "Она говорила о 'выходе' из него."],
    Arabic: ["تحدثت عن «مخرج» منه.", "تحدثت عن 'مخرج' منه."],
    Chinese: ["她谈到了‘出路’问题。", "她谈到了“出路”问题。"],
    Japanese: ["彼女は『出口』に触れた。", "彼女は「出口」に触れた。"],
  },
  "titles in other marks": {
    Chinese: ["双方重申《桥梁协议》有效。", "双方重申“桥梁协议”有效。"],
    Japanese: ["双方は〈橋の合意〉を確認した。", "双方は「橋の合意」を確認した。"],
  },
  apostrophes: {
    Latin: ["Norrland’s envoy didn’t answer.", "Norrland's envoy didn`t answer."],
    Cyrillic: ["Сторони підтвердили зобов’язання вчора.", "Сторони підтвердили зобов'язання вчора."],
  },
  "marks around the whole": {
    Latin: ["She will not open the bridge today.", '"She will not open the bridge today."'],
    Cyrillic: ["Она не откроет мост сегодня.", "«Она не откроет мост сегодня.»"],
    Arabic: ["لن تفتح الجسر اليوم.", "«لن تفتح الجسر اليوم.»"],
    Chinese: ["她今天不会开放大桥。", "“她今天不会开放大桥。”"],
    Japanese: ["彼女は今日橋を開けない。", "「彼女は今日橋を開けない。」"],
  },
  dashes: {
    Latin: ["The talks—the third—were long.", "The talks--the third-were long."],
    Cyrillic: ["Мост — это главное.", "Мост - это главное."],
    Arabic: ["الجسر — وهو الأهم — مغلق.", "الجسر - وهو الأهم - مغلق."],
    Chinese: ["会谈——第三次——很长。", "会谈—第三次—很长。"],
  },
  "blanks around dashes": {
    Latin: ["The talks — the third — were long.", "The talks—the third—were long."],
    Cyrillic: ["Беседа – третья – была долгой.", "Беседа–третья–была долгой."],
    Japanese: ["会談 ― 三度目 ― は長かった。", "会談―三度目―は長かった。"],
  },
  ellipses: {
    Latin: ["We waited… and then he rang.", "We waited... and then he rang."],
    Cyrillic: ["Мы ждали … и он позвонил.", "Мы ждали... и он позвонил."],
    Arabic: ["انتظرنا… ثم اتصل.", "انتظرنا ... ثم اتصل."],
    Chinese: ["我们等了……他打来了。", "我们等了...他打来了。"],
    Japanese: ["待った……そして電話が来た。", "待った・・・そして電話が来た。"],
  },
  "ellipses at the ends": {
    Latin: ["He asked for time, and got it.", "…asked for time, and got it…"],
    Cyrillic: ["Он попросил времени и получил его.", "...попросил времени и получил его."],
    Arabic: ["طلب بعض الوقت وحصل عليه.", "...طلب بعض الوقت..."],
    Chinese: ["他请求更多时间并得到了。", "……请求更多时间……"],
    Japanese: ["彼は時間を求めた。", "…時間を求めた…"],
  },
  "no-break spaces": {
    Latin: ["It took 20\u00a0minutes on 4\u202fMarch.", "It took 20 minutes on 4 March."],
    Cyrillic: ["Разговор длился 20\u00a0минут.", "Разговор длился 20 минут."],
    Arabic: ["استمرت المكالمة 20\u00a0دقيقة.", "استمرت المكالمة 20 دقيقة."],
    Japanese: ["会談は二十分\u3000続いた。", "会談は二十分 続いた。"],
  },
  "line ends": {
    Latin: ["She thanked him\r\nfor the call.", "She thanked him for the call."],
    Cyrillic: ["Она поблагодарила\nего за звонок.", "Она поблагодарила его за звонок."],
    Arabic: ["شكرته\nعلى المكالمة.", "شكرته على المكالمة."],
    Chinese: ["她感谢他\n来电。", "她感谢他来电。"],
    Japanese: ["彼女は電話に\n感謝した。", "彼女は電話に感謝した。"],
  },
  "several blanks": {
    Latin: ["Both sides  agreed \t to talk.", "Both sides agreed to talk."],
    Cyrillic: ["Обе стороны   согласились.", "Обе стороны согласились."],
    Arabic: ["اتفق   الجانبان.", "اتفق الجانبان."],
  },
  "blanks before marks of punctuation": {
    Latin: ["Que veut-il\u202f? Rien de plus\u00a0: la paix.", "Que veut-il? Rien de plus: la paix."],
    Chinese: ["他问 ：何时？", "他问：何时？"],
  },
  "blanks between letters and ideographs": {
    Chinese: ["双方在 3月4日 通话。", "双方在3月4日通话。"],
    Japanese: ["両者は3月4日に電話した。", "両者は 3月4日 に電話した。"],
  },
  "soft hyphens": {
    Latin: ["They spoke of re\u00adopen\u00ading it.", "They spoke of reopening it."],
    Cyrillic: ["Они говорили об от\u00adкрытии моста.", "Они говорили об открытии моста."],
  },
  "zero-width characters": {
    Latin: ["The Lenne\u200b bridge is shut.", "The Lenne bridge is shut."],
    Cyrillic: ["Мост\ufeff закрыт.", "Мост закрыт."],
    Arabic: ["می\u200cگوید پل بسته است.", "میگوید پل بسته است."],
    Chinese: ["大桥\u200b已关闭。", "大桥已关闭。"],
    Japanese: ["橋は\u2060閉鎖された。", "橋は閉鎖された。"],
  },
  "marks of direction": {
    Latin: ["The \u200ebridge\u200f is shut.", "The bridge is shut."],
    Arabic: ["\u202bالجسر مغلق\u202c منذ \u200fعام.", "الجسر مغلق منذ عام."],
  },
  normalization: {
    Latin: ["Calderón spoke to Müller.".normalize("NFD"), "Calderón spoke to Müller."],
    Cyrillic: ["Йодль позвонил ей.", "Йодль позвонил ей.".normalize("NFD")],
    Arabic: ["أكد الرئيس ذلك.".normalize("NFD"), "أكد الرئيس ذلك."],
    Japanese: ["がんばると述べた。".normalize("NFD"), "がんばると述べた。"],
  },
  "full-width and half-width forms": {
    Latin: ["ＮＯＲＲＬＡＮＤ rang at ９:３０.", "NORRLAND rang at 9:30."],
    Chinese: ["通话持续２０分钟，双方满意！", "通话持续20分钟,双方满意!"],
    Japanese: ["ﾉﾙﾗﾝﾄﾞ首相が電話した。", "ノルランド首相が電話した。"],
  },
  "ligatures and letters by position": {
    Latin: ["The oﬃce conﬁrmed it.", "The office confirmed it."],
    Arabic: ["ﺍﻟﺠﺴﺮ مغلق.", "الجسر مغلق."],
  },
  "stretched words": { Arabic: ["قـــال الرئيس نعم.", "قال الرئيس نعم."] },
  "the case of the first letter": {
    Latin: ["Yesterday the envoy left.", "The envoy left."],
    Cyrillic: ["Вчера посол уехал.", "Посол уехал."],
  },
  "blanks at the ends": {
    Latin: ["He rang on Monday.", "  He rang on Monday.\n"],
    Cyrillic: ["Он позвонил утром.", " Он позвонил утром.\t"],
    Arabic: ["اتصل صباحا.", "\u00a0اتصل صباحا. "],
    Chinese: ["他早上来电。", "\u3000他早上来电。"],
    Japanese: ["彼は朝電話した。", "彼は朝電話した。\u200b\n"],
  },
  "letters that look alike": {
    Latin: ["The accord is open.", "The аccоrd is open."],
    Cyrillic: ["Соглашение открыто.", "Cоглашeние открыто."],
    Arabic: ["این پیمان باز است.", "اين پيمان باز است."],
  },
};

/** Alterations that change what is said, or hide it. */
const real: Readonly<Record<string, Pair>> = {
  "another number": ["It took 17 minutes.", "It took 71 minutes."],
  "another number of as many figures": ["He named 3,000 lorries.", "He named 8,000 lorries."],
  "a number with another figure before it": ["He named 14\u00a0lorries then.", "4 lorries then."],
  "a part of a decimal number": ["It fell by 3.5\u00a0percent then.", "5 percent then."],
  "a power as a number": ["The zone has 10² posts.", "The zone has 102 posts."],
  "a half behind a number": ["They spoke for 1½ hours.", "They spoke for 11/2 hours."],
  "a sign before a number": ["It was −5 degrees.", "It was 5 degrees."],
  "a negation that is left out": ["She will not open the bridge.", "She will open the bridge."],
  "a negation that is put in": ["She will open the bridge.", "She won’t open the bridge."],
  "a prefix that negates": ["It is im\u00adpossible to open it.", "Possible to open it."],
  "a Russian negation": ["Он не признаёт договор.", "Он признаёт договор."],
  "an Arabic negation": ["الرئيس لا يقبل الاتفاق.", "الرئيس يقبل الاتفاق."],
  "a Chinese negation": ["双方没有达成协议。", "双方达成协议。"],
  "a Japanese negation": ["橋を開けない。", "橋を開ける。"],
  "a Chinese number": ["会谈持续三小时。", "会谈持续五小时。"],
  "another name": ["President Brask agreed.", "President Brandt agreed."],
  "another name in Cyrillic": ["Президент Браск согласился.", "Президент Брант согласился."],
  "a name with another accent": ["Calderón agreed.", "Calderon agreed."],
  "a name without its last accent": ["It was José.".normalize("NFD"), "It  was Jose"],
  "an ellipsis that hides words": ["She praised him and then his envoys.", "She praised him … his envoys."],
  "an ellipsis in brackets that hides words": [
    "She praised him and then his envoys.",
    "She praised him [...] his envoys.",
  ],
  "a Japanese ellipsis that hides words": ["彼女は彼を称賛し、感謝した。", "彼女は彼を……感謝した。"],
  "words joined across sentences": ["She rang. He did not answer. They met.", "She rang. They met."],
  "a full stop that is left out": ["She rang him. Brask agreed.", "She rang him Brask agreed."],
  "words in another order": ["Varn rang Brask.", "Brask rang Varn."],
  "another verb": ["She urged him to talk.", "She begged him to talk."],
  "another tense": ["He agrees to talk.", "He agreed to talk."],
  "one for several": ["The two envoys agreed.", "The two envoy agreed."],
  "another day": ["They spoke on Tuesday.", "They spoke on Thursday."],
  "a capital that makes another word": ["They asked us to go.", "They asked US to go."],
  "marks that are left out": ["He spoke of a “victory” there.", "He spoke of a victory there."],
  "another mark at the end": ["He agreed to that?", "He agreed to that."],
  "words that are put in": ["He agreed to talk.", "He finally agreed to talk."],
  "a syllable that is half quoted": ["그는 한국에 갔다.", "그는  하"],
};

describe("a quotation that differs only in what is not kept", () => {
  const rows = Object.entries(harmless).flatMap(([name, scripts]) =>
    Object.entries(scripts).map(([script, pair]) => [name, script, pair] as const),
  );
  test.each(rows)("%s, %s: is found, and written as it is printed", (name, _, pair) => {
    const { dataset, diagnostics, dropped, checked } = quoting(pair);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(dropped).toEqual([]);
    expect(checked.spans).toBe(checked.of);
    const [evidence] = dataset!.calls[0]!.statements![0]!.evidence;
    const [printed, quoted] = pair;
    expect(evidence!.exact).not.toBe(quoted);
    expect(printed).toContain(evidence!.exact);
    const told = diagnostics.filter(({ code }) => code === "extraction/quote-normalized");
    expect(told).toHaveLength(1);
    const words = told[0]!.params as { quote: string; printed: string };
    const differences = differencesBetween(words.quote, words.printed)!;
    expect(differences.length).toBeGreaterThan(0);
    if (!/case|ends|around/.test(name)) expect(differences.map(({ kind }) => kind)).not.toContain("words");
  });

  test("there are twenty kinds of it, in five scripts", () => {
    expect(Object.keys(harmless).length).toBeGreaterThanOrEqual(20);
    expect(new Set(rows.map(([, script]) => script)).size).toBe(5);
  });
});

describe("a quotation that says something else", () => {
  test.each(Object.entries(real))("%s: is refused, and nothing of it is kept", (_, pair) => {
    const { dataset, diagnostics } = quoting(pair);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(["extraction/invented-quote"]);
    expect(dataset?.calls[0]!.statements ?? []).toEqual([]);
  });

  test("there are twenty kinds of it", () => {
    expect(Object.keys(real).length).toBeGreaterThanOrEqual(20);
  });
});
