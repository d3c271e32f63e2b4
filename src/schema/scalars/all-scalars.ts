// Written by `npm run generate` from the files that it imports. Do not edit.
import { ClockTimeSchema } from "./clock-time.ts";
import { CodePointOffsetSchema } from "./code-point-offset.ts";
import { EdtfSchema } from "./edtf.ts";
import { IdSchema } from "./id.ts";
import { IsoDurationSchema } from "./iso-duration.ts";
import { IsoPeriodSchema } from "./iso-period.ts";
import { LanguageTagSchema } from "./language-tag.ts";
import { Sha256Schema } from "./sha256.ts";
import { TextSchema } from "./text.ts";
import { UriSchema } from "./uri.ts";
import { WebAddressSchema } from "./web-address.ts";

/** Every schema of a single value that fields share, by its name. */
export const scalars = {
  ClockTime: ClockTimeSchema,
  CodePointOffset: CodePointOffsetSchema,
  Edtf: EdtfSchema,
  Id: IdSchema,
  IsoDuration: IsoDurationSchema,
  IsoPeriod: IsoPeriodSchema,
  LanguageTag: LanguageTagSchema,
  Sha256: Sha256Schema,
  Text: TextSchema,
  Uri: UriSchema,
  WebAddress: WebAddressSchema,
};
