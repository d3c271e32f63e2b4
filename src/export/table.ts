import type { EntityName } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import type { CodePlan, NumberPlan, StringPlan } from "../plan/plan.ts";

/** A table: the rows of one entity, of all datasets. */
export interface Table {
  /** Its name, such as `statements`; that of its file too. */
  readonly name: string;
  readonly entity: EntityName;
  /** What a row is, in a sentence. */
  readonly says: string;
  readonly columns: readonly Column[];
  /** The places of the columns that say where a row belongs; undefined where the table has none of it. */
  readonly at: {
    readonly dataset: number;
    readonly key: number | undefined;
    readonly parent: number | undefined;
    readonly field: number | undefined;
    readonly position: number;
    readonly empty: number | undefined;
  };
  /** How the fields of its entity are kept, in the order of the model. */
  readonly fields: readonly KeptField[];
  /** The tables whose rows its rows belong to; none for datasets. */
  readonly parents: readonly Table[];
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** What it holds, in a sentence. */
  readonly says: string;
  /** A list is one of strings. */
  readonly type: "string" | "integer" | "list";
  /** What a cell must be, or an item of its list; undefined for columns that are no field of the model. */
  readonly plan: CellPlan | undefined;
  /** Whether every row has a value here. */
  readonly required: boolean;
  /** The kinds of a union that have the field, where not all have it. */
  readonly kinds?: readonly string[];
  /** What has its id in this column. */
  readonly identities?: readonly EntityKind[];
}

/** What one cell can hold. */
export type CellPlan = StringPlan | NumberPlan | CodePlan | KindPlan;

/** One of the kinds of a union. */
export interface KindPlan {
  readonly type: "kind";
  readonly kinds: readonly string[];
}

/** How a field of an entity is kept in tables. */
export type KeptField =
  | {
      readonly as: "cell";
      readonly key: string;
      readonly column: number;
    }
  | {
      /** An object of which there is one: its fields are columns of the same table. */
      readonly as: "columns";
      readonly key: string;
      /** The name of the field as that of a column; those of its own fields begin with it. */
      readonly name: string;
      readonly fields: readonly KeptField[];
    }
  | {
      /** A list of objects: rows of another table. */
      readonly as: "rows";
      readonly key: string;
      /** The name of the field as that of a column. */
      readonly name: string;
      readonly table: Table;
    };

/** What a cell holds; undefined where there is nothing. */
export type Cell = string | number | readonly string[] | undefined;

/** The cells of a row, in the order of the table's columns. */
export type Row = readonly Cell[];

/** The name of the column at a place. */
export function nameAt({ columns }: Table, index: number): string {
  return columns[index]?.name ?? "";
}
