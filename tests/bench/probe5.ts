import { writeFileSync, readFileSync, existsSync } from "node:fs";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
for (const [name, per] of [["s", 2], ["m", 200], ["l", 4000]] as const) {
  const { dataset, texts } = makeValidDataset(new Random(11), { sources: 4, statementsPerAccount: per, outside: true });
  writeFileSync(`/tmp/h/sp/${name}.json`, JSON.stringify(dataset));
  writeFileSync(`/tmp/h/sp/${name}.texts.json`, JSON.stringify(texts));
}
