import { describe, expect, test } from "vitest";
import {
  ALL_BUT_WORDS,
  joinedFrom,
  withoutListed,
  withoutMembers,
  WORDS,
} from "../../src/generate/without-words.ts";

const kind = `export const aDoc: RuleDoc = { reason: "Why.", example };
export const a: Rule<P> = {
  code: "group/a",
  severity: "error",
  message: ({ b }) => \`\${b}\`,
  hint() {
    return "x";
  },
  check(dataset, report) {
    report([], { message: "kept" });
  }
};
export const other = { message: "kept", code: "nothing" };
`;

const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("withoutMembers", () => {
  test("takes the words out of a kind of finding, and the docs with them, and nothing else", () => {
    const text = flat(withoutMembers(kind, "a.ts", WORDS));
    expect(text).toContain("aDoc: RuleDoc = {} as never;");
    expect(text).toContain('code: "group/a", severity: "error", check(dataset, report)');
    expect(text).toContain('{ message: "kept", code: "nothing" }');
    expect(text).not.toMatch(/hint|Why/);
  });

  test("takes all else out, also where it is the last", () => {
    const text = flat(withoutMembers(kind, "a.ts", ALL_BUT_WORDS));
    expect(text).toContain('hint() { return "x"; }, }');
    expect(text).not.toContain("check");
  });

  test("knows kinds whose types are said behind them", () => {
    const typed = 'const a = { code: "g/a", message: () => "x" } as const satisfies DiagnosticKind<P>;';
    expect(flat(withoutMembers(typed, "a.ts", WORDS))).toContain('{ code: "g/a", } as const');
  });
});

describe("joinedFrom", () => {
  const forms = ["checks:./a.ts", "words:./a.ts"] as const;

  test("puts a kind together of both forms, with what neither has", () => {
    const documented = kind.replace('severity: "error",', 'severity: "error",\n  reason: "Because.",');
    const text = flat(joinedFrom(documented, "a.ts", forms)!);
    expect(text).toContain('import { a as a0 } from "checks:./a.ts";import { a as a1 } from "words:./a.ts";');
    expect(text).toContain('a: Rule<P> = /* @__PURE__ */ Object.assign({}, a0, a1, { reason: "Because." });');
    expect(text).toContain('aDoc: RuleDoc = { reason: "Why.", example };');
    expect(text).toContain('export const other = { message: "kept", code: "nothing" };');
  });

  test("leaves alone what has no kind, and what uses its kind itself", () => {
    expect(joinedFrom("export const other = 1;", "a.ts", forms)).toBeUndefined();
    expect(joinedFrom(`${kind}export const report = () => a.code;`, "a.ts", forms)).toBeUndefined();
  });
});

describe("withoutListed", () => {
  const rules = "const others = [x];\nexport const all: readonly R[] = [a, b, c];";

  test("leaves out of a list what another has", () => {
    expect(withoutListed(rules, "all.ts", "export const heavy = [b];", "all")).toContain("= [a, c];");
  });

  test("refuses a name that the list does not have", () => {
    expect(() => withoutListed(rules, "all.ts", "export const heavy = [d];", "all")).toThrow(/does not have/);
  });
});
