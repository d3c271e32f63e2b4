import { isDenial, isNegative } from "../../dataset/denial.ts";
import { accountsOf } from "../../dataset/omissions.ts";
import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import { listWords, sentenceCase } from "../../diagnostics/wording.ts";
import type { ComparisonKind } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** Why two things cannot be compared by a kind of comparison. */
type Fault = "own-account" | "circumstance-kinds" | "account-and-part" | "no-denial";

interface WrongPair {
  /** The kind of the comparison. */
  readonly kind: ComparisonKind;
  /** The id in "from". */
  readonly from: string;
  /** The id in "to" that does not fit. */
  readonly to: string;
  /** Why they do not fit. */
  readonly fault: Fault;
  /** The kinds that would fit. */
  readonly fitting: readonly ComparisonKind[];
}

/** Kinds of comparison between two whole accounts, or between two parts of accounts, but not between one of each. */
const likeWithLike: ReadonlySet<ComparisonKind> = new Set<ComparisonKind>([
  "corroborates",
  "differs-in-wording",
  "hardens",
  "softens",
]);

/** All codes, written down because the codelist would bring its definitions along. The type asks for a new one. */
const comparisonKinds: Readonly<Record<ComparisonKind, true>> = {
  corroborates: true,
  repeats: true,
  misreports: true,
  "adds-detail": true,
  omits: true,
  "differs-in-wording": true,
  hardens: true,
  softens: true,
  contradicts: true,
  denies: true,
  sidesteps: true,
  unclear: true,
};

export const wrongPairDoc: RuleDoc = {
  reason:
    "An account can neither omit what it reports nor corroborate itself. A duration cannot contradict a place. And only wordings can be harder or softer than others.",
  example: {
    at: "/calls/0/comparisons",
    wrong: [
      { kind: "omits", from: "readout-account", to: ["reopen-bridge"], note: "The demand is missing." },
    ],
    right: [],
  },
};

export const wrongPair: Rule<WrongPair> = {
  code: "comparison/wrong-pair",
  severity: "error",
  message: ({ kind, from, to, fault }) =>
    ({
      "own-account": `"${from}" and "${to}" belong to the same account, so the comparison cannot be "${kind}".`,
      "circumstance-kinds": `"${from}" and "${to}" are circumstances of different kinds, so the comparison cannot be "${kind}".`,
      "no-denial": `"${from}" does not deny anything, so the comparison cannot be "${kind}".`,
      "account-and-part": `One of "${from}" and "${to}" is a whole account and the other is part of an account, so the comparison cannot be "${kind}".`,
    })[fault],
  hint: ({ fitting, fault }) => {
    const otherwise =
      fault === "account-and-part"
        ? "compare a statement of that account, not all of it."
        : fault === "no-denial"
          ? 'name in "from" what denies, and in "to" what is denied.'
          : 'name something else in "from" or "to".';
    return fitting.length > 0 ? `It can be ${listWords(fitting)}. Or ${otherwise}` : sentenceCase(otherwise);
  },
  related: (_, { id }) => `The comparison does not fit "${String(id)}" either.`,
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      const { kind, from, to } = comparison.value;
      const one = comparable(dataset, from);
      if (!one) continue;
      const others = to.map((id) => (id === from ? undefined : comparable(dataset, id)));
      const fits = (each: ComparisonKind) =>
        others.every((other) => !other || !faultOf(dataset, each, one, other));
      if (fits(kind)) continue;
      const places = to.flatMap((id, index) => {
        const other = others[index];
        const fault = other && faultOf(dataset, kind, one, other);
        return fault ? [{ id, fault, path: [...comparison.path, "to", index] }] : [];
      });
      const [first, ...more] = places;
      if (!first) continue;
      const fitting = (Object.keys(comparisonKinds) as ComparisonKind[]).filter(fits);
      // Where nothing in a longer list fits, "from" is what is wrong.
      const isFrom =
        more.length > 0 && places.length === to.length && more.every(({ fault }) => fault === first.fault);
      report(
        isFrom ? [...comparison.path, "from"] : first.path,
        { kind, from, to: first.id, fault: first.fault, fitting },
        more.map(({ id, path }) => ({ path, params: { id } })),
      );
    }
  },
};

function faultOf(
  dataset: ReadableDataset,
  kind: ComparisonKind,
  one: Entity,
  other: Entity,
): Fault | undefined {
  if (kind === "denies" && !mayDeny(dataset, one)) return "no-denial";
  if (kind === "omits" || kind === "corroborates" || kind === "denies") {
    const accounts = accountsOf(dataset, one);
    const shared = accountsOf(dataset, other);
    if (accounts.length > 0 && shared.length > 0 && shared.every((id) => accounts.includes(id)))
      return "own-account";
  }
  if (likeWithLike.has(kind) && (one.name === "Account") !== (other.name === "Account"))
    return "account-and-part";
  if (kind === "unclear" || kind === "denies") return undefined;
  const [first, second] = [kindOfCircumstance(dataset, one), kindOfCircumstance(dataset, other)];
  return first !== undefined && second !== undefined && first !== second ? "circumstance-kinds" : undefined;
}

/** Whether something denies, or is an account or an outcome, in which something may. */
function mayDeny(dataset: ReadableDataset, entity: Entity): boolean {
  switch (entity.name) {
    case "Statement": {
      const { acts, factuality } = dataset.valueAt<"Statement">(dataset.numberOf(entity));
      return isNegative(factuality) || acts.some((act) => isDenial(act) || act === "correct");
    }
    case "Circumstance":
    case "OutcomeClaim":
      return isNegative(dataset.valueAt<"Circumstance">(dataset.numberOf(entity)).factuality);
    default:
      return true;
  }
}

function kindOfCircumstance(dataset: ReadableDataset, entity: Entity): string | undefined {
  if (entity.name !== "Circumstance") return undefined;
  return dataset.valueAt<"Circumstance">(dataset.numberOf(entity)).kind;
}

/** The entity with an id, if its structure is right and no other has the same id. */
function comparable(dataset: ReadableDataset, id: string): Entity | undefined {
  const entity = dataset.isDuplicated(id) ? undefined : dataset.named(id);
  return entity?.sound ? entity : undefined;
}
