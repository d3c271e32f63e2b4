import { DatasetSchema } from "../../src/schema/entities/dataset.ts";
import { defectKinds } from "../defects/defect-kinds.ts";
import { Random } from "../defects/random.ts";
import { makeValidDataset } from "../defects/valid-dataset.ts";
import { readExamples } from "./datasets.ts";
import { ours } from "./libraries.ts";
import type { Library } from "./libraries.ts";

/** Valid datasets, each kind of defect, and datasets in which one value after the other is another. */
function* documents(): Generator<unknown> {
  yield* readExamples().map(({ json }) => JSON.parse(json) as unknown);
  for (const [seed, { spoil }] of defectKinds.entries()) {
    const { dataset: data, texts } = makeValidDataset(new Random(seed));
    yield structuredClone(data);
    spoil({ data, random: new Random(seed), texts });
    yield JSON.parse(JSON.stringify(data)) as unknown;
  }
  const others = [
    null,
    7,
    -1,
    1.5,
    "",
    " ",
    "Not An Id",
    "not-a-code",
    [],
    {},
    { kind: "person" },
    "medium",
    true,
  ];
  for (let seed = 0; seed < 600; seed++) {
    const random = new Random(seed);
    const { dataset } = makeValidDataset(random);
    const holders = holdersIn(dataset);
    const holder = random.pick(holders) as Record<string, unknown>;
    const key = random.pick(Object.keys(holder));
    if (random.chance(0.2)) holder[`${key}s`] = holder[key];
    else holder[key] = random.pick(others);
    yield dataset;
  }
}

function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(holdersIn);
  return Object.keys(value).length > 0 ? [value, ...inner] : inner;
}

/**
 * Shows that every library accepts and refuses the same documents as our schemas.
 *
 * @throws Error at the first document where one does not: times of something else must not be compared.
 */
export function expectAgreement(libraries: readonly Library[]): { accepted: number; refused: number } {
  const count = { accepted: 0, refused: 0 };
  for (const document of documents()) {
    const expected = DatasetSchema.safeParse(document).success;
    count[expected ? "accepted" : "refused"]++;
    const all = [...libraries, { name: "leader-calls", accept: (value: unknown) => ours(value, false) >= 0 }];
    for (const { name, accept } of all) {
      if (accept(document) === expected) continue;
      throw new Error(
        `${name} should ${expected ? "accept" : "refuse"} ${JSON.stringify(document).slice(0, 2000)}`,
      );
    }
  }
  return count;
}
