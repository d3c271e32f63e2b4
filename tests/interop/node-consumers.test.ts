import { connect } from "node:net";
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { text as textOf } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import SwaggerParser from "@apidevtools/swagger-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { AnySchemaObject, ValidateFunction } from "ajv/dist/2020.js";
import type { Dataset, ProblemError } from "leader-calls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRightPlace, rulesOnlyDefects, structuralDefects } from "./defects.ts";
import { startServer } from "./express-server.ts";
import { Project } from "./project.ts";
import { textsOfExamples } from "./texts-of-examples.ts";
import { expectComplete } from "../support/expect-complete.ts";

/** As much of a dereferenced description as is read here. */
interface Api {
  paths: Record<
    string,
    { post: { requestBody: { content: Content }; responses: Record<string, { content: Content }> } }
  >;
}
type Content = Record<string, { schema: AnySchemaObject }>;

const project = Project.linked();
const minimal = project.read("node_modules/leader-calls/examples/minimal.json");
cpSync(project.path("../leader-calls/examples/consumers/express"), project.path("express"), {
  recursive: true,
});
cpSync(project.path("../leader-calls/examples/consumers/openapi/openapi.yaml"), project.path("openapi.yaml"));
const printSchema = (target: string) =>
  project.sh(`node node_modules/leader-calls/dist/cli/cli.cjs schema --target ${target} > ${target}.json`);
printSchema("openapi-3.1");
cpSync(project.path("openapi-3.1.json"), project.path("leader-calls-openapi.json"));

let origin: string;
let stop: (() => Promise<void>) | undefined;
let api: Api;
beforeAll(async () => {
  ({ origin, stop } = await startServer(project));
  api = (await SwaggerParser.validate(project.path("openapi.yaml"))) as unknown as Api;
});
afterAll(async () => {
  await stop?.();
  rmSync(project.folder, { recursive: true, force: true });
});

function schemaOf(content: Content): AnySchemaObject {
  return (content["application/json"] ?? content["application/problem+json"])!.schema;
}

const describedAnswers = new Map<number, ValidateFunction>();

/** What the description says of the answers with a status. */
function describedAnswer(status: number): ValidateFunction {
  const known = describedAnswers.get(status);
  if (known !== undefined) return known;
  const response = api.paths["/datasets"]!.post.responses[status];
  if (response === undefined) throw new Error(`${status} is not described.`);
  const accepts = new Ajv2020().compile(schemaOf(response.content));
  describedAnswers.set(status, accepts);
  return accepts;
}

/** Sends a body, and holds the answer against what the description says of its status. */
async function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(`${origin}/datasets`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { errors: ProblemError[] };
  const type = response.ok ? "application/json" : "application/problem+json";
  expect(response.headers.get("content-type")).toContain(type);
  const accepts = describedAnswer(response.status);
  expect(
    accepts(answer),
    `${response.status} is answered as described: ${JSON.stringify(accepts.errors)}`,
  ).toBe(true);
  return { status: response.status, text, answer };
}

/** A request without a body, which fetch cannot send: it says that the body has no bytes. */
async function postNothing(): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.end(
    "POST /datasets HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n",
  );
  return textOf(socket);
}

const datasetFiles = ["minimal", "lenne-bridge", "rare-cases", "putin-scholz-2024-11-15"];
const texts = textsOfExamples(project);

describe("the route in Express, asked over HTTP", () => {
  test("accepts the examples, and answers as its page says", async () => {
    const page = readFileSync(project.path("express/README.md"), "utf8");
    const { status, text } = await post(minimal);
    expect(status).toBe(201);
    expect(page).toContain(text);
    for (const name of datasetFiles.filter((each) => each !== "putin-scholz-2024-11-15")) {
      const body = project.read(`node_modules/leader-calls/examples/${name}.json`);
      expect((await post(body)).status, name).toBe(201);
    }
  });

  test("refuses quotations whose text it does not hold, and says which text is missing", async () => {
    const sealed = project.readJson("node_modules/leader-calls/examples/putin-scholz-2024-11-15.json");
    const { status, answer } = await post(JSON.stringify(sealed));
    expect(status).toBe(422);
    const { sha256 } = (sealed as Dataset).sources[0]!.digest!;
    expect(answer.errors).toMatchObject([
      { code: "evidence/not-verified", pointer: "/sources/0", params: { source: "article", sha256 } },
    ]);
    expect(answer.errors[0]!.hint).toContain(sha256);
  });

  test("refuses an invented quotation, with or without an invented text that has it", async () => {
    const invented = "She promised him forty rescue boats.";
    for (const [text, code] of [
      [undefined, "evidence/quote-not-found"],
      [`${texts["readout"]} ${invented}`, "source/text-digest-mismatch"],
    ] as const) {
      const data = JSON.parse(minimal) as Dataset;
      data.sources[0]!.text = text;
      data.calls[0]!.statements![0]!.evidence.push({ exact: invented });
      const { status, answer } = await post(JSON.stringify(data));
      expect(status).toBe(422);
      expect(answer.errors).toMatchObject([{ code }]);
    }
    const other = JSON.parse(minimal) as Dataset;
    other.sources[0]!.id = other.accounts[0]!.source = "other-readout";
    expect((await post(JSON.stringify(other))).answer.errors).toMatchObject([
      { code: "evidence/not-verified", pointer: "/sources/0" },
    ]);
  });

  test.each(structuralDefects)("refuses $name at its place", async (defect) => {
    const { status, answer } = await post(JSON.stringify(defect.data, null, 2));
    expect(status).toBe(422);
    expect(answer.errors).toHaveLength(1);
    const [{ pointer, start }] = answer.errors as [ProblemError];
    expect(isRightPlace(pointer, defect), pointer).toBe(true);
    expect(start?.line).toBeGreaterThan(0);
  });

  test.each(rulesOnlyDefects)("refuses $name, which no schema sees", async ({ data, place, code }) => {
    const { status, answer } = await post(JSON.stringify(data));
    expect(status).toBe(422);
    expect(answer.errors).toMatchObject([{ code, pointer: place }]);
  });

  test("refuses what JSON.parse swallows or what is no text", async () => {
    const twice = minimal.replace('"id": "minimal"', '"id": "minimal", "id": "minimal"');
    expect((await post(twice)).answer.errors[0]!.code).toBe("structure/duplicate-key");
    const broken = Buffer.concat([Buffer.from(minimal), Buffer.from([0xff])]);
    expect((await post(new Uint8Array(broken))).answer.errors[0]!.code).toBe("structure/not-utf8");
    expect((await post("{")).answer.errors[0]!.code).toBe("structure/not-json");
    expect((await post('{ "__proto__": {} }')).status).toBe(422);
  });

  test("limits the size of a body, also of one that is compressed", async () => {
    const large = JSON.stringify({ ...(JSON.parse(minimal) as object), note: "x".repeat(2_000_000) });
    expect((await post(large)).status).toBe(413);
    const packed = new Uint8Array(gzipSync(large));
    expect(packed.length).toBeLessThan(10_000);
    expect((await post(packed, { "content-encoding": "gzip" })).status).toBe(413);
    const small = new Uint8Array(gzipSync(minimal));
    expect((await post(small, { "content-encoding": "gzip" })).status).toBe(201);
  });

  test("takes nothing but JSON, and shows nothing of itself where it refuses", async () => {
    expect((await post(minimal, { "content-type": "text/plain" })).status).toBe(415);
    expect(await postNothing()).toMatch(/^HTTP\/1\.1 400 [^]*The request has no body\./);
    const other = await fetch(`${origin}/elsewhere`);
    expect(other.status).toBe(404);
    const { status, headers } = await fetch(`${origin}/datasets`);
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
    const damaged = await post(minimal, { "content-encoding": "gzip" });
    expect(damaged.status).toBe(400);
    expect(damaged.text).not.toContain("node_modules");
  });
});

describe("the description for OpenAPI", () => {
  const dataset = () => schemaOf(api.paths["/datasets"]!.post.requestBody.content);

  test("is valid, and everything that it refers to is there", () => {
    expect(dataset().title).toBe("Dataset");
    expect(JSON.stringify(api)).not.toContain('"$ref"');
  });

  test("describes what the schema accepts and refuses", () => {
    const accepts = new Ajv2020().compile(dataset());
    for (const name of datasetFiles) {
      const data = project.readJson(`node_modules/leader-calls/examples/${name}.json`);
      expect(accepts(data), `${name}: ${JSON.stringify(accepts.errors)}`).toBe(true);
    }
    for (const defect of structuralDefects) {
      expect(accepts(defect.data), defect.name).toBe(false);
      const pointers = accepts.errors!.map(({ instancePath }) => instancePath);
      expect(pointers, defect.name).toSatisfy((all: string[]) =>
        all.some((each) => isRightPlace(each, defect)),
      );
    }
    for (const { name, data } of rulesOnlyDefects) expect(accepts(data), `${name} is accepted`).toBe(true);
  });

  test("says what the schema cannot see, and how to get the rest", () => {
    const page = project.read("../leader-calls/examples/consumers/openapi/README.md");
    expect(page).toMatch(/cannot see whether ids, quotations and dates are right.*validate --format json/);
  });

  test("can be written for OpenAPI 3.0 as its page says", async () => {
    const api = JSON.parse(JSON.stringify(await SwaggerParser.parse(project.path("openapi.yaml")))) as {
      openapi: string;
      info: { license: object };
      components: { schemas: object };
    };
    api.openapi = "3.0.3";
    api.info.license = { name: "MIT" };
    api.components.schemas = {
      ...api.components.schemas,
      Diagnostics: { type: "array", items: { type: "object" } },
    };
    printSchema("openapi-3.0");
    project.write(
      "server-3.0.json",
      JSON.stringify(api).replaceAll("/leader-calls-openapi.json", "/openapi-3.0.json"),
    );
    const valid = (await SwaggerParser.validate(project.path("server-3.0.json"))) as unknown as Api;
    expect(schemaOf(valid.paths["/datasets"]!.post.requestBody.content).title).toBe("Dataset");
  });
});

describe("examples/consumers", () => {
  const folder = project.path("../leader-calls/examples/consumers");
  const names = readdirSync(folder);

  test("has in each folder a page and a few small files", () => {
    for (const name of names) {
      const files = readdirSync(`${folder}/${name}`);
      expect(files).toContain("README.md");
      expect(files.length, name).toBeLessThanOrEqual(3);
      for (const file of files) expect(readFileSync(`${folder}/${name}/${file}`).length).toBeLessThan(6_000);
    }
  });

  test("is listed in full by the page about other languages", () => {
    const page = readFileSync(new URL("../../docs/other-languages.md", import.meta.url), "utf8");
    const linked = [...page.matchAll(/\(\.\.\/examples\/consumers\/(\w+)\)/g)].map(([, name]) => name);
    expect(linked.length).toBe(new Set(linked).size);
    expectComplete(linked as string[], names, {
      missing: (name) => `docs/other-languages.md has no link to examples/consumers/${name}.`,
      unexpected: (name) =>
        `docs/other-languages.md links to examples/consumers/${name}, which is not there.`,
    });
  });
});
