import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const chainMissesPublisherDoc: RuleDoc = {
  reason:
    "Everything in a source reaches us through its publisher. Somebody else's account is in it only because the publisher relays it.",
  example: { at: "/accounts/0/voice", wrong: "ilse-varn", right: "chancellery" },
};

export const chainMissesPublisher: Rule<{
  account: string;
  voice: string;
  publisher: string;
  source: string;
}> = {
  code: "account/chain-misses-publisher",
  severity: "error",
  message: ({ account, voice, publisher, source }) =>
    `Account "${account}" has no "relayedBy", so its voice must be "${publisher}", the publisher of source "${source}", but is "${voice}".`,
  hint: ({ publisher }) => `Add "relayedBy" with the id of an account whose voice is "${publisher}".`,
  check(dataset, report) {
    // Whose source is wrong has another publisher, and other rules tell it.
    const elsewhere = new Set(
      faultsOf(dataset, "account-elsewhere").map(({ params }) => params.account.value.id),
    );
    for (const account of dataset.all("Account")) {
      const { value } = account;
      if (elsewhere.has(value.id)) continue;
      const source = dataset.get("Source", value.source)?.value;
      const { id, voice, relayedBy } = value;
      if (relayedBy !== undefined || !source || source.publisher === voice) continue;
      if (!dataset.get("Actor", voice) || !dataset.get("Actor", source.publisher)) continue;
      report([...account.path, "voice"], {
        account: id,
        voice,
        publisher: source.publisher,
        source: source.id,
      });
    }
  },
};
