import { locate } from "../../edit/apply-fixes.ts";
import { editCommand, editFile } from "../edit-file.ts";
import { endingWith } from "../exit-code.ts";

/** Writes where quotations are found in their texts. */
export const command = editCommand(
  "locate",
  "write the position of every quotation: start and end in code points",
).action(
  endingWith((file, options) =>
    editFile(
      { apply: locate, ownErrors: ["evidence/quote-not-found", "evidence/quote-ambiguous"] },
      file,
      options,
    ),
  ),
);
