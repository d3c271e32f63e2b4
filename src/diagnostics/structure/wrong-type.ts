import type { Json } from "../json.ts";
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { showPurpose } from "../purpose.ts";
import type { Purpose } from "../purpose.ts";
import { sentenceCase, showValue } from "../wording.ts";

export const wrongTypeDoc: KindDoc = {
  reason:
    "Each key has one type of value, so that a program in any programming language knows what to expect.",
  example: { at: "/calls/0/statements/0/speakers", wrong: "ilse-varn", right: ["ilse-varn"] },
};

export const wrongType = {
  code: "structure/wrong-type",
  severity: "error",
  message: ({ name, expected, found }) => `${sentenceCase(name)} must be ${expected}, but is ${found}.`,
  hint: ({ mayBeLeftOut, purpose, meant, shape, isJson, isList, under }) => {
    if (isJson) return "This is JSON that was not parsed. Parse it, or give it to validateText.";
    if (isList) return "Validate each dataset by itself.";
    if (under !== undefined) return `Give what is under ${showValue(under)}, without the object around it.`;
    if (mayBeLeftOut) return "Leave the key out if there is no value.";
    if (meant) return meant.how === "list" ? `Put it into a list: ${meant.shown}.` : `Write ${meant.shown}.`;
    if (shape !== undefined) return `Write ${shape}.`;
    return purpose && showPurpose(purpose);
  },
  fix: ({ mayBeLeftOut, meant }, path) => {
    const key = path.at(-1);
    if (mayBeLeftOut && typeof key === "string") {
      return { title: "Leave the key out", edits: [{ op: "remove", path: path.slice(0, -1), key }] };
    }
    return meant
      ? { title: titles[meant.how], edits: [{ op: "replace", path, value: meant.value }] }
      : undefined;
  },
} as const satisfies DiagnosticKind<{
  name: string;
  expected: string;
  found: string;
  /** Whether null was found where the key may be left out. */
  mayBeLeftOut: boolean;
  /** The field of the model that null was found in. */
  purpose?: Purpose | undefined;
  /** What is meant, if the value only has the wrong type. */
  meant?: MeantValue | undefined;
  /** An object with the value in its place, if the rest of the object is not known. */
  shape?: string | undefined;
  /** Whether JSON was given as text or as bytes in place of a dataset. */
  isJson?: boolean | undefined;
  /** Whether a list was given in place of a dataset. */
  isList?: boolean | undefined;
  /** The key under which an object has a dataset, in place of which it was given. */
  under?: string | undefined;
}>;

/** A value that is right in another type. */
export interface MeantValue {
  /** The value in the right type. */
  readonly value: Json;
  /** The value as the hint shows it; of an object or list only a sketch. */
  readonly shown: string;
  /** What has to be done with the value: put it into a list, take it out of one, or write it as a number or a text. */
  readonly how: "list" | "single" | "number" | "text";
}

const titles: Record<MeantValue["how"], string> = {
  list: "Make it a list",
  single: "Remove the list around it",
  number: "Make it a number",
  text: "Make it a string",
};
