import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

/** What each layer may use beside itself; everything else is told as a fault, a new layer too. */
const mayUse: Record<string, readonly string[]> = {
  schema: [],
  text: [],
  diagnostics: [],
  rules: ["schema", "text", "diagnostics"],
  "dataset-index": ["schema", "text"],
  validate: ["schema", "text", "diagnostics", "rules"],
  stream: ["diagnostics", "validate"],
  edit: ["schema", "text", "diagnostics", "rules", "validate"],
  config: ["schema", "diagnostics", "rules", "validate"],
  "json-schema": ["schema"],
  extraction: ["schema", "text", "diagnostics", "rules", "validate", "json-schema"],
  view: ["schema", "text", "dataset-index"],
  catalogue: ["schema", "diagnostics", "rules"],
  cli: [
    ...["schema", "text", "diagnostics", "rules", "dataset-index", "validate", "edit", "config"],
    ...["stream", "json-schema", "extraction", "view", "catalogue"],
  ],
  generate: [
    ...["schema", "diagnostics", "rules", "validate", "config", "json-schema", "extraction"],
    ...["catalogue", "cli"],
  ],
};

interface Import {
  readonly from: string;
  readonly to: string;
  /** Types alone leave nothing in the program that is run. */
  readonly typesOnly: boolean;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

function importsOf(file: string): Import[] {
  const text = readFileSync(`${src}${file}`, "utf8");
  const statements = text.matchAll(/^(import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)";/gms);
  const dynamic = text.matchAll(/\bimport\("([^"]+)"\)/g);
  const bare = text.matchAll(/^import\s+"([^"]+)";/gm);
  return [
    ...[...statements].map(([, , type, to]) => ({ to: to!, typesOnly: type !== undefined })),
    ...[...dynamic, ...bare].map(([, to]) => ({ to: to!, typesOnly: false })),
  ].map(({ to, typesOnly }) => ({
    from: file,
    to: to.startsWith(".") ? posix.join(posix.dirname(file), to) : to,
    typesOnly,
  }));
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => files.includes(to));
const outside = imports.filter(({ to }) => !files.includes(to));
const layerOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "");
const told = ({ from, to }: Import) => `${from} → ${to}`;

describe("the layers", () => {
  test("are those that this test knows", () => {
    const layers = new Set(files.map(layerOf).filter((layer) => layer !== ""));
    expect([...layers].sort()).toEqual(Object.keys(mayUse).sort());
  });

  test("use only layers below them", () => {
    const wrong = inside.filter(({ from, to }) => {
      const layer = layerOf(from);
      return layer !== "" && layer !== layerOf(to) && !mayUse[layer]?.includes(layerOf(to));
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test("stand in an order, so that no two use one another", () => {
    const below = (layer: string, seen: readonly string[] = []): void => {
      expect(seen).not.toContain(layer);
      for (const each of mayUse[layer]!) below(each, [...seen, layer]);
    };
    for (const layer of Object.keys(mayUse)) below(layer);
  });
});

test("no file needs itself, however far around", () => {
  const needs = new Map<string, string[]>();
  for (const { from, to } of inside) needs.set(from, [...(needs.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) {
      for (const other of needs.get(file) ?? []) visit(other, [...way, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test("every import of a file of ours names a file that is there, with its ending", () => {
  const lost = outside.filter(
    ({ to }) =>
      posix.normalize(to).startsWith("..") || to.includes(".ts") || /^(schema|text|rules)\//.test(to),
  );
  expect(lost.map(told)).toEqual([]);
});

test("only the two seams, and what writes JSON Schema, name a version of Zod", () => {
  const zod = outside.filter(({ to }) => /^zod(\/|$)/.test(to));
  const others = zod.filter(
    ({ from }) => !["zod.ts", "zod3.ts"].includes(from) && !/^(json-schema|generate)\//.test(from),
  );
  expect(others.map(told)).toEqual([]);
  // At run time a seam is one line; all else in it are types.
  const seams = { "zod.ts": 'export * as z from "zod/v4";', "zod3.ts": 'export * as z from "zod/v3";' };
  for (const [seam, line] of Object.entries(seams)) {
    const values = readFileSync(`${src}${seam}`, "utf8").match(
      /^(?:import(?! type)|export(?! interface| type)).*$/gm,
    );
    expect(values).toEqual([line]);
  }
});

test("only the command and the scripts of this repository use Node", () => {
  const node = outside.filter(({ from, to }) => to.startsWith("node:") && !/^(cli|generate)\//.test(from));
  expect(node.map(told)).toEqual([]);
  for (const file of files.filter((name) => !/^(cli|generate)\//.test(name))) {
    const text = readFileSync(`${src}${file}`, "utf8").replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, "");
    expect(text, file).not.toMatch(/\b(process|Buffer|__dirname|require)\b\s*[.(]/);
  }
});

test("the library uses no package but those that are installed with it or bundled into it", () => {
  const { dependencies, peerDependencies, devDependencies } = JSON.parse(
    readFileSync(`${src}../package.json`, "utf8"),
  ) as Record<"dependencies" | "peerDependencies" | "devDependencies", Record<string, string>>;
  const nameOf = (to: string) =>
    to
      .split("/")
      .slice(0, to.startsWith("@") ? 2 : 1)
      .join("/");
  const packages = outside.filter(({ to }) => !to.startsWith("node:") && !to.startsWith("#"));
  const known = { ...dependencies, ...peerDependencies, ...devDependencies };
  for (const each of packages) {
    const name = each.typesOnly && !(nameOf(each.to) in known) ? `@types/${each.to}` : nameOf(each.to);
    expect(Object.keys(known), told(each)).toContain(name);
  }
});

test("file names are kebab-case", () => {
  for (const file of files) {
    for (const part of file.replace(/\.ts$/, "").split("/"))
      expect(part).toMatch(/^[a-z0-9]+(-[a-z0-9.]+)*$/);
  }
});
