import assert from "node:assert/strict";
import { accepted, isRightPlace, onlyRules, refused } from "./cases.mjs";

/**
 * Gives all examples and all defects to a framework's validation, and prints what was seen.
 *
 * `ask` answers with the paths that were refused (lists or JSON Pointers); with none where the data was accepted.
 * `rules` says whether the validation runs the rules too, or sees the structure alone.
 */
export async function judge(ask, { rules = false } = {}) {
  for (const { name, data } of accepted) assert.deepEqual(await ask(data), [], `${name} is accepted`);
  for (const defect of refused) await refusesAtItsPlace(ask, defect);
  for (const defect of onlyRules) {
    if (rules) await refusesAtItsPlace(ask, defect);
    else assert.deepEqual(await ask(defect.data), [], `${defect.name} has the right structure`);
  }
  console.log(`${accepted.length} examples accepted`);
  console.log(`${refused.length} defects refused at their place`);
  if (rules) console.log(`${onlyRules.length} that break rules refused`);
}

async function refusesAtItsPlace(ask, defect) {
  const paths = await ask(defect.data);
  assert.ok(
    paths.some((path) => isRightPlace(path, defect)),
    `${defect.name} is refused at ${defect.place}: ${JSON.stringify(paths)}`,
  );
}
