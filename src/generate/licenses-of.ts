import { readdirSync, readFileSync } from "node:fs";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** The licenses of packages, given by their folders, each under the name and the version of its package. */
export function licensesOf(folders: Iterable<string>): string {
  const texts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
    const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
    const text =
      file === undefined ? namedLicense(folder, manifest) : readFileSync(`${folder}/${file}`, "utf8").trim();
    return `${manifest.name} ${manifest.version}\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/** Of a package that has no text of its license, what it says of itself. */
function namedLicense(folder: string, { license, author }: Manifest): string {
  if (license === undefined) throw new Error(`${folder} has no license: it must not be bundled.`);
  const name = typeof author === "object" ? author.name : author;
  return `License: ${license}${name === undefined ? "" : `\nAuthor: ${name}`}`;
}
