import { describe, expect, test } from "vitest";
import { LEFT_OUT, withoutListed, withoutMembers } from "../../src/generate/without-words.ts";

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
    const text = flat(withoutMembers(kind, "a.ts", LEFT_OUT.checks));
    expect(text).toContain("aDoc: RuleDoc = {} as never;");
    expect(text).toContain('code: "group/a", severity: "error", check(dataset, report)');
    expect(text).toContain('{ message: "kept", code: "nothing" }');
    expect(text).not.toMatch(/hint|Why/);
  });

  test("takes all else out, also where it is the last", () => {
    const text = flat(withoutMembers(kind, "a.ts", LEFT_OUT.words));
    expect(text).toContain('hint() { return "x"; }, }');
    expect(text).not.toContain("check");
    expect(text).not.toContain("Why");
  });

  test("leaves what the docs say, alone or in the kind itself", () => {
    const documented = kind.replace('severity: "error",', 'severity: "error",\n  reason: "Because.",');
    const text = flat(withoutMembers(documented, "a.ts", LEFT_OUT.docs));
    expect(text).toContain('aDoc: RuleDoc = { reason: "Why.", example };');
    expect(text).toContain('code: "group/a", severity: "error", reason: "Because.", }');
  });

  test("knows kinds whose types are said behind them", () => {
    const typed = 'const a = { code: "g/a", message: () => "x" } as const satisfies DiagnosticKind<P>;';
    expect(flat(withoutMembers(typed, "a.ts", LEFT_OUT.checks))).toContain('{ code: "g/a", } as const');
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
