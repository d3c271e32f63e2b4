import type { Entity } from "../../dataset/readable-dataset.ts";
import { isRegion } from "../../text/language-tags.ts";
import { meantCountry } from "../../text/meant-code.ts";
import type { MeantCode } from "../../text/meant-code.ts";
import type { Rule, RuleDoc } from "../rule.ts";

interface Params {
  /** The code that is not registered. */
  readonly code: string;
  /** The code that may be meant. */
  readonly meant: MeantCode | undefined;
}

export const unknownCountryDoc: RuleDoc = {
  reason:
    'Programs join data by ISO 3166 country codes. A code that is assigned to no country matches nothing: the United Kingdom is "GB", and "UK" is only reserved. Codes that the standard leaves to users ("XA" to "XZ", "QM" to "QZ", "AA" and "ZZ") and codes of former countries are accepted.',
  example: { at: "/actors/0/identifiers", wrong: { iso3166: "UK" }, right: { iso3166: "GB" } },
};

export const unknownCountry: Rule<Params> = {
  code: "dataset/unknown-country",
  severity: "warning",
  message: ({ code }) =>
    `"${code.slice(0, 2)}"${code.length === 2 ? "" : ` in "${code}"`} is not an ISO 3166 country code.`,
  hint: ({ meant }) =>
    meant
      ? `Did you mean "${meant.code}"${meant.name === undefined ? "" : ` (${meant.name})`}?`
      : 'For a country without a code, use one that ISO 3166 leaves to users, such as "XA", or leave "iso3166" out.',
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
