import { partName } from "../../plan/plan.ts";
import type { ObjectPlan, ValuePlan } from "../../plan/plan.ts";
import { plansByEntity } from "../../plan/plans-by-entity.ts";
import type { EntityName } from "../../schema/model-types.ts";
import { EDTF, VOCABULARY, XSD } from "./namespaces.ts";
import { standardKeys, standardTerms } from "./standard-terms.ts";

/** A term by which a field is called. */
export interface Term {
  readonly name: string;
  readonly iri: string;
  /** What its values are: IRIs ("@id"), or literals of a datatype; undefined for plain strings, numbers and objects. */
  readonly type: string | undefined;
  readonly container: "@set" | "@list" | undefined;
}

/** An object of the model: an entity, or a kind of a union, with the name of its class. */
export interface Part {
  readonly className: string;
  readonly entity: EntityName;
  readonly plan: ObjectPlan;
}

let parts: readonly Part[] | undefined;

/** Every object of the model. */
export function allParts(): readonly Part[] {
  return (parts ??= [...plansByEntity()].flatMap(([entity, plan]) => {
    if (plan.type === "object") return [{ className: entity, entity, plan }];
    return Object.entries(plan.options)
      .filter(([, option]) => option.entity === undefined)
      .map(([kind, option]) => ({ className: partName(option, entity, kind), entity, plan: option }));
  }));
}

/** The values of a form: what they are in RDF. Other strings are plain. */
const typesOfForms: Readonly<Record<string, string>> = {
  Edtf: EDTF,
  Uri: "@id",
  WebAddress: "@id",
  // A wiki's item by its address.
  IdentifiersWikidata: "@id",
  IsoDuration: `${XSD}duration`,
};

/** Whether what a field holds is said of its holder: what registers know an actor by is said of the actor. */
export function isSaidOfHolder(plan: ValuePlan): plan is ObjectPlan {
  return plan.type === "object" && plan.entity === "Identifiers";
}

/** How a field of an entity is called, and what its values are. */
export function termOf(entity: EntityName, key: string, plan: ValuePlan): Term {
  const standard = standardTerms[entity]?.[key] ?? standardKeys[key];
  const name = standard?.term ?? key;
  return {
    name,
    iri: standard?.iri ?? VOCABULARY + name,
    type: typeOf(plan, key),
    container: plan.type !== "list" ? undefined : standard?.isOrdered ? "@list" : "@set",
  };
}

function typeOf(plan: ValuePlan, key: string): string | undefined {
  switch (plan.type) {
    case "list":
      return typeOf(plan.item, key);
    case "string":
      return plan.targets ? "@id" : typesOfForms[plan.form];
    case "code":
      return plan.codelist === undefined ? undefined : "@id";
    case "number":
      // As the Web Annotation's own context has it.
      return key === "start" || key === "end" ? `${XSD}nonNegativeInteger` : undefined;
    case "object":
    case "union":
    case "literal":
      return undefined;
    default:
      return plan satisfies never;
  }
}
