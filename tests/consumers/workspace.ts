import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { putRepositoryBeside } from "../support/put-repository-beside.ts";
import { Project } from "../interop/project.ts";
import { casesModule } from "./cases.ts";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A folder with the packed package, and the projects that it is installed into. */
export class Workspace {
  /** The file that npm would publish. */
  readonly tarball: string;
  readonly #digest: string;

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    const pack = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
    const packed = execFileSync("npm", pack, {
      cwd: repository,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
    this.#digest = createHash("sha256")
      .update(readFileSync(join(folder, filename)))
      .digest("hex")
      .slice(0, 12);
    // Package managers keep what they unpacked by the name of the file, so that another build needs another name.
    this.tarball = join(folder, `leader-calls-${this.#digest}.tgz`);
    copyFileSync(join(folder, filename), this.tarball);
  }

  /** A folder of its own, in which nothing is installed. */
  empty(name: string): Project {
    const project = new Project(join(this.folder, name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")));
    project.write("cases.mjs", casesModule());
    return project;
  }

  /** A project in which npm installed the package and what else is needed. Those who need the same share it. */
  projectWith(needs: Readonly<Record<string, string>>): Project {
    const dependencies = { zod: "latest", ...needs, "leader-calls": `file:${this.tarball}` };
    const key = createHash("sha256").update(JSON.stringify(needs)).digest("hex").slice(0, 12);
    const project = new Project(join(this.folder, `project-${key}`));
    putRepositoryBeside(project.folder);
    const done = "installed.txt";
    if (existsSync(project.path(done)) && project.read(done) === this.#digest) return project;
    project.write("package.json", JSON.stringify({ private: true, dependencies }, null, 2));
    project.write("cases.mjs", casesModule());
    project.sh("npm install --no-audit --no-fund --loglevel=error");
    project.write(done, this.#digest);
    return project;
  }
}
