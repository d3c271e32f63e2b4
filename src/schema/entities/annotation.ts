import { strictObject, z } from "#zod";
import { AnnotationKindSchema } from "../codelists/annotation-kind.ts";
import { entityKinds, reference } from "../reference.ts";
import { JsonPointerSchema } from "../scalars/json-pointer.ts";
import { TextSchema } from "../scalars/text.ts";

/** A correction, comment or doubt about something in the dataset. */
export const AnnotationSchema = strictObject(
  "A correction, comment or doubt about something in the dataset.",
  () => ({
    target: reference(entityKinds, "What the annotation is about, by its id."),
    path: JsonPointerSchema.optional().describe("A JSON Pointer to the part inside the target."),
    kind: AnnotationKindSchema.describe("What the annotation does."),
    note: TextSchema.describe("The annotation's text."),
    sources: z
      .array(reference(["source"], "A source."))
      .optional()
      .describe("Sources that the annotation rests on."),
  }),
);
/** A correction, comment or doubt about something in the dataset. */
export type Annotation = z.infer<typeof AnnotationSchema>;
