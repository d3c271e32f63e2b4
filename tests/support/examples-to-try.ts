import { exampleNames } from "./examples.ts";
import { isThorough } from "./number-of-runs.ts";

/** The examples that are tried where each takes long: in `npm test` one with little and one with all that is rare, else all. */
export const examplesToTry = isThorough
  ? exampleNames
  : exampleNames.filter((name) => /^(minimal|rare-cases)$/.test(name));
