import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { systemPrompt } from "../../extraction/system-prompt.ts";
import { formatted, root as packageRoot } from "../generated-files.ts";
import { generatedBlocksOf, withBlocks } from "./blocks.ts";
import { bundleLimits } from "./bundle-limits.ts";
import { ciSteps } from "./ci-steps.ts";
import { commandTable, exitCodeTable, optionTable } from "./command-tables.ts";
import { completedExtraction } from "./completed-extraction.ts";
import { withCurrentVersions, withOwnVersion } from "./current-versions.ts";
import { layerPicture } from "./layer-picture.ts";
import { stepTable } from "./step-table.ts";
import { tokensByProfile, tokensOfRepair } from "./token-tables.ts";
import { publishedLimits, schemaSizes } from "./structured-output-tables.ts";

/** Pages that name versions for what they were: they explain what a version is. */
const aboutVersions = new Set(["docs/compatibility.md"]);

/** The generated blocks of pages that are written by hand otherwise. */
const blocks: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  "CONTRIBUTING.md": { layers: layerPicture, ci: ciSteps },
  "docs/command-line.md": { commands: commandTable, options: optionTable, "exit-codes": exitCodeTable },
  "docs/browsers.md": { "bundle-limits": bundleLimits },
  "docs/in-your-app.md": {
    express: () => wholeFile("examples/consumers/express/server.mts", true),
    fastify: () => wholeFile("examples/consumers/fastify/server.ts", true),
    react: () => wholeFile("examples/consumers/react/quotation-form.tsx", true),
  },
  "docs/architecture.md": { steps: stepTable },
  "docs/adding.md": {
    rule: () => wholeFile("src/rules/comparison/self.ts"),
    fixture: () => wholeFile("tests/fixtures/comparison/self.json"),
  },
  "docs/language-models.md": {
    "schema-sizes": schemaSizes,
    "published-limits": publishedLimits,
    tokens: tokensByProfile,
    "repair-tokens": tokensOfRepair,
    "system-prompt": () => `\`\`\`text\n${systemPrompt("compact")}\n\`\`\``,
  },
};

/** A file as a block of a page, which says from which file it comes where the reader is to make the same. */
function wholeFile(file: string, named = false): string {
  const code = readFileSync(join(packageRoot, file), "utf8");
  const languages: Readonly<Record<string, string>> = {
    ".mts": "typescript",
    ".ts": "typescript",
    ".tsx": "typescript",
    ".json": "json",
  };
  const language = languages[extname(file)];
  if (language === undefined) throw new Error(`${file}: no page shows files of this kind.`);
  return `\`\`\`${language}${named ? ` ${basename(file)}` : ""}\n${code.trimEnd()}\n\`\`\``;
}

/** Pages that are generated as a whole. */
const generatedWhole = new Set(["docs/codelists.md", "docs/model.md"]);

/** Pages whose blocks another step fills, because they are made of what is no part of the source. */
const filledElsewhere = new Set(["docs/conformance.md"]);

/** The examples that name versions which are no more, or lack keys, with those of now. */
export async function renewedExamples(root: string): Promise<Map<string, string>> {
  const entries = readdirSync(join(root, "examples"), { recursive: true, withFileTypes: true });
  const examples = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    const name = relative(root, file).replaceAll("\\", "/");
    const isDataset = /^examples\/[^/]+\.json$/.test(name);
    let renewed = isDataset ? withOwnVersion(text) : withCurrentVersions(text);
    if (name.startsWith("examples/extraction/"))
      renewed = await formatted(completedExtraction(renewed, name), name);
    if (renewed !== text) examples.set(name, renewed);
  }
  return examples;
}

/** The pages by hand, with the versions of now and with what is generated in them; not formatted yet. */
export function renewedPages(root: string): Map<string, string> {
  const names = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  const pages = new Map<string, string>();
  for (const page of ["README.md", "CONTRIBUTING.md", ...names.map((name) => `docs/${name}`)]) {
    if (generatedWhole.has(page)) continue;
    const text = readFileSync(join(root, page), "utf8");
    const makers = blocks[page] ?? {};
    const strange = filledElsewhere.has(page)
      ? []
      : generatedBlocksOf(text).filter((name) => !Object.hasOwn(makers, name));
    if (strange.length > 0) throw new Error(`${page}: nothing generates the block ${strange.join(", ")}.`);
    const made = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make()]));
    const filled = withBlocks(page, text, "generated", made);
    pages.set(page, aboutVersions.has(page) ? filled : withCurrentVersions(filled));
  }
  return pages;
}
