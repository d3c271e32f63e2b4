import { faultsOf } from "../../dataset/evidence-fault.ts";
import { memo } from "../../dataset/memo.ts";
import type { Entity } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const chainMissesPublisherDoc: RuleDoc = {
  reason:
    "Everything in a source reaches its readers through the publisher. Another voice's account is in it only because the publisher relays it.",
  example: { at: "/accounts/0/voice", wrong: "ilse-varn", right: "chancellery" },
};

export const chainMissesPublisher: Rule<{
  account: string;
  voice: string;
  /** The id of the publisher of the source. */
  publisher: string;
  source: string;
  /** The id of an account of the publisher that says that this account relays it. */
  turnedRound: string | undefined;
}> = {
  code: "account/chain-misses-publisher",
  severity: "error",
  message: ({ account, voice, publisher, source }) =>
    `Account "${account}" has no "relayedBy", so its voice must be the publisher of source "${source}", which is "${publisher}", but it is "${voice}".`,
  hint: ({ publisher, turnedRound, account }) =>
    turnedRound === undefined
      ? `Add "relayedBy" with the id of an account that has the voice "${publisher}".`
      : `Account "${turnedRound}" (voice "${publisher}") names this account in its "relayedBy". That looks like the wrong way round: write "relayedBy": "${turnedRound}" in account "${account}", and remove "relayedBy" from account "${turnedRound}".`,
  related: () => "This is probably the wrong way round.",
  check(dataset, report) {
    // Whose source is wrong has another publisher, and other rules tell it.
    const elsewhere = new Set(
      faultsOf(dataset, "account-elsewhere").map(({ params }) => params.account.value.id),
    );
    for (const account of dataset.all("Account")) {
      const { value } = account;
      const { id, voice, relayedBy } = value;
      if (relayedBy !== undefined) continue;
      const source = dataset.get("Source", value.source)?.value;
      if (!source || source.publisher === voice || elsewhere.has(id)) continue;
      if (!dataset.get("Actor", voice) || !dataset.get("Actor", source.publisher)) continue;
      const other = publishersRelayed(dataset).get(id);
      const turnedRound = other?.value.source === value.source ? other : undefined;
      const params = {
        account: id,
        voice,
        publisher: source.publisher,
        source: source.id,
        turnedRound: turnedRound?.value.id,
      };
      report(
        [...account.path, "voice"],
        params,
        turnedRound && [{ path: [...turnedRound.path, "relayedBy"] }],
      );
    }
  },
};

/** The accounts of publishers that are said to be relayed, by the id of what relays them. */
const publishersRelayed = memo((dataset) => {
  const found = new Map<string, Entity<"Account">>();
  for (const account of dataset.all("Account")) {
    const { relayedBy, source, voice } = account.value;
    if (relayedBy !== undefined && dataset.get("Source", source)?.value.publisher === voice)
      found.set(relayedBy, account);
  }
  return found;
});
