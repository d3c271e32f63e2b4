import type { Setting, Statement } from "../schema/model-types.ts";
import { onCondition } from "./on-condition.ts";
import { proposition } from "./proposition.ts";
import { saying } from "./saying.ts";
import { shortened } from "./shortened.ts";
import type { View } from "./view.ts";

/** A statement or a part of one in a sentence: who did what by saying what. */
export function statementWords(
  view: View,
  { speakers, addressees = [], setting, acts, factuality, condition }: Statement,
  content: string,
): string {
  const who = speakers.length === 0 ? "Somebody (the words name no speaker)" : view.names.actors(speakers);
  const to = addressees.length === 0 ? "" : `to ${view.names.actors(addressees)} `;
  const said = saying(acts, factuality, proposition(content, view.dataset.language));
  return `${who}, ${to}${settingWords[setting]}, ${said}${onCondition(condition)}`;
}

/** The same in short, to refer to it: to whom it was said, and on which condition, is read where it stands. */
export function shortStatementWords(view: View, statement: Statement, content: string): string {
  const { speakers, setting, acts, factuality, condition } = statement;
  const who = speakers.length === 0 ? "Somebody" : view.names.actors(speakers);
  const when = setting === "in-call" ? "" : `, ${settingWords[setting]},`;
  const said = saying(acts, factuality, proposition(shortened(content), view.dataset.language));
  return `${who}${when} ${said}${condition === undefined ? "" : " (on a condition)"}`;
}

const settingWords: Readonly<Record<Setting, string>> = {
  "in-call": "in the call",
  "before-call": "before the call",
  "after-call": "after the call",
  unknown: "in the call or outside it",
};
