import { GENERATE, root, writeOrCheck } from "./generated-files.ts";
import { renewedExamples } from "./pages/renewed-pages.ts";

/** A step of `npm run generate`: renews the versions and missing keys of examples, or with `--check` fails if they are not up to date. */
writeOrCheck(await renewedExamples(root), GENERATE);
