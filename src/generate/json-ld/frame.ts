import { jsonLdContext } from "../../export/json-ld/context.ts";
import { termOf } from "../../export/json-ld/terms.ts";
import type { ObjectPlan, UnionPlan, ValuePlan } from "../../plan/plan.ts";
import { datasetPlan } from "../../plan/dataset-plan.ts";
import type { EntityName } from "../../schema/model-types.ts";

type Frame = { readonly [key: string]: unknown };

const reference: Frame = { "@embed": "@never" };
/** Whatever has a class, as all our objects have. */
const anything: Frame = { "@type": {} };

/** The frame by which a graph gets the form that it was exported in: what a dataset has stands in it, and what it names is named. */
export function jsonLdFrame(): Frame {
  return { "@context": jsonLdContext(), type: "Dataset", ...fieldsOf(datasetPlan, "Dataset") };
}

function fieldsOf({ fields }: ObjectPlan, entity: EntityName): Frame {
  const frame: Record<string, unknown> = {};
  for (const [key, { value }] of Object.entries(fields)) {
    const item = value.type === "list" ? value.item : value;
    if (item.type === "object" && item.entity === "Identifiers") continue;
    const framed = frameOf(item);
    if (framed) frame[termOf(entity, key, value).name] = framed;
  }
  if (entity === "Account" || entity === "Source") frame["wasDerivedFrom"] = reference;
  if (entity === "Source") frame["wasQuotedFrom"] = reference;
  return frame;
}

function frameOf(plan: ValuePlan): Frame | undefined {
  if (plan.type === "string" && plan.targets) return reference;
  if (plan.type === "code" && plan.codelist !== undefined) return reference;
  if (plan.type === "union") return { ...anything, ...fieldsOfKinds(plan) };
  if (plan.type !== "object" || plan.entity === undefined) return undefined;
  if (plan.entity === "Evidence")
    return {
      ...anything,
      body: reference,
      motivation: reference,
      target: { ...anything, source: reference, part: reference, selector: anything },
    };
  return { ...anything, ...fieldsOf(plan, plan.entity) };
}

function fieldsOfKinds({ entity, options }: UnionPlan): Frame {
  return Object.assign(
    {},
    ...Object.values(options).map((option) => fieldsOf(option, option.entity ?? entity)),
  );
}
