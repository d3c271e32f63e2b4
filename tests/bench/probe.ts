import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { z } from "zod/v4";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { generateAcceptor } from "../../src/validate/generate-acceptor.ts";
import { compileParts } from "../../src/validate/structure-acceptor.ts";
import { scanJson, countMembers } from "../../src/validate/scan-json.ts";
import { validateDataset, validateText } from "leader-calls";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { fork } from "node:child_process";

const ajv = new Ajv2020({ strict: false, discriminator: false }).compile(JSON.parse(readFileSync("schemas/1.0/draft-2020-12.json", "utf8")));
let t = performance.now();
const gen = generateAcceptor(DatasetSchema)!;
console.log("generate", performance.now() - t);
t = performance.now();
const parts = compileParts(DatasetSchema);
console.log("compileParts", performance.now() - t);
const whole = z.compile(DatasetSchema);
for (const per of [2, 200]) {
  const { dataset, texts } = makeValidDataset(new Random(11), { sources: 4, statementsPerAccount: per, outside: true });
  const json = JSON.stringify(dataset);
  const data = JSON.parse(json);
  const bytes = Object.values(texts).map((t) => new TextEncoder().encode(t));
  const dec = new TextDecoder();
  const fns: Record<string, () => unknown> = {
    parse: () => JSON.parse(json),
    decode: () => bytes.map((b) => dec.decode(b)),
    ajv: () => ajv(data),
    gen: () => gen(data),
    parts: () => parts(data),
    whole: () => whole.safeParse(data).success,
    plain: () => DatasetSchema.safeParse(data).success,
    scan: () => scanJson(json),
    count: () => countMembers(data),
    everything: () => validateDataset(data, { texts }),
    text: () => validateText(json, { texts }),
  };
  console.log(json.length, bytes.reduce((a, b) => a + b.length, 0), gen(data), countMembers(data), ajv(data));
  const times: Record<string, number[]> = {};
  const n = per < 10 ? 200 : 4;
  for (let round = 0; round < 25; round++)
    for (const [k, f] of Object.entries(fns)) {
      const b = performance.now();
      for (let i = 0; i < n; i++) f();
      (times[k] ??= []).push((performance.now() - b) / n);
    }
  const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
  const base = med(times.parse!);
  console.log("parse ms", base.toFixed(3), (json.length / base / 1e3).toFixed(0), "MB/s");
  for (const k of Object.keys(fns)) console.log(k.padEnd(12), (med(times[k]!) / base).toFixed(3));
}
