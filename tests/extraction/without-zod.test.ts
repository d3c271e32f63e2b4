import { build } from "esbuild";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The folders whose program needs no Zod: they read the plan. */
const folders = [
  ...["collections", "plan", "text", "json-text", "diagnostics", "dataset", "rules", "dataset-index"],
  ...["validate", "stream", "edit", "extraction", "merge", "view"],
];

/** What of the schema's folder is data without Zod: the versions, and what the codes of a codelist mean. */
const isData = (path: string) => /\/schema\/(versions|codelists\/[a-z-]+)\.ts$/.test(path);

/** Schemas of Zod by their purpose: entries without Zod do not have them. */
const forZod = ["src/validate/checked-dataset-schema.ts", "src/extraction/extraction-schema.ts"];

test("no file that reads the plan imports a value of a Zod schema", () => {
  const wrong = folders.flatMap((folder) =>
    readdirSync(`src/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .flatMap((name) => {
        const text = readFileSync(`src/${folder}/${name}`, "utf8");
        const imports = [...text.matchAll(/^(?:import|export)(?! type)[^;]*? from "([^"]+)";/gms)];
        return imports
          .map(([, from]) => from!)
          .filter((from) => /^#?zod|\/zod3?\.ts$|\/schema\//.test(from) && !isData(from))
          .map((from) => `src/${folder}/${name} imports ${from}`)
          .filter((line) => !forZod.some((path) => line.startsWith(`${path} `)));
      }),
  );
  expect(wrong).toEqual([]);
});

test.each(["extraction/index.ts", "validate/validate-text.ts", "dataset-index/index-dataset.ts"])(
  "a program made of %s imports no Zod",
  async (entry) => {
    const { metafile } = await build({
      ...{ entryPoints: [`src/${entry}`], bundle: true, write: false, metafile: true, logLevel: "silent" },
      ...{ format: "esm", platform: "neutral", mainFields: ["module", "main"], external: ["zod", "zod/*"] },
    });
    const [output] = Object.values(metafile.outputs);
    expect(output!.imports).toEqual([]);
    expect(Object.keys(output!.inputs).filter((path) => path.includes("schema/entities"))).toEqual([]);
  },
);
