import { isObject } from "../collections/is-object.ts";
import { inWords } from "../plan/plan.ts";
import type { ValuePlan } from "../plan/plan.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import type { EntityName, Evidence } from "../schema/model-types.ts";
import { codeWords } from "./code-words.ts";
import type { Printed, SummaryLine } from "./summary-line.ts";
import type { View } from "./view.ts";

/** What the evidence of some fields shows, other than that something is printed. */
const says: Readonly<Record<string, string>> = {
  evidence: "printed",
  insertions: "put in by an editor",
  omissions: "an editor left words out",
  offTopic: "not about the calls",
};

/**
 * Where each thing in these fields of an entity is printed, a line each: source, part, position and words. `source` is meant
 * where evidence names none. Found by the plan of the model, so that no evidence can be forgotten. Shown only in full.
 */
export function evidenceLines(
  view: View,
  entity: EntityName,
  members: object,
  source?: string,
): SummaryLine[] {
  if (!view.full) return [];
  const lines: SummaryLine[] = [];
  const plan = plansByEntity().get(entity);
  if (plan) collect(plan, members, []);
  return lines;

  function collect(part: ValuePlan, value: unknown, keys: readonly string[]): void {
    if (value === undefined) return;
    switch (part.type) {
      case "list":
        if (Array.isArray(value)) for (const item of value) collect(part.item, item, keys);
        return;
      case "union": {
        const option = part.options[String(memberOf(value, "kind"))];
        if (option) collect(option, value, keys);
        return;
      }
      case "object":
        // What the plan calls evidence is evidence in a dataset that keeps to it.
        if (part.entity === "Evidence")
          lines.push(evidenceLine(view, label(keys), value as Evidence, source));
        else
          for (const [key, field] of Object.entries(part.fields))
            collect(field.value, memberOf(value, key), [...keys, key]);
        return;
      default:
        return;
    }
  }
}

function memberOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

function label(keys: readonly string[]): string {
  const last = keys.at(-1) ?? "";
  const said = says[last] ?? inWords(last);
  const around = keys.slice(0, -1).map((key) => singular(inWords(key)));
  return around.length === 0 ? said : `${around.join(", ")}: ${said}`;
}

function singular(word: string): string {
  return word.replace(/(?<=cue|claim)s$/, "");
}

/** Where one piece of evidence is printed. */
export function evidenceLine(
  view: View,
  what: string,
  evidence: Evidence,
  meant: string | undefined,
): SummaryLine & { readonly printed: Printed } {
  const { source = meant, part, start, end, sha256, prefix, suffix } = evidence;
  const sourceName = source === undefined ? undefined : view.names.source(source);
  const at = [
    part && (part === "other" ? "another part of the text" : codeWords("evidencePart", part)),
    positionWords(start, end),
  ]
    .filter((each) => each !== undefined)
    .join(", ");
  const words = wordsOf(view, evidence, source);
  const around = [
    prefix === undefined ? undefined : { lead: "after", words: prefix },
    suffix === undefined ? undefined : { lead: "before", words: suffix },
  ].filter((each) => each !== undefined);
  const unheld = words === undefined ? unheldWords(sha256) : undefined;
  const printed = {
    evidence,
    source,
    what,
    sourceName,
    at,
    words,
    unheld,
    around,
  };
  const place = [sourceName, at].filter((each) => each !== undefined && each !== "").join(", ");
  const quoted = words === undefined ? `(${unheld?.join("; ") ?? ""})` : `“${words}”`;
  const said = [quoted, ...around.map((each) => `${each.lead} “${each.words}”`)].join(", ");
  return { text: `${what} in ${place}: ${said}`, printed };
}

function unheldWords(sha256: string | undefined): string[] {
  const digest = sha256 === undefined ? [] : [`their SHA-256 is ${sha256}`];
  return ["the words are not in this dataset", ...digest];
}

function positionWords(start: number | undefined, end: number | undefined): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  return `characters ${start ?? "?"} to ${end ?? "?"}`;
}

/** The printed words, as far as the dataset or the texts have them. */
export function wordsOf(view: View, evidence: Evidence, meant: string | undefined): string | undefined {
  const { exact, source = meant, start, end } = evidence;
  if (exact !== undefined) return exact;
  if (source === undefined || start === undefined || end === undefined) return undefined;
  return view.textOf(source)?.slice({ start, end });
}
