import { describeKinds, kindInWords } from "../../diagnostics/wording.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const wrongKindDoc: RuleDoc = {
  reason:
    'Each reference names certain kinds of entities: "speakers" names actors, "account" names an account.',
  example: { at: "/calls/0/statements/0/account", wrong: "chancellery", right: "readout-account" },
};

export const wrongKind: Rule<{ id: string; found: EntityKind; targets: readonly EntityKind[] }> = {
  code: "reference/wrong-kind",
  severity: "error",
  message: ({ id, found, targets }) =>
    `"${id}" is ${describeKinds([found])}; this must name ${describeKinds(targets)}.`,
  check(dataset, report) {
    for (const reference of dataset.failedReferences) {
      const { id, target: found, targetKinds } = reference;
      if (!found || targetKinds.includes(found.kind) || dataset.isDuplicated(id)) continue;
      report(reference.path, { id, found: found.kind, targets: targetKinds }, [
        { path: found.path, message: `The ${kindInWords(found.kind)} "${id}" is here.` },
      ]);
    }
  },
};
