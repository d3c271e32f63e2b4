import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import { program, runs, serve } from "./served.ts";
import type { Validator } from "./validator.ts";

const gopath = "/usr/share/gocode";

/** Go's most used implementation, from Debian's sources of it. */
export const gojsonschema: Validator = {
  name: "gojsonschema",
  language: "Go",
  reads: "draft-07",
  needs: {
    present: () =>
      runs("go", ["version"]) && existsSync(`${gopath}/src/github.com/xeipuuv/gojsonschema/schema.go`),
    debian: ["golang-go", "golang-github-xeipuuv-gojsonschema-dev"],
  },
  open() {
    const folder = join(cacheFolder, "go");
    mkdirSync(folder, { recursive: true });
    const binary = join(folder, "gojsonschema");
    const { status, stderr } = spawnSync("go", ["build", "-o", binary, program("gojsonschema.go")], {
      encoding: "utf8",
      env: {
        ...process.env,
        GO111MODULE: "off",
        GOFLAGS: "",
        GOPATH: gopath,
        GOCACHE: join(folder, "cache"),
      },
    });
    if (status !== 0) throw new Error(`go build failed: ${stderr}`);
    return serve(binary, [], "draft-07");
  },
};
