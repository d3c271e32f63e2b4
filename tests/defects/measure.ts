import { writeFileSync } from "node:fs";
import { format } from "prettier";
import { validateDataset } from "leader-calls";
import type { Dataset, Diagnostic } from "leader-calls";
import { defectKinds } from "./defect-kinds.ts";
import type { DefectKind } from "./defect-kinds.ts";
import { Random } from "./random.ts";
import { makeValidDataset } from "./valid-dataset.ts";
import { exampleNames, readExample } from "../support/examples.ts";

/**
 * `npm run measure:defects`: spoils the examples and generated valid datasets in many ways, one defect each, and counts
 * how often validation tells exactly that defect. `--write` renews the table in docs/defects.md.
 */
const PER_KIND = 40;
const VALID_DATASETS = 1_000;
/** The share of defects that must give exactly the one expected diagnostic. */
const THRESHOLD = 0.98;

interface Sound {
  readonly data: Dataset;
  readonly texts: Record<string, string>;
  /** What a validation says of it before anything is spoilt. */
  readonly before: ReadonlySet<string>;
}

interface Tally {
  made: number;
  alone: number;
  found: number;
  missed: number;
  noise: number;
}

const keyOf = ({ code, message }: Diagnostic) => `${code} ${message}`;

function sound(data: Dataset, texts: Record<string, string>): Sound {
  return { data, texts, before: new Set(validateDataset(data, { texts }).diagnostics.map(keyOf)) };
}

const examples = exampleNames
  .map((name) => readExample<Dataset>(name))
  // Of a sealed example only its structure can be spoilt; its text is not here.
  .filter(({ sources }) => sources.some(({ text }) => text !== undefined))
  .map((data) => sound(data, {}));

let unsound = 0;
const generated: Sound[] = [];
for (let seed = 0; seed < VALID_DATASETS; seed++) {
  const { dataset, texts } = makeValidDataset(new Random(seed));
  const { diagnostics } = validateDataset(dataset, { texts });
  if (diagnostics.some(({ severity }) => severity !== "info")) unsound++;
  if (seed < 400) generated.push(sound(dataset, texts));
}

function measure(kind: DefectKind): Tally {
  const tally = { made: 0, alone: 0, found: 0, missed: 0, noise: 0 };
  const random = new Random(kind.name.length * 7919 + kind.code.length);
  const patients = [...examples, ...examples, ...examples, ...random.shuffle(generated)];
  for (const { data, texts, before } of patients) {
    if (tally.made === PER_KIND) break;
    const patient = { data: structuredClone(data), random, texts };
    if (!kind.spoil(patient)) continue;
    tally.made++;
    const { diagnostics } = validateDataset(patient.data, { texts });
    const told = diagnostics.filter((diagnostic) => !before.has(keyOf(diagnostic)));
    const right = told.filter(({ code }) => code === kind.code);
    if (right.length === 0) tally.missed++;
    else if (told.length === 1) tally.alone++;
    else tally.noise++;
    if (right.length > 0) tally.found++;
    if (process.env.DEFECTS === kind.name && (told.length !== 1 || right.length !== 1)) {
      console.log(told.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`));
    }
  }
  return tally;
}

const rows = defectKinds.map((kind) => ({ kind, tally: measure(kind) }));
const total: Tally = { made: 0, alone: 0, found: 0, missed: 0, noise: 0 };
for (const { tally } of rows)
  for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];

const table = [
  "| defect | code | made | reported alone | reported | missed | with noise |",
  "| --- | --- | --: | --: | --: | --: | --: |",
  ...rows.map(
    ({ kind, tally }) =>
      `| ${kind.name} | ${kind.code} | ${tally.made} | ${tally.alone} | ${tally.found} | ${tally.missed} | ${tally.noise} |`,
  ),
  `| **all** | | ${total.made} | ${total.alone} | ${total.found} | ${total.missed} | ${total.noise} |`,
].join("\n");
const share = total.alone / total.made;
const summary =
  `${total.made} edits of ${rows.length} kinds: ${(share * 100).toFixed(2)} % gave exactly the one expected diagnostic, ` +
  `${total.missed} were missed. Of ${VALID_DATASETS} generated valid datasets ${unsound} had an error or a warning.`;

console.log(`${table}\n\n${summary}`);
if (process.argv.includes("--write")) {
  const page = `# Defects that validation finds\n\nMade by \`npm run measure:defects -- --write\`.\n\n${summary}\n\n${table}\n`;
  writeFileSync("docs/defects.md", await format(page, { parser: "markdown", printWidth: 110 }));
}
const problems = [
  ...rows
    .filter(({ tally }) => tally.made === 0)
    .map(({ kind }) => `"${kind.name}" could not be made anywhere`),
  ...(share < THRESHOLD ? [`only ${(share * 100).toFixed(2)} % were reported alone`] : []),
  ...(total.missed > 0 ? [`${total.missed} were missed`] : []),
  ...(unsound > 0 ? [`${unsound} valid datasets were not found valid`] : []),
];
if (problems.length > 0) {
  console.error(`measure:defects fails: ${problems.join("; ")}.`);
  process.exitCode = 1;
}
