import { execFileSync } from "node:child_process";
import { structuredOutputSchema } from "leader-calls/extraction";
import { expect, test } from "vitest";

test("the JSON Schema that Zod writes of the schema says by name what is used often", () => {
  // In a process of its own: in this one, other copies of the schemas may have taken the names from Zod's registry.
  const program = `
    import { ExtractionSchema } from "./src/extraction/extraction-schema.ts";
    import { z } from "zod/v4";
    console.log(JSON.stringify(z.toJSONSchema(ExtractionSchema)));`;
  const alone = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  expect(alone.length).toBeLessThan(1.5 * JSON.stringify(structuredOutputSchema()).length);
});
