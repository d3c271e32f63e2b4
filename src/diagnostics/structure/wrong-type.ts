import type { FindingKind } from "../finding-kind.ts";

export const wrongType = {
  code: "structure/wrong-type",
  severity: "error",
  reason: "Each key holds one type of value, so that a program in any language knows what it reads.",
  example: { at: "/calls/0/statements/0/speakers", wrong: "ilse-varn", right: ["ilse-varn"] },
  message: ({ name, expected, found }) => `${name} must be ${expected}, but is ${found}.`,
  hint: ({ expected, found, wasNull, listOf }) => {
    if (wasNull) return "Leave the key out where there is no value.";
    return expected === "a list" && listOf ? `Write [${found}].` : undefined;
  },
} as const satisfies FindingKind<{
  name: string;
  expected: string;
  found: string;
  wasNull: boolean;
  listOf: boolean;
}>;
