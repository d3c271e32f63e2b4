import { readdirSync, readFileSync } from "node:fs";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/**
 * The licenses of packages, given by their folders: what each says of its copyright, and the terms once for all that have the
 * same.
 */
export function licensesOf(folders: Iterable<string>): string {
  const packages = new Map<string, string[]>();
  for (const folder of [...folders].sort()) {
    const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
    const file = readdirSync(folder).find((each) => /^licen[sc]e/i.test(each));
    const text =
      file === undefined ? namedLicense(folder, manifest) : readFileSync(`${folder}/${file}`, "utf8").trim();
    const { own, terms } = partsOf(text);
    const all = packages.get(terms) ?? [];
    packages.set(terms, [...all, [`${manifest.name} ${manifest.version}`, ...own].join("\n")]);
  }
  const texts = [...packages].map(([terms, all]) => `${[...all, terms].join("\n\n")}\n`);
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/** What of a license is of one package alone, and its terms, which other packages may have in lines of other lengths. */
function partsOf(text: string): { readonly own: readonly string[]; readonly terms: string } {
  const paragraphs = text.split(/\n\s*\n/).map((each) => each.replaceAll(/\s+/g, " ").trim());
  const isOwn = (paragraph: string) =>
    /^(\(?the |this software is licensed under the )?(MIT|ISC|BSD)[^.]*license\)?(?: \(MIT\))?:?$|^copyright\b/i.test(
      paragraph,
    );
  return {
    own: paragraphs.filter(isOwn),
    terms: paragraphs
      .filter((each) => !isOwn(each))
      .join("\n\n")
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/'(Software|AS IS)'/g, '"$1"'),
  };
}

/** Of a package that has no text of its license, what it says of itself. */
function namedLicense(folder: string, { license, author }: Manifest): string {
  if (license === undefined) throw new Error(`${folder} has no license: it must not be bundled.`);
  const name = typeof author === "object" ? author.name : author;
  return `License: ${license}${name === undefined ? "" : `\nAuthor: ${name}`}`;
}
