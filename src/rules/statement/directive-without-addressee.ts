import type { Act } from "../../schema/model-types.ts";
import { participantsOf } from "../../dataset/participants-of.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** Acts by which a speaker wants somebody to do something (Searle's directives). */
const directives: ReadonlySet<Act> = new Set<Act>(["request", "demand", "suggest", "invite", "ask"]);

export const directiveWithoutAddresseeDoc: RuleDoc = {
  reason:
    "A request or demand is made to someone. In a call between two leaders that can only be the other one. Elsewhere the addressee must be named.",
  example: {
    given: [{ at: "/calls/0/statements/0/setting", value: "after-call" }],
    at: "/calls/0/statements/0/addressees",
    right: ["odo-brask"],
  },
};

export const directiveWithoutAddressee: Rule<{
  /** The act that needs an addressee. */
  act: Act;
}> = {
  code: "statement/directive-without-addressee",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ act }) => `This statement has the act "${act}", but nothing says to whom it is made.`,
  hint: () => 'Add "addressees", or "respondsTo" if it answers someone.',
  check(dataset, report) {
    for (const statement of dataset.all("Statement")) {
      const { value, parent } = statement;
      const act = value.acts.find((each) => directives.has(each));
      if (act === undefined || (value.addressees ?? []).length > 0 || (value.respondsTo ?? []).length > 0)
        continue;
      // "It was demanded that …": words that do not say who speaks do not say to whom either.
      if (value.speakers.length === 0) continue;
      const call = parent && dataset.callOf(parent);
      if (!call) continue;
      const { entries, principals, participants } = participantsOf(dataset, call);
      const areTwo = principals.size === 2 || participants.size === 2;
      // Where somebody was entered twice, there may be two.
      if (entries.length !== participants.size) continue;
      // A call without a principal is reported by participant/no-principals.
      if (principals.size === 0 || (value.setting === "in-call" && areTwo)) continue;
      report(statement.path, { act });
    }
  },
};
