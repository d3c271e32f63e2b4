import { isObject } from "../collections/is-object.ts";
import { pointerSteps } from "../diagnostics/json-pointer.ts";
import { showValue } from "../diagnostics/wording.ts";
import { parseJson } from "../json-text/parse-json.ts";
import type { RepairRequest } from "./repair-request.ts";
import { valueAt } from "./value-at.ts";

/** Why a repair is not applied. */
export type RepairRefusal =
  /** The answer is no list of repairs, or not even JSON. */
  | "no-list-of-repairs"
  /** The item has no place and value, nor a path and value. */
  | "no-repair"
  /** An operation of a patch (RFC 6902) other than `replace` and `remove`. */
  | "other-operation"
  /** The extraction has no text at that place. */
  | "no-such-place"
  /** The place was not asked for; if nobody says what was, it is no quotation. */
  | "not-asked-for"
  /** An earlier item is about the same place. */
  | "second-repair"
  /** The value is no text. */
  | "no-text";

/** A repair that is not applied. */
export interface RefusedRepair {
  readonly because: RepairRefusal;
  /** The same, with what was found, in a sentence. */
  readonly message: string;
  /** Its index in the answer; undefined if the answer as a whole is refused. */
  readonly index?: number;
}

/** What {@link applyRepair} made of an answer. */
export interface RepairResult {
  /** The extraction with what was repaired; all else is as it was. */
  readonly extraction: unknown;
  /** The places that have another value now. */
  readonly repaired: readonly string[];
  /** The places for which the model has no value. They are as they were, and what is wrong is dropped when it is read. */
  readonly leftOut: readonly string[];
  readonly refused: readonly RefusedRepair[];
}

/**
 * Puts the answer to a {@link repairRequest} into an extraction. Nothing but the places that were asked for can change, and
 * each only from one text to another: an answer cannot add, move or remove anything. The answer may be the list that was asked
 * for, a patch (RFC 6902) that replaces the same places, or the JSON text of either. It never throws; what it does not apply, it
 * names.
 *
 * @param request what was asked; without it, all quotations may be replaced.
 * @example
 * const { extraction, refused } = applyRepair(result.extraction, answer, repair);
 */
export function applyRepair(
  extraction: unknown,
  answer: unknown,
  request?: Pick<RepairRequest, "places">,
): RepairResult {
  const list = repairsIn(typeof answer === "string" ? parseJson(answer).parsed?.value : answer);
  const refused: RefusedRepair[] = [];
  if (!list) {
    const message = `A list of repairs was asked for, and this is ${showValue(answer)}.`;
    return { extraction, repaired: [], leftOut: [], refused: [{ because: "no-list-of-repairs", message }] };
  }
  const asked = request && new Set(request.places);
  const seen = new Set<string>();
  const repaired: string[] = [];
  const leftOut: string[] = [];
  let result = extraction;
  for (const [index, item] of list.entries()) {
    const refuse = (because: RepairRefusal, message: string): void => {
      refused.push({ because, message, index });
    };
    const repair = repairOf(item);
    if (!repair) {
      refuse("no-repair", `A repair has a place and a value, and this is ${showValue(item)}.`);
      continue;
    }
    const { operation, place, value } = repair;
    const shownPlace = showValue(place);
    if (operation !== "replace" && operation !== "remove") {
      refuse("other-operation", `Only "replace" and "remove" are known, not ${showValue(operation)}.`);
    } else if (typeof valueAt(extraction, place) !== "string") {
      refuse("no-such-place", `The extraction has no text at ${shownPlace}.`);
    } else if (asked ? !asked.has(place) : !isQuotation(place)) {
      refuse("not-asked-for", `Nothing was asked about ${shownPlace}.`);
    } else if (seen.has(place)) {
      refuse("second-repair", `There is an earlier repair of ${shownPlace}.`);
    } else if (operation === "remove" || value === "" || value === null) {
      seen.add(place);
      leftOut.push(place);
    } else if (typeof value !== "string") {
      refuse("no-text", `The value for ${shownPlace} must be a text, and this is ${showValue(value)}.`);
    } else {
      seen.add(place);
      repaired.push(place);
      result = replacedAt(result, pointerSteps(place), value);
    }
  }
  return { extraction: result, repaired, leftOut, refused };
}

function repairsIn(answer: unknown): readonly unknown[] | undefined {
  const list = isObject(answer) && Object.hasOwn(answer, "repairs") ? answer.repairs : answer;
  return Array.isArray(list) ? list : undefined;
}

/** An item of the list that was asked for, or of a patch. */
function repairOf(item: unknown): { operation: unknown; place: string; value: unknown } | undefined {
  if (!isObject(item)) return undefined;
  const own = (key: string): unknown => (Object.hasOwn(item, key) ? item[key] : undefined);
  const operation = own("op") ?? "replace";
  const place = own("place") ?? own("path");
  return typeof place === "string" ? { operation, place, value: own("value") } : undefined;
}

/** Whether a place is that of a quotation's words. */
function isQuotation(place: string): boolean {
  return /\/(?:evidence|insertions|omissions)\/\d+(?:\/exact)?$/.test(place);
}

/** A copy in which one value is another. The steps lead through what objects and lists have of their own. */
function replacedAt(holder: unknown, [step, ...inner]: readonly string[], value: string): unknown {
  if (step === undefined) return value;
  if (Array.isArray(holder)) {
    return (holder as unknown[]).map((each, at) =>
      at === Number(step) ? replacedAt(each, inner, value) : each,
    );
  }
  const object = holder as Readonly<Record<string, unknown>>;
  return { ...object, [step]: replacedAt(object[step], inner, value) };
}
