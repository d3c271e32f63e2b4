import type { KindWithDoc } from "../../diagnostics/diagnostic-kind.ts";

export const cutOff: KindWithDoc<{
  /** Whether more follows that is no JSON; otherwise the answer just ends. */
  isUnreadable: boolean;
  /** The list in which it happens. */
  list: string | undefined;
  /** How many items of that list are whole. */
  items: number;
}> = {
  code: "extraction/cut-off",
  severity: "error",
  reason:
    "A language model stops when its answer has become too long, in the middle of a sentence. What is whole before that is read. An object that was begun is left out, because its end could change what it says.",
  example: {
    wrongText: '{ "title": "A call", "actors": [{ "kind": "state", "key": "norr',
    rightText:
      '{ "title": "A call", "actors": [{ "kind": "state", "key": "norrland", "name": "Norrland" }] }',
  },
  message: ({ isUnreadable, list, items }) => {
    const what = isUnreadable
      ? "From here on the answer is not JSON and cannot be read"
      : "The answer was cut off here";
    const where = list === undefined ? "" : `, in item ${items + 1} of "${list}"`;
    return `${what}${where}. Only what is whole before it was read.`;
  },
  hint: ({ isUnreadable }) =>
    isUnreadable
      ? "Ask for the extraction again, as JSON alone."
      : "Let the model write a longer answer, or give it fewer texts at once.",
};
