import { readFileSync } from "node:fs";
import type { Article } from "leader-calls/extraction";
import type { Asked } from "./recorded-server.ts";

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The articles of the folder, with what their newsrooms know of them. */
export function articlesOfFolder(): Article[] {
  const known = JSON.parse(here("articles.json")) as readonly Omit<Article, "text">[];
  return known.map((each) => ({ ...each, text: here(`articles/${each.id}.txt`) }));
}

/** What a model answered once, to the letter: the slips are what models get wrong. */
export function recordedAnswer({ what, article }: Asked): string {
  return here(`recordings/${article}.${what}.txt`);
}
