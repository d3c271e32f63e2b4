import Anthropic from "@anthropic-ai/sdk";
import type { Model } from "./pipeline.ts";

/** Asks through Anthropic's own client, which has the answer as the input of a tool. */
export function anthropic(server: string, model = "any-model"): Model {
  const client = new Anthropic({ baseURL: server, apiKey: "none" });
  return {
    profile: "anthropic",
    async ask({ anthropic: request }) {
      const message = await client.messages.create({ model, max_tokens: 16_000, stream: false, ...request });
      const used = message.content.find((block) => block.type === "tool_use");
      if (used) return JSON.stringify(used.input);
      return message.content.flatMap((block) => (block.type === "text" ? block.text : [])).join("");
    },
  };
}
