import { seal } from "../../edit/seal.ts";
import { editCommand, editFile } from "../edit-file.ts";
import { endingWith } from "../exit-code.ts";

/** Replaces quotations and texts by their digests. */
export const command = editCommand("seal", "replace quotations and texts by their digests (SHA-256)").action(
  endingWith((file, options) =>
    editFile(
      {
        apply: seal,
        remark: (diagnostics) =>
          diagnostics.some(({ code }) => code === "evidence/not-located")
            ? "Quotations without a position cannot be sealed and are still in words: locate them first."
            : undefined,
      },
      file,
      options,
    ),
  ),
);
