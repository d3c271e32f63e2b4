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
        `this refers to the kind "${target}", and nothing in a dataset has an id of it: make one by identity("${target}", …) in a file of src/schema/entities`,
      );
    }
  }
}

function targetsIn(value: ValueModel): readonly string[] {
  if (value.type === "list") return targetsIn(value.item);
  return value.type === "string" ? (value.targets ?? []) : [];
}
