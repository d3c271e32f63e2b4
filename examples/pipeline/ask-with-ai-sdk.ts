import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import type { Model } from "./pipeline.ts";

/** Asks through the Vercel AI SDK, of any server that speaks OpenAI's API. */
export function aiSdk(server: string, name = "any-model"): Model {
  const provider = createOpenAICompatible({
    name: "server",
    baseURL: `${server}/v1`,
    apiKey: "none",
    supportsStructuredOutputs: true,
  });
  return {
    profile: "openai",
    async ask({ system, user, schema }) {
      try {
        const { text } = await generateText({
          model: provider(name),
          system,
          prompt: user,
          output: Output.object({ schema: jsonSchema(schema) }),
        });
        return text;
      } catch (error) {
        // Words around the JSON, or half of an answer: `fromExtractionText` makes of it what can be made.
        if (NoObjectGeneratedError.isInstance(error)) return error.text ?? "";
        throw error;
      }
    },
  };
}
