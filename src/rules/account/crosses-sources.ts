import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const crossesSourcesDoc: RuleDoc = {
  reason:
    "Accounts that relay one another are read in the same source. What another source prints needs an account of its own, because its words may differ.",
  example: {
    given: [
      {
        at: "/sources/-",
        value: {
          id: "gazette",
          kind: "news-article",
          publisher: "chancellery",
          language: "en",
          text: "They spoke by telephone.",
        },
      },
      {
        at: "/accounts/-",
        value: { id: "gazette-account", kind: "news-report", voice: "chancellery", source: "gazette" },
      },
      {
        at: "/accounts/-",
        value: {
          id: "relayed",
          kind: "readout",
          voice: "ilse-varn",
          source: "readout",
          relayedBy: "readout-account",
        },
      },
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "medium",
            account: "relayed",
            medium: "telephone",
            evidence: [{ exact: "by telephone", start: 27, end: 39 }],
          },
          {
            kind: "occurrence",
            account: "gazette-account",
            evidence: [{ exact: "spoke", start: 5, end: 10 }],
          },
        ],
      },
    ],
    at: "/accounts/2/relayedBy",
    wrong: "gazette-account",
    right: "readout-account",
  },
};

export const crossesSources: Rule<{
  account: string;
  source: string;
  /** The id of the account that relays it. */
  relay: string;
  /** The id of the source in which the relaying account is read. */
  relaySource: string;
  /** The id of the source that has all words of the account, if it is not the one that the account names. */
  standsIn: string | undefined;
}> = {
  code: "account/crosses-sources",
  severity: "error",
  message: ({ account, source, relay, relaySource }) =>
    `Account "${account}" is read in source "${source}", but account "${relay}", which relays it, is read in source "${relaySource}".`,
  hint: ({ account, standsIn }) =>
    standsIn !== undefined
      ? `The words of account "${account}" are in source "${standsIn}": write "${standsIn}" as its "source".`
      : 'In "relayedBy", name an account that is read in the same source. If one text was made from the other, say so in "derivedFrom" of the source.',
  check(dataset, report) {
    const faults = faultsOf(dataset, "account-elsewhere");
    for (const account of dataset.all("Account")) {
      const { value } = account;
      const relay = dataset.get("Account", value.relayedBy)?.value;
      if (!relay || relay.source === value.source) continue;
      if (!dataset.get("Source", value.source) || !dataset.get("Source", relay.source)) continue;
      report([...account.path, "relayedBy"], {
        account: value.id,
        source: value.source,
        relay: relay.id,
        relaySource: relay.source,
        standsIn: faults.find(({ params }) => params.account.value === value)?.params.standsIn,
      });
    }
  },
};
