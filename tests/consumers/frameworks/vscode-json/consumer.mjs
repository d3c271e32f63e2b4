import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { accepted, refused } from "./cases.mjs";

// What an editor does: it reads `$schema` in the file, relative to the file, and nothing else tells it of a schema.
const service = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
service.configure({ validate: true });
const uri = pathToFileURL(`${process.cwd()}/data.json`).href;
function open(text) {
  const document = TextDocument.create(uri, "json", 1, text);
  return { text, document, json: service.parseJSONDocument(document) };
}
const problems = ({ document, json }) => service.doValidation(document, json);
/** What is shown over a word, behind another that stands before it. */
async function hover({ text, document, json }, after, word) {
  const at = text.indexOf(word, text.indexOf(after) + after.length);
  assert.ok(at >= 0, `${word} is there`);
  const shown = await service.doHover(document, document.positionAt(at + 1), json);
  return shown.contents.join("\n").replaceAll("\\", "");
}

// `init` writes a `$schema` that leads to the installed schema.
writeFileSync("readout.txt", "She urged him to open the bridge.\n");
const args = ["node_modules/leader-calls/dist/cli/cli.cjs", "init", "readout.txt"];
const begun = execFileSync(process.execPath, args, { encoding: "utf8" });
const { $schema } = JSON.parse(begun);
assert.match($schema, /leader-calls\/schemas\/.*draft-2020-12\.json$/);
assert.ok((await hover(open(begun), "", '"sources"')).includes("published texts"));
console.log("init writes `$schema`, and the editor finds the schema by it");

for (const draft of [$schema, $schema.replace("draft-2020-12", "draft-07")]) {
  const written = (data) => open(JSON.stringify({ ...data, $schema: draft }, null, 2));
  for (const { name, data } of accepted) assert.deepEqual(await problems(written(data)), [], name);
  for (const { name, data } of refused) assert.ok((await problems(written(data))).length > 0, name);

  const file = written(accepted.find(({ name }) => name === "lenne-bridge").data);
  const shown = [];
  const reads = async (after, word, beginning) => {
    const text = await hover(file, after, word);
    assert.ok(text.startsWith(beginning), `over ${word}: ${text}`);
    assert.ok(!text.includes("undefined") && text.length < 3000, text);
    shown.push(text);
  };
  await reads("", '"title"', "The dataset's title.");
  await reads('"sources"', '"publisher"', "Who published");
  await reads('"sources"', '"kind"', "SourceKind\n\nWhat kind of publication a source is.");
  await reads('"calls"', '"medium"', "Medium\n\nBy what means the call was held.");
  await reads('"calls"', '"statements"', "Who said what, according to whom");
  await reads('"statements"', '"speakers"', "Who said it");
  await reads('"statements"', '"mode"', "Mode\n\nHow an account presents what somebody said.");
  await reads('"statements"', '"content"', "");
  await reads('"statements"', '"exact"', "The words as printed.");
  // Over a code stands what it means.
  await reads('"calls"', '"telephone"', "Medium\n\nBy what means the call was held.");
  assert.match(shown.at(-1), /telephone: Over a telephone line/);
  assert.ok(
    shown.every((text) => /[.:]/.test(text)),
    "every hover has a sentence",
  );

  const at = file.text.indexOf('"telephone"');
  const { items } = await service.doComplete(file.document, file.document.positionAt(at + 1), file.json);
  assert.ok(
    items.some(({ label }) => label.includes("secure-line")),
    "codes are offered",
  );
}
console.log("hover, completion and errors in both drafts");
