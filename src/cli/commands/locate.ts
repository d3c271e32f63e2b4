import { locate } from "../../edit/apply-fixes.ts";
import { editCommand, editFile } from "../edit-file.ts";
import { endingWith } from "../exit-code.ts";

/** Writes where quotations are found in their texts. */
export const command = editCommand(
  "locate",
  "write the position of every quotation: start and end in code points",
)
  .option(
    "--printed",
    "also write the words as they are printed, where a quotation differs only in marks, dashes, spaces and the like",
  )
  .action(
    endingWith((file, options) =>
      editFile(
        {
          apply: (json, given) => locate(json, given, { printedWords: options.printed ?? false }),
          ownErrors: ["evidence/quote-not-found", "evidence/quote-ambiguous"],
        },
        file,
        options,
      ),
    ),
  );
