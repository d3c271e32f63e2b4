import { describeKinds } from "../../diagnostics/wording.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const duplicateIdDoc: RuleDoc = {
  reason:
    "All ids of a dataset share one namespace. If two entities have the same id, a reference to it is ambiguous.",
  example: { at: "/calls/0/id", wrong: "readout", right: "varn-brask-2031-03-04" },
};

export const duplicateId: Rule<{ id: string; kind: EntityKind; first: EntityKind }> = {
  code: "reference/duplicate-id",
  severity: "error",
  message: ({ id, kind, first }) =>
    `The id "${id}" of this ${kind} is taken: ${describeKinds([first])} has it already.`,
  hint: ({ first }) => {
    const until =
      first === "source" || first === "account" ? " Until then nothing that names it can be checked." : "";
    return `Give one of them another id, and change the references to it.${until}`;
  },
  check(dataset, report) {
    for (const { given, first } of dataset.duplicates) {
      const { id, kind, path } = given;
      report(path, { id, kind, first: first.kind }, [
        { path: first.path, message: `The first entity with the id "${id}" is here.` },
      ]);
    }
  },
};
