import { z } from "zod/v4";
import { severities } from "../../../src/diagnostics/severities.ts";

/** The version of the index's own format. */
export const INDEX_VERSION = "1.0";

const severity = z.enum(severities);

const kind = z
  .enum(["valid", "structure", "rules", "text"])
  .describe(
    "valid: all accept it. structure: every JSON Schema validator refuses it. rules: every JSON Schema validator accepts it, and only the package tells its defect. text: its defect is in the bytes or the JSON text, so that it depends on the reader whether a validator ever sees it.",
  );

const document = z
  .object({
    id: z.string().describe("The document's id, unique in the index."),
    file: z
      .string()
      .describe(
        "The document, by its path from the index. It is in the folder of an earlier version where it is the same since then.",
      ),
    kind,
    verdicts: z
      .object({
        schema: z
          .enum(["accept", "refuse", "unspecified"])
          .describe(
            "What any JSON Schema validator must say; of kind text, what it says is left to its reader.",
          ),
        package: z
          .enum(["ok", "info", "warning", "error"])
          .describe("The gravest diagnostic of the package; ok where it finds nothing."),
      })
      .strict()
      .describe("What must be said of the document."),
    diagnostics: z
      .array(
        z
          .object({
            code: z.string().describe("The diagnostic's stable code."),
            severity: severity.describe("How bad it is."),
            pointer: z.string().describe("Where, as a JSON Pointer (RFC 6901)."),
          })
          .strict(),
      )
      .describe("All that the package finds, in order."),
    why: z.string().describe("What is wrong, or right, with the document."),
    texts: z
      .string()
      .optional()
      .describe(
        "A JSON file with the texts of sources that the package is given besides, by the sources' ids.",
      ),
    rules: z
      .record(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/), severity)
      .optional()
      .describe("Severities that the package is given, by code: these rules run only on request."),
    twin: z.string().optional().describe("The id of the document that is the same but for the defect."),
  })
  .strict();

/** The index of the conformance corpus, schemas/conformance/VERSION/index.json. */
export const CorpusIndexSchema = z
  .object({
    $schema: z.string().describe("Where the schema of this index is."),
    indexVersion: z.literal(INDEX_VERSION).describe("The version of this index's format."),
    schemaVersion: z.string().describe("The version of the model that the documents are written for."),
    codes: z
      .array(
        z
          .object({
            code: z.string().describe("The stable code of a kind of diagnostic."),
            seenBy: z
              .enum(["schema", "reader", "package", "nothing-in-json"])
              .describe(
                "schema: any JSON Schema validator refuses it. reader: a reader of JSON text may. package: the package alone. nothing-in-json: no JSON text can have it.",
              ),
            documents: z.number().int().min(0).max(1_000_000).describe("How many documents have it."),
          })
          .strict(),
      )
      .describe("Every kind of diagnostic of the package, and who can see it."),
    documents: z.array(document).describe("The documents, in the order of their ids."),
  })
  .strict()
  .describe("The documents of a conformance corpus, and what must be said of each.");

/** The index of the conformance corpus. */
export type CorpusIndex = z.infer<typeof CorpusIndexSchema>;
/** One document of the corpus. */
export type CorpusDocument = CorpusIndex["documents"][number];
