import de from "cldr-segments-full/segments/de/suppressions.json" with { type: "json" };
import en from "cldr-segments-full/segments/en/suppressions.json" with { type: "json" };
import es from "cldr-segments-full/segments/es/suppressions.json" with { type: "json" };
import fr from "cldr-segments-full/segments/fr/suppressions.json" with { type: "json" };
import it from "cldr-segments-full/segments/it/suppressions.json" with { type: "json" };
import pt from "cldr-segments-full/segments/pt/suppressions.json" with { type: "json" };
import ru from "cldr-segments-full/segments/ru/suppressions.json" with { type: "json" };

/** What the Unicode Common Locale Data Repository says of one language. */
interface Suppressions {
  readonly segments: {
    readonly segmentations: {
      readonly SentenceBreak: { readonly standard: readonly { readonly suppression: string }[] };
    };
  };
}

const known: Readonly<Record<string, Suppressions>> = { de, en, es, fr, it, pt, ru };

/** What Unicode's lists lack and texts about calls often have: titles before names, months, companies. */
const further: Readonly<Record<string, string>> = {
  en: "Adm. Amb. Brig. Co. Corp. Dr. Drs. e.g. Gen. Gov. Hon. Inc. Jr. Ltd. No. Oct. p.m. Pres. Sen. Sens. Sr. St.",
  de: "Dr. Mio. Mrd. Nr. Prof. St.",
  es: "Dr. Dra. Gral. Lic. Sr. Sra. Srta.",
  fr: "MM. Mgr. Dr. St.",
  ru: "гг. г. им. т.е. т.к.",
};

/** Abbreviations after whose full stop a sentence mostly goes on; none for a language that no list here is of. */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  const tag = language.split("-")[0]?.toLowerCase() ?? "";
  const entries = known[tag]?.segments.segmentations.SentenceBreak.standard ?? [];
  return new Set([...entries.map(({ suppression }) => suppression), ...(further[tag]?.split(" ") ?? [])]);
}
