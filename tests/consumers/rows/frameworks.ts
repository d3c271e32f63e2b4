import { cpSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Row } from "../row.ts";

const folder = fileURLToPath(new URL("../frameworks/", import.meta.url));

/** The `package.json` of a folder in `frameworks`. */
interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: { readonly start: string };
  readonly consumer?: Pick<Row, "group" | "short" | "versionsOf">;
}

/**
 * A row for each folder in `frameworks`: what its `package.json` names is installed, its files are copied, and its script
 * `start` is run. What that prints, a line each, was seen to work.
 */
const rows: readonly Row[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: id }) => {
    const manifest = JSON.parse(readFileSync(`${folder}${id}/package.json`, "utf8")) as Manifest;
    return {
      name: manifest.name,
      group: "Frameworks and clients",
      does: manifest.description,
      needs: manifest.dependencies,
      ifItFails: `Read tests/consumers/frameworks/${id}: it is written as a user would write it. Where the new version of the framework asks for something else, write that; where it is we who broke it, mend the package.`,
      ...manifest.consumer,
      run(project) {
        for (const file of readdirSync(`${folder}${id}`).filter((each) => each !== "package.json"))
          cpSync(`${folder}${id}/${file}`, project.path(file), { recursive: true });
        cpSync(`${folder}judge.mjs`, project.path("judge.mjs"));
        return project.sh(manifest.scripts.start).stdout.trim().split("\n");
      },
    };
  });
export default rows;
