import Fastify from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { checkedDatasetSchema } from "leader-calls";
import draft07 from "leader-calls/schemas/1.0/draft-07.json" with { type: "json" };
import { judge, settings } from "./judge.mjs";

const answer = (error, _request, reply) =>
  reply.code(422).send(
    error.validation.map(({ instancePath, params }) => {
      const key = params?.missingProperty ?? params?.additionalProperty ?? params?.issue?.keys?.[0];
      return key === undefined ? instancePath : `${instancePath}/${key}`;
    }),
  );
const post = (app) => async (data) => {
  const response = await app.inject({ method: "POST", url: "/datasets", payload: data });
  return response.json();
};

const byZod = Fastify().setValidatorCompiler(validatorCompiler).setSerializerCompiler(serializerCompiler);
byZod.setErrorHandler(answer);
byZod.post("/datasets", { schema: { body: checkedDatasetSchema(settings) } }, (_request, reply) =>
  reply.code(201).send([]),
);
await judge(post(byZod), { by: "zod", rules: true });

// Fastify's own settings would drop unknown keys and change types instead of refusing them.
const customOptions = { removeAdditional: false, coerceTypes: false, allErrors: true };
const byJsonSchema = Fastify({ ajv: { customOptions } });
byJsonSchema.setErrorHandler(answer);
byJsonSchema.post("/datasets", { schema: { body: draft07 } }, (_request, reply) => reply.code(201).send([]));
await judge(post(byJsonSchema), { by: "JSON Schema" });
