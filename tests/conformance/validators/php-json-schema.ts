import { existsSync } from "node:fs";
import { program, runs, serve } from "./served.ts";
import type { Validator } from "./validator.ts";

/** PHP's justinrainbow/json-schema, which speaks draft-04: the draft that OpenAPI 3.0 builds on. */
export const phpJsonSchema: Validator = {
  name: "justinrainbow/json-schema",
  language: "PHP",
  reads: "openapi-3.0",
  preparation: "point at `#/components/schemas/Dataset`: the library reads draft-04, as OpenAPI 3.0 does",
  needs: {
    present: () => runs("php", ["--version"]) && existsSync("/usr/share/php/JsonSchema/autoload.php"),
    debian: ["php-cli", "php-json-schema"],
  },
  open: () => serve("php", [program("php-json-schema.php")], "openapi-3.0"),
};
