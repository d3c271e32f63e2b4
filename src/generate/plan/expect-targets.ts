import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { entityKinds } from "../../schema/all-entity-kinds.ts";
import type { PlanModel, ValueModel } from "./plan-model.ts";
import { UnknownSchemaError } from "./read-zod.ts";

/**
 * That what references may name is there: that something of each kind has an id.
 *
 * @throws UnknownSchemaError with the field that refers to what nothing is.
 */
export function expectTargets({ parts }: PlanModel): void {
  const fields = [...parts.values()].flatMap((part) =>
    part.type === "union" ? [] : part.fields.map((field) => ({ part: part.name, ...field })),
  );
  const kinds = new Set(fields.flatMap(({ value }) => (value.type === "string" ? [value.identity] : [])));
  for (const { part, key, value } of fields) {
    for (const target of targetsIn(value)) {
      if (kinds.has(target)) continue;
      throw new UnknownSchemaError(
        `${part}.${key}`,
        `this may name the kind "${target}", but nothing in a dataset has an id of it. ${advice(target)}`,
      );
    }
  }
}

function advice(kind: string): string {
  if (entityKinds.some((each) => each === kind))
    return `The entity with identity("${kind}", …) is in no other: give it a field, such as a list in src/schema/entities/dataset.ts.`;
  const guess = didYouMean(kind, entityKinds);
  const make = `make one by identity("${kind}", …) in the file of its entity, in src/schema/entities.`;
  return guess === undefined ? `If it is new, ${make}` : `Did you mean "${guess}"? If it is new, ${make}`;
}

function targetsIn(value: ValueModel): readonly string[] {
  if (value.type === "list") return targetsIn(value.item);
  return value.type === "string" ? (value.targets ?? []) : [];
}
