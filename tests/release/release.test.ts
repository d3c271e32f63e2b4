import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Project } from "./project.ts";

let only: Project;
beforeAll(() => {
  only = new Project();
});
afterAll(() => only.remove());

/** The project as it was, or with a change that is committed and passed. */
function project(change?: (project: Project) => void): Project {
  only.reset();
  if (change) {
    change(only);
    only.commit();
    only.passCi();
  }
  return only;
}

/** The version of the package as it is, and a tag that says that it is released. */
const version = (made: Project) =>
  (JSON.parse(readFileSync(join(made.folder, "package.json"), "utf8")) as { version: string }).version;
const tagged = (made: Project) => made.run("git", ["tag", `v${version(made)}`]);

describe("npm run release -- --dry-run", () => {
  test("prints every step of the first release, and changes nothing", () => {
    const made = project();
    const { code, printed } = made.release("--dry-run");
    expect(printed).not.toContain("NO ");
    expect(code).toBe(0);
    const steps = [...printed.matchAll(/^\d+\. (.*)$/gm)].map(([, step]) => step);
    expect(steps).toEqual([
      `package.json and package-lock.json get version ${version(made)}`,
      expect.stringMatching(/^CHANGELOG\.md: what is unreleased is \[[\d.]+\] - \d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^Schema version [\d.]+ is frozen/),
      "The tests of the sources pass with these changes",
      expect.stringContaining("bill of materials"),
      expect.stringContaining(`has the tag v${version(made)}`),
      expect.stringContaining("conformance corpus"),
    ]);
    expect(printed).toMatch(
      /Then, by you:\n {2}npm publish \S+ --access public\n {2}git push --follow-tags\n/,
    );
    expect(made.run("git", ["status", "--porcelain"]).printed).toBe("");
    expect(made.run("git", ["tag"]).printed).toBe("");
    expect(existsSync(join(made.folder, ".release"))).toBe(false);
  });

  test("names the publication as a step only when it is asked for", () => {
    const { printed } = project().release("--dry-run", "--publish");
    expect(printed).toMatch(/^8\. npm publish /m);
    expect(printed).not.toMatch(/by you:\n {2}npm publish/);
  });

  test.each(["patch", "minor", "major"])(
    "raises the version after the first release by what changes: %s",
    (level) => {
      const made = project((each) => {
        tagged(each);
        each.edit("CHANGELOG.md", (text) =>
          text.replace(/(## \[Unreleased\]\n)[^]*/, "$1\n### Fixed\n\n- It.\n"),
        );
      });
      const parts = version(made).split(".").map(Number);
      const at = ["major", "minor", "patch"].indexOf(level);
      const raised = parts.map((part, index) => (index < at ? part : index === at ? part + 1 : 0)).join(".");
      expect(made.release(level, "--dry-run").printed).toContain(`A release of ${raised} would do this:`);
    },
  );
});

describe("a release is refused", () => {
  const refusals: readonly (readonly [string, (made: Project) => void, RegExp])[] = [
    [
      "with changes that are not committed",
      (made) => made.edit("README.md", (text) => `${text}\n`),
      /NO +The working tree is clean\n.*\n +M README\.md/,
    ],
    [
      "on another branch",
      (made) => made.run("git", ["switch", "--quiet", "--create", "other"]),
      /NO +The branch is main\n +It is other/,
    ],
    [
      "before .ci/run has passed for the commit",
      (made) => {
        made.edit("README.md", (text) => `${text}\n`);
        made.commit();
      },
      /NO +\.ci\/run has passed for this commit\n +It has passed for [0-9a-f]{40} only/,
    ],
  ];
  test.each(refusals)("%s", (_says, change, why) => {
    const made = project();
    change(made);
    const { code, printed } = made.release("--dry-run");
    expect(printed).toMatch(why);
    expect(printed).toContain("Not released: 1 of 7 checks failed. Nothing was changed.");
    expect(code).toBe(1);
  });

  const committed: readonly (readonly [string, (made: Project) => void, RegExp, string[]])[] = [
    [
      "while package.json has placeholders",
      (made) =>
        made.edit("package.json", (text) =>
          text.replaceAll("leader-calls.example", "set-before-release.invalid"),
        ),
      /NO +package\.json says who publishes it.*\n.*\n +author: it is still.*\n +homepage: .*\n +repository\.url: .*\n +bugs\.url: .*\n +bugs\.email: /,
      [],
    ],
    [
      "without an author",
      (made) => made.edit("package.json", (text) => text.replace(/ *"author": .*\n/, "")),
      /author: it is missing/,
      [],
    ],
    [
      "with nothing to tell",
      (made) => made.edit("CHANGELOG.md", (text) => text.replace(/(## \[Unreleased\]\n)[^]*/, "$1")),
      /NO +CHANGELOG\.md says what changes/,
      [],
    ],
    [
      "of another version than the first",
      () => undefined,
      /the first release is [\d.]+, as package\.json says\. Leave "minor" out/,
      ["minor"],
    ],
    ["of no level", (made) => tagged(made), /Say how much it changes: one of patch, minor, major\./, []],
    [
      "of a level below its changes",
      (made) => tagged(made),
      /CHANGELOG\.md has Added.*: that needs a minor release, not a patch one\./,
      ["patch"],
    ],
    [
      "where package.json was raised by hand",
      (made) => {
        tagged(made);
        made.edit("package.json", (text) => text.replace(/"version": ".*"/, '"version": "7.0.0"'));
      },
      /package\.json has 7\.0\.0, but the latest tag is v[\d.]+\./,
      ["minor"],
    ],
    [
      "where the schema breaks what was released",
      (made) => {
        made.run(process.execPath, ["--import", "tsx", "src/generate/write-schemas.ts", "--release"]);
        made.edit("src/schema/codelists/medium.ts", (text) =>
          text
            .replace(/ {4}video: .*\n/, "")
            .replace("Codelist<Medium,", "Codelist<Exclude<Medium, 'video'>,"),
        );
      },
      /NO +The schema keeps what the released one promises\n[^]*code-removed/,
      [],
    ],
  ];
  test.each(committed)("%s", (_says, change, why, args) => {
    const { code, printed } = project((made) => {
      change(made);
      if (made.run("git", ["status", "--porcelain"]).printed === "")
        made.edit("README.md", (text) => `${text}\n`);
    }).release(...args, "--dry-run");
    expect(printed).toMatch(why);
    expect(printed).toContain("Not released: 1 of 7 checks failed.");
    expect(code).toBe(1);
  });

  test("of wrong usage, with the right one", () => {
    const { code, printed } = project().release("--dry");
    expect(printed).toContain("npm run release -- [patch|minor|major] [--dry-run] [--publish]");
    expect(code).toBe(2);
  });
});

test("npm publish refuses placeholders itself, also as a dry run; npm pack does not ask", () => {
  const made = project((each) =>
    each.edit("package.json", (text) =>
      text
        .replaceAll("leader-calls.example", "set-before-release.invalid")
        .replace(/"prepack": ".*"/, '"prepack": "node -v"'),
    ),
  );
  const published = made.run("npm", ["publish", "--dry-run"]);
  expect(published.printed).toContain("Not published. Set these fields of package.json first:\n  author: ");
  expect(published.code).not.toBe(0);
  expect(made.run("npm", ["pack", "--dry-run"]).code).toBe(0);
});
