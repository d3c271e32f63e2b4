import { isSeveral } from "../../dataset/is-several.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const speaksToSelfDoc: RuleDoc = {
  reason: "Nobody makes a call to talk to himself, so either the speaker or the addressee is wrong.",
  example: { at: "/calls/0/statements/0/addressees", wrong: ["ilse-varn"], right: ["odo-brask"] },
};

export const speaksToSelf: Rule<{ actor: string }> = {
  code: "statement/speaks-to-self",
  severity: "error",
  message: ({ actor }) => `"${actor}" is both the speaker and an addressee.`,
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value } = statement;
      const [speaker, ...others] = value.speakers;
      // Several speakers may well speak to one another.
      if (speaker === undefined || others.length > 0) continue;
      if (isSeveral(dataset, speaker)) continue;
      const at = (value.addressees ?? []).indexOf(speaker);
      if (at >= 0) report([...statement.path, "addressees", at], { actor: speaker });
    }
  },
};
