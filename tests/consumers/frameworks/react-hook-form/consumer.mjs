import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { zodResolver } from "@hookform/resolvers/zod";
import { checkedDataset, checkedDatasetSchema } from "leader-calls";
import { judge, settings } from "./judge.mjs";

/** The paths of all messages in the tree of errors that a form gets. */
function pathsIn(errors, path = []) {
  if (typeof errors !== "object" || errors === null) return [];
  if (typeof errors.message === "string") return [path];
  return Object.entries(errors).flatMap(([key, value]) => pathsIn(value, [...path, key]));
}

const resolvers = {
  zodResolver: zodResolver(checkedDatasetSchema(settings)),
  standardSchemaResolver: standardSchemaResolver(checkedDataset(settings)),
};
for (const [by, resolver] of Object.entries(resolvers)) {
  const ask = async (data) => {
    const { errors } = await resolver(data, undefined, { fields: {}, shouldUseNativeValidation: false });
    return pathsIn(errors);
  };
  await judge(ask, { by, rules: true });
}
