import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { describeKinds } from "../../diagnostics/wording.ts";
import { isId } from "../../dataset/given-ids.ts";
import { namedIds } from "../../dataset/named-ids.ts";
import type { EntityKind } from "../../schema/reference.ts";
import { SearchBudget } from "../../text/search-budget.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** How many comparisons of ids are made for the sake of suggestions. */
const COMPARISONS = 1_000_000;

/** The lists of a dataset in which entities outside of calls are. */
const lists: Partial<Record<EntityKind, string>> = {
  source: "sources",
  person: "actors",
  organization: "actors",
  state: "actors",
  group: "actors",
  account: "accounts",
  topic: "topics",
};

export const unknownIdDoc: RuleDoc = {
  reason: "A reference to an id that does not exist leaves open who or what is meant.",
  example: { at: "/calls/0/statements/0/account", wrong: "readout-acount", right: "readout-account" },
};

export const unknownId: Rule<{ id: string; targets: readonly EntityKind[]; suggestion: string | undefined }> =
  {
    code: "reference/unknown-id",
    severity: "error",
    message: ({ id, targets }) => `Nothing has the id "${id}"; this must name ${describeKinds(targets)}.`,
    hint: ({ id, targets, suggestion }) => {
      if (suggestion !== undefined) return `Did you mean "${suggestion}"?`;
      const [kind] = targets;
      const list = kind && lists[kind];
      return list && `Correct the id, or add an entity with the id "${id}" to the dataset's "${list}".`;
    },
    check(dataset, report) {
      if (dataset.failedReferences.length === 0) return;
      const budget = new SearchBudget(COMPARISONS);
      const idsOf = new Map<readonly EntityKind[], string[]>();
      for (const reference of dataset.failedReferences) {
        const { id, target, targetKinds } = reference;
        // What is no id at all is told by its format.
        if (!isId(id)) continue;
        if (target || dataset.mayBeInUnreadablePart(id, targetKinds)) continue;
        if (dataset.mayBeHiddenByDuplicate(targetKinds)) continue;
        let fitting = idsOf.get(targetKinds);
        if (!fitting) {
          fitting = [...dataset.ids()].filter((other) => {
            const kind = dataset.identify(other)?.kind;
            return kind !== undefined && targetKinds.includes(kind);
          });
          idsOf.set(targetKinds, fitting);
        }
        report(reference.path, {
          id,
          targets: targetKinds,
          suggestion:
            (budget.spend(fitting.length) ? didYouMean(id, fitting) : undefined) ??
            // The id was made up from a name, or is a part of one.
            namedIds(dataset).find(id, targetKinds)?.id,
        });
      }
    },
  };
