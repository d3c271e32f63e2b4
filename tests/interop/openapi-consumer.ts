import assert from "node:assert/strict";
import type { Check } from "./check.ts";

export const openapiConsumer: Check = {
  name: "Describe a server",
  tools: [],
  packages: ["@redocly/cli 2.77.0"],
  run(project) {
    const page = project.read("../leader-calls/examples/consumers/openapi/README.md");
    project.follow(
      `\`\`\`sh\nexport REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true\n\`\`\`\n${page}`,
    );
    const bundled = project.readJson("bundled.json") as { components: { schemas: Record<string, unknown> } };
    const count = Object.keys(bundled.components.schemas).length;
    assert.ok("Dataset" in bundled.components.schemas && "LeaderCall" in bundled.components.schemas);
    assert.ok(!JSON.stringify(bundled).includes("node_modules"), "the bundle refers to no other file");
    return ["linted without an error", `bundled with ${count} schemas`];
  },
};
