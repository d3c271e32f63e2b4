import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";

export const wrongTypeDoc: KindDoc = {
  reason: "Each key has one type of value, so that a program in any language knows what it reads.",
  example: { at: "/calls/0/statements/0/speakers", wrong: "ilse-varn", right: ["ilse-varn"] },
};

export const wrongType = {
  code: "structure/wrong-type",
  severity: "error",
  message: ({ name, expected, found }) => `${name} must be ${expected}, but is ${found}.`,
  hint: ({ found, wasNull, wrapped }) => {
    if (wasNull) return "Leave the key out if there is no value.";
    return wrapped === undefined ? undefined : `Write [${found}].`;
  },
  fix: ({ wasNull, wrapped }, path) => {
    const key = path.at(-1);
    if (wasNull && typeof key === "string") {
      return { title: "Leave the key out", edits: [{ op: "remove", path: path.slice(0, -1), key }] };
    }
    return wrapped === undefined
      ? undefined
      : { title: "Make it a list", edits: [{ op: "replace", path, value: [wrapped] }] };
  },
} as const satisfies DiagnosticKind<{
  name: string;
  expected: string;
  found: string;
  wasNull: boolean;
  /** The value, where it would be right as the only item of a list. */
  wrapped: string | undefined;
}>;
