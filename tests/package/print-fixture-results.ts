import * as zod3 from "leader-calls/zod3";
import * as main from "leader-calls";
import { documentsOf, liveValue, readFixtures, textsOf } from "../fixtures/read-fixtures.ts";
import { readExample } from "../support/examples.ts";

/** Prints what a validation says of every fixture and its twin, one line each, whether programs may be generated first. */
function mayGenerate(): boolean {
  try {
    return Boolean(new Function("return true")());
  } catch {
    return false;
  }
}

console.log(`code generation: ${mayGenerate()}`);
for (const { validateDataset, validateText } of [main, zod3]) {
  for (let time = 0; time < 10; time++) validateDataset(readExample("lenne-bridge"));
  for (const { name, fixture } of readFixtures()) {
    const print = (result: object) => console.log(name, JSON.stringify(result));
    if ("invalid" in fixture) {
      const { invalid, valid } = documentsOf(fixture);
      for (const data of [invalid, valid]) {
        const { texts = {}, maxDiagnostics = 10_000, evidence = "may-be-unchecked" } = fixture;
        print(validateDataset(data, { texts, maxDiagnostics, evidence }));
        print(validateText(JSON.stringify(data), { texts, maxDiagnostics, evidence }));
      }
    } else if ("input" in fixture) {
      print(validateDataset(liveValue(fixture)));
    } else {
      const { invalid, valid } = textsOf(fixture);
      print(validateText(invalid));
      if (valid !== undefined) print(validateText(valid));
    }
  }
}
