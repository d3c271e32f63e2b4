import { GENERATE, writeOrCheck } from "../generated-files.ts";
import { planFiles } from "./generate-plan.ts";

/** A step of `npm run generate`: writes the plan from the Zod schemas, or with `--check` fails if it is not up to date. */
writeOrCheck(await planFiles(), GENERATE);
