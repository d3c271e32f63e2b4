import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { repository } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "leader-calls-again-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(cwd: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stdout}${stderr}`);
  return stdout;
}

/** The digest of the packed package of a folder, whose build is as it is. */
function packed(from: string): string {
  const place = mkdtempSync(join(folder, "packed-"));
  const [{ filename }] = JSON.parse(
    run(from, "npm", "pack", "--ignore-scripts", "--json", "--pack-destination", place),
  ) as [{ filename: string }];
  return createHash("sha256")
    .update(readFileSync(join(place, filename)))
    .digest("hex");
}

test("two builds of the same sources, in different folders, are packed as the same bytes", () => {
  const copy = join(folder, "copy");
  const files = run(repository, "git", "ls-files", "--cached", "--others", "--exclude-standard").split("\n");
  for (const file of files.filter((name) => /^(src|schemas|examples|docs)\/|^[^/]+$/.test(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(repository, file), join(copy, file));
  }
  cpSync(join(repository, "node_modules"), join(copy, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  run(copy, "npm", "run", "build");
  expect(packed(copy)).toBe(packed(repository));
}, 1_200_000);
