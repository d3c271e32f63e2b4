import assert from "node:assert/strict";
import { accepted, isRightPlace, onlyRules, refused } from "./cases.mjs";

/**
 * The settings of a checked dataset, by which all examples are accepted: one is sealed, and its text is nobody's to give away.
 * A server that holds its texts would give them, with `evidence: "must-match-given-texts"`.
 */
export const settings = { evidence: "may-be-unchecked" };

/**
 * Gives all examples and all defects to a framework's validation, and prints what was seen.
 *
 * `ask` answers with the paths that were refused (lists or JSON Pointers); with none where the data was accepted.
 * `by` names what validates. `rules` says whether it runs the rules too, or sees the structure alone.
 */
export async function judge(ask, { by, rules = false } = {}) {
  for (const { name, data } of accepted) assert.deepEqual(await ask(data), [], `${name} is accepted`);
  for (const defect of refused) await refusesAtItsPlace(ask, defect);
  for (const defect of onlyRules) {
    if (rules) await refusesAtItsPlace(ask, defect);
    else assert.deepEqual(await ask(defect.data), [], `${defect.name} has the right structure`);
  }
  const seen = [`${accepted.length} examples accepted`, `${refused.length} defects refused at their place`];
  if (rules) seen.push(`${onlyRules.length} that break rules refused`);
  console.log(`${by === undefined ? "" : `${by}: `}${seen.join(", ")}`);
}

async function refusesAtItsPlace(ask, defect) {
  const paths = await ask(defect.data);
  assert.ok(
    paths.some((path) => isRightPlace(path, defect)),
    `${defect.name} is refused at ${defect.place}: ${JSON.stringify(paths)}`,
  );
}
