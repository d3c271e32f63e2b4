import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isSchema } from "../../json-schema/bundle.ts";
import type { VersionedSchema } from "./check-compatibility.ts";
import { byVersion } from "./schema-versions.ts";

/** The folder of the released schemas (draft 2020-12), within the package's. Each version has one file, written once. */
export const RELEASED_FOLDER = "schemas/released";

/** The digests of the released schemas, as `sha256sum` writes and checks them. */
const DIGESTS = "SHA256SUMS";

/** Why something about releases cannot be done, for whoever asked for it. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

/** The released schemas of a package. */
export class ReleasedSchemas {
  readonly #folder: string;

  constructor(root: string) {
    this.#folder = join(root, RELEASED_FOLDER);
  }

  /** The released versions, from low to high. */
  versions(): string[] {
    if (!existsSync(this.#folder)) return [];
    const names = readdirSync(this.#folder).filter((name) => name.endsWith(".json"));
    return names.map((name) => name.slice(0, -".json".length)).sort(byVersion);
  }

  /** The released versions before a version, from low to high. */
  before(version: string): string[] {
    return this.versions().filter((each) => byVersion(each, version) < 0);
  }

  /**
   * A released schema.
   *
   * @throws ReleaseError if the file is not what was released.
   */
  read(version: string): VersionedSchema {
    const name = `${version}.json`;
    const bytes = readFileSync(join(this.#folder, name));
    if (this.#digests().get(name) !== digestOf(bytes)) {
      throw new ReleaseError(
        `${RELEASED_FOLDER}/${name} is not what was released: its digest is not that of ${DIGESTS}. Restore the file; a released schema never changes.`,
      );
    }
    const schema: unknown = JSON.parse(bytes.toString("utf8"));
    if (!isSchema(schema)) throw new ReleaseError(`${RELEASED_FOLDER}/${name} is not a JSON Schema.`);
    return { version, schema };
  }

  /**
   * Records a schema as released.
   *
   * @throws ReleaseError if that version is released already.
   */
  release(version: string, text: string): void {
    const name = `${version}.json`;
    const file = join(this.#folder, name);
    if (existsSync(file) || this.#digests().has(name)) {
      throw new ReleaseError(
        `Version ${version} of the schema is released already, and a released schema never changes: raise SCHEMA_VERSION first.`,
      );
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    const lines = [...this.#digests(), [name, digestOf(Buffer.from(text))]].map(
      ([each, digest]) => `${digest}  ${each}\n`,
    );
    writeFileSync(join(this.#folder, DIGESTS), lines.join(""));
  }

  #digests(): Map<string, string> {
    const file = join(this.#folder, DIGESTS);
    if (!existsSync(file)) return new Map();
    const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
    return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
