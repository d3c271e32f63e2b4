import type { z } from "#zod";
import { didYouMean } from "../diagnostics/did-you-mean.ts";
import type { FindingKind } from "../diagnostics/finding-kind.ts";
import type { Findings } from "../diagnostics/findings.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { emptyText } from "../diagnostics/structure/empty-text.ts";
import { forbiddenKey } from "../diagnostics/structure/forbidden-key.ts";
import { missingKey } from "../diagnostics/structure/missing-key.ts";
import { outOfRange } from "../diagnostics/structure/out-of-range.ts";
import { tooFewItems } from "../diagnostics/structure/too-few-items.ts";
import { unknownCode } from "../diagnostics/structure/unknown-code.ts";
import { unknownKey } from "../diagnostics/structure/unknown-key.ts";
import { unsupportedVersion } from "../diagnostics/structure/unsupported-version.ts";
import { wrongFormat } from "../diagnostics/structure/wrong-format.ts";
import { wrongType } from "../diagnostics/structure/wrong-type.ts";
import { listWords, nameOfPlace, showValue } from "../diagnostics/wording.ts";
import {
  codesOf,
  fieldsOf,
  itemOf,
  kindOf,
  minimumOf,
  optionsOf,
  refusalOf,
  required,
} from "../schema/introspect.ts";
import { idsGivenIn } from "../rules/reading/readable-dataset.ts";
import { targetsOf } from "../schema/reference.ts";
import { isId } from "../schema/scalars/id.ts";
import { TEXT_PATTERN } from "../schema/scalars/text.ts";
import { READABLE_VERSIONS } from "../schema/schema-version.ts";

/**
 * Says what is wrong with the structure of a document that a schema refuses, one diagnostic for each cause. It reads the
 * schema itself rather than Zod's issues, because those differ between versions of Zod, and hold neither the keys that
 * would have been allowed nor which of several issues have one cause.
 *
 * `accepts` tells quickly of a part that nothing in it is wrong; it may be wrong about that in one direction, and refuse what is
 * right.
 *
 * Returns the objects and lists that something is directly wrong with; no rule looks at these.
 */
export function explainStructure(
  schema: z.ZodTypeAny,
  value: unknown,
  findings: Findings,
  accepts: (part: z.ZodTypeAny, value: unknown) => boolean,
): Set<object> {
  const explainer = new Explainer(value, findings, accepts);
  explainer.explain(schema, value, { path: [], within: "the dataset", optional: false });
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

class Explainer {
  readonly broken = new Set<object>();
  readonly #findings: Findings;
  readonly #accepts: (part: z.ZodTypeAny, value: unknown) => boolean;
  readonly #malformedIds: ReadonlySet<string>;

  constructor(root: unknown, findings: Findings, accepts: (part: z.ZodTypeAny, value: unknown) => boolean) {
    this.#findings = findings;
    this.#accepts = accepts;
    this.#malformedIds = new Set(idsGivenIn(root).filter((id) => !isId(id)));
  }

  #report<P extends object>(kind: FindingKind<P>, { path, holder }: Where, params: P): void {
    this.#findings.add(kind, path, params);
    if (holder) this.broken.add(holder);
  }

  explain(schema: z.ZodTypeAny, value: unknown, where: Where): void {
    if (kindOf(schema) === "optional") {
      if (value !== undefined) this.explain(required(schema), value, { ...where, optional: true });
      return;
    }
    switch (kindOf(schema)) {
      case "object":
        if (!isObject(value)) this.#refuseType(value, objectWith(schema), where);
        else if (!this.#accepts(schema, value)) this.#explainFields(schema, value, where);
        return;
      case "array":
        if (Array.isArray(value)) this.#explainItems(schema, value, where);
        else this.#refuseType(value, "a list", where, asOnlyItem(schema, value));
        return;
      case "union":
        if (!isObject(value)) this.#refuseType(value, "an object", where);
        else if (!this.#accepts(schema, value)) this.#explainUnion(schema, value, where);
        return;
      case "enum":
        if (typeof value !== "string") this.#refuseType(value, "a string", where);
        else if (where.path.join("/") === "schemaVersion") this.#explainVersion(value, where);
        else this.#explainCode(codesOf(schema), value, where);
        return;
      case "literal":
        // The kind by which an option of a union was chosen.
        return;
      case "string":
        if (typeof value !== "string") this.#refuseType(value, "a string", where);
        else this.#explainString(schema, value, where);
        return;
      case "number":
        if (typeof value !== "number") this.#refuseType(value, "a number", where);
        else this.#explainNumber(schema, value, where);
        return;
      default:
        throw new Error(`No explanation for a schema of kind ${kindOf(schema)} at ${where.path.join("/")}`);
    }
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

  #explainFields(schema: z.ZodTypeAny, value: JsonObject, where: Where): void {
    const fields = fieldsOf(schema);
    const within = where.path.length === 0 ? "the dataset" : `this ${singular(where.path)}`;
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
    const absent = new Set(Object.keys(fields).filter((key) => value[key] === undefined));
    for (const key of unknown) {
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
      const place = { path: [...where.path, key], within, optional: false, holder: value };
      if (value[key] !== undefined) this.explain(field, value[key], place);
      else if (absent.has(key) && kindOf(field) !== "optional") {
        const at = { ...place, path: where.path };
        this.#report(missingKey, at, { key, within, says: saysOf(field) });
      }
    }
  }

  #explainItems(schema: z.ZodTypeAny, value: unknown[], where: Where): void {
    const minimum = minimumOf(schema);
    if (value.length < minimum) {
      this.#report(tooFewItems, where, {
        name: nameOfPlace(where.path, where.within),
        minimum,
        found: value.length,
      });
    }
    const item = itemOf(schema);
    const holder = ["object", "union"].includes(kindOf(item)) ? value : where.holder;
    for (const [index, element] of value.entries()) {
      const place = { path: [...where.path, index], within: where.within, optional: false };
      this.explain(item, element, holder ? { ...place, holder } : place);
    }
  }

  #explainUnion(schema: z.ZodTypeAny, value: JsonObject, where: Where): void {
    const options = optionsOf(schema);
    const option = typeof value.kind === "string" ? options.get(value.kind) : undefined;
    if (option) {
      this.#explainFields(option, value, where);
      return;
    }
    const kind = { ...where, path: [...where.path, "kind"], holder: value };
    const within = `this ${singular(where.path)}`;
    if (value.kind === undefined) {
      const mistyped = Object.keys(value).find((key) => didYouMean(key, ["kind"]) !== undefined);
      if (mistyped === undefined) {
        this.#report(
          missingKey,
          { ...kind, path: where.path },
          { key: "kind", within, says: `one of ${[...options.keys()].join(", ")}` },
        );
      } else {
        const place = { ...kind, path: [...where.path, mistyped] };
        this.#report(unknownKey, place, { key: mistyped, within, suggestion: "kind", allowed: ["kind"] });
      }
    } else if (typeof value.kind !== "string") this.#refuseType(value.kind, "a string", kind);
    else this.#explainCode([...options.keys()], value.kind, kind);
  }

  #explainCode(codes: readonly string[], value: string, where: Where): void {
    if (codes.includes(value)) return;
    const name = `"${where.path.findLast((step) => typeof step === "string")}"`;
    this.#report(unknownCode, where, { found: value, name, suggestion: didYouMean(value, codes), codes });
  }

  #explainVersion(value: string, where: Where): void {
    if ((READABLE_VERSIONS as readonly string[]).includes(value)) return;
    this.#report(unsupportedVersion, where, { found: value, supported: READABLE_VERSIONS });
  }

  #explainString(schema: z.ZodTypeAny, value: string, where: Where): void {
    const expected = refusalOf(schema, value);
    if (expected === undefined) return;
    if (targetsOf(schema) && this.#malformedIds.has(value)) {
      // The id is malformed where it is given, which is told there: here it is only repeated.
      if (where.holder) this.broken.add(where.holder);
      return;
    }
    const name = nameOfPlace(where.path, where.within);
    if (TEXT_PATTERN.test(value)) this.#report(wrongFormat, where, { name, expected, found: value });
    else this.#report(emptyText, where, { name, optional: where.optional });
  }

  #explainNumber(schema: z.ZodTypeAny, value: number, where: Where): void {
    // Zod 4 has words of its own for what is not finite; those of the schema are told of any other number it refuses.
    const expected = refusalOf(schema, Number.isFinite(value) ? value : -0.5);
    if (expected !== undefined)
      this.#report(outOfRange, where, {
        name: nameOfPlace(where.path, where.within),
        expected,
        found: value,
      });
  }
}

/** What a missing field is for, with the codes that it may have. */
function saysOf(field: z.ZodTypeAny): string | undefined {
  const says = field.description?.split("\n")[0];
  const item = kindOf(field) === "array" ? required(itemOf(field)) : field;
  return kindOf(item) === "enum" ? `${says} One of ${listWords(codesOf(item))}.` : says;
}

/** An object as messages ask for it: with the keys that it must have. */
function objectWith(schema: z.ZodTypeAny): string {
  const keys = Object.entries(fieldsOf(schema)).flatMap(([key, field]) =>
    kindOf(field) === "optional" ? [] : [`"${key}"`],
  );
  return keys.length === 0 ? "an object" : `an object with ${keys.join(", ")}`;
}

/** A string that stands where a list of such strings should. */
function asOnlyItem(schema: z.ZodTypeAny, value: unknown): string | undefined {
  return typeof value === "string" && required(itemOf(schema)).safeParse(value).success ? value : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What messages call an object: the singular of the list that it stands in, or its key. */
function singular(path: Path): string {
  const key = String(path.findLast((step) => typeof step === "string"));
  if (typeof path.at(-1) === "string" || key === "evidence" || key === "describedAs") return `"${key}"`;
  return key.replace(/ies$/, "y").replace(/s$/, "");
}
