import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repository } from "../cli/run-cli.ts";

/** A copy of the sources as they are now, committed on main in a repository of its own, with nothing that forbids a release. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), "leader-calls-release-"));
  readonly #first: string;

  constructor() {
    const files = run(repository, "git", ["ls-files", "--cached", "--others", "--exclude-standard"]).printed;
    const needed = /^(src|schemas|examples|docs)\/|^[^/]+$/;
    for (const file of files.split("\n").filter((name) => needed.test(name))) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      cpSync(join(repository, file), join(this.folder, file), { force: true });
    }
    symlinkSync(join(repository, "node_modules"), join(this.folder, "node_modules"), "junction");
    this.edit("package.json", (text) =>
      text.replaceAll("set-before-release.invalid", "leader-calls.example"),
    );
    // A link is no folder, as which .gitignore has it.
    this.edit(".gitignore", (text) => `${text}node_modules\n`);
    this.run("git", ["init", "--quiet", "--initial-branch", "main"]);
    this.commit();
    this.#first = this.run("git", ["rev-parse", "HEAD"]).printed;
    this.passCi();
  }

  run(command: string, args: readonly string[]): { readonly code: number | null; readonly printed: string } {
    return run(this.folder, command, args);
  }

  release(...args: string[]) {
    return this.run(process.execPath, ["--import", "tsx", "src/generate/release/release.ts", ...args]);
  }

  edit(name: string, change: (text: string) => string): void {
    const path = join(this.folder, name);
    const text = readFileSync(path, "utf8");
    const changed = change(text);
    if (changed === text) throw new Error(`${name} was not changed.`);
    writeFileSync(path, changed);
  }

  commit(): void {
    this.run("git", ["add", "--all"]);
    const author = ["-c", "user.name=Test", "-c", "user.email=test@leader-calls.example"];
    this.run("git", [...author, "commit", "--quiet", "--message", "All"]);
  }

  /** What `.ci/run` writes at its end. */
  passCi(): void {
    writeFileSync(join(this.folder, ".git/ci-passed"), this.run("git", ["rev-parse", "HEAD"]).printed);
  }

  /** Takes back all that was done with it. */
  reset(): void {
    this.run("git", ["switch", "--quiet", "--force", "main"]);
    this.run("git", ["reset", "--quiet", "--hard", this.#first]);
    this.run("git", ["clean", "--quiet", "--force", "-d"]);
    for (const tag of this.run("git", ["tag"]).printed.split("\n").filter(Boolean))
      this.run("git", ["tag", "--delete", tag]);
    this.passCi();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function run(cwd: string, command: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { code: status, printed: `${stdout}${stderr}`.trim() };
}
