import { codelistPage } from "../catalogue/codelist-page.ts";
import { ruleIndex } from "../catalogue/rule-index.ts";
import { rulePage } from "../catalogue/rule-page.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import { findingKinds } from "../validate/finding-kinds.ts";
import { formatted, writeOrCheck } from "./generated-files.ts";

/** `npm run docs` writes the pages that are made from the code; with `-- --check` it fails where they are not up to date. */
const rulePages = new Map<string, string>();
const kinds = [...findingKinds().values()];
rulePages.set("docs/rules/README.md", await formatted(ruleIndex(kinds), "markdown"));
for (const kind of kinds)
  rulePages.set(`docs/rules/${kind.code}.md`, await formatted(rulePage(kind), "markdown"));
writeOrCheck(rulePages, "npm run docs", { ownFolder: "docs/rules" });

const codelistPages = new Map([
  ["docs/codelists.md", await formatted(codelistPage(Object.values(codelists)), "markdown")],
]);
writeOrCheck(codelistPages, "npm run docs");
