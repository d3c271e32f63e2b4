import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";
import { showValue } from "../../diagnostics/wording.ts";

export const unnamedVoiceNamed: KindWithDoc<{
  /** The name of the person. */
  name: string;
  /** Whether the name is printed, though not for this voice. */
  isPrinted: boolean;
}> = {
  code: "extraction/unnamed-voice-named",
  severity: "error",
  reason:
    "Who asked not to be named must not get a name: a guess could hurt the wrong person. Words must not be put into the mouth of somebody whom no text names.",
  example: {
    at: "/accounts/0",
    wrong: { key: "a1", kind: "unnamed-voice", voice: "varn", source: "readout" },
    right: { key: "a1", kind: "readout", voice: "chancellery", source: "readout" },
  },
  message: ({ name, isPrinted }) =>
    isPrinted
      ? `The voice of this account is unnamed, and yet it is ${showValue(name)}.`
      : `The voice of this account is ${showValue(name)}, but neither a text nor what was given has this name.`,
  hint: () =>
    'Make the voice a group that is called as the text calls it ("An official", with count 1), or name a person whom the text names.',
};
