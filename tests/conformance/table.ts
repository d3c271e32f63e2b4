import type { Judgement } from "./judge.ts";
import type { Quirk } from "./quirks.ts";
import type { Outcome } from "./run-conformance.ts";
import type { Validator } from "./validators/validator.ts";

/** The table validators × (corpus, differential), in Markdown. */
export function conformanceTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ validator, version, corpus, differential, failure }) => {
    const { name, language, reads } = validator;
    if (failure !== undefined) return [name, language, reads, version, "not asked", "", "", ""];
    const counts = new Map<string, number>();
    for (const { quirks } of [corpus, differential]) {
      for (const [quirk, count] of quirks) counts.set(quirk, (counts.get(quirk) ?? 0) + count);
    }
    const quirks = [...counts].map(([quirk, count]) => `${quirk} (${count})`).join(", ");
    const undeclared = corpus.undeclared.length + differential.undeclared.length;
    return [name, language, reads, version, agreed(corpus), agreed(differential), quirks, String(undeclared)];
  });
  const heads = [
    "validator",
    "language",
    "reads",
    "version",
    "corpus",
    "differential",
    "quirks",
    "undeclared",
  ];
  return [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function agreed({ agreed: count, asked }: Judgement): string {
  return `${count} of ${asked}`;
}

/** The declared quirks with their reasons, in Markdown. */
export function quirkList(quirks: readonly Quirk[]): string {
  return quirks
    .map(({ name, validators, reason }) => `- **${name}** (${validators.join(", ")}): ${reason}`)
    .join("\n");
}

/** What has to be done to the schema for some validators, in Markdown. */
export function preparationList(validators: readonly Validator[]): string {
  return validators
    .filter(({ preparation }) => preparation !== undefined)
    .map(({ name, language, preparation }) => `- **${name}** (${language}): ${preparation!}.`)
    .join("\n");
}
