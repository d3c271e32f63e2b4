import { haveSameSide } from "../../dataset/sides.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const mutualOnOneAccountDoc: RuleDoc = {
  reason:
    "An outcome that binds both sides is more certain if both tell of it. If only one does, readers should know.",
  example: {
    at: "/calls/0/outcomes",
    wrong: [
      {
        id: "bridge-talks",
        kind: "stay-in-touch",
        content: "Both sides will keep talking.",
        parties: ["ilse-varn", "odo-brask"],
        claims: [{ account: "readout-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] }],
      },
    ],
    right: [
      {
        id: "bridge-talks",
        kind: "stay-in-touch",
        content: "Norrland's side will keep talking.",
        parties: ["ilse-varn"],
        claims: [{ account: "readout-account", evidence: [{ exact: "spoke", start: 21, end: 26 }] }],
      },
    ],
  },
};

export const mutualOnOneAccount: Rule<{ outcome: string; voice: string }> = {
  code: "outcome/mutual-on-one-account",
  severity: "info",
  concludesFromAbsence: true,
  message: ({ outcome, voice }) =>
    `Outcome "${outcome}" binds both sides, but only one of them ("${voice}") claims it.`,
  check(dataset, report) {
    for (const outcome of dataset.all("Outcome")) {
      const { parties = [] } = outcome.value;
      // Of one party alone nothing is mutual.
      if (parties.length < 2) continue;
      const voices = dataset
        .partsOf(outcome, "OutcomeClaim")
        .flatMap(({ value }) => dataset.get("Account", value.account)?.value.voice ?? []);
      const claiming = parties.filter((party) => voices.some((voice) => haveSameSide(dataset, voice, party)));
      if (claiming.length === 0 || claiming.length === parties.length) continue;
      const silent = parties.filter(
        (party) => !claiming.some((other) => haveSameSide(dataset, other, party)),
      );
      const voice = voices.find((each) => claiming.some((party) => haveSameSide(dataset, each, party)));
      if (voice !== undefined && silent.length > 0) {
        report(outcome.path, { outcome: outcome.value.id, voice });
      }
    }
  },
};
