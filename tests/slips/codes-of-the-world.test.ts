import { describeSlips } from "./slip-table.ts";
import type { Right, Slip } from "./slip-table.ts";

const language = (written: string, meant: string | RegExp, at = "/sources/0/language"): Slip => ({
  title: `the language "${written}"`,
  edits: { [at]: written },
  code: "dataset/unregistered-language",
  severity: "warning",
  at,
  says: [meant],
});
const rightLanguage = (tag: string, at = "/sources/0/language"): Right => ({
  title: `the language "${tag}"`,
  edits: { [at]: tag },
});

describeSlips(
  "languages that no registry has",
  [
    // The code of a country.
    language("ua", 'Did you mean "uk" (Ukrainian)?'),
    language("jp", 'Did you mean "ja" (Japanese)?'),
    language("cz", 'Did you mean "cs" (Czech)?'),
    language("gr", 'Did you mean "el" (Greek)?'),
    language("dk", 'Did you mean "da" (Danish)?', "/language"),
    language("cn", 'Did you mean "zh" (Chinese)?', "/accounts/0/language"),
    // The name of the language.
    language("deutsch", 'Did you mean "de" (German)?'),
    language("english", 'Did you mean "en" (English)?'),
    // Three letters where there are two.
    language("ger", 'Did you mean "de" (German)?'),
    language("ukr", 'Did you mean "uk" (Ukrainian)?'),
    language("rus-RU", 'Did you mean "ru-RU"'),
    // A part of the tag.
    language("en-UK", /"UK" in "en-UK" is not registered as a country or region\. Did you mean "en-GB"/),
    language("sr-latin", /"latin" in "sr-latin" .* Did you mean "sr-Latn"/),
    language("zh-Simp", /"Simp" in "zh-Simp" is not registered as a script\. Did you mean "zh"/),
    // Nothing is near.
    language("sp", /"sp" is not registered as a language\. Write the tag of the language/),
    language("zqq", /for private use, such as "x-norrish"/),
  ],
  [
    "en de-CH zh-Hant zh-Hans-CN zh-yue zh-cmn-Hans-CN sr-Latn ca-valencia de-1996 sl-rozaj-biske es-419 hy-arevmda",
    // Of three letters, and for what is no one language.
    "grc arz yue ckb und mul zxx mis",
    // For private use.
    "qaa qtz x-norrish x-y-z und-x-norrish de-x-norrish en-XO de-Qaaa",
    // What the registry calls deprecated, or has as a whole.
    "iw sh i-klingon art-lojban en-GB-oed sgn-BE-FR zh-min-nan",
    // With other letters, and with extensions.
    "EN-us ZH-hant en-US-u-ca-buddhist",
  ]
    .flatMap((tags) => tags.split(" "))
    .map((tag) => rightLanguage(tag)),
);

const country = (written: string, meant: string | RegExp, edits: Slip["edits"] = {}): Slip => ({
  title: `the country "${written}"`,
  edits: { ...edits, "/actors/0/identifiers": { iso3166: written } },
  code: "dataset/unknown-country",
  severity: "warning",
  at: "/actors/0/identifiers/iso3166",
  says: [meant],
});

describeSlips(
  "countries that ISO 3166 does not have",
  [
    country("UK", 'Did you mean "GB" (United Kingdom)?'),
    country("UK", 'Did you mean "UA" (Ukraine)?', { "/actors/0/name": "Ukraine" }),
    country("EL", 'Did you mean "GR" (Greece)?'),
    country("UK-SCT", /"UK" in "UK-SCT" .* Did you mean "GB-SCT"/),
    country("JA", 'Did you mean "JP" (Japan)?'),
    country("DA", 'Did you mean "DK" (Denmark)?'),
    country("ZY", 'such as "XA", or leave "iso3166" out'),
  ],
  // What ISO leaves to users, what it reserves, and what is no more, beside what there is.
  "GB UA GR JP DE GB-SCT US-CA XO XA XZ XK QM QZ AA ZZ EU SU DD YU AN".split(" ").map((code) => ({
    title: `the country "${code}"`,
    edits: { "/actors/0/identifiers": { iso3166: code } },
  })),
);
