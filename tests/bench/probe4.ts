import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { generateAcceptor } from "../../src/validate/generate-acceptor.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { writeFileSync } from "node:fs";
const { dataset } = makeValidDataset(new Random(11), { sources: 4, statementsPerAccount: 200, outside: true });
writeFileSync("/tmp/h/sp/data.json", JSON.stringify(dataset));
const F = globalThis.Function; 
(globalThis as any).Function = function (a: string, t: string) { 
  const consts: string[] = [];
  const f = new F(a, "globalThis.KN=known;" + t);
  writeFileSync("/tmp/h/sp/gen.js", t); return f; };
generateAcceptor(DatasetSchema);
writeFileSync("/tmp/h/sp/genmod.mjs", `const known=[${(globalThis as any).KN.map((k: any) => k instanceof RegExp ? String(k) : `{safeParse:(x)=>({success:typeof x==='string'})}`).join(",")}];\nexport default (function(known){${(await import("node:fs")).readFileSync("/tmp/h/sp/gen.js","utf8")}})(known);`);
