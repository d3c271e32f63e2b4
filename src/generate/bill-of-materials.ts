import { readFileSync } from "node:fs";
import { onOneLine } from "./on-one-line.ts";

/** What package-lock.json says of a package. */
interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
}

/**
 * The bill of materials (CycloneDX) of what is published: the packages, given by their folders, whose code or data is in it.
 * For npm they are what the package is developed with, so `npm sbom` names them among hundreds that nobody is given. It has no
 * date and no number of its own: builds of one commit give the same bytes.
 */
export function billOfMaterials(folders: Iterable<string>): string {
  const { name, version, description, license } = read<Manifest>("package.json");
  const { packages } = read<{ readonly packages: Readonly<Record<string, Locked>> }>("package-lock.json");
  const components = [...folders].sort().map((folder) => {
    const locked = packages[folder];
    if (locked === undefined) throw new Error(`package-lock.json has no ${folder}: run npm install.`);
    return componentOf(folder.replace(/^.*node_modules\//, ""), locked);
  });
  const own = `${name}@${version}`;
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      lifecycles: [{ phase: "build" }],
      component: {
        ...{ type: "library", "bom-ref": own, name, version, description },
        ...{ licenses: [{ license: { id: license } }], purl: `pkg:npm/${own}` },
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map((component) => component["bom-ref"]) }],
  };
  return onOneLine(bill);
}

function componentOf(name: string, { version, license, integrity }: Locked) {
  if (license === undefined || integrity === undefined)
    throw new Error(`package-lock.json has no license or no digest of ${name}.`);
  const [algorithm = "", digest = ""] = integrity.split("-", 2);
  return {
    ...{ type: "library", "bom-ref": `${name}@${version}`, name, version, scope: "required" },
    hashes: [
      { alg: algorithm.replace(/^sha/, "SHA-"), content: Buffer.from(digest, "base64").toString("hex") },
    ],
    // An expression of several licenses has a field of its own.
    licenses: [/ (AND|OR|WITH) /.test(license) ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace(/^@/, "%40")}@${version}`,
  };
}

function read<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
