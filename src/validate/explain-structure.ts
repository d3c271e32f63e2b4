import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { DiagnosticKind } from "../diagnostics/diagnostic-kind.ts";
import type { DiagnosticCollector } from "../diagnostics/diagnostic-collector.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import type { Purpose } from "../diagnostics/purpose.ts";
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
import type { IdNamed, NamedIds } from "../dataset/named-ids.ts";
import { plainCopy } from "../plan/plain-copy.ts";
import { isPrinted } from "../plan/printed-words.ts";
import { isInRange, nounOf, partName, refusalOfString } from "../plan/plan.ts";
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
import { isObject } from "./is-plain-object.ts";
import type { JsonObject } from "./is-plain-object.ts";
import type { Structure } from "./structure.ts";
import type { SuggestCodes } from "./suggest-codes.ts";
import type { Suggestions } from "./suggestions.ts";

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
  collector: DiagnosticCollector,
  guesses: Guesses = {},
): Set<object> {
  const explainer = new Explainer(structure, value, collector, guesses);
  explainer.explain(structure.plan, value, { path: [], within: "the dataset", optional: false });
  return explainer.broken;
}

/** What guesses at what is meant; where it is left out, nothing is suggested. */
export interface Guesses {
  readonly suggestCodes?: SuggestCodes | undefined;
  readonly suggestions?: Suggestions | undefined;
}

interface Where {
  readonly path: Path;
  /** What the value is part of, as messages call it. */
  readonly within: string;
  readonly optional: boolean;
  /** Whether the value is words that the source prints. */
  readonly isPrinted?: boolean;
  /** The field that the value is in, where it must be there. */
  readonly purpose?: Purpose | undefined;
  /** The object or list that directly holds the value. */
  readonly holder?: object;
}

/** Whether JSON was given as text or as bytes, where what it stands for was expected. */
function isNotParsed(value: unknown, { path }: Where): boolean {
  return path.length === 0 && (typeof value === "string" ? /^\s*\{/.test(value) : ArrayBuffer.isView(value));
}

/** The key under which an object has a dataset, where it has nothing of a dataset itself. */
function keyOfDataset(plan: ValuePlan, value: JsonObject, { path }: Where): string | undefined {
  if (path.length > 0 || plan.type !== "object") return undefined;
  const keys = Object.keys(value);
  if (keys.length > MOST_AROUND || keys.some((key) => Object.hasOwn(plan.fields, key))) return undefined;
  return keys.find((key) => {
    const inner = value[key];
    return (
      isObject(inner) &&
      Object.entries(plan.fields).every(([name, { isRequired }]) => !isRequired || inner[name] !== undefined)
    );
  });
}

/** How many keys an object around a dataset may have. */
const MOST_AROUND = 10;

/** What a text must have that is not empty. */
const VISIBLE = /[^ \t\n\r]/;

class Explainer {
  readonly broken = new Set<object>();
  readonly #structure: Structure;
  readonly #collector: DiagnosticCollector;
  readonly #suggestCodes: SuggestCodes | undefined;
  readonly #suggestions: Suggestions | undefined;
  readonly #malformedIds: ReadonlySet<string>;
  readonly #root: unknown;
  #namedIds: NamedIds | undefined = undefined;
  /** How many faults were explained so far, those included that are reported at another place. */
  #explained = 0;

  constructor(
    structure: Structure,
    root: unknown,
    collector: DiagnosticCollector,
    { suggestCodes, suggestions }: Guesses,
  ) {
    this.#structure = structure;
    this.#suggestCodes = suggestCodes;
    this.#suggestions = suggestions;
    this.#collector = collector;
    this.#root = root;
    this.#malformedIds = new Set(idsGivenIn(root).filter((id) => !isId(id)));
  }

  #report<P extends object>(kind: DiagnosticKind<P>, { path, holder }: Where, params: () => P): void {
    this.#explained++;
    this.#collector.addWith(kind, path, params);
    if (holder) this.broken.add(holder);
  }

  explain(plan: ValuePlan, value: unknown, where: Where): void {
    switch (plan.type) {
      case "object":
        if (!isObject(value) || isNotParsed(value, where) || keyOfDataset(plan, value, where) !== undefined)
          this.#refuseType(plan, value, where);
        else
          this.#explainPart(plan, value, where, () =>
            this.#explainFields(plan, plan.entity ?? "", nounOf(plan), value, where),
          );
        return;
      case "union":
        if (!isObject(value)) this.#refuseType(plan, value, where);
        else this.#explainPart(plan, value, where, () => this.#explainUnion(plan, value, where));
        return;
      case "list":
        if (Array.isArray(value)) this.#explainItems(plan, value, where);
        else this.#refuseType(plan, value, where);
        return;
      case "code":
        if (typeof value !== "string") this.#refuseType(plan, value, where);
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
        if (typeof value !== "string") this.#refuseType(plan, value, where);
        else this.#explainString(plan, value, where);
        return;
      case "number":
        if (typeof value !== "number") this.#refuseType(plan, value, where);
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
    this.#report(unexplained, { ...where, holder: value }, () => ({
      name: nameOfPlace(where.path, where.within),
    }));
  }

  #refuseType(plan: ValuePlan, value: unknown, where: Where): void {
    if (isNotParsed(value, where)) {
      this.#report(wrongType, where, () => ({
        name: nameOfPlace(where.path, where.within),
        expected: expectedOf(plan),
        found: typeof value === "string" ? showValue(value) : "bytes",
        mayBeLeftOut: false,
        isJson: true,
      }));
      return;
    }
    const isWhole = where.path.length === 0;
    const under = isObject(value) ? keyOfDataset(plan, value, where) : undefined;
    this.#report(wrongType, where, () => ({
      name: nameOfPlace(where.path, where.within),
      expected: expectedOf(plan, value === false ? this.#suggestCodes : undefined),
      found: under === undefined ? showValue(value) : `an object that has one under ${showValue(under)}`,
      mayBeLeftOut: value === null && where.optional,
      purpose: value === null ? where.purpose : undefined,
      meant: this.#suggestions?.meantValue(plan, value, this.#structure, (...named) =>
        this.#idNamed(...named),
      ),
      shape: isWhole ? undefined : this.#suggestions?.shapeFor(plan, value, this.#structure),
      ...(isWhole && Array.isArray(value) && value.length > 0 && { isList: true }),
      ...(under !== undefined && { under }),
    }));
  }

  /** The id of what has a name, or to which it leads. */
  #idNamed(name: string, targets: readonly string[]): IdNamed | undefined {
    this.#namedIds ??= this.#suggestions?.namesIn(this.#root);
    return this.#namedIds?.find(name, targets);
  }

  #explainFields({ fields }: ObjectPlan, name: string, noun: string, value: JsonObject, where: Where): void {
    const within = where.path.length === 0 ? "the dataset" : `this ${noun}`;
    const absent = new Set(Object.keys(fields).filter((key) => value[key] === undefined));
    // Inherited members too: the schemas refuse them.
    for (const key in value) {
      if (Object.hasOwn(fields, key)) continue;
      const place = { ...where, path: [...where.path, key], holder: value };
      if (key === "__proto__") {
        this.#report(forbiddenKey, place, () => ({ key }));
        continue;
      }
      const near = didYouMean(key, absent);
      const suggestion = near ?? this.#suggestions?.otherKey(key, absent);
      if (suggestion !== undefined) absent.delete(suggestion);
      this.#report(unknownKey, place, () => ({
        key,
        within,
        suggestion,
        isOtherName: near === undefined,
        present:
          suggestion === undefined ? this.#suggestions?.keyBeside(key, Object.keys(fields)) : undefined,
        allowed: Object.keys(fields),
      }));
    }
    for (const [key, field] of Object.entries(fields)) {
      const optional = !field.isRequired;
      const place = {
        path: [...where.path, key],
        within,
        optional,
        isPrinted: isPrinted(name, key),
        holder: value,
      };
      const member = value[key];
      if (member === null)
        this.explain(field.value, member, { ...place, purpose: this.#purposeOf(name, key, field) });
      else if (member !== undefined) this.explain(field.value, member, place);
      else if (absent.has(key) && !optional) {
        const at = { ...place, path: where.path };
        this.#report(missingKey, at, () => ({ key, within, purpose: this.#purposeOf(name, key, field) }));
      }
    }
  }

  /** A field that must be there, with the codes that it may have. */
  #purposeOf(name: string, key: string, { value, isRequired }: FieldPlan): Purpose | undefined {
    if (!isRequired) return undefined;
    const item = value.type === "list" ? value.item : value;
    return {
      key,
      parts: [{ name }],
      ...(item.type === "code" && { codes: this.#structure.codesOf(item) }),
    };
  }

  #explainItems(plan: ListPlan, value: unknown[], where: Where): void {
    const { item, minimum, maximum } = plan;
    const found = value.length;
    const name = () => nameOfPlace(where.path, where.within);
    if (found < minimum) this.#report(tooFewItems, where, () => ({ name: name(), minimum, found }));
    if (maximum !== undefined && found > maximum)
      this.#report(tooManyItems, where, () => ({ name: name(), maximum, found }));
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
      const name = partName(option, plan.entity, String(value.kind));
      this.#explainFields(option, name, option.entity === undefined ? noun : nounOf(option), value, where);
      return;
    }
    const kind = { ...where, path: [...where.path, "kind"], holder: value };
    const within = `this ${noun}`;
    if (value.kind === undefined) {
      const keys = Object.keys(value);
      const near = keys.find((key) => didYouMean(key, ["kind"]) !== undefined);
      const mistyped =
        near ?? keys.find((key) => this.#suggestions?.otherKey(key, new Set(["kind"])) !== undefined);
      if (mistyped === undefined) {
        this.#report(missingKey, { ...kind, path: where.path }, () => ({
          key: "kind",
          within,
          kinds: Object.keys(options),
        }));
      } else {
        const place = { ...kind, path: [...where.path, mistyped] };
        this.#report(unknownKey, place, () => ({
          key: mistyped,
          within,
          suggestion: "kind",
          isOtherName: near === undefined,
          allowed: ["kind"],
        }));
      }
    } else if (typeof value.kind !== "string")
      this.#refuseType({ type: "code", codelist: undefined, codes: Object.keys(options) }, value.kind, kind);
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
    this.#report(unknownCode, where, () => ({
      found: value,
      name: `"${where.path.findLast((step) => typeof step === "string")}"`,
      near: this.#suggestCodes?.(value, list, codes, added) ?? [],
      codes,
      list,
      mayWiden: this.#structure.mayWiden(list),
    }));
  }

  #explainVersion({ codes }: CodePlan, value: string, where: Where): void {
    if (!codes.includes(value))
      this.#report(unsupportedVersion, where, () => ({ found: value, supported: codes }));
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
    const name = () => nameOfPlace(where.path, where.within);
    if (!VISIBLE.test(value)) {
      const { optional, isPrinted: quotes } = where;
      this.#report(emptyText, where, () => ({ name: name(), optional, ...(quotes && { quotes }) }));
      return;
    }
    const isNew = plan.identity !== undefined;
    this.#report(wrongFormat, where, () => {
      const named = plan.targets && this.#idNamed(value, plan.targets);
      if (named !== undefined) {
        const meant = { texts: [named.id], isSure: named.isName };
        return { name: name(), expected, found: value, meant, isName: named.isName };
      }
      // An id that nothing has is not made up from a name: it would be unknown, too.
      const meant = plan.targets ? undefined : this.#suggestions?.meantText(plan, value);
      return { name: name(), expected, found: value, meant, ...(isNew && { isNew }) };
    });
  }

  #explainNumber(plan: NumberPlan, value: number, where: Where): void {
    if (isInRange(plan, value)) return;
    this.#report(outOfRange, where, () => ({
      name: nameOfPlace(where.path, where.within),
      expected: plan.expected,
      found: value,
    }));
  }
}

/** What belongs at a place, as messages ask for it; `codesForFalse` are given in the place of false. */
function expectedOf(plan: ValuePlan, codesForFalse?: SuggestCodes): string {
  switch (plan.type) {
    case "object":
      return objectWith(plan);
    case "union":
      return 'an object with "kind"';
    case "list":
      return "a list";
    case "string":
      return plan.demands[0]?.expected ?? "text";
    case "number":
      return plan.expected;
    case "code": {
      const { codes, codelist = "" } = plan;
      if (codes.length === 1) return listWords(codes);
      const [near] = codesForFalse?.("false", codelist, codes, {}) ?? [];
      return `one code, such as "${near?.code ?? codes[0] ?? ""}"`;
    }
    case "literal":
      return JSON.stringify(plan.value);
  }
}

/** An object as messages ask for it: with the keys that it must have. */
function objectWith({ fields }: ObjectPlan): string {
  const keys = Object.entries(fields).flatMap(([key, { isRequired }]) => (isRequired ? [`"${key}"`] : []));
  const last = keys.pop();
  if (last === undefined) return "an object";
  return `an object with ${keys.length === 0 ? last : `${keys.join(", ")} and ${last}`}`;
}
