import { writeOrCheck } from "../generated-files.ts";
import { planFiles } from "./generate-plan.ts";

/** `npm run plan` writes the plan from the Zod schemas; with `-- --check` it fails where it is not up to date. */
writeOrCheck(await planFiles(), "npm run plan");
