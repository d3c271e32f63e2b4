import { readFileSync } from "node:fs";
import { validateText } from "leader-calls";
import { describe, expect, test } from "vitest";
import { readExample } from "../support/examples.ts";
import { pointerById } from "../support/pointer-by-id.ts";
import { describeSlips } from "./slip-table.ts";
import type { Right, Slip } from "./slip-table.ts";

// Slips that coders, journalists and language models make, by hand in finished datasets: tests/right-ones.

type Place = Readonly<Record<string, unknown>>;
type Edit = (there: never) => unknown;
type Says = readonly (string | RegExp)[];

const pathOf = (name: string) => `../tests/right-ones/${name}`;

function valueAt(document: unknown, pointer: string): unknown {
  return pointerById(document, pointer)
    .split("/")
    .slice(1)
    .reduce((value, step) => (value as Place | undefined)?.[step], document);
}

/** What stands at a place of a right dataset, to be copied. */
const copied = (name: string, pointer: string) => valueAt(readExample(pathOf(name)), pointer) as Place;

const isEdit = (value: unknown): value is Edit => typeof value === "function";

/** Edits whose places are named by ids, and whose values may be made from what stands there. */
function edited(name: string, edits: Place): Pick<Slip, "example" | "edits"> {
  const document = readExample(pathOf(name));
  const made = Object.entries(edits).map(([pointer, value]) => [
    pointerById(document, pointer),
    isEdit(value) ? value(valueAt(document, pointer) as never) : value,
  ]);
  return { example: pathOf(name), edits: Object.fromEntries(made) as Place };
}

const slip = (
  title: string,
  name: string,
  edits: Place,
  code: string,
  at: string,
  says: Says = [],
): Slip => ({
  title: `${title} (${name})`,
  ...edited(name, edits),
  code,
  at: pointerById(readExample(pathOf(name)), at),
  says,
});

const right = (title: string, name: string, edits: Place): Right => ({
  title: `${title} (${name})`,
  ...edited(name, edits),
});

interface Quotation {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

const S = "/calls/0/statements";
const said = (change: (words: string) => string) => (it: Quotation) => ({ exact: change(it.exact) });
const moved = (move: (offset: number) => number) => (it: Quotation) => ({
  ...it,
  start: move(it.start),
  end: move(it.end),
});

describeSlips("ids and arrows", [
  slip(
    "a statement hung on the other side's account",
    "two-sides-of-midnight",
    { [`${S}/before-winter/account`]: "zapolye-account" },
    "evidence/quote-mismatch",
    `${S}/before-winter/evidence/0/exact`,
    ["lumaria-release"],
  ),
  slip(
    "a name where an id belongs",
    "two-sides-of-midnight",
    { [`${S}/never-closed/speakers`]: ["Artyom Ladogin"] },
    "structure/wrong-format",
    `${S}/never-closed/speakers/0`,
    ['"artyom-ladogin"'],
  ),
  slip(
    "a name in its own script where an id belongs",
    "two-sides-of-midnight",
    { [`${S}/never-closed/speakers`]: ["Артём Ладогин"] },
    "structure/wrong-format",
    `${S}/never-closed/speakers/0`,
    ['"artyom-ladogin"'],
  ),
  slip(
    "an id with an underscore",
    "two-sides-of-midnight",
    { [`${S}/never-closed/speakers`]: ["artyom_ladogin"] },
    "structure/wrong-format",
    `${S}/never-closed/speakers/0`,
    ['"artyom-ladogin"'],
  ),
  slip(
    "an id with a typo",
    "chinese-readout",
    { [`${S}/more-fruit/speakers`]: ["lin-shuhen"] },
    "reference/unknown-id",
    `${S}/more-fruit/speakers/0`,
    ['"lin-shuheng"'],
  ),
  slip(
    "the voice's id as account",
    "chinese-readout",
    { [`${S}/more-fruit/account`]: "lan-mfa" },
    "reference/wrong-kind",
    `${S}/more-fruit/account`,
    ["an organization", "an account"],
  ),
  slip(
    "the source's id as account",
    "chinese-readout",
    { [`${S}/more-fruit/account`]: "tonggao" },
    "reference/wrong-kind",
    `${S}/more-fruit/account`,
    ["a source", "an account"],
  ),
  slip(
    "a copied statement that keeps its id",
    "chinese-readout",
    { [`${S}/more-fruit/id`]: "keep-agreement" },
    "reference/duplicate-id",
    `${S}/more-fruit/id`,
    ["another id"],
  ),
  slip(
    "a state where its leader took part",
    "chinese-readout",
    { "/calls/0/participants/0/actor": "lan" },
    "reference/wrong-kind",
    "/calls/0/participants/0/actor",
    ["a person or a group"],
  ),
  slip(
    "a newsroom among the participants",
    "two-wires",
    { "/calls/0/participants/-": { actor: "tamnews", roles: ["observer"] } },
    "reference/wrong-kind",
    "/calls/0/participants/2/actor",
    ["a person or a group"],
  ),
  slip(
    "no word on who relays the office",
    "hebrew-newsroom",
    { "/accounts/pmo-told/relayedBy": undefined },
    "account/chain-misses-publisher",
    "/accounts/pmo-told/voice",
    ["relayedBy", "kol-hagalil"],
  ),
  slip(
    "relayed by the other newspaper",
    "two-wires",
    { "/accounts/officials-to-gulf/relayedBy": "tamnews-report" },
    "account/crosses-sources",
    "/accounts/officials-to-gulf/relayedBy",
    ["gulf-wire", "tamnews-wire"],
  ),
  slip(
    "an account left over",
    "japanese-summary",
    { "/accounts/-": { id: "leftover", kind: "news-report", voice: "gaimusho", source: "gaiyo" } },
    "account/unused",
    "/accounts/3",
    ["leftover"],
  ),
]);

describeSlips("days and hours", [
  slip(
    "last year's number in January",
    "chinese-readout",
    { "/calls/0/date/value": "2033-01-18" },
    "date/basis-mismatch",
    "/calls/0/date/value",
    ["another year"],
  ),
  slip(
    "day and month exchanged",
    "japanese-summary",
    { "/calls/0/date/value": "2032-03-07T22:15+09:00" },
    "date/basis-mismatch",
    "/calls/0/date/value",
    ["another month"],
  ),
  slip(
    "a German date",
    "regierungssprecher",
    { "/calls/0/date/value": "06.02.2032" },
    "structure/wrong-format",
    "/calls/0/date/value",
    ["2024-11-15"],
  ),
  slip(
    "an American date",
    "two-wires",
    { "/calls/0/date/value": "3/4/2030" },
    "structure/wrong-format",
    "/calls/0/date/value",
    ["2024-11-15"],
  ),
  slip(
    "a weekday with a capital",
    "two-wires",
    { "/calls/0/date/weekday": "Monday" },
    "structure/unknown-code",
    "/calls/0/date/weekday",
    ['"monday"'],
  ),
  slip(
    "a weekday in the language of the text",
    "regierungssprecher",
    { "/calls/0/date/weekday": "Freitag" },
    "structure/unknown-code",
    "/calls/0/date/weekday",
    ['"friday"'],
  ),
  slip(
    "retrieved before it was published",
    "two-sides-of-midnight",
    { "/sources/zapolye-release/retrievedOn": "2031-11-07" },
    "date/out-of-order",
    "/sources/zapolye-release/retrievedOn",
    ["2031-11-07"],
  ),
  slip(
    "remarks of after the newspaper that prints them",
    "regierungssprecher",
    { "/accounts/varga-vor-journalisten/writtenOn/value": "2032-03-06" },
    "date/out-of-order",
    "/accounts/varga-vor-journalisten/writtenOn/value",
    ["2032-02-07"],
  ),
  slip(
    "the printed date from memory",
    "year-from-the-announcement",
    { "/calls/0/date/asPrinted": "5 March" },
    "evidence/printed-words-missing",
    "/calls/0/date/asPrinted",
    ["5 March"],
  ),
  slip(
    "the printed date translated",
    "regierungssprecher",
    { "/calls/0/date/asPrinted": "Friday morning" },
    "evidence/printed-words-missing",
    "/calls/0/date/asPrinted",
    ["as they are printed"],
  ),
  slip(
    "a previous contact of the year after",
    "hebrew-newsroom",
    { "/calls/0/circumstances/3/date/value": "2034-07" },
    "date/out-of-order",
    "/calls/0/circumstances/3/date/value",
    ["previous contact"],
  ),
  slip(
    "an office that ends before it begins",
    "two-sides-of-midnight",
    { "/actors/artyom-ladogin/offices/0/endDate": "2024" },
    "date/out-of-order",
    "/actors/artyom-ladogin/offices/0/endDate",
    ["2028-05-07"],
  ),
  slip(
    "a length in words",
    "chinese-readout",
    { "/calls/0/circumstances/1/length": "1 hour" },
    "structure/wrong-format",
    "/calls/0/circumstances/1/length",
    ["PT1H30M"],
  ),
  slip(
    "minutes written as months",
    "japanese-summary",
    { "/calls/0/circumstances/1/length": "P20M" },
    "structure/wrong-format",
    "/calls/0/circumstances/1/length",
    ["PT17M6S"],
  ),
]);

describeSlips("quotations", [
  slip(
    "one word from memory",
    "two-sides-of-midnight",
    {
      [`${S}/before-winter/evidence/0`]: {
        exact: "She asked that the ferries sail again before the winter.",
      },
    },
    "evidence/quote-not-found",
    `${S}/before-winter/evidence/0/exact`,
    ["asked for the ferries"],
  ),
  slip(
    "half of the last word, at the position of all",
    "two-sides-of-midnight",
    { [`${S}/before-winter/evidence/0/exact`]: "She asked for the ferries to sail again before the wint" },
    "evidence/quote-mismatch",
    `${S}/before-winter/evidence/0/exact`,
    ['has "wint" where the text has "winter"'],
  ),
  slip(
    "words left out at three dots",
    "two-sides-of-midnight",
    { [`${S}/before-winter/evidence/0`]: { exact: "She asked … again before the winter." } },
    "evidence/quote-not-found",
    `${S}/before-winter/evidence/0/exact`,
    ['If words are left out at "…", quote what stands before and after it as two pieces of evidence.'],
  ),
  slip(
    "one word left out, beside its position",
    "two-sides-of-midnight",
    { [`${S}/before-winter/evidence/0/exact`]: "She asked for the ferries to sail again before winter." },
    "evidence/quote-mismatch",
    `${S}/before-winter/evidence/0/exact`,
    [/lacks "the"/],
  ),
  slip(
    "the quotation translated",
    "two-sides-of-midnight",
    {
      [`${S}/never-closed/evidence/0`]: {
        exact: "He recalled that Zapolye has never closed the port of Selga.",
      },
    },
    "evidence/quote-not-found",
    `${S}/never-closed/evidence/0/exact`,
    ["as they are printed"],
  ),
  slip(
    "straight marks for German ones",
    "regierungssprecher",
    { [`${S}/nicht-an-mir/evidence/0`]: { exact: '"Nicht an mir liegt es"' } },
    "evidence/quote-not-found",
    `${S}/nicht-an-mir/evidence/0/exact`,
    ["„Nicht an mir liegt es“", "a low one („)"],
  ),
  slip(
    "straight marks for Hebrew ones",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/evidence/0`]: said((words) => words.replaceAll("״", '"')) },
    "evidence/quote-not-found",
    `${S}/open-the-dam/evidence/0/exact`,
    ["״", "U+05F4"],
  ),
  slip(
    "a blank for a narrow no-break space",
    "communique-du-palais",
    { [`${S}/peche-aussi/evidence/0`]: said((words) => words.replaceAll("\u202F", " ")) },
    "evidence/quote-not-found",
    `${S}/peche-aussi/evidence/0/exact`,
    [/U\+202F/],
  ),
  slip(
    "the line closed up",
    "communique-du-palais",
    { [`${S}/un-voisin/evidence/0`]: said((words) => words.replace("\n", " ")) },
    "evidence/quote-not-found",
    `${S}/un-voisin/evidence/0/exact`,
    [/line/],
  ),
  slip(
    "a Latin i in a Ukrainian word",
    "denied-by-one-side",
    { [`${S}/chekaiemo/evidence/0`]: said((words) => words.replace("листопаді", "листопадi")) },
    "evidence/quote-not-found",
    `${S}/chekaiemo/evidence/0/exact`,
    [/U\+0069/, /U\+0456/],
  ),
  slip(
    "accents apart from their letters",
    "communique-du-palais",
    { [`${S}/merci/evidence/0`]: said((words) => words.normalize("NFD")) },
    "evidence/quote-not-found",
    `${S}/merci/evidence/0/exact`,
    ["U+0301", "U+00E9"],
  ),
  slip(
    "simplified letters for traditional ones",
    "chinese-readout",
    { [`${S}/talks-go-on/evidence/0`]: said((words) => words.replace("我們會繼續談", "我们会继续谈")) },
    "evidence/quote-not-found",
    `${S}/talks-go-on/evidence/0/exact`,
    ["我們會繼續談"],
  ),
  slip(
    "a blank behind the quotation",
    "chinese-readout",
    { [`${S}/more-fruit/evidence/0`]: said((words) => `${words} `) },
    "evidence/quote-not-found",
    `${S}/more-fruit/evidence/0/exact`,
    [/space|blank/],
  ),
  slip(
    "shortened with three dots",
    "two-sides-of-midnight",
    { [`${S}/before-winter/evidence/0`]: { exact: "She asked … before the winter." } },
    "evidence/quote-not-found",
    `${S}/before-winter/evidence/0/exact`,
  ),
  slip(
    "positions off by one",
    "arabic-wire",
    { [`${S}/fath-al-maabir/evidence/0`]: moved((offset) => offset + 1) },
    "evidence/quote-mismatch",
    `${S}/fath-al-maabir/evidence/0/exact`,
    [/characters \d+ to \d+/],
  ),
  slip(
    "positions in UTF-16, behind an emoji",
    "post-and-translation",
    { [`${S}/kiitos/evidence/0`]: moved((offset) => offset + 1) },
    "evidence/quote-mismatch",
    `${S}/kiitos/evidence/0/exact`,
    [/characters \d+ to \d+/],
  ),
  slip(
    "the passage of the neighbour",
    "two-sides-of-midnight",
    {
      [`${S}/thanks-for-grain/evidence/0`]: copied("two-sides-of-midnight", `${S}/before-winter/evidence/0`),
    },
    "evidence/printed-words-missing",
    `${S}/thanks-for-grain/cues/0/text`,
    ["thanked"],
  ),
  slip(
    "a passage of the other side, with its source",
    "two-sides-of-midnight",
    {
      [`${S}/never-closed/cues`]: [],
      [`${S}/never-closed/evidence/0`]: {
        source: "lumaria-release",
        ...copied("two-sides-of-midnight", `${S}/before-winter/evidence/0`),
      },
    },
    "evidence/other-source",
    `${S}/never-closed/evidence/0/source`,
    ["lumaria-release"],
  ),
  slip(
    "a prefix of another place",
    "chinese-readout",
    { "/calls/0/topics/0/evidence/0/prefix": "卡勒表示" },
    "evidence/quote-mismatch",
    "/calls/0/topics/0/evidence/0/prefix",
    ["prefix"],
  ),
]);

describeSlips("printed words", [
  slip(
    "a cue that is printed elsewhere",
    "two-sides-of-midnight",
    { [`${S}/before-winter/cues/0/text`]: "urged" },
    "evidence/printed-words-missing",
    `${S}/before-winter/cues/0/text`,
    ["urged"],
  ),
  slip(
    "a cue translated from Hebrew",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/cues/0/text`]: "asked" },
    "evidence/printed-words-missing",
    `${S}/open-the-dam/cues/0/text`,
    ["as they are printed"],
  ),
  slip(
    "a German verb as in the dictionary",
    "regierungssprecher",
    { [`${S}/bis-ostern/cues/0/text`]: "aufrufen" },
    "evidence/printed-words-missing",
    `${S}/bis-ostern/cues/0/text`,
    ["as they are printed"],
  ),
  slip(
    "the right title in place of the printed one",
    "regierungssprecher",
    { "/calls/0/descriptions/0/text": "Bundeskanzler" },
    "evidence/printed-words-missing",
    "/calls/0/descriptions/0/text",
    ["Bundeskanzler"],
  ),
  slip(
    "a title with a letter of another script",
    "regierungssprecher",
    {
      "/calls/0/descriptions/0/status": "wrong",
      "/calls/0/descriptions/0/corrected": "Bundeskanzlеr",
    },
    "dataset/mixed-alphabets",
    "/calls/0/descriptions/0/corrected",
    ["U+0435"],
  ),
  slip(
    "an insertion of another sentence",
    "released-memorandum",
    { [`${S}/yes-i-will/insertions`]: [copied("released-memorandum", `${S}/my-navy/insertions/0`)] },
    "statement/insertion-outside-quotation",
    `${S}/yes-i-will/insertions/0`,
  ),
]);

describeSlips("words of another source", [
  slip(
    "a relayed account that is said to be read in another source",
    "two-wires",
    { "/accounts/officials-to-gulf/source": "tamnews-wire" },
    "account/crosses-sources",
    "/accounts/officials-to-gulf/relayedBy",
    ['are in source "gulf-wire": write "gulf-wire" as its "source"'],
  ),
  slip(
    "a publisher's account that is said to be read in another source",
    "two-sides-of-midnight",
    { "/accounts/lumaria-account/source": "zapolye-release" },
    "evidence/other-source",
    "/accounts/lumaria-account/source",
    ['Write "lumaria-release"'],
  ),
  slip(
    "evidence of the other side's source, whose cue stays",
    "two-sides-of-midnight",
    {
      [`${S}/never-closed/evidence/0`]: {
        ...copied("two-sides-of-midnight", `${S}/before-winter/evidence/0`),
        source: "lumaria-release",
      },
    },
    "evidence/other-source",
    `${S}/never-closed/evidence/0/source`,
  ),
]);

describeSlips("texts that changed", [
  slip(
    "a newer version with words before it",
    "communique-du-palais",
    { "/sources/depeche/text": (text: string) => `MIS À JOUR. ${text}` },
    "source/text-and-spans-disagree",
    "/sources/depeche/text",
    ["12 code points"],
  ),
  slip(
    "a text without its heading",
    "regierungssprecher",
    { "/sources/mitteilung/text": (text: string) => text.replace(/^.*\n\n/, "") },
    "source/text-and-spans-disagree",
    "/sources/mitteilung/text",
    ["51 code points earlier"],
  ),
  slip(
    "the texts of two sources exchanged",
    "two-wires",
    {
      "/sources/tamnews-wire/text": copied("two-wires", "/sources/gulf-wire").text,
      "/sources/gulf-wire/text": copied("two-wires", "/sources/tamnews-wire").text,
    },
    "source/text-and-spans-disagree",
    "/sources/tamnews-wire/text",
    ['"tamnews-wire" and "gulf-wire" are swapped'],
  ),
  slip(
    "the text of another source pasted",
    "two-wires",
    { "/sources/tamnews-wire/text": copied("two-wires", "/sources/gulf-wire").text },
    "source/text-and-spans-disagree",
    "/sources/tamnews-wire/text",
    ['is that of source "gulf-wire"'],
  ),
  slip(
    "a word put into a text",
    "two-wires",
    {
      "/sources/tamnews-wire/text": (text: string) =>
        text.slice(0, 90) + text.slice(90).replace(" ", " very "),
    },
    "source/text-and-spans-disagree",
    "/sources/tamnews-wire/text",
  ),
  slip(
    "the second half of a text lost",
    "two-wires",
    { "/sources/tamnews-wire/text": (text: string) => text.slice(0, text.length / 2) },
    "source/text-and-spans-disagree",
    "/sources/tamnews-wire/text",
    ["cut off"],
  ),
]);

describeSlips("codes", [
  slip(
    "one act without its list",
    "japanese-summary",
    { [`${S}/entei/acts`]: "suggest" },
    "structure/wrong-type",
    `${S}/entei/acts`,
    ['["suggest"]'],
  ),
  slip(
    "a mode of one's own",
    "japanese-summary",
    { [`${S}/entei/mode`]: "quoted" },
    "structure/unknown-code",
    `${S}/entei/mode`,
    ['"direct"'],
  ),
  slip(
    "phone",
    "japanese-summary",
    { "/calls/0/medium": "phone" },
    "structure/unknown-code",
    "/calls/0/medium",
    ['"telephone"'],
  ),
  slip(
    "videoconference",
    "communique-du-palais",
    { "/calls/0/medium": "videoconference" },
    "structure/unknown-code",
    "/calls/0/medium",
    ['"video"'],
  ),
  slip(
    "positive, of a stance",
    "year-from-the-announcement",
    { [`${S}/urged/cues/0/stance`]: "positive" },
    "structure/unknown-code",
    `${S}/urged/cues/0/stance`,
    ['"neutral"'],
  ),
  slip(
    "denied, of a factuality",
    "hebrew-newsroom",
    { "/calls/0/circumstances/4/factuality": "denied" },
    "structure/unknown-code",
    "/calls/0/circumstances/4/factuality",
    ['"certainly-not"'],
  ),
  slip(
    "false, of a factuality",
    "hebrew-newsroom",
    { "/calls/0/circumstances/4/factuality": false },
    "structure/wrong-type",
    "/calls/0/circumstances/4/factuality",
    ["false"],
  ),
  slip(
    "the country of Japan for its language",
    "japanese-summary",
    { "/sources/gaiyo/language": "jp" },
    "dataset/unregistered-language",
    "/sources/gaiyo/language",
    ['"ja"'],
  ),
  slip(
    "the country of China for its language",
    "chinese-readout",
    { "/sources/tonggao/language": "cn" },
    "dataset/unregistered-language",
    "/sources/tonggao/language",
    ['"zh"'],
  ),
  slip(
    "a language by its name",
    "hebrew-newsroom",
    { "/sources/kol-article/language": "Hebrew" },
    "dataset/unregistered-language",
    "/sources/kol-article/language",
    ['"he"'],
  ),
  slip(
    "a language tag with an underscore",
    "two-wires",
    { "/language": "en_US" },
    "structure/wrong-format",
    "/language",
    ["en_US"],
  ),
  slip(
    "a country in three letters",
    "three-on-the-line",
    { "/actors/kamm/identifiers/iso3166": "XKX" },
    "structure/wrong-format",
    "/actors/kamm/identifiers/iso3166",
    ["XKX"],
  ),
  slip(
    "the United Kingdom as it calls itself",
    "three-on-the-line",
    { "/actors/kamm/identifiers/iso3166": "UK" },
    "dataset/unknown-country",
    "/actors/kamm/identifiers/iso3166",
    ['"GB"'],
  ),
  slip(
    "the address of a Wikidata item",
    "three-on-the-line",
    { "/actors/kamm/identifiers": { wikidata: "https://www.wikidata.org/wiki/Q42" } },
    "structure/wrong-format",
    "/actors/kamm/identifiers/wikidata",
    ['"Q42"'],
  ),
]);

describeSlips("keys and values", [
  slip(
    "null for what is not told",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/condition`]: null },
    "structure/wrong-type",
    `${S}/open-the-dam/condition`,
    ["Leave the key out"],
  ),
  slip(
    "an empty text for what is not told",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/condition`]: "" },
    "structure/empty-text",
    `${S}/open-the-dam/condition`,
    ["Leave the key out"],
  ),
  slip(
    "a key in snake case",
    "year-from-the-announcement",
    { "/calls/0/date/asPrinted": undefined, "/calls/0/date/as_printed": "4 March" },
    "structure/unknown-key",
    "/calls/0/date/as_printed",
    ['"asPrinted"'],
  ),
  slip(
    "a key in the singular",
    "year-from-the-announcement",
    { [`${S}/urged/speakers`]: undefined, [`${S}/urged/speaker`]: ["ilse-varn"] },
    "structure/unknown-key",
    `${S}/urged/speaker`,
    ['"speakers"'],
  ),
  slip(
    "a key that language models like",
    "year-from-the-announcement",
    { [`${S}/urged/confidence`]: 0.9 },
    "structure/unknown-key",
    `${S}/urged/confidence`,
    ["confidence"],
  ),
  slip(
    "a number in words",
    "year-from-the-announcement",
    { "/actors/sudmark-official/count": "one" },
    "structure/wrong-type",
    "/actors/sudmark-official/count",
    [/number/],
  ),
  slip(
    "an address without its scheme",
    "two-wires",
    { "/sources/inlander-page/url": "inlander.example/a?id=7" },
    "structure/wrong-format",
    "/sources/inlander-page/url",
    ["https://"],
  ),
  slip(
    "an address in Cyrillic",
    "two-sides-of-midnight",
    { "/sources/zapolye-release/url": "https://президент.example/новости" },
    "structure/wrong-format",
    "/sources/zapolye-release/url",
    ["xn--"],
  ),
  slip(
    "an address with brackets",
    "two-sides-of-midnight",
    { "/sources/zapolye-release/url": "https://zapolye.example/?f[0]=1" },
    "structure/wrong-format",
    "/sources/zapolye-release/url",
    ["%5B"],
  ),
  slip(
    "one participant only",
    "japanese-summary",
    { "/calls/0/participants/1": undefined },
    "structure/too-few-items",
    "/calls/0/participants",
    ["at least 2"],
  ),
  slip(
    "a title to be written later",
    "japanese-summary",
    { "/title": "TODO" },
    "dataset/placeholder-left",
    "/title",
  ),
]);

describeSlips(
  "statements",
  [
    slip(
      "a denial with its negation in the content",
      "regierungssprecher",
      {
        [`${S}/varga-weist-zurueck/factuality`]: undefined,
        [`${S}/varga-weist-zurueck/content`]: "Varga behandelt die Schleuse nicht wie eine Zugbrücke.",
      },
      "statement/denial-unclear",
      `${S}/varga-weist-zurueck/acts`,
      ["in the positive", "certainly-not"],
    ),
    slip(
      "a denial as a claim",
      "denied-by-one-side",
      { [`${S}/holm-denies/acts`]: ["claim"] },
      "statement/denial-unclear",
      `${S}/holm-denies/factuality`,
      ['"deny"'],
    ),
    slip(
      "a statement under a second id",
      "communique-du-palais",
      { [`${S}/-`]: { ...copied("communique-du-palais", `${S}/condoleances`), id: "condoleances-2" } },
      "statement/told-twice",
      `${S}/7`,
      ["condoleances"],
    ),
    slip(
      "a statement that answers itself",
      "japanese-summary",
      { [`${S}/shai/respondsTo`]: ["shai"] },
      "statement/response-cycle",
      `${S}/shai/respondsTo/0`,
    ),
    slip(
      "a statement that answers one of the same speaker",
      "japanese-summary",
      { [`${S}/shai/respondsTo`]: ["itsudemo"] },
      "statement/answers-self",
      `${S}/shai/respondsTo/0`,
    ),
    slip(
      "a speaker who is also addressed",
      "japanese-summary",
      { [`${S}/aito/addressees`]: ["umino-maho"] },
      "statement/speaks-to-self",
      `${S}/aito/addressees/0`,
    ),
    slip(
      "a spokesman's word put into the call",
      "chinese-readout",
      { [`${S}/talks-go-on/setting`]: "in-call" },
      "statement/speaker-not-participant",
      `${S}/talks-go-on/speakers/0`,
      ["setting"],
    ),
    slip(
      "a newspaper addressed in the call",
      "year-from-the-announcement",
      { [`${S}/open-it/addressees`]: ["examiner"] },
      "statement/addressee-not-participant",
      `${S}/open-it/addressees/0`,
    ),
    slip(
      "authorial, of a readout that is relayed",
      "arabic-wire",
      { [`${S}/fath-al-maabir/mode`]: "authorial" },
      "statement/authorial-but-relayed",
      `${S}/fath-al-maabir/mode`,
    ),
    slip(
      "direct without marks, in Arabic",
      "arabic-wire",
      { [`${S}/fath-al-maabir/mode`]: "direct" },
      "statement/mode-and-quotation-marks-disagree",
      `${S}/fath-al-maabir/mode`,
    ),
    slip(
      "direct with an apostrophe only",
      "two-wires",
      { [`${S}/no-comment/mode`]: "direct" },
      "statement/mode-and-quotation-marks-disagree",
      `${S}/no-comment/mode`,
    ),
    ...(
      [
        ["Danish", "denied-by-one-side", "no-one"],
        ["Japanese", "japanese-summary", "itsudemo"],
        ["Hebrew", "hebrew-newsroom", "open-the-dam"],
        ["Hindi", "hindi-agency", "everybodys-river"],
        ["Swedish", "post-and-translation", "kiitos"],
        ["Russian", "two-sides-of-midnight", "sea-not-for-sale"],
      ] as const
    ).map(([language, name, id]) =>
      slip(
        `indirect for words in quotation marks, in ${language}`,
        name,
        { [`${S}/${id}/mode`]: "indirect" },
        "statement/mode-and-quotation-marks-disagree",
        `${S}/${id}/mode`,
        ['"direct"'],
      ),
    ),
    slip(
      "the same words compared with themselves",
      "year-from-the-announcement",
      { "/calls/0/comparisons/0/to": ["open-it"] },
      "comparison/self",
      "/calls/0/comparisons/0/to/0",
    ),
    slip(
      "an omission by a text that is cut off",
      "two-wires",
      {
        "/calls/0/comparisons/-": {
          from: "gulf-report",
          to: ["she-was-blunt"],
          kind: "omits",
          note: "Gulf Press has no word of it.",
        },
      },
      "comparison/omission-unsafe",
      "/calls/0/comparisons/2/from",
      ["only a part"],
    ),
    slip(
      "an omission of what the newspaper itself prints",
      "hebrew-newsroom",
      {
        "/calls/0/comparisons": [
          { from: "kol-report", to: ["open-the-dam"], kind: "omits", note: "The newsroom does not say so." },
        ],
      },
      "comparison/omits-what-it-relays",
      "/calls/0/comparisons/0/to/0",
      ["it relays"],
    ),
    slip(
      "a topic copied and not changed",
      "hebrew-newsroom",
      { "/calls/0/topics/-": copied("hebrew-newsroom", "/calls/0/topics/0") },
      "topic/discussed-twice",
      "/calls/0/topics/1",
      ["one entry"],
    ),
  ],
  [
    right("a speaker's second sentence that answers the other's", "released-memorandum", {
      [`${S}/my-navy/respondsTo`]: ["will-you-help"],
    }),
  ],
);

describeSlips("a call and its status", [
  slip(
    "the same participant twice",
    "japanese-summary",
    { "/calls/0/participants/-": { actor: "umino-maho", roles: ["principal"] } },
    "participant/duplicate",
    "/calls/0/participants/2/actor",
    ["Keep one entry"],
  ),
  slip(
    "planned, though words were spoken in it",
    "hebrew-newsroom",
    { "/calls/0/status": "planned" },
    "call/status-contradicted",
    "/calls/0/status",
  ),
  slip(
    "denied, though both sides tell of it",
    "hebrew-newsroom",
    { "/calls/0/status": "denied" },
    "call/status-unsupported",
    "/calls/0/status",
    ['"confirmed"'],
  ),
  slip(
    "reported, though its readout is here",
    "communique-du-palais",
    { "/calls/0/status": "reported" },
    "call/status-contradicted",
    "/calls/0/status",
    ["confirmed"],
  ),
]);

describeSlips("what else people do", [
  slip(
    "a time of a day before",
    "two-sides-of-midnight",
    { "/calls/0/circumstances/1/date/value": "2031-11-14" },
    "date/basis-mismatch",
    "/calls/0/circumstances/1/date/value",
    ["another day"],
  ),
  slip(
    "an offset with the wrong sign",
    "two-sides-of-midnight",
    { "/sources/lumaria-release/publishedOn": "2031-11-15T19:05+05:00" },
    "date/out-of-order",
    "/sources/lumaria-release/publishedOn",
    ["2031-11-15T22:30Z"],
  ),
  slip(
    "the weekday of Greenwich where the zone is Moscow's",
    "two-sides-of-midnight",
    { "/calls/0/date/weekday": "saturday" },
    "date/weekday-mismatch",
    "/calls/0/date/weekday",
    ["Sunday", "Europe/Moscow"],
  ),
  slip(
    "a day that is corrected without its weekday",
    "hebrew-newsroom",
    { "/calls/0/date/value": "2033-09-06" },
    "date/weekday-mismatch",
    "/calls/0/date/weekday",
    ["Tuesday"],
  ),
  slip(
    "a 30 February",
    "regierungssprecher",
    { "/sources/mitteilung/publishedOn": "2032-02-30" },
    "date/impossible",
    "/sources/mitteilung/publishedOn",
    ["calendar"],
  ),
  slip(
    "released before it was written",
    "released-memorandum",
    { "/accounts/final-memo/releasedOn/value": "1992-09" },
    "date/out-of-order",
    "/accounts/final-memo/releasedOn/value",
    ["September 2024"],
  ),
  slip(
    "an account that revises itself",
    "directo-en-vivo",
    { "/accounts/nota-corregida/revises": "nota-corregida" },
    "account/revision-cycle",
    "/accounts/nota-corregida/revises",
  ),
  slip(
    "the first note that revises the second",
    "directo-en-vivo",
    { "/accounts/nota-corregida/revises": undefined, "/accounts/primera-nota/revises": "nota-corregida" },
    "account/revises-later",
    "/accounts/primera-nota/writtenOn/value",
    ['"revises"'],
  ),
  slip(
    "a topic among the actors",
    "arabic-wire",
    { [`${S}/mustaidda/about`]: ["wasata"] },
    "reference/wrong-kind",
    `${S}/mustaidda/about/0`,
    ["a topic"],
  ),
  slip(
    "a speaker twice",
    "chinese-readout",
    { [`${S}/views-on-region/speakers`]: ["lin-shuheng", "maya-kale", "lin-shuheng"] },
    "reference/duplicate-item",
    `${S}/views-on-region/speakers/2`,
    ["twice"],
  ),
  slip(
    "a passage twice",
    "chinese-readout",
    { [`${S}/fishermen-raised/evidence`]: (evidence: unknown[]) => [...evidence, ...evidence] },
    "reference/duplicate-item",
    `${S}/fishermen-raised/evidence/1`,
    ["the same"],
  ),
  slip(
    "figures of a length exchanged",
    "directo-en-vivo",
    { "/calls/0/circumstances/0/length": "PT54M" },
    "date/length-mismatch",
    "/calls/0/circumstances/0/length",
    ["45 minutos"],
  ),
  slip(
    "seconds for minutes",
    "japanese-summary",
    { "/calls/0/circumstances/1/length": "PT20S" },
    "date/length-mismatch",
    "/calls/0/circumstances/1/length",
    ["20分"],
  ),
  slip(
    "no evidence",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/evidence`]: [] },
    "structure/too-few-items",
    `${S}/open-the-dam/evidence`,
    ["at least 1"],
  ),
  slip(
    "evidence as a text",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/evidence`]: ["״פתחו את הסכר לפני החורף״"] },
    "structure/wrong-type",
    `${S}/open-the-dam/evidence/0`,
    ['"exact"'],
  ),
  slip(
    "quote for exact",
    "hebrew-newsroom",
    { [`${S}/open-the-dam/evidence/0`]: { quote: "״פתחו את הסכר לפני החורף״" } },
    "structure/unknown-key",
    `${S}/open-the-dam/evidence/0/quote`,
    ['"exact"'],
  ),
  slip(
    "a text saved with the line ends of Windows",
    "two-wires",
    { "/sources/tamnews-wire/text": (text: string) => text.replaceAll("\n", "\r\n") },
    "source/text-and-spans-disagree",
    "/sources/tamnews-wire/text",
    ["line end"],
  ),
  slip(
    "a version as a number",
    "hindi-agency",
    { "/schemaVersion": 1 },
    "structure/wrong-type",
    "/schemaVersion",
    ['"1.0"'],
  ),
  slip(
    "another source without its name",
    "denied-by-one-side",
    { "/calls/0/date/basis": "other-source" },
    "date/basis-without-source",
    "/calls/0/date",
    ["basisSource"],
  ),
  slip(
    "a call that retries itself",
    "leaked-and-denied",
    { "/calls/1/circumstances/3/call": "piatek" },
    "call/related-to-self",
    "/calls/1/circumstances/3/call",
  ),
  slip(
    "confirmed, though both sides deny it",
    "leaked-and-denied",
    { "/calls/0/status": "confirmed" },
    "call/status-contradicted",
    "/calls/0/status",
    ['"denied"'],
  ),
]);

describe("slips: JSON by hand and by machine", () => {
  const file = (name: string) => readFileSync(new URL(`../right-ones/${name}.json`, import.meta.url), "utf8");
  const rows: readonly (readonly [title: string, text: string, code: string, says: RegExp])[] = [
    ["a comma at the end", file("two-wires").replace(/\n\}\s*$/, ",\n}"), "not-json", /comma/],
    ["a comment", file("two-wires").replace('"title":', '// of the wires\n"title":'), "not-json", /comments/],
    [
      "a quotation mark that is not escaped",
      file("two-wires").replace('"\\"She was blunt,\\" said', '""She was blunt," said'),
      "not-json",
      /\\"/,
    ],
    [
      "a key twice",
      file("two-wires").replace('"title":', '"title": "Wires",\n"title":'),
      "duplicate-key",
      /twice/,
    ],
    ["a Markdown fence", `\`\`\`json\n${file("two-wires")}\n\`\`\``, "not-json", /fence|Markdown|```/],
    ["a sentence before it", `Here is the dataset:\n\n${file("two-wires")}`, "not-json", /JSON/],
    ["cut off", file("two-wires").slice(0, 9000), "not-json", /not closed|ends/],
    [
      "single quotes",
      file("hindi-agency").replace('"schemaVersion"', "'schemaVersion'"),
      "not-json",
      /"schemaVersion"/,
    ],
    [
      "curly quotes",
      file("hindi-agency").replace('"schemaVersion"', "“schemaVersion”"),
      "not-json",
      /"schemaVersion"/,
    ],
  ];

  test.each(rows)("%s", (_title, text, code, says) => {
    const { ok, diagnostics } = validateText(text);
    expect(ok).toBe(false);
    const told = diagnostics.filter(({ severity }) => severity !== "info");
    expect(told.map((each) => each.code)).toEqual([`structure/${code}`]);
    for (const { message, hint = "" } of told) expect(`${message} ${hint}`).toMatch(says);
  });
});
