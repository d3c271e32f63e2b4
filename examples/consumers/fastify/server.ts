// POST /datasets in Fastify: 201 where a dataset and all its quotations are right, 422 with what is wrong.
import { STATUS_CODES } from "node:http";
import Fastify from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyTypeProvider } from "fastify";
import { checkedDataset, problemDetails } from "leader-calls";
import type { CheckedDatasetSchema, DatasetIssue } from "leader-calls";

/** Gives handlers the type of what a schema lets through: `request.body` is a Dataset. */
interface CheckedTypes extends FastifyTypeProvider {
  validator: this["schema"] extends CheckedDatasetSchema
    ? NonNullable<CheckedDatasetSchema["~standard"]["types"]>["output"]
    : unknown;
}

/** What the validator hands to the handler of errors. */
class InvalidDataset extends Error {
  constructor(readonly issues: readonly DatasetIssue[]) {
    super("The dataset is not valid.");
  }
}

/** @param texts the texts of the sources, which the server holds, by the source's id. */
export function makeServer(texts: Readonly<Record<string, string>>): FastifyInstance {
  const server = Fastify();
  const body = checkedDataset({ texts, evidence: "must-match-given-texts", maxDiagnostics: 100 });

  // Fastify takes it for a body otherwise, as it is.
  server.removeContentTypeParser("text/plain");
  server.setNotFoundHandler((request, reply) =>
    refuse(reply, 404, `There is nothing for ${request.method} at this address.`),
  );
  server.setErrorHandler((error: FastifyError | InvalidDataset, request, reply) => {
    if (error instanceof InvalidDataset) return sendProblem(reply, problemDetails(error.issues));
    const status = error.statusCode ?? 500;
    return refuse(reply, status, status < 500 ? error.message : "The server failed.");
  });

  server.withTypeProvider<CheckedTypes>().post(
    "/datasets",
    {
      schema: { body },
      validatorCompiler: () => (value) => {
        // With texts in an object the answer is there at once; it is a promise only where `texts` is a function that makes one.
        const result = body["~standard"].validate(value);
        if (result instanceof Promise) throw new TypeError("Fastify validates in one step.");
        return result.issues ? { error: new InvalidDataset(result.issues) } : { value: result.value };
      },
    },
    (request, reply) => reply.code(201).send({ id: request.body.id, calls: request.body.calls.length }),
  );
  return server;
}

/** A problem of RFC 9457, as that of a dataset which is refused. */
function refuse(reply: FastifyReply, status: number, detail: string) {
  const problem = { type: "about:blank", title: STATUS_CODES[status], status, detail };
  return sendProblem(reply, problem);
}

function sendProblem(reply: FastifyReply, problem: { readonly status: number }) {
  return reply.code(problem.status).type("application/problem+json").send(JSON.stringify(problem));
}
