import { codelistPage } from "../catalogue/codelist-page.ts";
import { ruleIndex } from "../catalogue/rule-index.ts";
import { ModelOutline } from "../catalogue/model-outline.ts";
import { modelPage } from "../catalogue/model-page.ts";
import { rulePage } from "../catalogue/rule-page.ts";
import { plansByEntity } from "../plan/plans-by-entity.ts";
import { codelists } from "../schema/codelists/all-codelists.ts";
import { entities } from "../schema/entities/all-entities.ts";
import type { EntityName } from "../schema/model-types.ts";
import { tableDiagnosticKinds } from "../export/table-diagnostic-kinds.ts";
import { extractionDiagnosticKinds } from "../extraction/extraction-diagnostic-kinds.ts";
import { diagnosticKinds } from "../validate/diagnostic-kinds.ts";
import { formatted, GENERATE, root, writeOrCheck } from "./generated-files.ts";
import { partExamples } from "./pages/part-examples.ts";
import { renewedPages } from "./pages/renewed-pages.ts";

/** Writes the pages that are made from the code, and what is generated in others; with `--check` fails if they are not up to date. */
const rulePages = new Map<string, string>();
const kinds = [...diagnosticKinds().values(), ...extractionDiagnosticKinds, ...tableDiagnosticKinds];
rulePages.set("docs/rules/README.md", ruleIndex(kinds));
for (const kind of kinds) rulePages.set(`docs/rules/${kind.code}.md`, rulePage(kind));
for (const [page, text] of rulePages) rulePages.set(page, await formatted(text, page));
writeOrCheck(rulePages, GENERATE, { folder: "docs/rules" });

const pages = renewedPages(root);
const model = new ModelOutline(plansByEntity(), Object.keys(entities) as EntityName[]);
pages.set("docs/model.md", modelPage(model, partExamples(root)));
pages.set("docs/codelists.md", codelistPage(Object.values(codelists)));
for (const [page, text] of pages) pages.set(page, await formatted(text, page));
writeOrCheck(pages, GENERATE);
