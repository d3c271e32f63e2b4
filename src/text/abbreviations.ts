import { unicodeAbbreviations } from "./unicode-abbreviations.ts";

/** What Unicode's lists lack and texts about calls often have: titles before names, months, companies. */
const further: Readonly<Record<string, string>> = {
  en: "Adm. Amb. Brig. Co. Corp. Dr. Drs. e.g. Gen. Gov. Hon. Inc. Jr. Ltd. No. Oct. p.m. Pres. Sen. Sens. Sr. St.",
  de: "Dr. Mio. Mrd. Nr. Prof. St.",
  es: "Dr. Dra. Gral. Lic. Sr. Sra. Srta.",
  fr: "MM. Mgr. Dr. St.",
  ru: "гг. г. им. т.е. т.к.",
};

/** The language of a tag without its script, region and so on: `de` of `de-CH`. */
export function baseLanguageOf(tag: string): string {
  return tag.split("-")[0]?.toLowerCase() ?? "";
}

/** Of a text whose language nobody has said yet, an abbreviation of any language is one. */
const ofAnyLanguage = Object.keys(unicodeAbbreviations);

/** Abbreviations after whose full stop a sentence mostly goes on; none for a language that no list here is of. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const tag = baseLanguageOf(language);
  const tags = tag === "und" ? ofAnyLanguage : [tag];
  return new Set(
    tags.flatMap((each) => `${unicodeAbbreviations[each] ?? ""} ${further[each] ?? ""}`.split(" ")),
  );
}
