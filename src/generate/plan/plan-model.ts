/**
 * The plan before it is written as code: data alone, the same from both Zod versions. Objects and unions are referred to
 * by name, so that it can be compared as text.
 */
export interface PlanModel {
  /** The name of the part that a whole document is. */
  readonly root: string;
  /** Every object and union by its name, each after its parts. */
  readonly parts: ReadonlyMap<string, PartModel>;
}

/** An object or union of the model. */
export type PartModel = ObjectModel | UnionModel;

/** An object of the model. */
export interface ObjectModel {
  readonly type: "object";
  readonly name: string;
  /** The entity whose schema it is; undefined for a kind of a union that has no schema of its own. */
  readonly entity: string | undefined;
  readonly says: string;
  readonly fields: readonly FieldModel[];
}

/** A field of an object. */
export interface FieldModel {
  readonly key: string;
  readonly isRequired: boolean;
  readonly says: string;
  readonly value: ValueModel;
}

/** Objects that are told apart by their `kind`. */
export interface UnionModel {
  readonly type: "union";
  readonly name: string;
  readonly entity: string;
  readonly says: string;
  /** The names of the objects, by the value of `kind`. */
  readonly options: ReadonlyMap<string, string>;
}

/** What a value must be. */
export type ValueModel =
  | {
      readonly type: "string";
      /** What strings of this form are called in the code. */
      readonly name: string;
      readonly demands: readonly { readonly pattern: string | undefined; readonly expected: string }[];
      readonly identity?: string;
      readonly targets?: readonly string[];
    }
  | { readonly type: "number"; readonly minimum: number; readonly maximum: number; readonly expected: string }
  | { readonly type: "code"; readonly codelist: string | undefined; readonly codes: readonly string[] }
  | { readonly type: "literal"; readonly value: string }
  | {
      readonly type: "list";
      readonly item: ValueModel;
      readonly minimum: number;
      readonly maximum: number | undefined;
    }
  | { readonly type: "part"; readonly name: string };

/** A model as text that is the same where two models are. */
export function modelAsText({ root, parts }: PlanModel): string {
  return JSON.stringify({ root, parts: [...parts] }, (_, value: unknown) =>
    value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : value,
  );
}

/** Whether a value holds entities, an id or references, which columns note. */
export function isNoted(value: ValueModel): boolean {
  if (value.type === "list") return isNoted(value.item);
  return (
    value.type === "part" || (value.type === "string" && (value.identity ?? value.targets) !== undefined)
  );
}
