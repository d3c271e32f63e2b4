import { describeSlips } from "./slip-table.ts";

const missing = (title: string, at: string, words: string) => ({
  title,
  edits: { [at]: words },
  code: "evidence/printed-words-missing",
  at,
  says: [words],
});

describeSlips("words of a source that are still to be filled in", [
  missing("a cue", "/calls/0/statements/0/cues/0/text", "TODO"),
  missing("a cue of question marks", "/calls/0/statements/0/cues/0/text", "???"),
  missing("a description", "/calls/0/descriptions/0/text", "TODO"),
  missing("a description as init writes them", "/calls/0/descriptions/0/text", "[FILL IN: the title]"),
]);
