import assert from "node:assert/strict";
import type { Check } from "./check.ts";
import { rulesOnlyDefects } from "./defects.ts";
import { startServer } from "./express-server.ts";
import { textsOfExamples } from "./texts-of-examples.ts";

/** That the server runs where its page's commands installed it; what it answers is tested by `npm test`. */
export const expressConsumer: Check = {
  name: "Serve in Express",
  tools: [],
  packages: ["express 5"],
  async run(project) {
    project.follow(project.read("../leader-calls/examples/consumers/express/README.md"));
    const strict =
      "--strict --noEmit --declaration --module nodenext --target es2022 --skipLibCheck --types node";
    project.sh(`npx tsc ${strict} express/server.mts`);
    textsOfExamples(project);
    // The article's text is not ours to give, so that nobody can check its quotations here.
    const whole = project.examples().filter((file) => !file.includes("putin-scholz"));
    const { origin, stop } = await startServer(project);
    try {
      const status = async (body: string) => {
        const headers = { "content-type": "application/json" };
        return (await fetch(`${origin}/datasets`, { method: "POST", headers, body })).status;
      };
      for (const file of whole) assert.equal(await status(project.read(file)), 201, file);
      for (const { name, data } of rulesOnlyDefects)
        assert.equal(await status(JSON.stringify(data)), 422, name);
    } finally {
      await stop();
    }
    return [
      `${whole.length === 1 ? "1 example" : `${whole.length} examples`} accepted`,
      `${rulesOnlyDefects.length} that break rules refused`,
      "strict, with declarations",
    ];
  },
};
