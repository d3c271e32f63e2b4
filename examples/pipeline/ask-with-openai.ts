import OpenAI from "openai";
import type { Model } from "./pipeline.ts";

/** Asks through OpenAI's own client. */
export function openAi(server: string, model = "any-model"): Model {
  const client = new OpenAI({ baseURL: `${server}/v1`, apiKey: "none" });
  return {
    profile: "openai",
    async ask({ openai }) {
      const completion = await client.chat.completions.create({ model, ...openai });
      return completion.choices[0]?.message.content ?? "";
    },
  };
}
