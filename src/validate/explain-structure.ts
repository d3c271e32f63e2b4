import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import type { DiagnosticCollector } from "../diagnostics/diagnostic-collector.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { emptyText } from "../diagnostics/structure/empty-text.ts";
import { forbiddenKey } from "../diagnostics/structure/forbidden-key.ts";
import { missingKey } from "../diagnostics/structure/missing-key.ts";
import { outOfRange } from "../diagnostics/structure/out-of-range.ts";
import { tooFewItems } from "../diagnostics/structure/too-few-items.ts";
import { tooManyItems } from "../diagnostics/structure/too-many-items.ts";
import { unexplained } from "../diagnostics/structure/unexplained.ts";
import { unknownCode } from "../diagnostics/structure/unknown-code.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import { unsupportedVersion } from "../diagnostics/structure/unsupported-version.ts";
import { wrongFormat } from "../diagnostics/structure/wrong-format.ts";
import { wrongType } from "../diagnostics/structure/wrong-type.ts";
import { listWords, nameOfPlace, showValue } from "../diagnostics/wording.ts";
import { idsGivenIn, isId } from "../dataset/given-ids.ts";
import { plainCopy } from "../plan/plain-copy.ts";
import { isInRange, nounOf, refusalOfString } from "../plan/plan.ts";
import type {
  CodePlan,
  FieldPlan,
  ListPlan,
  NumberPlan,
  ObjectPlan,
  StringPlan,
  UnionPlan,
  ValuePlan,
} from "../plan/plan.ts";
import type { Structure } from "./structure.ts";
import type { SuggestCodes } from "./suggest-codes.ts";

/**
 * Says what is wrong with the structure of a value that a structure refuses, one diagnostic for each cause. It reads the
 * plan rather than Zod's issues, because those differ between versions of Zod, and hold neither the keys that would have
 * been allowed nor which of several issues have one cause.
 *
 * It ends in an error unless the structure accepts a plain copy of the value: what is refused and cannot be explained is
 * reported as `structure/unexplained`.
 *
 * Returns the objects and lists that something is directly wrong with; no rule looks at these.
 */
export function explainStructure(
  structure: Structure,
  value: unknown,
  findings: DiagnosticCollector,
  suggestCodes?: SuggestCodes,
): Set<object> {
  const explainer = new Explainer(structure, value, findings, suggestCodes);
  explainer.explain(structure.plan, value, { path: [], within: "the dataset", optional: false });
  return explainer.broken;
}

interface Where {
  readonly path: Path;
  /** What the value is part of, as messages call it. */
  readonly within: string;
  readonly optional: boolean;
  /** The object or list that directly holds the value. */
  readonly holder?: object;
}

type JsonObject = Record<string, unknown>;

/** What a text must have that is not empty. */
const VISIBLE = /[^ \t\n\r]/;

class Explainer {
  readonly broken = new Set<object>();
  readonly #structure: Structure;
  readonly #findings: DiagnosticCollector;
  readonly #suggestCodes: SuggestCodes | undefined;
  readonly #malformedIds: ReadonlySet<string>;
  /** How many faults were explained so far, those included that are reported at another place. */
  #explained = 0;

  constructor(
    structure: Structure,
    root: unknown,
    findings: DiagnosticCollector,
    suggestCodes: SuggestCodes | undefined,
  ) {
    this.#structure = structure;
    this.#suggestCodes = suggestCodes;
    this.#findings = findings;
    this.#malformedIds = new Set(idsGivenIn(root).filter((id) => !isId(id)));
  }

  #report<P extends object>(kind: DiagnosticKind<P>, { path, holder }: Where, params: P): void {
    this.#explained++;
    this.#findings.add(kind, path, params);
    if (holder) this.broken.add(holder);
  }

  explain(plan: ValuePlan, value: unknown, where: Where): void {
    switch (plan.type) {
      case "object":
        if (!isObject(value)) this.#refuseType(value, objectWith(plan), where);
        else
          this.#explainPart(plan, value, where, () => this.#explainFields(plan, nounOf(plan), value, where));
        return;
      case "union":
        if (!isObject(value)) this.#refuseType(value, "an object", where);
        else this.#explainPart(plan, value, where, () => this.#explainUnion(plan, value, where));
        return;
      case "list":
        if (Array.isArray(value)) this.#explainItems(plan, value, where);
        else this.#refuseType(value, "a list", where, asOnlyItem(plan, value));
        return;
      case "code":
        if (typeof value !== "string") this.#refuseType(value, "a string", where);
        else if (plan.codelist === undefined) this.#explainVersion(plan, value, where);
        else {
          const { codelist } = plan;
          const codes = this.#structure.codesOf(plan);
          this.#explainCode(codes, value, codelist, where, this.#structure.addedTo(codelist));
        }
        return;
      case "literal":
        // The kind by which an option of a union was chosen.
        return;
      case "string":
        if (typeof value !== "string") this.#refuseType(value, "a string", where);
        else this.#explainString(plan, value, where);
        return;
      case "number":
        if (typeof value !== "number") this.#refuseType(value, "a number", where);
        else this.#explainNumber(plan, value, where);
    }
  }

  /** Explains an object that is refused, and reports it as unexplained where nothing in it was found wrong. */
  #explainPart(plan: ObjectPlan | UnionPlan, value: JsonObject, where: Where, explain: () => void): void {
    if (this.#structure.accepts(plan, value)) return;
    const before = this.#explained;
    explain();
    if (this.#explained > before) return;
    // The program looks into plain objects only. Of any other it may refuse what is right.
    if (this.#structure.accepts(plan, plainCopy(plan, value))) return;
    this.#report(unexplained, { ...where, holder: value }, { name: nameOfPlace(where.path, where.within) });
  }

  #refuseType(value: unknown, expected: string, where: Where, wrapped?: string): void {
    this.#report(wrongType, where, {
      name: nameOfPlace(where.path, where.within),
      expected,
      found: showValue(value),
      wasNull: value === null && where.optional,
      wrapped,
    });
  }

  #explainFields({ fields }: ObjectPlan, noun: string, value: JsonObject, where: Where): void {
    const within = where.path.length === 0 ? "the dataset" : `this ${noun}`;
    const absent = new Set(Object.keys(fields).filter((key) => value[key] === undefined));
    // Inherited members too: the schemas refuse them.
    for (const key in value) {
      if (Object.hasOwn(fields, key)) continue;
      const place = { ...where, path: [...where.path, key], holder: value };
      if (key === "__proto__") {
        this.#report(forbiddenKey, place, { key });
        continue;
      }
      const suggestion = didYouMean(key, absent);
      if (suggestion !== undefined) absent.delete(suggestion);
      this.#report(unknownKey, place, { key, within, suggestion, allowed: Object.keys(fields) });
    }
    for (const [key, field] of Object.entries(fields)) {
      const optional = field.required === undefined;
      const place = { path: [...where.path, key], within, optional, holder: value };
      const member = value[key];
      if (member !== undefined) this.explain(field.value, member, place);
      else if (absent.has(key) && !optional) {
        const at = { ...place, path: where.path };
        this.#report(missingKey, at, { key, within, says: this.#saysOf(field) });
      }
    }
  }

  /** What a missing field is for, with the codes that it may have. */
  #saysOf({ value, required }: FieldPlan): string | undefined {
    const item = value.type === "list" ? value.item : value;
    return item.type === "code"
      ? `${required} One of ${listWords(this.#structure.codesOf(item))}.`
      : required;
  }

  #explainItems(plan: ListPlan, value: unknown[], where: Where): void {
    const { item, minimum, maximum } = plan;
    const name = nameOfPlace(where.path, where.within);
    if (value.length < minimum) this.#report(tooFewItems, where, { name, minimum, found: value.length });
    if (maximum !== undefined && value.length > maximum)
      this.#report(tooManyItems, where, { name, maximum, found: value.length });
    const holder = item.type === "object" || item.type === "union" ? value : where.holder;
    for (const [index, element] of value.entries()) {
      const place = { path: [...where.path, index], within: where.within, optional: false };
      this.explain(item, element, holder ? { ...place, holder } : place);
    }
  }

  #explainUnion(plan: UnionPlan, value: JsonObject, where: Where): void {
    const { options } = plan;
    const noun = nounOf(plan);
    const option =
      typeof value.kind === "string" && Object.hasOwn(options, value.kind) ? options[value.kind] : undefined;
    if (option) {
      this.#explainFields(option, option.entity === undefined ? noun : nounOf(option), value, where);
      return;
    }
    const kind = { ...where, path: [...where.path, "kind"], holder: value };
    const within = `this ${noun}`;
    if (value.kind === undefined) {
      const mistyped = Object.keys(value).find((key) => didYouMean(key, ["kind"]) !== undefined);
      if (mistyped === undefined) {
        this.#report(
          missingKey,
          { ...kind, path: where.path },
          { key: "kind", within, says: `one of ${Object.keys(options).join(", ")}` },
        );
      } else {
        const place = { ...kind, path: [...where.path, mistyped] };
        this.#report(unknownKey, place, { key: mistyped, within, suggestion: "kind", allowed: ["kind"] });
      }
    } else if (typeof value.kind !== "string") this.#refuseType(value.kind, "a string", kind);
    else this.#explainCode(Object.keys(options), value.kind, plan.entity, kind);
  }

  #explainCode(
    codes: readonly string[],
    value: string,
    list: string,
    where: Where,
    added: Readonly<Record<string, string>> = {},
  ): void {
    if (codes.includes(value)) return;
    const name = `"${where.path.findLast((step) => typeof step === "string")}"`;
    const near = this.#suggestCodes?.(value, list, codes, added) ?? [];
    this.#report(unknownCode, where, { found: value, name, near, codes, list });
  }

  #explainVersion({ codes }: CodePlan, value: string, where: Where): void {
    if (!codes.includes(value)) this.#report(unsupportedVersion, where, { found: value, supported: codes });
  }

  #explainString(plan: StringPlan, value: string, where: Where): void {
    const expected = refusalOfString(plan, value);
    if (expected === undefined) return;
    if (plan.targets && this.#malformedIds.has(value)) {
      // The id is malformed where it is given, and reported there: here it is only repeated.
      this.#explained++;
      if (where.holder) this.broken.add(where.holder);
      return;
    }
    const name = nameOfPlace(where.path, where.within);
    if (VISIBLE.test(value)) this.#report(wrongFormat, where, { name, expected, found: value });
    else this.#report(emptyText, where, { name, optional: where.optional });
  }

  #explainNumber(plan: NumberPlan, value: number, where: Where): void {
    if (isInRange(plan, value)) return;
    const name = nameOfPlace(where.path, where.within);
    this.#report(outOfRange, where, { name, expected: plan.expected, found: value });
  }
}

/** An object as messages ask for it: with the keys that it must have. */
function objectWith({ fields }: ObjectPlan): string {
  const keys = Object.entries(fields).flatMap(([key, { required }]) =>
    required === undefined ? [] : [`"${key}"`],
  );
  return keys.length === 0 ? "an object" : `an object with ${keys.join(", ")}`;
}

/** A string that is where a list of such strings should be. */
function asOnlyItem({ item }: ListPlan, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const isItem =
    (item.type === "string" && refusalOfString(item, value) === undefined) ||
    (item.type === "code" && item.codes.includes(value));
  return isItem ? value : undefined;
}

/** What Zod 3 does not take for an object, though Zod 4 does. */
const NO_OBJECTS: ReadonlySet<string> = new Set(
  ["Map", "Set", "Date", "Promise"].map((name) => `[object ${name}]`),
);

function isObject(value: unknown): value is JsonObject {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !NO_OBJECTS.has(Object.prototype.toString.call(value))
  );
}
