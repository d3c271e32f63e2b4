import { describeKinds, kindInWords } from "../../diagnostics/wording.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const wrongKindDoc: RuleDoc = {
  reason:
    'Each reference names entities of certain kinds: "speakers" names actors, "account" names an account.',
  example: { at: "/calls/0/statements/0/account", wrong: "chancellery", right: "readout-account" },
};

interface Params {
  readonly id: string;
  /** The kind of the entity that has the id. */
  readonly found: EntityKind;
  readonly targets: readonly EntityKind[];
  /** The id that is probably meant, such as that of the account if its voice is named. */
  readonly suggestion: string | undefined;
}

export const wrongKind: Rule<Params> = {
  code: "reference/wrong-kind",
  severity: "error",
  message: ({ id, found, targets }) =>
    `"${id}" is ${describeKinds([found])}; this must be the id of ${describeKinds(targets)}.`,
  hint: ({ suggestion }) => (suggestion === undefined ? undefined : `Did you mean "${suggestion}"?`),
  related: ({ id, found }) => `The ${kindInWords(found)} "${id}" is here.`,
  check(dataset, report) {
    for (const reference of dataset.failedReferences) {
      const { id, target: found, targetKinds } = reference;
      if (!found || targetKinds.includes(found.kind) || dataset.isDuplicated(id)) continue;
      const suggestion = dataset.suggested?.idNamed(id, targetKinds)?.id;
      report(reference.path, { id, found: found.kind, targets: targetKinds, suggestion }, [
        { path: found.path },
      ]);
    }
  },
};
