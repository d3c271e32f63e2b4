import { cpus } from "node:os";
import { validateDataset } from "leader-calls";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";

/**
 * `npm run bench:growth`: validates datasets of three sizes, the largest with 10 sources of 0.8 MB text each and 36,000 spans,
 * all of them checked, and prints how the time for each byte grows. Linear work keeps it the same.
 */
interface Size {
  readonly name: string;
  readonly statementsPerAccount: number;
}

const sizes: readonly Size[] = [
  { name: "1/100", statementsPerAccount: 8 },
  { name: "1/10", statementsPerAccount: 80 },
  { name: "1", statementsPerAccount: 800 },
];

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

const rows = sizes.map(({ name, statementsPerAccount }) => {
  const shape = { sources: 10, statementsPerAccount, fillerSentences: 8, outside: true };
  const { dataset, texts } = makeValidDataset(new Random(11), shape);
  const textBytes = Object.values(texts).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const bytes = Buffer.byteLength(JSON.stringify(dataset)) + textBytes;
  const times: number[] = [];
  let spans = 0;
  const rounds = Math.max(5, Math.round(400 / statementsPerAccount));
  for (let round = 0; round < rounds; round++) {
    const begin = performance.now();
    const { ok, checked } = validateDataset(dataset, { texts });
    times.push(performance.now() - begin);
    if (!ok || checked.spans !== checked.of) throw new Error("The dataset is not valid.");
    spans = checked.spans;
  }
  return { name, spans, textBytes, bytes, ms: median(times) };
});

const perByte = rows.map(({ ms, bytes }) => ms / bytes);
console.log(`${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}\n`);
console.log("| size | spans | text, MB | all, MB | ms | time per byte, × the smallest |");
console.log("| --- | --: | --: | --: | --: | --: |");
for (const [at, { name, spans, textBytes, bytes, ms }] of rows.entries()) {
  const ratio = perByte[at]! / perByte[0]!;
  const mb = (count: number) => (count / 1e6).toFixed(2);
  console.log(
    `| ${name} | ${spans} | ${mb(textBytes)} | ${mb(bytes)} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} |`,
  );
}
