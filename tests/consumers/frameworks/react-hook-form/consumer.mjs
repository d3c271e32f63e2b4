import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { zodResolver } from "@hookform/resolvers/zod";
import { DatasetSchema } from "leader-calls";
import { judge } from "./judge.mjs";

/** The paths of all messages in the tree of errors that a form gets. */
function pathsIn(errors, path = []) {
  if (typeof errors !== "object" || errors === null) return [];
  if (typeof errors.message === "string") return [path];
  return Object.entries(errors).flatMap(([key, value]) => pathsIn(value, [...path, key]));
}

const resolvers = { zodResolver, standardSchemaResolver };
for (const [by, makeResolver] of Object.entries(resolvers)) {
  const resolver = makeResolver(DatasetSchema);
  const ask = async (data) => {
    const { errors } = await resolver(data, undefined, { fields: {}, shouldUseNativeValidation: false });
    return pathsIn(errors);
  };
  await judge(ask, { by });
}
