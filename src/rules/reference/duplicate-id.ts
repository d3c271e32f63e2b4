import { describeKinds } from "../../diagnostics/wording.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule } from "../rule.ts";

export const duplicateId: Rule<{ id: string; kind: EntityKind; first: EntityKind }> = {
  code: "reference/duplicate-id",
  severity: "error",
  reason:
    "All ids of a dataset share one namespace; with two bearers nobody knows which one a reference means.",
  example: { at: "/calls/0/id", wrong: "readout", right: "varn-brask-2031-03-04" },
  message: ({ id, kind, first }) =>
    `The id "${id}" of this ${kind} is taken: ${describeKinds([first])} has it already.`,
  hint: () => "Give one of them another id, and mend the references that mean it.",
  check(dataset, report) {
    for (const { given, first } of dataset.duplicates) {
      const { id, kind, path } = given;
      report(path, { id, kind, first: first.kind }, [
        { path: first.path, message: `"${id}" is given here first.` },
      ]);
    }
  },
};
