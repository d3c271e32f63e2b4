import { NOT_EMPTY } from "../sentences.ts";
import { patterned } from "./patterned.ts";

/** At least one character that is not white space. */
export const TEXT_PATTERN = /[^ \t\n\r]/;

/** Text in plain words: anything but the empty string or white space alone. */
export const TextSchema = patterned(TEXT_PATTERN, NOT_EMPTY, "Text that is not empty.", "Text");
