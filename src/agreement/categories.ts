import { isDenial, isNegative } from "../dataset/denial.ts";
import type { Statement } from "../schema/model-types.ts";
import { codeWords } from "../view/code-words.ts";
import { inSeries } from "../view/names.ts";
import type { View } from "../view/view.ts";

/** What coders say of a statement, each in one of several ways. */
export const categoryNames = [
  "speakers",
  "addressees",
  "account",
  "setting",
  "mode",
  "acts",
  "factuality",
  "denial",
] as const;
export type CategoryName = (typeof categoryNames)[number];

/** What a coder says: comparable with what another says, and in words. */
export interface CategoryValue {
  readonly key: string;
  readonly words: string;
}

/** A coder's data, in which each actor has a key that it has in the other's data too. */
export interface Coder {
  readonly view: View;
  readonly keyOf: (actor: string) => string;
}

/** What a coder says of a statement in one category. */
export function valueOf(name: CategoryName, coder: Coder, statement: Statement): CategoryValue {
  switch (name) {
    case "speakers":
      return actorsValue(coder, statement.speakers, "nobody is named");
    case "addressees":
      return actorsValue(coder, statement.addressees ?? [], "nobody is named");
    case "account": {
      const voices = coder.view.index.chainOf(statement.account).map(({ voice }) => coder.keyOf(voice));
      return { key: voices.join(" < "), words: coder.view.names.account(statement.account) };
    }
    case "setting":
      return { key: statement.setting, words: codeWords("setting", statement.setting) };
    case "mode":
      return { key: statement.mode, words: codeWords("mode", statement.mode) };
    case "acts": {
      const acts = [...statement.acts].sort();
      return { key: acts.join(" "), words: inSeries(acts.map((act) => codeWords("act", act))) };
    }
    case "factuality": {
      const { factuality } = statement;
      if (factuality === undefined) return { key: "", words: "left out" };
      return { key: factuality, words: codeWords("factuality", factuality) };
    }
    case "denial": {
      const isDenied = statement.acts.some(isDenial) || isNegative(statement.factuality);
      return isDenied ? { key: "denied", words: "denied" } : { key: "not-denied", words: "not denied" };
    }
  }
}

function actorsValue({ view, keyOf }: Coder, ids: readonly string[], none: string): CategoryValue {
  if (ids.length === 0) return { key: "", words: none };
  return { key: ids.map(keyOf).sort().join(" "), words: view.names.actors(ids) };
}
