import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readParams } from "../../src/generate/params/read-params.ts";

const kind = (params: string) => `
interface Rule<P> { message(params: P): string }
type Path = readonly (string | number)[];
export const sample: Rule<${params}> = { message: () => "It is odd." };
`;

test("params are read with their types and comments, and one without a comment is named with its file", () => {
  const folder = mkdtempSync(join(tmpdir(), "leader-calls-params-"));
  writeFileSync(
    join(folder, "tsconfig.json"),
    '{ "compilerOptions": { "strict": true, "lib": ["es5"], "types": [] } }',
  );
  writeFileSync(
    join(folder, "said.ts"),
    kind(`{
      call: string;
      /** Whether it is odd. */
      readonly isOdd?: boolean;
      /** Where it is. */
      spot: {
        readonly start: number;
        /** How sure. */
        readonly grade: "low" | "high";
      } | undefined;
    }`),
  );
  writeFileSync(join(folder, "unsaid.ts"), kind("{ call: string; oddity: number; spot: { corner: Path } }"));
  const { params, problems } = readParams(folder, [
    { code: "group/said", path: "said.ts" },
    { code: "group/unsaid", path: "unsaid.ts" },
  ]);
  rmSync(folder, { recursive: true });

  expect(params.get("group/said")).toMatchObject([
    { name: "call", type: "string", isOptional: false, says: "The id of the call.", members: [] },
    { name: "isOdd", type: "boolean", isOptional: true, says: "Whether it is odd." },
    {
      name: "spot",
      type: "object",
      isOptional: true,
      says: "Where it is.",
      members: [
        { name: "start", type: "number" },
        { name: "grade", type: '"low" | "high"', says: "How sure." },
      ],
    },
  ]);
  const problem = (name: string) =>
    `unsaid.ts: the param "${name}" has no description. Write one above it, in the type of the params.`;
  expect(problems).toEqual(["oddity", "spot", "spot.corner"].map(problem));
});
