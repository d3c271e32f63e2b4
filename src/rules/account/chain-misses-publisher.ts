import type { Rule } from "../rule.ts";

export const chainMissesPublisher: Rule<{
  account: string;
  voice: string;
  publisher: string;
  source: string;
}> = {
  code: "account/chain-misses-publisher",
  severity: "error",
  reason:
    "What we read, the publisher of the source tells us. A telling of somebody else reaches us only because the publisher relays it.",
  example: { at: "/accounts/0/voice", wrong: "ilse-varn", right: "chancellery" },
  message: ({ account, voice, publisher, source }) =>
    `Account "${account}" is relayed by nobody, so its voice must be "${publisher}", who published source "${source}", but is "${voice}".`,
  hint: ({ publisher }) => `Add "relayedBy" with an account whose voice is "${publisher}".`,
  check(dataset, report) {
    for (const account of dataset.all("Account")) {
      const { value } = account;
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
