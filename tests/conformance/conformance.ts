import { parseArgs } from "node:util";
import { installMissing } from "./install.ts";
import { quirks } from "./quirks.ts";
import { writeMeasured } from "./page.ts";
import { conforms, runConformance } from "./run-conformance.ts";
import { conformanceTable, preparationList, quirkList } from "./table.ts";
import { allValidators, labelOf } from "./validators/all-validators.ts";

/**
 * `npm run conformance`: asks validators in several languages about the conformance corpus and about mutated documents,
 * and fails where one disagrees with the package and no declared quirk explains it, or a declared quirk is gone.
 */
const { values } = parseArgs({
  options: {
    /** How many mutated documents. */
    differential: { type: "string", default: "20000" },
    /** What determines them. */
    seed: { type: "string", default: "1" },
    /** Only the validators whose name or draft has this in it. */
    only: { type: "string", default: "" },
    /** Goes on where a validator cannot be installed. */
    "allow-missing": { type: "boolean", default: false },
    /** Renews the table in docs/conformance.md. */
    write: { type: "boolean", default: false },
  },
});
const differential = Number(values.differential);
const seed = Number(values.seed);
if (!Number.isSafeInteger(differential) || differential < 0 || !Number.isSafeInteger(seed)) {
  console.error("--differential and --seed want whole numbers.");
  process.exit(2);
}
const tell = (line: string) => console.error(line);
const validators = allValidators.filter((each) => labelOf(each).includes(values.only));

const begun = performance.now();
installMissing(validators, tell);
const { outcomes, accepted, mutations } = await runConformance({
  validators,
  quirks,
  differential,
  seed,
  tell,
});

const table = conformanceTable(outcomes);
console.log(`${table}\n\n${quirkList(quirks)}\n`);
const share = differential === 0 ? 0 : Math.round((100 * accepted) / differential);
const summary =
  `${differential} mutated documents (seed ${seed}), ${share} % of them valid, ${100 - share} % not, ` +
  `by ${mutations.size} kinds of mutation.`;
console.log(`${summary} ${Math.round((performance.now() - begun) / 1_000)} s.`);
if (values.write) {
  await writeMeasured({
    results: `${table}\n\n${summary}`,
    preparation: preparationList(allValidators),
  });
}
for (const { validator, reports, stale, failure } of outcomes) {
  for (const report of reports) console.log(`\n${report}`);
  for (const name of stale)
    console.log(`\n${labelOf(validator)}: the quirk "${name}" does not occur any more.`);
  if (failure === undefined) continue;
  const packages = validator.needs?.present() === false ? validator.needs.debian?.join(" ") : undefined;
  console.log(
    `\n!! ${labelOf(validator)} WAS NOT ASKED${packages ? ` (wants ${packages})` : ""}: ${failure}`,
  );
}
if (!conforms(outcomes, { allowMissing: values["allow-missing"] })) {
  console.log("\nconformance fails.");
  process.exitCode = 1;
}
