import { jsonLdContext } from "../../export/json-ld/context.ts";
import { SCHEMA_VERSION } from "../../schema/versions.ts";
import { onOneLine } from "../on-one-line.ts";
import { jsonLdFrame } from "./frame.ts";
import { jsonLdVocabulary } from "./vocabulary.ts";

/** What is committed for readers of JSON-LD, by its path. */
export function committedJsonLd(): ReadonlyMap<string, string> {
  const documents = {
    context: { "@context": jsonLdContext() },
    frame: jsonLdFrame(),
    vocabulary: jsonLdVocabulary(),
  };
  return new Map(
    Object.entries(documents).map(([name, document]) => [
      `schemas/json-ld/${name}-${SCHEMA_VERSION}.json`,
      onOneLine(document),
    ]),
  );
}
