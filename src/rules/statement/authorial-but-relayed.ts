import type { ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const authorialButRelayedDoc: RuleDoc = {
  reason:
    'The mode "authorial" means that only the account itself presents the words. What is relayed is presented by the account that relays it.',
  example: {
    given: [
      {
        at: "/accounts/-",
        value: {
          id: "varn-account",
          kind: "remarks",
          voice: "ilse-varn",
          source: "readout",
          relayedBy: "readout-account",
        },
      },
      { at: "/calls/0/statements/0/account", value: "varn-account" },
    ],
    at: "/calls/0/statements/0/mode",
    wrong: "authorial",
    right: "speech-act-report",
  },
};

interface Params {
  readonly account: string;
  /** The id of the account that relays it, or of the speaker who is not the voice of the account. */
  readonly by: string;
  readonly fault: "relayed" | "other-speaker";
}

export const authorialButRelayed: Rule<Params> = {
  code: "statement/authorial-but-relayed",
  severity: "error",
  message: ({ account, by, fault }) =>
    fault === "relayed"
      ? `The mode is "authorial", but account "${account}" is relayed by "${by}", which presents its words.`
      : `The mode is "authorial", but the speaker "${by}" is not the voice of account "${account}", which presents these words.`,
  hint: () =>
    'Say how the printed text presents the words: "direct", "indirect", "speech-act-report" or another mode.',
  check(dataset, report) {
    for (const name of ["Statement", "OutcomeClaim"] as const) {
      for (const entity of dataset.all(name)) {
        if (entity.value.mode !== "authorial") continue;
        const account = dataset.get("Account", entity.value.account)?.value;
        if (!account || !hasEnd(dataset, account.id)) continue;
        const speakers = "speakers" in entity.value ? entity.value.speakers : [];
        // An id that names nobody is reported by reference/unknown-id or wrong-kind.
        const other = speakers.find((speaker) => speaker !== account.voice && dataset.get("Actor", speaker));
        if (account.relayedBy !== undefined)
          report([...entity.path, "mode"], { account: account.id, by: account.relayedBy, fault: "relayed" });
        else if (other !== undefined)
          report([...entity.path, "mode"], { account: account.id, by: other, fault: "other-speaker" });
      }
    }
  },
};

/** Whether the chain of relays ends. Where it runs in a circle, account/relay-cycle says so. */
function hasEnd(dataset: ReadableDataset, account: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = account;
    at !== undefined;
    at = dataset.get("Account", at)?.value.relayedBy
  ) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}
