import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync, writeFileSync } from "node:fs";
import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { generateAcceptor } from "../../src/validate/generate-acceptor.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
const { dataset } = makeValidDataset(new Random(11), { sources: 4, statementsPerAccount: 200, outside: true });
const json = JSON.stringify(dataset);
const data = JSON.parse(json);
const ajv = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync("schemas/1.0/draft-2020-12.json", "utf8")));
const F = globalThis.Function;
const variant = (edit: (t: string) => string) => {
  (globalThis as any).Function = function (a: string, t: string) { const e = edit(t); return new F(a, e); };
  const g = generateAcceptor(DatasetSchema)!;
  (globalThis as any).Function = F;
  return g;
};
const fns: Record<string, (d: unknown) => unknown> = {
  base: variant((t) => { writeFileSync("/tmp/h/sp/gen.js", t); return t; }),
  nonames: variant((t) => t.replace(" && namesOf(v).length === own ?", "?").replaceAll(" && namesOf(v).length === own ?", "?")),
  noregex: variant((t) => t.replace(/ \|\| !k\d+\.test\(x\)/g, "")),
  noproto: variant((t) => t.replace(/const p = getPrototypeOf\(v\);\nif.*\n/g, "")),
  neither: variant((t) => t.replaceAll(" && namesOf(v).length === own ?", "?").replace(/const p = getPrototypeOf\(v\);\nif.*\n/g, "")),
  neitherNoregex: variant((t) => t.replaceAll(" && namesOf(v).length === own ?", "?").replace(/const p = getPrototypeOf\(v\);\nif.*\n/g, "").replace(/ \|\| !k\d+\.test\(x\)/g, "").replace(/ \|\| !\(x.*test\(x\)\)/g, "")),
  noenum: variant((t) => t.replace(/switch \(x\) \{[^}]*\}/g, "")),
  ajv,
};
const times: Record<string, number[]> = {};
for (let round = 0; round < 40; round++)
  for (const [k, f] of [["parse", () => JSON.parse(json)], ...Object.entries(fns)] as [string, any][]) {
    const b = performance.now();
    for (let i = 0; i < 4; i++) f(data);
    (times[k] ??= []).push((performance.now() - b) / 4);
  }
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
for (const k of Object.keys(times)) console.log(k.padEnd(12), med(times[k]!).toFixed(3), (med(times[k]!) / med(times.parse!)).toFixed(3));
