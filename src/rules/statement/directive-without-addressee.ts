import type { Act } from "../../schema/codelists/act.ts";
import { partiesOf } from "../../dataset/principals.ts";
import type { Rule } from "../rule.ts";

/** Acts that want somebody to do something (Searle's directives), who must then be known. */
const directives: ReadonlySet<Act> = new Set<Act>(["request", "demand", "suggest", "invite", "ask"]);

export const directiveWithoutAddressee: Rule<{ act: Act }> = {
  code: "statement/directive-without-addressee",
  severity: "warning",
  reason:
    "A request or demand wants somebody to do something. In a call between two leaders that can only be the other; elsewhere it must be said who.",
  example: {
    given: [{ at: "/calls/0/statements/0/setting", value: "after-call" }],
    at: "/calls/0/statements/0/addressees",
    right: ["odo-brask"],
  },
  concludesFromAbsence: true,
  message: ({ act }) => `Of whom this ${act} wants something is not said.`,
  hint: () => 'Add "addressees", or "respondsTo" where it answers somebody.',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value, parent } = statement;
      const act = value.acts.find((each) => directives.has(each));
      if (act === undefined || (value.addressees ?? []).length > 0 || value.respondsTo !== undefined)
        continue;
      const call = parent && dataset.callOf(parent);
      const inCall = value.setting === undefined || value.setting === "in-call";
      const principals = call ? partiesOf(dataset, call).principals.size : 0;
      // Without any principal something else is wrong, and is told.
      if (principals === 0 || (inCall && principals === 2)) continue;
      report(statement.path, { act });
    }
  },
};
