import type { Entity } from "../../dataset/readable-dataset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const toItselfDoc: RuleDoc = {
  reason:
    "A statement refers to something else, and a silence is about something else. The entity's own id was written by mistake.",
  example: {
    given: [{ at: "/calls/0/statements/0/refersTo", value: [{ content: "Her letter of February." }] }],
    at: "/calls/0/statements/0/refersTo/0/to",
    wrong: "reopen-bridge",
  },
};

export const toItself: Rule<{ id: string; field: "to" | "regarding" }> = {
  code: "reference/to-itself",
  severity: "error",
  message: ({ id, field }) =>
    field === "to" ? `Statement "${id}" refers to itself.` : `The silence "${id}" is about itself.`,
  hint: ({ field }) => `In "${field}", name what is meant, or remove "${field}".`,
  check(dataset, report) {
    for (const reference of dataset.all("Reference")) {
      const { to } = reference.value;
      if (to !== undefined && to === ownIdOf(reference.parent) && !dataset.isDuplicated(to))
        report([...reference.path, "to"], { id: to, field: "to" });
    }
    for (const circumstance of dataset.all("Circumstance")) {
      const { value } = circumstance;
      if (value.kind !== "silence" || value.regarding === undefined || value.regarding !== value.id) continue;
      if (!dataset.isDuplicated(value.id))
        report([...circumstance.path, "regarding"], { id: value.id, field: "regarding" });
    }
  },
};

function ownIdOf(holder: Entity | undefined): string | undefined {
  return holder?.name === "Statement" && holder.sound ? (holder as Entity<"Statement">).value.id : undefined;
}
