import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ReleasedSchemas } from "../../src/generate/compatibility/released-schemas.ts";
import { formatted, GENERATE, root, writeOrCheck } from "../../src/generate/generated-files.ts";
import { ownSchema } from "../../src/generate/own-schema.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";
import { CorpusIndexSchema, INDEX_VERSION } from "./corpus/corpus-index.ts";
import { makeCorpus } from "./corpus/make-corpus.ts";
import { shareFiles } from "./corpus/share-files.ts";
import { PAGE, pageWith, rulesOnly } from "./page.ts";
import { quirks } from "./quirks.ts";
import { quirkList } from "./table.ts";

/** A step of `npm run generate`: writes the conformance corpus and what docs/conformance.md says of it, or with `--check` fails where it is not up to date. */
const earlier = new ReleasedSchemas(root).before(SCHEMA_VERSION).map((version) => ({
  version,
  read(file: string) {
    const path = join(root, "schemas/conformance", version, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  },
}));
const { index, files } = shareFiles(makeCorpus(), earlier);
const folder = `schemas/conformance/${SCHEMA_VERSION}`;
const indexSchema = ownSchema(
  `conformance-index:${INDEX_VERSION}`,
  "leader-calls conformance corpus",
  CorpusIndexSchema,
);
const asFile = async (path: string, content: unknown) =>
  [path, await formatted(JSON.stringify(content), path)] as const;
const written = new Map<string, string | Uint8Array>([
  await asFile("schemas/conformance/index.schema.json", indexSchema),
  await asFile(`${folder}/index.json`, index),
  ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
]);
writeOrCheck(written, GENERATE, { folder });
const page = await pageWith("generated", {
  "rules-only": rulesOnly(index),
  quirks: quirkList(quirks),
});
writeOrCheck(new Map([[PAGE, page]]), GENERATE);
