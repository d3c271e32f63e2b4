import { unseal } from "../../edit/unseal.ts";
import { editCommand, editFile } from "../edit-file.ts";
import { endingWith } from "../exit-code.ts";

/** Puts quotations and texts back in the place of their digests. */
export const command = editCommand("unseal", "put quotations and texts back in the place of their digests")
  .option("--quotes-only", "give back quotations only, and leave the sources' texts outside")
  .action(
    endingWith((file, { quotesOnly, ...options }) =>
      editFile({ apply: (json, settings) => unseal(json, { ...settings, quotesOnly }) }, file, options),
    ),
  );
