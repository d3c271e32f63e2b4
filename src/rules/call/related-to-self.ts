import type { Rule, RuleDoc } from "../rule.ts";

export const relatedToSelfDoc: RuleDoc = {
  reason:
    "A call can follow, prompt or differ from another call, but not itself. Its own id was written by mistake.",
  example: { at: "/calls/0/differentFrom", wrong: ["varn-brask-2031-03-04"], right: [] },
};

export const relatedToSelf: Rule<{ call: string; field: "call" | "differentFrom" }> = {
  code: "call/related-to-self",
  severity: "error",
  message: ({ call, field }) =>
    field === "call"
      ? `Call "${call}" is related to itself; "call" must name another call.`
      : `Call "${call}" is listed as different from itself; "differentFrom" must name other calls.`,
  hint: () => "Name the other call, or remove this reference.",
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { id, differentFrom } = call.value;
      // Of two calls with one id nobody knows which is meant.
      if (dataset.isDuplicated(id)) continue;
      const at = differentFrom?.indexOf(id) ?? -1;
      if (at >= 0) report([...call.path, "differentFrom", at], { call: id, field: "differentFrom" });
      for (const circumstance of dataset.partsOf(call, "Circumstance")) {
        const { value } = circumstance;
        if (value.kind === "related-call" && value.call === id)
          report([...circumstance.path, "call"], { call: id, field: "call" });
      }
    }
  },
};
