import { describe, expect, test } from "vitest";
import { codelists, diagnosticKinds } from "leader-calls";
import { extractionDiagnosticKinds } from "leader-calls/extraction";
import { tableDiagnosticKinds } from "../../src/export/table-diagnostic-kinds.ts";
import { plansByEntity } from "../../src/plan/plans-by-entity.ts";
import { runCli } from "./run-cli.ts";

/** What the command prints of something that it explains. */
function explained(name: string): string {
  const ended = runCli(["explain", name]);
  expect(ended, name).toMatchObject({ code: 0, err: "" });
  return ended.out;
}

/** What the command says where nothing has the name. */
function refused(name: string): string {
  const ended = runCli(["explain", name]);
  expect(ended, name).toMatchObject({ code: 2, out: "" });
  return ended.err;
}

/** The lines that are too long for a terminal, but for those of JSON, which has long texts. */
function tooLong(out: string): string[] {
  return out.split("\n").filter((line) => line.length > 80 && !/^ *"|^[{[]/.test(line));
}

const kinds = [...diagnosticKinds().values(), ...extractionDiagnosticKinds, ...tableDiagnosticKinds];

describe("explain without a name", () => {
  const { out, code } = runCli(["explain"]);

  test("lists entities, kinds, codelists and diagnostics, each under its title", () => {
    expect(code).toBe(0);
    const [entities, ofCircumstance, lists, diagnostics] = out
      .split(/^(?=\w.*such as leader-calls explain)/m)
      .map((section) => section.replaceAll(/\s+/g, " "));
    for (const name of plansByEntity().keys()) expect(entities).toContain(` ${name} `);
    expect(ofCircumstance).toContain(" Circumstance/silence ");
    for (const name of Object.keys(codelists)) expect(lists).toContain(` ${name} `);
    for (const { code: each } of kinds) {
      const [group, name] = each.split("/");
      const members = diagnostics!.slice(diagnostics!.indexOf(` ${group}/ `));
      expect(members, each).toContain(name);
    }
  });

  test("fits a terminal", () => {
    expect(tooLong(out)).toEqual([]);
  });
});

describe("explain with a name", () => {
  test("an entity: its fields, what they are, what is required, and an example", () => {
    const out = explained("Statement");
    expect(out).toContain("Something that somebody said, according to one account.");
    expect(out).toMatch(/^ {2}speakers\* +Who said it/m);
    expect(out).toMatch(/^ {2}addressees +To whom/m);
    expect(out).toContain("a code of setting: in-call,");
    const example: unknown = JSON.parse(/^\{[^]*?^\}$/m.exec(out)![0]);
    expect(example).toHaveProperty("content");
    expect(tooLong(out)).toEqual([]);
  });

  test("what all attributed facts have stands in one place, to which the others point", () => {
    expect(explained("Attributed")).toMatch(/^ {2}cues +The words/m);
    for (const name of ["Statement", "Description", "Circumstance/silence"]) {
      const out = explained(name);
      expect(out).toMatch(/leader-calls explain\s+Attributed/);
      expect(out).not.toMatch(/^ {2}cues/m);
    }
  });

  test("every entity and kind has an example", () => {
    for (const [name, plan] of plansByEntity()) {
      if (plan.type === "union" || name === "Dataset") continue;
      expect(explained(name), name).toContain("Example, from examples/");
    }
    expect(explained("Circumstance/event")).toContain('"kind": "event"');
  });

  test.each(["statement", "STATEMENT", "leader-call", "previous contact"])(
    "%s, however it is written",
    (name) => {
      expect(explained(name)).toContain("Fields");
    },
  );

  test("a field, with the codes that it has", () => {
    expect(explained("Statement.mode")).toMatch(/It is required[^]*^ {2}free-indirect +The content/m);
    expect(explained("Statement.note")).toContain("It may be left out.");
    expect(explained("Circumstance.by")).toContain("Circumstance/initiator.by");
  });

  test("a codelist with all its codes, and the fields that have them", () => {
    const out = explained("act").replaceAll(/\s+/g, " ");
    for (const [code, { definition }] of Object.entries(codelists.act.codes))
      expect(out).toContain(` ${code} ${definition}`);
    expect(out).toContain("Used by: Statement.acts.");
  });

  test("a code, with a statement that has it", () => {
    const out = explained("act/deny");
    expect(out).toContain('"content" says what is denied, and "factuality" that it is not so.');
    expect(out).toContain("Says outright that something already said, asked or rumoured is not so.");
    expect(JSON.parse(/^\{[^]*?^\}$/m.exec(out)![0])).toMatchObject({ acts: ["deny"] });
    expect(explained("deny")).toBe(out);
  });

  test("a name that several have is answered with what each of them is", () => {
    const out = explained("unknown");
    expect(out).toMatch(/^ {2}setting\/unknown +It is not known/m);
    expect(out).toMatch(/^ {2}medium\/unknown +The sources do not say/m);
    const medium = explained("medium");
    expect(medium).toMatch(/^ {2}secure-line +Over a line/m);
    expect(medium).toMatch(/See also:\n {2}Circumstance\/medium/);
  });

  test("every diagnostic, as docs/rules has it; a group has all of its own", () => {
    for (const { code } of kinds.slice(0, 5)) expect(explained(code)).toContain(`# ${code}`);
    expect(explained("quote-mismatch")).toContain("# evidence/quote-mismatch");
    const group = explained("evidence/");
    for (const { code, severity } of kinds.filter((kind) => kind.code.startsWith("evidence/")))
      expect(group).toContain(`${code} (${severity})\n`);
    expect(tooLong(explained("evidence/quote-mismatch"))).toEqual([]);
  });
});

describe("explain of what is not there", () => {
  test.each([
    ["Statment", /^ {2}Statement +Something that somebody said/m],
    ["Statement.mod", /^ {2}Statement\.mode +How the printed text/m],
    ["evidence/quote-mismach", /^ {2}evidence\/quote-mismatch +The quotation says/m],
    ["evidence/quote", /^ {2}evidence\/quote-mismatch +The[^]*^ {2}evidence\/quote-not-found /m],
    ["silense", /^ {2}Circumstance\/silence +A silence/m],
    ["advise", /^ {2}act\/suggest +Puts forward a course of action/m],
    ["act/advise", /Did you mean this\?\n {2}act\/suggest +Puts forward/],
    ["praice", /Did you mean this\?\n {2}act\/praise +Speaks well/],
    ["prime-minister", /^ {2}officeKind\/head-of-government +The leader/m],
  ])("%s is answered with what is near, and what it is", (name, near) => {
    expect(refused(name)).toMatch(near);
  });

  test("a suggestion is never a bare word", () => {
    for (const name of ["act/promis", "Statment", "callStatus/reprted", "advise"])
      expect(refused(name).split("\n").slice(2).join("\n")).toMatch(/^( {2}\S+ {2,}\S.*\n( {4,}.*\n)*)+$/);
  });

  test("where nothing is near, it says where all is listed", () => {
    expect(refused("zzzzzz")).toBe(
      "leader-calls: Nothing has the name zzzzzz.\nleader-calls explain lists everything that has a page.\n",
    );
  });
});
