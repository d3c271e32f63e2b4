import { list, strictObject, text } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ExtentSchema, ProductionSchema, SourceKindSchema } from "../codelists/all-code-schemas.ts";
import { anyActor, identity, reference } from "../reference.ts";
import { EdtfSchema } from "../scalars/edtf.ts";
import { LanguageTagSchema } from "../scalars/language-tag.ts";
import { TextSchema } from "../scalars/text.ts";
import { WebAddressSchema } from "../scalars/web-address.ts";
import { EvidenceSchema } from "./evidence.ts";
import { SourceDerivationSchema } from "./source-derivation.ts";
import { SourceDigestSchema } from "./source-digest.ts";
import type { Source } from "../model-types.ts";

const sourceFields = () => ({
  id: identity("source", "The source's id."),
  kind: SourceKindSchema.describe("What kind of publication the source is."),
  publisher: reference(anyActor, "Who published the source."),
  title: TextSchema.optional().describe("The source's title as printed."),
  url: WebAddressSchema.optional().describe("Where the source was published."),
  authors: list(TextSchema).optional().describe("The authors' names as printed."),
  language: LanguageTagSchema.describe("The language of the source's text."),
  publishedOn: EdtfSchema.optional().describe("When the source was published."),
  retrievedOn: EdtfSchema.optional().describe("When the text was fetched for this dataset."),
  derivedFrom: list(SourceDerivationSchema)
    .optional()
    .describe("The sources that this one translates, copies or quotes."),
  production: ProductionSchema.optional().describe("Whether people or a machine made the text."),
  license: TextSchema.optional().describe("Under which terms the source's text may be used."),
  text: text().optional().describe("The source's whole text, if it may be redistributed."),
  digest: SourceDigestSchema.optional().describe(
    "The digest and length of the text, by which anyone who has the text can check every span.",
  ),
  extent: ExtentSchema.optional().describe("Whether the text is the whole publication or a part of it."),
  offTopic: list(EvidenceSchema)
    .optional()
    .describe("Passages of the text that are not about the calls; coverage expects no evidence in them."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Source}. */
export type SourceShape = ShapeOf<typeof sourceFields>;
/** A text that was published: an article, a readout, a post, a transcript. Its spans are the evidence of all else. */
export const SourceSchema: ObjectSchema<SourceShape, Source> = strictObject(
  "A published text in which accounts of a call are read.",
  sourceFields,
  "Source",
);
