import type { Entity, ReadableDataset } from "../../dataset/readable-dataset.ts";
import type { ComparisonKind } from "../../schema/codelists/comparison-kind.ts";
import type { Rule } from "../rule.ts";

/** Why two things cannot stand in a relation. */
type Fault = "own-account" | "circumstance-kinds" | "account-and-part";

interface WrongPair {
  readonly kind: ComparisonKind;
  readonly from: string;
  readonly to: string;
  readonly fault: Fault;
}

/** Relations that only two things of one sort can stand in. */
const betweenAlikes: ReadonlySet<ComparisonKind> = new Set<ComparisonKind>([
  "corroborates",
  "differs-in-wording",
  "hardens",
  "softens",
]);

export const wrongPair: Rule<WrongPair> = {
  code: "comparison/wrong-pair",
  severity: "error",
  reason:
    "A telling cannot leave out what it tells or corroborate itself, a length does not contradict a place, and only wordings harden one another.",
  example: {
    at: "/calls/0/comparisons",
    wrong: [
      { kind: "omits", from: "readout-account", to: ["reopen-bridge"], note: "The demand is missing." },
    ],
    right: [],
  },
  message: ({ kind, from, to, fault }) =>
    ({
      "own-account": `"${from}" is part of the same telling as "${to}": it cannot be that one ${kind} the other.`,
      "circumstance-kinds": `"${from}" and "${to}" are circumstances of different kinds: one cannot be said to stand to the other as ${kind}.`,
      "account-and-part": `One of "${from}" and "${to}" is a whole telling and the other a part of one: one cannot be said to stand to the other as ${kind}.`,
    })[fault],
  check(dataset, report) {
    for (const comparison of dataset.all("Comparison")) {
      const { value } = comparison;
      for (const [index, to] of value.to.entries()) {
        const fault = to === value.from ? undefined : faultOf(dataset, value.kind, value.from, to);
        if (fault)
          report([...comparison.path, "to", index], { kind: value.kind, from: value.from, to, fault });
      }
    }
  },
};

function faultOf(
  dataset: ReadableDataset,
  kind: ComparisonKind,
  from: string,
  to: string,
): Fault | undefined {
  const [one, other] = [comparable(dataset, from), comparable(dataset, to)];
  if (!one || !other) return undefined;
  if (kind === "omits" || kind === "corroborates") {
    const accounts = accountsOf(dataset, one);
    const shared = accountsOf(dataset, other);
    if (accounts.length > 0 && shared.length > 0 && shared.every((id) => accounts.includes(id)))
      return "own-account";
  }
  if (betweenAlikes.has(kind) && (one.name === "Account") !== (other.name === "Account"))
    return "account-and-part";
  if (
    one.name !== "Circumstance" ||
    other.name !== "Circumstance" ||
    kind === "unclear" ||
    kind === "denies"
  ) {
    return undefined;
  }
  const kinds = [one, other].map(({ value }) => (value as { kind: string }).kind);
  return kinds[0] === kinds[1] ? undefined : "circumstance-kinds";
}

/** What is compared, where its structure holds and its id is its own. */
function comparable(dataset: ReadableDataset, id: string): Entity | undefined {
  const entity = dataset.isDuplicated(id) ? undefined : dataset.identify(id)?.entity;
  return entity?.sound ? entity : undefined;
}

/** The accounts that tell something; an outcome may have several. */
function accountsOf(dataset: ReadableDataset, entity: Entity): string[] {
  if (entity.name === "Outcome")
    return dataset.held(entity, "OutcomeClaim").map(({ value }) => value.account);
  return [dataset.accountIdOf(entity) ?? []].flat();
}
