// Written by `npm run generate` from the files that it imports. Do not edit.
import type { DiagnosticKind } from "../diagnostic-kind.ts";
import { byteOrderMark } from "./byte-order-mark.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { emptyText } from "./empty-text.ts";
import { forbiddenKey } from "./forbidden-key.ts";
import { lineTooLong } from "./line-too-long.ts";
import { missingKey } from "./missing-key.ts";
import { notJson } from "./not-json.ts";
import { notUtf8 } from "./not-utf8.ts";
import { outOfRange } from "./out-of-range.ts";
import { tooDeep } from "./too-deep.ts";
import { tooFewItems } from "./too-few-items.ts";
import { tooManyFindings } from "./too-many-findings.ts";
import { tooManyItems } from "./too-many-items.ts";
import { unexplained } from "./unexplained.ts";
import { unknownCode } from "./unknown-code.ts";
import { unknownKey } from "./unknown-key.ts";
import { unreadable } from "./unreadable.ts";
import { unsupportedVersion } from "./unsupported-version.ts";
import { wrongFormat } from "./wrong-format.ts";
import { wrongType } from "./wrong-type.ts";

/** Every diagnostic kind about the structure of a document, in the order of their codes. */
export const structureKinds = [
  byteOrderMark,
  duplicateKey,
  emptyText,
  forbiddenKey,
  lineTooLong,
  missingKey,
  notJson,
  notUtf8,
  outOfRange,
  tooDeep,
  tooFewItems,
  tooManyFindings,
  tooManyItems,
  unexplained,
  unknownCode,
  unknownKey,
  unreadable,
  unsupportedVersion,
  wrongFormat,
  wrongType,
] as const satisfies readonly DiagnosticKind<never>[];
