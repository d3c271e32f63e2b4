import { closeSync, openSync, writeSync } from "node:fs";
import { jsonLdContext } from "../../export/json-ld/context.ts";
import { jsonLdNode } from "../../export/json-ld/to-json-ld.ts";
import type { JsonLdNode } from "../../export/json-ld/to-json-ld.ts";
import { usedContext } from "../../export/json-ld/used-context.ts";
import { fileTypeOf } from "../many/format-from-name.ts";
import type { DatasetWriter, ExportFormat } from "./export-format.ts";

/** Writes datasets as JSON-LD: one document with all of them, or, where the file is one of lines by its name, one on each line. */
export const jsonLd: ExportFormat = {
  makes: "file",
  needs: {
    // Two things with one id would be one node.
    "reference/duplicate-id": "error",
    // An annotation must have a source, and a place or words in it.
    "evidence/source-unclear": "error",
    "evidence/incomplete": "error",
    // RDF has no halves of characters.
    "dataset/not-unicode": "error",
    "source/not-unicode": "error",
  },
  begin(path, { base }): DatasetWriter {
    const file = openSync(path, "w");
    const write = (text: string): void => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    };
    const documents = fileTypeOf(path)?.lines === true ? lines(write, base) : oneDocument(write, base);
    return {
      add: (dataset, { key }) => documents.add(jsonLdNode(dataset, key)),
      end() {
        const wrote = documents.end();
        closeSync(file);
        return wrote;
      },
      abort: () => closeSync(file),
    };
  },
};

interface Documents {
  add(node: JsonLdNode): void;
  end(): string;
}

function lines(write: (text: string) => void, base: string | undefined): Documents {
  return {
    add: (node) => write(`${JSON.stringify({ "@context": usedContext(node, base), ...node })}\n`),
    end: () => "a document of JSON-LD on each line",
  };
}

/** The only dataset is the document itself; several are in its graph, a line each, so that none has to be kept. */
function oneDocument(write: (text: string) => void, base: string | undefined): Documents {
  const context = jsonLdContext(base);
  let first: JsonLdNode | undefined;
  let count = 0;
  return {
    add(node) {
      count++;
      if (count === 1) {
        first = node;
        return;
      }
      if (first) write(`{"@context":${JSON.stringify(context)},\n"@graph":[\n${JSON.stringify(first)}`);
      first = undefined;
      write(`,\n${JSON.stringify(node)}`);
    },
    end() {
      write(first ? `${JSON.stringify({ "@context": context, ...first }, null, 2)}\n` : "\n]}\n");
      return "one document of JSON-LD";
    },
  };
}
