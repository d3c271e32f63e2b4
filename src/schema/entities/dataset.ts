import { list, strictObject, text } from "#zod";
import type { ObjectSchema, ShapeOf } from "#zod";
import { ProductionSchema } from "../codelists/all-code-schemas.ts";
import { identity } from "../reference.ts";
import { EdtfSchema } from "../scalars/edtf.ts";
import { LanguageTagSchema } from "../scalars/language-tag.ts";
import { TextSchema } from "../scalars/text.ts";
import { SchemaVersionSchema } from "../schema-version.ts";
import { AccountSchema } from "./account.ts";
import { ActorSchema } from "./actor.ts";
import { CreatorSchema } from "./creator.ts";
import { LeaderCallSchema } from "./leader-call.ts";
import { SourceSchema } from "./source.ts";
import { TopicSchema } from "./topic.ts";
import type { Dataset } from "../model-types.ts";

const datasetFields = () => ({
  $schema: text().optional().describe("The address of a JSON Schema, for editors; any string."),
  schemaVersion: SchemaVersionSchema.describe("The version of this schema that the dataset follows."),
  id: identity("dataset", "The dataset's id."),
  title: TextSchema.describe("The dataset's title."),
  description: TextSchema.optional().describe("What the dataset holds, in a few sentences."),
  language: LanguageTagSchema.describe("The language of the encoder's own words."),
  license: TextSchema.optional().describe(
    "Under which terms the dataset may be used, best as an SPDX expression.",
  ),
  version: TextSchema.optional().describe("The dataset's own version."),
  creators: list(CreatorSchema).optional().describe("Who made the dataset."),
  createdOn: EdtfSchema.optional().describe("When the dataset was made."),
  production: ProductionSchema.optional().describe("Whether people or a machine made the dataset."),
  sources: list(SourceSchema, 1).describe("The published texts on which everything is based."),
  actors: list(ActorSchema, 1).describe("Anyone who acts, speaks, publishes or is spoken about."),
  accounts: list(AccountSchema, 1).describe("The accounts read in the sources."),
  topics: list(TopicSchema).optional().describe("The subjects that the calls are about."),
  calls: list(LeaderCallSchema, 1).describe("The calls that the accounts are about."),
  note: TextSchema.optional().describe("A remark of the encoder."),
});
/** The fields of the schema of {@link Dataset}. */
export type DatasetShape = ShapeOf<typeof datasetFields>;
/** A whole document: sources, the actors and accounts in them, and the calls that they tell of. */
export const DatasetSchema: ObjectSchema<DatasetShape, Dataset> = strictObject(
  "A dataset about calls between leaders: sources, actors, accounts, topics and calls.",
  datasetFields,
  "Dataset",
);
