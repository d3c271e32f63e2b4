import { membersOf, REFUSED } from "../plan/accepting.ts";
import type { AddedCodes } from "../plan/accepting.ts";
import { Columns } from "../plan/columns.ts";
import { addedCodes, widenableCodelists } from "../plan/extension-codes.ts";
import type { ExtensionCodes } from "../plan/extension-codes.ts";
import type { CodelistName, CodePlan, ObjectPlan, UnionPlan } from "../plan/plan.ts";

/** What a value holds whose structure was accepted. */
export interface ReadStructure {
  /** How many members (`key: value`) it has at all depths. */
  readonly members: number;
  readonly columns: Columns;
}

/** What a value must look like: a plan, with the codes that a project adds. */
export class Structure {
  readonly plan: ObjectPlan;
  readonly #added: AddedCodes | undefined;
  readonly #extensionCodes: ExtensionCodes;
  readonly #codes = new Map<CodePlan, readonly string[]>();

  /** @throws TypeError where a codelist cannot be widened or a code has not the form of an extension code. */
  constructor(plan: ObjectPlan, extensionCodes?: ExtensionCodes) {
    this.plan = plan;
    this.#added = extensionCodes && addedCodes(extensionCodes);
    this.#extensionCodes = extensionCodes ?? {};
  }

  /** Whether a part of a value is plain data of the structure. It may refuse what is right but no plain data. */
  accepts(part: ObjectPlan | UnionPlan, value: unknown): boolean {
    return membersOf(part, value, { isParsed: false, added: this.#added }) !== REFUSED;
  }

  /** What a whole value holds; undefined where it is refused, as {@link accepts} may refuse it. */
  columnsOf(value: unknown): Columns | undefined {
    const columns = new Columns();
    const members = membersOf(this.plan, value, { isParsed: false, added: this.#added, columns });
    return members === REFUSED ? undefined : columns;
  }

  /**
   * How many members (`key: value`) a value has at all depths that `JSON.parse` made, and what it holds; undefined where it
   * is refused.
   */
  readParsed(value: unknown): ReadStructure | undefined {
    const columns = new Columns();
    const members = membersOf(this.plan, value, { isParsed: true, added: this.#added, columns });
    return members === REFUSED ? undefined : { members, columns };
  }

  /** The codes that a project adds to a codelist, with their definitions. */
  addedTo(codelist: CodelistName): Readonly<Record<string, string>> {
    return (Object.hasOwn(this.#extensionCodes, codelist) && this.#extensionCodes[codelist]) || {};
  }

  /** Whether a project can add codes to a list. */
  mayWiden(list: string): boolean {
    return widenableCodelists().some((name) => name === list);
  }

  /** The codes that a codelist has here. */
  codesOf(plan: CodePlan): readonly string[] {
    let codes = this.#codes.get(plan);
    if (!codes) {
      const added = plan.codelist && this.#added?.get(plan.codelist);
      this.#codes.set(plan, (codes = added ? [...plan.codes, ...added] : plan.codes));
    }
    return codes;
  }
}
