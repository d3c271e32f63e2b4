import type { Entity } from "../../dataset/readable-dataset.ts";
import { isRegion } from "../../text/language-tags.ts";
import { meantCountry } from "../../text/meant-code.ts";
import type { MeantCode } from "../../text/meant-code.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  readonly code: string;
  readonly meant: MeantCode | undefined;
}

export const unknownCountryDoc: RuleDoc = {
  reason:
    'Programs join data by the country codes of ISO 3166. A code that it gives to no country joins with nothing: "UK" is kept free for the United Kingdom, whose code is "GB". What it leaves to users ("XA" to "XZ", "QM" to "QZ", "AA" and "ZZ") and the codes of countries that are no more are right.',
  example: { at: "/actors/0/identifiers", wrong: { iso3166: "UK" }, right: { iso3166: "GB" } },
};

export const unknownCountry: Rule<Params> = {
  code: "dataset/unknown-country",
  severity: "warning",
  message: ({ code }) =>
    `"${code.slice(0, 2)}"${code.length === 2 ? "" : ` in "${code}"`} is no country code of ISO 3166.`,
  hint: ({ meant }) =>
    meant
      ? `Did you mean "${meant.code}"${meant.name === undefined ? "" : ` (${meant.name})`}?`
      : 'For a country without a code, take one that ISO 3166 leaves to users, such as "XA", or leave "iso3166" out.',
  check(dataset, report) {
    for (const identifiers of dataset.all("Identifiers")) {
      const { iso3166: code } = identifiers.value;
      if (code === undefined || isRegion(code.slice(0, 2))) continue;
      report([...identifiers.path, "iso3166"], {
        code,
        meant: ofName(identifiers.parent) ?? meantCountry(code),
      });
    }
  },
};

/** The country that is named like an actor: "UK" of Ukraine does not mean the United Kingdom. */
function ofName(actor: Entity | undefined): MeantCode | undefined {
  if (!actor?.sound || !("name" in actor.value)) return undefined;
  const { name } = actor.value;
  const meant = meantCountry(name);
  return meant?.name === name ? meant : undefined;
}
