import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What a client asked. */
export interface Asked {
  /** The name of what is asked for: `extraction` or `repair`. */
  readonly what: string;
  /** The name of the article that the model is shown. */
  readonly article: string;
  readonly user: string;
}

/** A server that is running. */
export interface RecordedServer {
  readonly url: string;
  /** The addresses of all requests, in their order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

interface ChatBody {
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly json_schema?: { readonly name: string; readonly schema: unknown } };
  readonly tools?: readonly { readonly name: string; readonly input_schema: unknown }[];
}

/** A server on this machine that speaks OpenAI's API and Anthropic's, and answers from recordings instead of a model. */
export async function startRecordedServer(answerTo: (asked: Asked) => string): Promise<RecordedServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      requests.push(request.url ?? "");
      const send = (status: number, value: object) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
      try {
        const body = JSON.parse(await bodyOf(request)) as ChatBody;
        const isAnthropic = request.url === "/v1/messages";
        if (!isAnthropic && request.url !== "/v1/chat/completions")
          return send(404, errorOf("No such address."));
        const asked = askedIn(body);
        const answer = answerTo(asked);
        send(200, isAnthropic ? anthropicMessage(asked, answer) : openAiCompletion(answer));
      } catch (error) {
        send(400, errorOf(String(error)));
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  return body;
}

function askedIn({ messages, response_format, tools = [] }: ChatBody): Asked {
  const [tool] = tools;
  const format = response_format?.json_schema;
  const schema = format?.schema ?? tool?.input_schema;
  if ((schema as { type?: unknown } | undefined)?.type !== "object")
    throw new Error("The schema of the answer must be that of an object.");
  const user = messages.findLast(({ role }) => role === "user")?.content ?? "";
  const [, article] = /<text[^>]* name="([^"]+)"/.exec(user) ?? [];
  if (article === undefined) throw new Error("No article is shown.");
  // The AI SDK calls every answer "response": a repair is known by its places.
  const what = /^place: /m.test(user) ? "repair" : "extraction";
  return { what, article, user };
}

function openAiCompletion(content: string): object {
  return {
    id: "recorded",
    object: "chat.completion",
    created: 0,
    model: "recorded",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    usage: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
  };
}

function anthropicMessage({ what }: Asked, answer: string): object {
  return {
    id: "recorded",
    type: "message",
    role: "assistant",
    model: "recorded",
    content: [toolUse(what, answer) ?? { type: "text", text: answer }],
    stop_reason: "tool_use",
    stop_sequence: null,
    usage: { input_tokens: 0, output_tokens: 0 },
  };
}

/** The answer as the input of a tool; undefined where it is no JSON, as when a model writes prose around it. */
function toolUse(name: string, answer: string): object | undefined {
  try {
    return { type: "tool_use", id: "recorded", name, input: JSON.parse(answer) as unknown };
  } catch {
    return undefined;
  }
}

function errorOf(message: string): object {
  return { error: { type: "invalid_request_error", message } };
}
