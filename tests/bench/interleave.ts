import { measure } from "mitata";

/** Median of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** How long each function takes in each round, in milliseconds. */
export type Rounds<Name extends string> = Record<Name, number[]>;

/**
 * Times functions in turns, A B C A B C …, so that whatever else the machine does meets all of them alike. `seconds` is
 * the time for all rounds together; slow functions get three rounds at least.
 */
export async function interleave<Name extends string>(
  functions: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Promise<Rounds<Name>> {
  const names = Object.keys(functions) as Name[];
  const rounds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Rounds<Name>;
  for (const name of names) {
    const warm = performance.now() + 400;
    for (let time = 0; time < 3 || (time < 3000 && performance.now() < warm); time++) functions[name]();
  }
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < 3 || (round < 200 && performance.now() < end); round++) {
    for (const name of names) {
      const options = { gc: false, min_cpu_time: 4e6, min_samples: 1, batch_samples: 32, warmup_samples: 0 };
      const { p50 } = await measure(functions[name], options as object);
      rounds[name].push(p50 / 1e6);
    }
  }
  return rounds;
}

/** How many times as long as `other` something took: the median over rounds, each compared with its own. */
export function ratio(times: readonly number[], other: readonly number[]): number {
  return median(times.map((time, round) => time / other[round]!));
}
