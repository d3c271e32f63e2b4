import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { seal } from "leader-calls";
import type { Dataset } from "leader-calls";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";

/** A dataset to measure with: its JSON, and the texts that are held beside it. */
export interface Sample {
  readonly name: string;
  readonly json: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** The generated datasets: some sources, whose texts are outside, with their digests in the dataset. */
export const sizes = [
  { name: "10 KB", sources: 2, statementsPerAccount: 5 },
  { name: "1 MB", sources: 4, statementsPerAccount: 270 },
  { name: "100 MB", sources: 4, statementsPerAccount: 27_000 },
] as const;

/** Makes a dataset of a size. It is the same every time. */
export function generate({ name, ...shape }: (typeof sizes)[number]): Sample {
  const { dataset, texts } = makeValidDataset(new Random(11), { ...shape, outside: true });
  return { name, json: JSON.stringify(dataset), texts };
}

/** The examples of the package that hold their texts, as their files are written. */
export function readExamples(): Sample[] {
  const names = readdirSync("examples").filter((name) => name.endsWith(".json"));
  return names.map((name) => ({ name, json: readFileSync(join("examples", name), "utf8"), texts: {} }));
}

/** The dataset with the digests of its texts, and without these: each span can only be counted. */
export function withTextsElsewhere(json: string): unknown {
  const data = JSON.parse(seal(json).json) as Dataset;
  for (const source of data.sources) delete source.text;
  return data;
}

/** The dataset with one error in it, in its last statement: a mode that is none. */
export function withError(json: string): string {
  const data = JSON.parse(json) as Dataset;
  const last = data.calls.flatMap(({ statements = [] }) => statements).at(-1) as { mode: string };
  last.mode = "shouted";
  return JSON.stringify(data);
}

/** Writes a sample into a folder, for processes of their own. */
export function writeSample(folder: string, { name, json, texts }: Sample): { file: string; bytes: number } {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replaceAll(" ", "-")}.json`);
  writeFileSync(file, json);
  writeFileSync(`${file}.texts`, JSON.stringify(texts));
  return { file, bytes: Buffer.byteLength(json) };
}
