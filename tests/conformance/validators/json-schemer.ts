import { program, runs, serve } from "./served.ts";
import type { Validator } from "./validator.ts";

/** Ruby's json_schemer. */
export const jsonSchemer: Validator = {
  name: "json_schemer",
  language: "Ruby",
  reads: "draft-07",
  needs: {
    present: () => runs("ruby", ["-rset", "-rjson_schemer", "-e", ""]),
    debian: ["ruby", "ruby-json-schemer"],
  },
  open: () => serve("ruby", [program("json-schemer.rb")], "draft-07"),
};
