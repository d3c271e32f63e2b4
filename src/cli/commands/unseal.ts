import { unseal } from "../../edit/unseal.ts";
import { editCommand, editFile } from "../edit-file.ts";
import { endingWith } from "../exit-code.ts";

/** Puts quotations and texts back in the place of their digests. */
export const command = editCommand("unseal", "put quotations and texts back in place of their digests")
  .option("--quotes-only", "restore quotations only, and leave the sources' texts out")
  .action(
    endingWith((file, { quotesOnly, ...options }) =>
      editFile({ apply: (json, settings) => unseal(json, { ...settings, quotesOnly }) }, file, options),
    ),
  );
