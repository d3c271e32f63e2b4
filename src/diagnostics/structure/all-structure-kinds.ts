// Written by `npm run generate` from the files that it imports. Do not edit.
import type { DiagnosticKind, KindDoc } from "../diagnostic-kind.ts";
import { byteOrderMark, byteOrderMarkDoc } from "./byte-order-mark.ts";
import { duplicateKey, duplicateKeyDoc } from "./duplicate-key.ts";
import { emptyText, emptyTextDoc } from "./empty-text.ts";
import { forbiddenKey, forbiddenKeyDoc } from "./forbidden-key.ts";
import { lineTooLong, lineTooLongDoc } from "./line-too-long.ts";
import { missingKey, missingKeyDoc } from "./missing-key.ts";
import { notJson, notJsonDoc } from "./not-json.ts";
import { notUtf8, notUtf8Doc } from "./not-utf8.ts";
import { outOfRange, outOfRangeDoc } from "./out-of-range.ts";
import { tooDeep, tooDeepDoc } from "./too-deep.ts";
import { tooFewItems, tooFewItemsDoc } from "./too-few-items.ts";
import { tooManyDiagnostics, tooManyDiagnosticsDoc } from "./too-many-diagnostics.ts";
import { tooManyItems, tooManyItemsDoc } from "./too-many-items.ts";
import { unexplained, unexplainedDoc } from "./unexplained.ts";
import { unknownCode, unknownCodeDoc } from "./unknown-code.ts";
import { unknownKey, unknownKeyDoc } from "./unknown-key.ts";
import { unreadable, unreadableDoc } from "./unreadable.ts";
import { unsupportedVersion, unsupportedVersionDoc } from "./unsupported-version.ts";
import { wrongFormat, wrongFormatDoc } from "./wrong-format.ts";
import { wrongType, wrongTypeDoc } from "./wrong-type.ts";

/** Every diagnostic kind about the structure of a document with what the docs say of it, in the order of their codes. */
export const documentedStructureKinds: readonly (readonly [DiagnosticKind<never>, KindDoc])[] = [
  [byteOrderMark, byteOrderMarkDoc],
  [duplicateKey, duplicateKeyDoc],
  [emptyText, emptyTextDoc],
  [forbiddenKey, forbiddenKeyDoc],
  [lineTooLong, lineTooLongDoc],
  [missingKey, missingKeyDoc],
  [notJson, notJsonDoc],
  [notUtf8, notUtf8Doc],
  [outOfRange, outOfRangeDoc],
  [tooDeep, tooDeepDoc],
  [tooFewItems, tooFewItemsDoc],
  [tooManyDiagnostics, tooManyDiagnosticsDoc],
  [tooManyItems, tooManyItemsDoc],
  [unexplained, unexplainedDoc],
  [unknownCode, unknownCodeDoc],
  [unknownKey, unknownKeyDoc],
  [unreadable, unreadableDoc],
  [unsupportedVersion, unsupportedVersionDoc],
  [wrongFormat, wrongFormatDoc],
  [wrongType, wrongTypeDoc],
];
