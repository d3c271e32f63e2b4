import assert from "node:assert/strict";
import type { Project } from "../../interop/project.ts";
import type { Row } from "../row.ts";

const program = `
import { DatasetSchema } from "leader-calls"; import * as ours3 from "leader-calls/zod3";
import { z } from "zod"; import { z as older } from "zod-older"; import { z as three } from "zod-three";
import { accepted, refused } from "./cases.mjs";
const judged = (schema) => [...accepted, ...refused].map(({ data }) => schema.safeParse({ data }).success);
const said = (make) => { try { make().safeParse({ data: accepted[0].data }); return "nothing"; } catch ({ message }) { return message; } };
console.log(JSON.stringify({
  right: judged(z.object({ data: DatasetSchema })),
  older: judged(older.object({ data: DatasetSchema })),
  three: judged(three.object({ data: ours3.DatasetSchema })),
  fourInThree: said(() => three.object({ data: DatasetSchema })),
  threeInFour: said(() => z.object({ data: ours3.DatasetSchema })),
}));
`;
const typed = `import { DatasetSchema } from "leader-calls"; import { z as older } from "zod-older"; import { z } from "zod";
export const same: z.ZodType = DatasetSchema;
export const other: older.ZodType = DatasetSchema;
`;

/** What docs/consumers.md says of mixed versions. */
const row: Row = {
  name: "Two minors of Zod 4, and Zod 3, in one project",
  group: "Versions of Zod",
  does: "our schemas in those of another copy; what mixing the interfaces says, at run time and in the compiler",
  needs: {
    zod: "latest",
    "zod-older": "npm:zod@~4.1.0",
    "zod-three": "npm:zod@3.25.76",
    typescript: "~5.9.0",
  },
  ifItFails: "Mend the table of docs/consumers.md, if Zod now says something else.",
  run: tryThem,
};
export default row;

function tryThem(project: Project): string[] {
  project.write("mixed.mjs", program);
  const { right, older, three, fourInThree, threeInFour } = JSON.parse(
    project.sh("node mixed.mjs").stdout,
  ) as Record<string, unknown>;
  assert.deepEqual(older, right);
  assert.deepEqual(three, right);
  assert.equal(fourInThree, "keyValidator._parse is not a function");
  assert.match(String(threeInFour), /expected a Zod schema/);
  project.write("mixed.mts", typed);
  const options = "--module nodenext --target es2022 --strict --noEmit --skipLibCheck";
  const { stdout } = project.try(`node node_modules/typescript/bin/tsc ${options} mixed.mts`);
  assert.match(stdout, /^mixed\.mts\(3,/);
  assert.match(stdout, /'_zod\.version\.minor' are incompatible/);
  assert.doesNotMatch(stdout, /mixed\.mts\(2,/);
  return [
    "another copy judges as the same one",
    "each entry in its own interface",
    "the errors that are documented",
  ];
}
