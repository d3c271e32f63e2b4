import { Command } from "@commander-js/extra-typings";
import { endingWith, exitCodes } from "../exit-code.ts";
import { findTopics, nearTopics } from "../explain/find-topics.ts";
import { items } from "../explain/layout.ts";
import { readPartExamples } from "../explain/read-part-examples.ts";
import { allTopics, listOfTopics } from "../explain/topics.ts";
import type { Topic } from "../explain/topics.ts";
import { helpGroups } from "../help-groups.ts";
import { print } from "../standard-output.ts";
import { visible } from "../../text/visible.ts";

/** Prints what something of the model or of a report means. */
export const command = new Command("explain")
  .helpGroup(helpGroups.lookUp)
  .description(
    "explain an entity, a field, a codelist, a code or a diagnostic, with an example; without a word, list them all",
  )
  .argument("[WORD]", "such as Statement, Statement.mode, act, act/deny or evidence/quote-mismatch")
  .action(endingWith((name) => explain(name)));

function explain(asked: string | undefined): number {
  const topics = allTopics(readPartExamples);
  if (asked === undefined) {
    print(listOfTopics(topics));
    return exitCodes.valid;
  }
  const { topic, others } = findTopics(topics, asked);
  if (topic === undefined && others.length === 0) return refuse(asked, nearTopics(topics, asked));
  if (topic) print(topic.text().trimEnd());
  if (others.length > 0) {
    print(topic ? "\nSee also:" : `Several things have the name ${asked}:`);
    print(listed(others));
  }
  return exitCodes.valid;
}

function refuse(asked: string, near: readonly Topic[]): number {
  console.error(`leader-calls: Nothing has the name ${visible(asked)}.`);
  if (near.length === 0) console.error("leader-calls explain lists everything that has a page.");
  else console.error(`Did you mean ${near.length === 1 ? "this" : "one of these"}?\n${listed(near)}`);
  return exitCodes.wrongUsage;
}

function listed(topics: readonly Topic[]): string {
  return items(topics.map(({ name, says }) => [name, says]));
}
