import { termOf } from "../../src/export/json-ld/terms.ts";
import { datasetPlan } from "../../src/plan/dataset-plan.ts";
import type { ObjectPlan, ValuePlan } from "../../src/plan/plan.ts";
import type { EntityName } from "../../src/schema/model-types.ts";

type Members = Record<string, unknown>;

/** The dataset that a framed document was made of, to see that nothing was lost. Lists without an order are sorted. */
export function fromJsonLd(document: Members): unknown {
  return fields(datasetPlan, "Dataset", document);
}

/** A dataset as {@link fromJsonLd} gives it back: every evidence with its source, nothing empty, sets in one order. */
export function normalized(dataset: unknown): unknown {
  const sources = new Map(
    (dataset as { accounts: { id: string; source: string }[] }).accounts.map(({ id, source }) => [
      id,
      source,
    ]),
  );
  return tidy(datasetPlan, dataset, undefined);

  function tidy(plan: ValuePlan, value: unknown, source: string | undefined): unknown {
    if (plan.type === "union") return tidy(plan.options[(value as { kind: string }).kind]!, value, source);
    if (plan.type === "list") {
      const items = (value as unknown[]).map((item) => tidy(plan.item, item, source));
      return isSet(plan.item) ? sorted(items) : items;
    }
    if (plan.type !== "object") return value;
    const members = value as Members;
    const own = sourceWithin(plan.entity, members) ?? sources.get(String(members["account"])) ?? source;
    const tidied = Object.fromEntries(
      Object.entries(members).map(([key, member]) => {
        const field = plan.fields[key]!.value;
        const isAuthors = plan.entity === "Source" && key === "authors";
        return [key, isAuthors ? member : tidy(field, member, own)];
      }),
    );
    if (plan.entity === "Evidence" && own !== undefined) tidied["source"] ??= own;
    return withoutEmpty(tidied);
  }
}

function sourceWithin(entity: EntityName | undefined, members: Members): string | undefined {
  if (entity === "Source") return members["id"] as string;
  return entity === "Account" ? (members["source"] as string) : undefined;
}

/** Lists of plain values are sets, those of objects have an order. */
const isSet = (item: ValuePlan) => item.type !== "object" && item.type !== "union";
const sorted = (items: readonly unknown[]) => [...new Set(items)].sort();

function withoutEmpty(members: Members): Members {
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => !isEmpty(value)));
}

function fields({ fields: plans }: ObjectPlan, entity: EntityName, node: Members): Members {
  const members: Members = {};
  for (const [key, { value: plan }] of Object.entries(plans)) {
    if (plan.type === "literal") members[key] = plan.value;
    else if (plan.type === "string" && plan.identity !== undefined) {
      // What has no id of its own has an IRI made of the way to it.
      const iri = String(node["id"]);
      const id = entity === "Dataset" ? iri.replace(/^dataset:/, "") : /#([^/]+)$/.exec(iri)?.[1];
      if (id !== undefined) members[key] = id;
    } else if (plan.type === "object" && plan.entity === "Identifiers")
      members[key] = fields(plan, plan.entity, node);
    else {
      const { name, iri } = termOf(entity, key, plan);
      // A literal where IRIs are meant stands under the full name of its term.
      const found = [node[name], node[iri]].filter((each) => each !== undefined).flat();
      if (found.length > 0) members[key] = valueOf(plan, found, entity === "Source" && key === "authors");
    }
  }
  return withoutEmpty(members);
}

function valueOf(plan: ValuePlan, found: unknown, isOrdered = false): unknown {
  if (plan.type === "list") {
    const items = [found].flat();
    if (isSet(plan.item)) {
      const values = items.map((item) => valueOf(plan.item, item));
      return isOrdered ? values : sorted(values);
    }
    const nodes = (items as Members[]).sort(
      (a, b) => Number(literal(a["position"])) - Number(literal(b["position"])),
    );
    return nodes.map((item) => valueOf(plan.item, item));
  }
  const [value] = [found].flat() as [unknown];
  switch (plan.type) {
    case "string":
      if (plan.targets) return /^dataset:(?:[^#]*#)?(.*)$/.exec(String(value))![1];
      if (plan.form === "IdentifiersWikidata") return String(value).replace(/^.*\//, "");
      return literal(value);
    case "code":
      return plan.codelist === undefined
        ? literal(value)
        : String(value).replace(`code:${plan.codelist}/`, "");
    case "number":
      return Number(literal(value));
    case "union": {
      const types = [(value as Members)["type"]].flat();
      const option = Object.entries(plan.options).find(([kind, { entity }]) =>
        types.includes(entity ?? plan.entity + pascal(kind)),
      )!;
      return fields(option[1], option[1].entity ?? plan.entity, value as Members);
    }
    case "object":
      return plan.entity === "Evidence"
        ? evidence(plan, value as Members)
        : fields(plan, plan.entity!, value as Members);
    case "literal":
      throw new Error("What is literal is not written.");
  }
}

const pascal = (kind: string) => kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

function literal(value: unknown): unknown {
  return typeof value === "object" && value !== null ? (value as Members)["@value"] : value;
}

function evidence(plan: ObjectPlan, node: Members): Members {
  const target = node["target"] as Members;
  const selectors = [target["selector"] ?? []].flat() as Members[];
  return fields(plan, "Evidence", Object.assign({}, target, ...selectors) as Members);
}
