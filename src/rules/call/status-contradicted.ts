import { statusFaultOf } from "../../dataset/status-of-call.ts";
import type { StatusContradicted } from "../../dataset/status-of-call.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const statusContradictedDoc: RuleDoc = {
  reason:
    "The status says whether the call took place and who says so. A call that a participant's side confirms is more than reported. A call that its sides deny is not confirmed. And in a call that did not take place nothing was said.",
  example: { at: "/calls/0/status", wrong: "reported", right: "confirmed" },
};

interface Params extends Pick<StatusContradicted, "status" | "fitting" | "says" | "account"> {
  readonly call: string;
}

export const statusContradicted: Rule<Params> = {
  code: "call/status-contradicted",
  severity: "warning",
  message: ({ call, status, says, account }) =>
    `Call "${call}" has the status "${status}", but ${whatIsSaid[says](account)}.`,
  hint: ({ fitting, says }) => `Use "${fitting}"${otherwise[says]}`,
  related: ({ account }) => `Account "${account}" says so here.`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const found = statusFaultOf(dataset, call);
      if (found?.fault !== "contradicted" || (found.concludesFromAbsence && !dataset.isComplete)) continue;
      const { status, fitting, says, account, fact } = found;
      report([...call.path, "status"], { call: call.value.id, status, fitting, says, account }, [
        { path: fact.path },
      ]);
    }
  },
};

const whatIsSaid: Readonly<Record<StatusContradicted["says"], (account: string) => string>> = {
  "took-place": (account) => `account "${account}", from a participant's side, says that it took place`,
  "did-not": (account) => `account "${account}", from a participant's side, says that it did not take place`,
  words: (account) => `account "${account}" reports what was said in it`,
};

const otherwise: Readonly<Record<StatusContradicted["says"], string>> = {
  "took-place": ', or correct the "account" of the fact that reports the call.',
  "did-not": ', or correct the circumstance "occurrence" that denies the call.',
  words: ', or give the statement another "setting".',
};
