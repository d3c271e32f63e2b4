import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { validateDataset } from "leader-calls";
import type { Dataset, Diagnostic } from "leader-calls";
import { defectKinds } from "./defect-kinds.ts";
import type { DefectKind } from "./defect-kinds.ts";
import { Random } from "./random.ts";
import { measureFacts } from "./facts/measure-facts.ts";
import { resultsOf } from "./facts/page-of-facts.ts";
import { pointerOf } from "./facts/steps.ts";
import { makeWorlds } from "./facts/world.ts";
import { makeValidDataset } from "./valid-dataset.ts";
import { exampleNames, readExample } from "../support/examples.ts";

/**
 * `npm run measure:defects`: spoils the examples and generated valid datasets in many ways, one defect each, and counts
 * how often validation tells exactly that defect. The first half makes the defects that rules are for, the second half
 * (`facts`) what a hurried person writes in each field of the model. `--write` renews docs/defects.md. `DEFECTS="name of a
 * kind"` and `SLIPS="Statement.mode"` print what was told otherwise than it should be.
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

const kinds = measureFacts(makeWorlds(new Map(exampleNames.map((name) => [name, readExample(name)]))));
const facts = resultsOf(kinds);

/** Valid datasets that were written by hand, in the shapes of real texts. */
const rightOnes = new URL("../right-ones/", import.meta.url);
const byHand = (existsSync(rightOnes) ? readdirSync(rightOnes) : []).filter((file) => file.endsWith(".json"));
const accused = byHand.filter((file) => {
  const { diagnostics } = validateDataset(JSON.parse(readFileSync(new URL(file, rightOnes), "utf8")));
  return diagnostics.some(({ severity }) => severity !== "info");
});
const falseAlarms = `Of ${byHand.length} valid datasets written by hand in the shapes of real texts ${accused.length} had an error or a warning.`;

for (const { field, slip, made } of kinds) {
  if (!process.env.SLIPS || !`${field} · ${slip}`.includes(process.env.SLIPS)) continue;
  for (const { world, edit, verdict, reason, told } of made) {
    if (verdict === "once" || (reason !== undefined && process.env.SLIPS !== field)) continue;
    console.log(
      `${field} · ${slip}: ${verdict}, in ${world}${reason === undefined ? "" : " (cannot be known)"}`,
    );
    for (const [steps, value] of edit.writes)
      console.log(`  ${pointerOf(steps)} = ${JSON.stringify(value)?.slice(0, 200)}`);
    for (const { severity, code, pointer, message } of told)
      console.log(`  > ${severity} ${code} ${pointer}: ${message}`);
  }
}
const { fields, otherwise, reasons } = facts.tables;
console.log(
  [table, fields, otherwise, reasons, summary, facts.summary, facts.strictly, falseAlarms].join("\n\n"),
);
if (process.argv.includes("--write")) {
  const page = `# Which mistakes validation finds

Made by \`npm run measure:defects -- --write\`; the same code gives the same page. In short:

- ${summary}
- ${facts.summary}
- ${falseAlarms}

## Defects that rules look for

This half asks whether each rule finds its defect. For each of ${rows.length} defects we name the rule that must report it, and make the defect
made at ${PER_KIND} places of the examples and of random valid datasets. "Reported alone" means the expected diagnostic and no other.
The second half looks for mistakes that have no rule.

${table}

## What a hurried person writes

This half does not know the rules. It takes the fields from the model, and writes into each what somebody in a hurry might write: the
value of the same field nearby, of another example, of the other side, one day, one letter or one place off, a name instead of an id,
a translation, a code with a capital letter or from another list, a reference in the wrong direction, two fields exchanged, something
twice, one too many, one left out, nothing at all. A new field of the model is measured at once: the measurement fails until an example uses it.

Each kind is made at up to 8 places, of all examples in turn. The encoded article is sealed, and checked without its text. The new
diagnostics are compared with the place of the mistake:

- **Once, rightly**: one new warning or error, which leads there. It is at the place, at the object that has it or at a field
  beside it; or it names the place as related; or it is where the field is compared with another (tests/defects/facts/compared-with.ts
  has the list) and its message shows what was compared.
- **More than once**: several, of which one leads there. **Wrongly**: none does.
- **Information** is counted separately, as not reported.
- **Not at all**: no diagnostic. A kind that is never reported must be fixed or declared below; otherwise the measurement fails.
- **Cannot be known**: no diagnostic, and declared with a reason, by the full names of fields and mistakes. The declaration does not
  count if the texts or the accounts show the mistake after all: if the figure is printed beside it, if the letters are those of another
  language, or if every account says otherwise. A declaration that no mistake needs is refused.

${facts.strictly}

${fields}

### Not reported as it should be

Mistakes that can be known, but are reported more than once, wrongly, as information or not at all, kind by kind. Everything that is not in
this table and not declared below is reported once and rightly wherever it was tried. Some mistakes rightly give several diagnostics: if a list
of five topics is lost, five ids are unknown; if the only reference to two members is lost, two actors are unused. To see each: \`SLIPS="Statement.mode" npm run measure:defects\`.

${otherwise}

## What cannot be known

A reason excuses only mistakes that gave no diagnostic. If the same kind of mistake contradicts something beside it, it is reported, and
counted as reported.

${reasons}

## What is not measured

- **Two mistakes at once.** Each is made alone, in a dataset that is otherwise right.
- **Other texts.** The examples are six, in English, French, Greek and Esperanto, and were written with this model in mind. Valid
  datasets of other shapes and languages are written by hand (tests/right-ones), and none of them may give a warning; tests/slips has single
  mistakes in Hebrew, Arabic, Hindi, Chinese, Japanese and Cyrillic texts.
- **Whether the hint is good advice.** We measure whether a diagnostic leads to the place, not what its reader then does.
- **Keys.** A misspelt, missing or invented key is in the first half.
- **How often people make which mistake.** Each kind counts by the places where it was made, not by how common it is.
- **A text that is misunderstood from beginning to end**, without any contradiction.
`;
  writeFileSync("docs/defects.md", await format(page, { parser: "markdown", printWidth: 110 }));
}
const problems = [
  ...rows
    .filter(({ tally }) => tally.made === 0)
    .map(({ kind }) => `"${kind.name}" could not be made anywhere`),
  ...(share < THRESHOLD ? [`only ${(share * 100).toFixed(2)} % were reported alone`] : []),
  ...(total.missed > 0 ? [`${total.missed} were missed`] : []),
  ...facts.problems,
  ...accused.map((file) => `tests/right-ones/${file} is accused of something`),
  ...(unsound > 0 ? [`${unsound} valid datasets were not found valid`] : []),
];
if (problems.length > 0) {
  console.error(`measure:defects fails:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
  process.exitCode = 1;
}
