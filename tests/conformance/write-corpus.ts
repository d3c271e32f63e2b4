import { formatted, GENERATE, writeOrCheck } from "../../src/generate/generated-files.ts";
import { ownSchema } from "../../src/generate/own-schema.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { CorpusIndexSchema, INDEX_VERSION } from "./corpus/corpus-index.ts";
import { makeCorpus } from "./corpus/make-corpus.ts";
import { PAGE, pageWith, rulesOnly } from "./page.ts";
import { quirks } from "./quirks.ts";
import { quirkList } from "./table.ts";

/** A step of `npm run generate`: writes the conformance corpus and what docs/conformance.md says of it, or with `--check` fails where it is not up to date. */
const { index, files } = makeCorpus();
const folder = `schemas/conformance/${SCHEMA_VERSION}`;
const indexSchema = ownSchema(
  `conformance-index:${INDEX_VERSION}`,
  "leader-calls conformance corpus",
  CorpusIndexSchema,
);
const written = new Map<string, string | Uint8Array>([
  ["schemas/conformance/index.schema.json", await formatted(JSON.stringify(indexSchema), "json")],
  [`${folder}/index.json`, await formatted(JSON.stringify(index), "json")],
  ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
]);
writeOrCheck(written, GENERATE, { folder });
const page = await pageWith("generated", {
  "rules-only": rulesOnly(index),
  quirks: quirkList(quirks),
});
writeOrCheck(new Map([[PAGE, page]]), GENERATE);
