import { isNegative } from "../dataset/denial.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Factuality } from "../schema/model-types.ts";
import { isKept, keptField, objectAround, partsIn, textOf } from "./part.ts";
import type { ObjectPart, Part } from "./part.ts";
import { notLimiting, unknownValues, wholeLists } from "./unknown-values.ts";

/**
 * Drops parts, each for the first cause, and as little as can be dropped with them. What refers to a dropped object loses
 * that reference. A required value becomes an unknown one, where the model has such a value. An object is dropped with a part
 * only if it needs that part, or would say something else without it.
 */
export class Dropper {
  /** For each object the references to it. */
  readonly #referrers: ReadonlyMap<Part, readonly Part[]>;
  /** For each account that lost all its quotations, the cause. */
  readonly #unproven = new Map<Part, Diagnostic>();

  constructor(referrers: ReadonlyMap<Part, readonly Part[]>) {
    this.#referrers = referrers;
  }

  drop(part: Part, because: Diagnostic): void {
    const waiting = [part];
    for (const each of waiting) {
      if (!isKept(each)) continue;
      for (const inner of partsIn(each)) {
        if (inner.dropped) continue;
        inner.dropped = because;
        waiting.push(...(this.#referrers.get(inner) ?? []));
      }
      const { holder } = each;
      if (holder && isKept(holder)) waiting.push(...this.#fallWith(each, holder, because));
    }
  }

  /**
   * Drops accounts whose quotations were all invented, if they report nothing. Otherwise an account is kept without its
   * quotations: what it tells has its own.
   */
  dropUnproven(): boolean {
    let any = false;
    for (const [account, because] of this.#unproven) {
      if (!isKept(account) || this.#referrers.get(account)?.some(isKept)) continue;
      this.drop(account, because);
      any = true;
    }
    return any;
  }

  /** What must be dropped with a part, of what is around it. */
  #fallWith(lost: Part, holder: Part, because: Diagnostic): Part[] {
    return holder.shape.type === "list"
      ? this.#fallOfList(holder)
      : this.#fallOfObject(lost, objectAround(holder), because);
  }

  #fallOfList(list: Part): Part[] {
    const { shape, field, holder, items } = list;
    if (shape.type !== "list") return [];
    const kept = items.filter(isKept).length;
    if (shape.item.type !== "object") {
      const entity = holder && objectAround(holder).shape.entity;
      const isWhole = entity !== undefined && field && wholeLists[entity]?.includes(field.key);
      // If one of several speakers or acts were left out, the rest would mean something else.
      return field?.essential || isWhole || kept < shape.minimum ? [list] : [];
    }
    // Fewer participants than the model demands are for the call to lose.
    const least = shape.item.entity === "Evidence" ? 1 : field?.ofCall ? 0 : shape.minimum;
    return kept < least ? [list] : [];
  }

  #fallOfObject(lost: Part, object: ObjectPart, because: Diagnostic): Part[] {
    const { entity } = object.shape;
    const key = lost.field?.key ?? "";
    const denied = deniedBy(object, key);
    if (denied.length > 0) return denied;
    if (entity === "DateClaim" && (key === "value" || key === "evidence"))
      return this.#fallOfDate(object, key);
    if (entity === "DateClaim" && key === "basisSource") {
      // Where it comes from is not known any more.
      const basis = object.fields.get("basis");
      if (basis) basis.instead = "unknown";
      return [];
    }
    if (key === "evidence" && entity === "Account") {
      this.#unproven.set(object, because);
      return [];
    }
    if (lost.isNeeded) {
      const unknown = unknownValues[entity]?.[key];
      if (unknown === undefined) return [object];
      lost.instead = unknown;
      return [];
    }
    // If its only quotations were not found, nothing proves it, even if the model demands no quotation.
    return key === "evidence" ? [object] : [];
  }

  /** A date without its value or its quotations is unknown, if it is needed or has words as printed. */
  #fallOfDate(claim: ObjectPart, lost: "value" | "evidence"): Part[] {
    const hasWords = keptField(claim, "asPrinted") ?? keptField(claim, "evidence");
    const isLimit = claim.field?.key === "asOf";
    if (!claim.isNeeded && !isLimit && (lost === "evidence" || !hasWords)) return [claim];
    for (const key of ["value", "basis"]) {
      const field = claim.fields.get(key);
      if (field) field.instead = unknownValues.DateClaim?.[key];
    }
    return [];
  }
}

/** The denied facts that would deny more than the text does, if their object lost a field. */
function deniedBy(object: ObjectPart, lost: string): ObjectPart[] {
  const { entity } = object.shape;
  if (entity === "DateClaim") {
    // The date of an earlier letter or speech that a statement points at limits nothing.
    const around = object.holder && isKept(object.holder) ? objectAround(object.holder) : undefined;
    return around && (lost === "value" || lost === "evidence")
      ? deniedBy(around, object.field?.key ?? "")
      : [];
  }
  if (notLimiting.has(lost)) return [];
  if (entity === "Circumstance" || entity === "OutcomeClaim") return isDenied(object) ? [object] : [];
  if (entity !== "Outcome") return [];
  const claims = object.fields.get("claims")?.items ?? [];
  return lost === "claims"
    ? []
    : claims.map(objectAround).filter((claim) => isKept(claim) && isDenied(claim));
}

function isDenied(fact: Part): boolean {
  return isNegative(textOf(fact, "factuality") as Factuality | undefined);
}
