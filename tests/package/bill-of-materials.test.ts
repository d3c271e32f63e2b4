import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";

interface Component {
  readonly "bom-ref": string;
  readonly purl: string;
  readonly hashes: unknown;
  readonly licenses: unknown;
}

const dist = join(repository, "dist");
const bill = JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8")) as {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
const listed = bill.components.map((component) => component["bom-ref"]).sort();

/** The packages from which code is in what is built, by its source maps, each with its version. */
function bundled(): string[] {
  const maps = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".map"),
  );
  const folders = maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(dist, name), "utf8")) as {
      readonly sources: readonly string[];
    };
    return sources.flatMap(
      (source) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source)?.[0] ?? [],
    );
  });
  return [...new Set(folders)].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(repository, folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    return `${manifest["name"]}@${manifest["version"]}`;
  });
}

/** The packages from which our own data was made. */
const data = ["cldr-core", "cldr-segments-full", "language-subtag-registry"];

test("the bill of materials lists what is in the programs, and what their data was made of", () => {
  const names = bundled();
  expect(names.length).toBeGreaterThan(10);
  const ofData = listed.filter((each) => data.some((name) => each.startsWith(`${name}@`)));
  expect(ofData.length).toBe(data.length);
  expect(listed).toEqual([...names, ...ofData].sort());
  expect(bill.dependencies).toEqual([
    { ref: bill.metadata.component["bom-ref"], dependsOn: bill.components.map((each) => each["bom-ref"]) },
  ]);
});

test("it says of each package what npm says", () => {
  const { stdout } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const whole = JSON.parse(stdout) as typeof bill;
  expect([bill.bomFormat, bill.specVersion]).toEqual([whole.bomFormat, whole.specVersion]);
  const known = new Map(whole.components.map((component) => [component["bom-ref"], component]));
  for (const component of bill.components) {
    const { purl, hashes, licenses } = known.get(component["bom-ref"])!;
    expect(component).toMatchObject({ purl, hashes, licenses });
  }
});

test("whatever is listed has its license in the package", () => {
  const licenses = readFileSync(join(dist, "licenses-of-bundled.md"), "utf8");
  const headings = [...licenses.matchAll(/^(\S+) ([0-9]+\.[0-9]+\.[0-9]+\S*)$/gm)].map(
    ([, name, version]) => `${name}@${version}`,
  );
  expect(headings.sort()).toEqual(listed);
  expect(licenses).not.toContain("undefined");
});
