import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { formatted, root } from "../../src/generate/generated-files.ts";
import { withBlocks } from "../../src/generate/pages/blocks.ts";

/**
 * Compares a measured block of a page with what a test has just measured. Run with `-u`, as for snapshots, the test writes
 * the block instead.
 */
export async function expectMeasured(page: string, block: string, content: string): Promise<void> {
  const { snapshotState, testPath = "" } = expect.getState();
  const text = readFileSync(join(root, page), "utf8");
  const renewed = await formatted(withBlocks(page, text, "measured", { [block]: content }), page);
  if (isUpdating(snapshotState)) writeFileSync(join(root, page), renewed);
  else
    expect(
      text,
      `${page} is older than the code. Run: npm test -- ${testPath.slice(root.length + 1)} -u`,
    ).toBe(renewed);
}

function isUpdating(state: object): boolean {
  return "_updateSnapshot" in state && state._updateSnapshot === "all";
}
