import { accountsOfCall } from "../../dataset/accounts-of-call.ts";
import { belongsInCircle } from "../../dataset/sides.ts";
import { statusFaultOf } from "../../dataset/status-of-call.ts";
import type { StatusUnsupported } from "../../dataset/status-of-call.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const statusUnsupportedDoc: RuleDoc = {
  reason:
    "A call is confirmed if a participant's side tells of it, denied if a participant's side denies it, and disputed if one side tells of it and another denies it. Otherwise it is reported or alleged.",
  example: { at: "/calls/0/status", wrong: "denied", right: "confirmed" },
};

interface Params extends Pick<StatusUnsupported, "status" | "missing" | "isTold"> {
  readonly call: string;
}

export const statusUnsupported: Rule<Params> = {
  code: "call/status-unsupported",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ call, status, missing }) =>
    `Call "${call}" has the status "${status}", but ${whatIsMissing[missing]}.`,
  hint: ({ status, missing, isTold }) => {
    if (missing === "teller")
      return `Use ${status === "disputed" ? '"denied"' : '"reported"'}, or add an account by a participant's side (a readout, a post, a spokesperson). If there is one, say whose side it is: "partOf" of the organization and "offices" of the person must lead to the same state.`;
    if (missing === "denier")
      return `Use ${isTold ? '"confirmed"' : '"reported"'}, or add a circumstance "occurrence" with the factuality "certainly-not" on the account that denies it.`;
    return 'Use "denied" if that side stands by its denial, and "confirmed" if it does not. If they are two sides, say whose side each voice is: "partOf" of an organization and "offices" of a person lead to its state.';
  },
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const found = statusFaultOf(dataset, call);
      if (found?.fault !== "unsupported") continue;
      const accounts = accountsOfCall(dataset, call);
      // Of a call that nobody tells of, call/without-account is told.
      if (accounts.length === 0 || accounts.some(({ value }) => belongsInCircle(dataset, value.voice)))
        continue;
      const { status, missing, isTold } = found;
      report([...call.path, "status"], { call: call.value.id, status, missing, isTold });
    }
  },
};

const whatIsMissing: Readonly<Record<StatusUnsupported["missing"], string>> = {
  teller: "no participant's side says that it took place",
  denier: "no participant's side denies it",
  "other-side": "it is told and denied by the same side",
};
