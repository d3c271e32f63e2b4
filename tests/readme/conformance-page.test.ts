import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { corpusDocuments } from "../conformance/documents.ts";
import { runs } from "../conformance/validators/served.ts";
import { SCHEMA_VERSION } from "../../src/schema/versions.ts";

const page = readFileSync("docs/conformance.md", "utf8");
const python = ["/usr/bin/python3", "python3"].find((each) => runs(each, ["-c", "import jsonschema"]));
if (python === undefined)
  console.warn("!! No Python with jsonschema is here: the runner of docs/conformance.md is NOT run.");

test.runIf(python !== undefined)(
  "docs/conformance.md has a runner in Python that finds all right, and what is not",
  () => {
    const [, program] = /```python\n([^]*?)```/.exec(page)!;
    const runner = (schemas: string) =>
      spawnSync(python!, ["-", "schemas/conformance", schemas], { input: program, encoding: "utf8" });
    const asked = corpusDocuments().length;
    expect(runner("schemas")).toMatchObject({
      status: 0,
      stdout: `${asked} of ${asked} documents got their verdict.\n`,
    });

    const spoilt = mkdtempSync(join(tmpdir(), "leader-calls-conformance-"));
    cpSync("schemas", spoilt, { recursive: true });
    const file = join(spoilt, SCHEMA_VERSION, "draft-2020-12.json");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace('"additionalProperties":false', '"additionalProperties":true'),
    );
    const { status, stdout } = runner(spoilt);
    rmSync(spoilt, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^structure\/[a-z-]+[.0-9]*: accept, should be refuse/);
  },
);
