import type { Project } from "../../interop/project.ts";
import type { Row } from "../row.ts";

/** The first version of Zod that we support, the last of each minor since, and the newest. */
const lines = ["3.25.76", "~4.0.0", "~4.1.0", "~4.2.0", "~4.3.0", "~4.4.0", "~4.5.0", "latest"];

/** Whether a schema of Zod 4 of the same copy can hold ours, which a minor may change. */
const program = `
import * as main from "leader-calls"; import * as zod3 from "leader-calls/zod3"; import { toJsonSchema } from "leader-calls/json-schema";
import { z } from "zod/v4"; import { z as z3 } from "zod/v3";
import { accepted, isRightPlace, onlyRules, refused } from "./cases.mjs";
function check(schema, name) {
  for (const each of accepted) schema.parse(each.data);
  for (const defect of refused) {
    const { success, error } = schema.safeParse(defect.data);
    if (success || !error.issues.some(({ path }) => isRightPlace(path, defect))) throw new Error(name + ": " + defect.name);
  }
}
check(main.DatasetSchema, "DatasetSchema"); check(zod3.DatasetSchema, "DatasetSchema of zod3");
for (const each of accepted) {
  z.object({ all: z.array(main.LeaderCallSchema.extend({ seen: z.boolean() })) }).parse({ all: each.data.calls.map((call) => ({ ...call, seen: true })) });
  z3.object({ all: z3.array(zod3.LeaderCallSchema.extend({ seen: z3.boolean() })) }).parse({ all: each.data.calls.map((call) => ({ ...call, seen: true })) });
  z.record(z.string(), main.DatasetSchema).parse({ [each.name]: each.data });
  if (!main.validateDataset(each.data).ok) throw new Error(each.name);
}
console.log("schemas of both entries, extended and in schemas of the user's");
const own = z.object({ shelf: z.string(), dataset: main.DatasetSchema });
for (const target of ["draft-2020-12", "draft-07", "openapi-3.0", "openapi-3.1"]) {
  const document = toJsonSchema(own, { target, name: "Archive" });
  const named = document.$defs ?? document.definitions ?? document.components.schemas;
  if (!("Archive" in named && "Source" in named && "LeaderCall" in named)) throw new Error(target + ": " + Object.keys(named));
}
console.log("toJsonSchema for every target");
`;

const rows: readonly Row[] = lines.map((line) => ({
  name: line === "latest" ? "Zod, newest" : `Zod ${line.replace(/^~(\d+\.\d+)\.0$/, "$1")}`,
  group: "Versions of Zod",
  does: "schemas of both entries parse, extend and nest; JSON Schema for every target",
  needs: { zod: line },
  short: ["3.25.76", "~4.0.0", "latest"].includes(line),
  ifItFails:
    "Compare with the row of the version before. What we use of Zod is in src/zod.ts, src/zod3.ts and src/json-schema/generate-by-zod.ts. Where it cannot be mended, `peerDependencies` must say what is true.",
  run: tryZod,
}));
export default rows;

function tryZod(project: Project): string[] {
  project.write("zod.mjs", program);
  return project.sh("node zod.mjs").stdout.trim().split("\n");
}
