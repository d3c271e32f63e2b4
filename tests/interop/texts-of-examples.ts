import type { Dataset } from "leader-calls";
import type { Project } from "./project.ts";

/** The texts of the sources of all examples, by the source's id; written into the folder `texts` of a project. */
export function textsOfExamples(project: Project): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const file of project.examples()) {
    for (const { id, text } of (project.readJson(file) as Dataset).sources) {
      if (text === undefined) continue;
      if (texts[id] !== undefined) throw new Error(`Two examples have a source ${id}.`);
      texts[id] = text;
      project.write(`texts/${id}.txt`, text);
    }
  }
  return texts;
}
