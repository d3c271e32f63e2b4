import { faultsOf } from "../../dataset/evidence-fault.ts";
import type { EntityKind } from "../../schema/reference.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** Entities that have no meaning by themselves. Accounts have a rule of their own, account/unused. */
const watched: ReadonlySet<EntityKind> = new Set([
  "source",
  "person",
  "organization",
  "state",
  "group",
  "topic",
]);

export const unusedEntityDoc: RuleDoc = {
  reason: "A source, actor or topic that nothing refers to is a leftover, or a reference to it is missing.",
  example: {
    at: "/topics",
    wrong: [{ id: "bridge", label: "The Lenne bridge", kind: "territory" }],
    right: [],
  },
};

export const unusedEntity: Rule<{
  id: string;
  /** The kind of the entity. */
  kind: EntityKind;
}> = {
  code: "reference/unused-entity",
  severity: "warning",
  concludesFromAbsence: true,
  message: ({ id, kind }) => `Nothing refers to the ${kind} "${id}".`,
  hint: () => "Remove it, or refer to it where it belongs.",
  check(dataset, report) {
    const unused = dataset.notReferredTo(watched);
    if (unused.length === 0) return;
    // An account should name it, which other rules report.
    const meant = new Set(faultsOf(dataset, "account-elsewhere").map(({ params }) => params.standsIn));
    for (const { id, kind, path } of unused) if (!meant.has(id)) report(path, { id, kind });
  },
};
