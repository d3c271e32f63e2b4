import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import draft07 from "leader-calls/schemas/1.0/draft-07.json" with { type: "json" };
import draft2020 from "leader-calls/schemas/1.0/draft-2020-12.json" with { type: "json" };
import { judge } from "./judge.mjs";

const drafts = {
  "draft-07": new Ajv({ allErrors: true }).compile(draft07),
  "draft-2020-12": new Ajv2020({ allErrors: true }).compile(draft2020),
};
for (const [by, accepts] of Object.entries(drafts)) {
  const ask = (data) => {
    accepts(data);
    return (accepts.errors ?? []).map(({ instancePath, params }) => {
      const key = params.missingProperty ?? params.additionalProperty;
      return key === undefined ? instancePath : `${instancePath}/${key}`;
    });
  };
  await judge(ask, { by });
}
