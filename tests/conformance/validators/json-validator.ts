import { program, runs, serve } from "./served.ts";
import type { Validator } from "./validator.ts";

/** Perl's JSON::Validator. */
export const jsonValidator: Validator = {
  name: "JSON::Validator",
  language: "Perl",
  reads: "draft-07",
  needs: {
    present: () => runs("perl", ["-MJSON::Validator", "-e", "1"]),
    debian: ["libjson-validator-perl"],
  },
  open: () => serve("perl", [program("json-validator.pl")], "draft-07"),
};
