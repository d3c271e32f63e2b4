import { isObject } from "../collections/is-object.ts";
import type { Extraction } from "./to-extraction.ts";
import type { ObjectJsonSchema } from "./structured-output.ts";

/** What a request to any language model is made of. */
export interface RequestParts {
  /** The name of what is asked for, as some providers want it. */
  readonly name: string;
  /** The system prompt. */
  readonly system: string;
  /** The user's message. */
  readonly user: string;
  /** The JSON Schema of the answer. */
  readonly schema: ObjectJsonSchema;
  /** Whether providers may take the schema as a strict one, in which every property is required. */
  readonly strict: boolean;
}

/** A request in the forms that the clients of providers take; spread one into what you send, beside the model's name. */
export interface ReadyRequests {
  /** For `client.chat.completions.create` of OpenAI, and of all servers that speak its API. */
  readonly openai: {
    messages: [{ role: "system"; content: string }, { role: "user"; content: string }];
    response_format: {
      type: "json_schema";
      json_schema: { name: string; strict: boolean; schema: ObjectJsonSchema };
    };
  };
  /** For `client.messages.create` of Anthropic: a tool that the model must call; its `input` is the answer. */
  readonly anthropic: {
    system: string;
    messages: [{ role: "user"; content: string }];
    tools: [{ name: string; description: string; input_schema: ObjectJsonSchema }];
    tool_choice: { type: "tool"; name: string };
  };
  /** For `ai.models.generateContent` of Gemini. */
  readonly gemini: {
    contents: string;
    config: {
      systemInstruction: string;
      responseMimeType: "application/json";
      responseJsonSchema: ObjectJsonSchema;
    };
  };
  /**
   * The schema for any library that takes Standard Schema, or its JSON Schema interface. It accepts every object: a fault in
   * one place must not cost the whole answer, so what is in it is judged when it is read.
   */
  readonly standardSchema: AnswerSchema;
}

/** The answer of a model as Standard Schema (https://standardschema.dev) and its JSON Schema interface have it. */
export interface AnswerSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "leader-calls";
    /** Only for the compiler: what goes in, and what comes out. */
    readonly types?: { readonly input: Extraction; readonly output: Extraction } | undefined;
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Extraction; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string }[] };
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
      readonly output: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** A request in all forms that it may be sent in. */
export function readyRequests({ name, system, user, schema, strict }: RequestParts): ReadyRequests {
  return {
    openai: {
      messages: [
        { role: "system", content: system },
        { role: "user", content: user },
      ],
      response_format: { type: "json_schema", json_schema: { name, strict, schema } },
    },
    anthropic: {
      system,
      messages: [{ role: "user", content: user }],
      tools: [{ name, description: `Takes the ${name}.`, input_schema: schema }],
      tool_choice: { type: "tool", name },
    },
    gemini: {
      contents: user,
      config: {
        systemInstruction: system,
        responseMimeType: "application/json",
        responseJsonSchema: schema,
      },
    },
    standardSchema: {
      "~standard": {
        version: 1,
        vendor: "leader-calls",
        validate: (value) =>
          isExtraction(value) ? { value } : { issues: [{ message: "The answer must be an object." }] },
        jsonSchema: { input: () => schema, output: () => schema },
      },
    },
  };
}

function isExtraction(value: unknown): value is Extraction {
  return isObject(value);
}
