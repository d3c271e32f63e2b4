import type { Attribution } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const ownTellingAttributedDoc: RuleDoc = {
  reason:
    'The field "attribution" says how a text shows that someone other than its publisher is speaking. What the publisher itself reports needs none. If a sentence names another voice, that voice has an account of its own.',
  example: {
    at: "/calls/0/statements/0/attribution",
    wrong: "explicit",
  },
};

interface Params {
  readonly account: string;
  readonly voice: string;
  /** The attribution of the fact. */
  readonly attribution: Attribution;
}

/** Every fact that an account tells. */
const facts = ["DiscussedTopic", "Description", "Statement", "OutcomeClaim", "Circumstance"] as const;

export const ownTellingAttributed: Rule<Params> = {
  code: "account/own-telling-attributed",
  severity: "warning",
  message: ({ account, voice, attribution }) =>
    `The attribution is "${attribution}", but account "${account}" is the publisher's own (voice "${voice}"), and needs none.`,
  hint: () =>
    'If the text names another voice, write the id of that voice\'s account as "account"; that account needs "relayedBy". If not, leave "attribution" out.',
  check(dataset, report) {
    for (const name of facts) {
      for (const number of dataset.numbersOf(name)) {
        const { attribution, account: id } = dataset.valueAt<typeof name>(number);
        if (attribution === undefined || !dataset.isSoundAt(number)) continue;
        const account = dataset.get("Account", id)?.value;
        if (!account || account.relayedBy !== undefined) continue;
        // Where the voice is not the publisher, account/chain-misses-publisher says what is missing.
        if (dataset.get("Source", account.source)?.value.publisher !== account.voice) continue;
        report([...dataset.pathOf(number), "attribution"], {
          account: id,
          voice: account.voice,
          attribution,
        });
      }
    }
  },
};
